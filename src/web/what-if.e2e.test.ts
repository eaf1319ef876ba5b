/** What a number, or a word on how soon one follows up, would move in one’s own plan: seen before it is kept. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const visit = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
  expected?: RegExp,
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      house.run(['profile', '--name', 'Priya Raman', '--zone', 'America/Toronto'])
      await work(page, address, house)
    },
    options,
    expected,
  )

const main = (page: Page) => page.locator('main').innerText()
const look = (page: Page) => page.getByRole('button', { name: 'See what would change' })
const temperOf = (house: House) => (house.json(['profile']) as { me: { temper?: string } }).me.temper

describe('what would change', () => {
  test('how soon one follows up: which steps move from when to when, then it is kept or left', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}/settings/when`)
      await page.getByLabel('Without hurry').check()
      await pressed(page, look(page).first())
      const text = await main(page)
      assert.match(text, /Nothing is changed yet/)
      assert.match(text, /3\s+[\s\S]*5 days after a date they named until you ask/)
      assert.match(
        text,
        /Northwind Analytics\s[\s\S]*Ask Dana[\s\S]*from \w+day, November 27[\s\S]*→\s*\w+day, /,
      )
      assert.equal(temperOf(house), 'balanced')
      await page.getByRole('link', { name: 'Leave it as it was' }).click()
      assert.equal(temperOf(house), 'balanced')
      await page.getByLabel('Without hurry').check()
      await pressed(page, look(page).first())
      await pressed(page, page.getByRole('button', { name: 'Keep it so' }))
      assert.match(page.url(), /\/settings\/when\?/)
      assert.equal(temperOf(house), 'patient')
      assert.ok(await page.getByRole('status').getByRole('button', { name: 'Undo' }).isVisible())
    }))

  test('a single number, from where the guides disagree, without script', () =>
    visit(
      async (page, address, house) => {
        await page.goto(`${address}/playbook/disagreements`)
        assert.doesNotMatch(await main(page), /nudgeAfterHearBy/)
        const quarrel = page.locator('section.rule', { hasText: 'They named a date. When do you ask?' })
        await quarrel.getByText('Do it another way').click()
        await quarrel.getByLabel('days after a date they named until you ask').fill('10')
        await pressed(page, quarrel.getByRole('button', { name: 'See what would change' }))
        assert.match(await main(page), /10 days after a date they named until you ask[\s\S]*Ask Dana/)
        await pressed(page, page.getByRole('button', { name: 'Keep it so' }))
        assert.match(house.run(['profile', '--json']).out, /"nudgeAfterHearBy": ?10/)
      },
      { javaScriptEnabled: false },
    ))

  test('what cannot be is said at its box, and nothing is lost', () =>
    visit(
      async (page, address) => {
        await page.goto(`${address}/settings/when`)
        await page.locator('summary', { hasText: 'The main ones' }).click()
        const box = page.getByLabel('days after a date they named until you ask')
        // A browser would not let it go; what comes from elsewhere is read all the same.
        await box.evaluate((element) => element.closest('form')?.setAttribute('novalidate', ''))
        await box.fill('900')
        await pressed(page, look(page).last())
        assert.match(await main(page), /“900” is not a whole number from 1 to 90/)
        assert.equal(await box.inputValue(), '900')
      },
      {},
      /422/,
    ))

  test('axe finds nothing, and nothing is wider than a phone', () =>
    visit(
      async (page, address) => {
        await page.goto(`${address}/settings/when`)
        await page.getByLabel('Without hurry').check()
        await pressed(page, look(page).first())
        assert.deepEqual(await violations(page), [])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(over <= 0, `${over} px wider`)
        await page.goto(`${address}/playbook/disagreements`)
        assert.deepEqual(await violations(page), [])
      },
      { viewport: { width: 390, height: 844 }, bypassCSP: true },
    ))
})
