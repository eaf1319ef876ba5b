import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A day of the coming fortnight, as it is typed, shown and kept; on the same side of a change of year as today. */
const today = Temporal.Now.plainDateISO()
const ahead = today.add({ days: 11 })
const day = ahead.year === today.year ? ahead : today
const typed = day.toLocaleString('en-GB', { day: 'numeric', month: 'long' })
const shown = day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

for (const javaScriptEnabled of [true, false])
  describe(`one line on Today, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test('is shown as it was understood, changed where it is wrong, kept and taken back', () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
          await page.goto(address)
          await page
            .getByLabel('What happened, or will')
            .fill(`final round at Initech ${typed} 3pm with Maria Lopez and Tom, bring slides`)
          await page.getByRole('button', { name: 'Look at it' }).click()
          await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
          if (javaScriptEnabled) assert.deepEqual(await violations(page), [])
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
          assert.equal(await page.getByLabel('When', { exact: true }).inputValue(), `${shown}, 15:00`)
          assert.equal(await page.getByLabel('With whom').inputValue(), 'Maria Lopez\nTom')
          assert.equal(await page.getByLabel('Not understood').inputValue(), 'bring slides')
          // The role is missing and is said by its field; nothing is kept before.
          await page.getByRole('button', { name: 'Keep it' }).click()
          await page.getByText('write which role it is').first().waitFor()
          assert.equal(house.run(['opportunities', 'initech']).out, 'None.\n')
          await page.getByLabel('Role').fill('Data Engineer')
          await page.getByLabel('With whom').fill('Maria Lopez | Head of Data')
          await page.getByRole('button', { name: 'Keep it' }).click()
          await page.getByRole('heading', { name: 'Data Engineer' }).waitFor()
          const { out } = house.run(['export', 'initech'])
          assert.match(out, new RegExp(`starts: ${day}T15:00\\[America/Toronto\\]`))
          assert.match(out, /title: Head of Data/)
          assert.match(out, /kind: aside/)
          assert.doesNotMatch(out, /Tom/)
          await pressed(page, page.getByRole('button', { name: 'Undo' }))
          assert.equal(house.run(['opportunities', 'initech']).out, 'None.\n')
        },
        {
          locale: 'en-GB',
          javaScriptEnabled,
          bypassCSP: javaScriptEnabled,
          ...(javaScriptEnabled ? {} : phone),
        },
        /422/,
      ))
  })
