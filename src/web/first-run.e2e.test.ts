import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { fromMenu } from '../testing/letter-page.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const visiting = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
  expected?: RegExp,
) => visitingWith(browser, work, { timezoneId: 'UTC', ...options }, expected)

/** What a newcomer does, counted: pages they stand on, fields they put something into, presses of a button or link. */
const counting = (page: Page) => {
  const counted = { pages: new Set<string>(), fields: 0, clicks: 0 }
  return {
    counted,
    fill: async (label: string, text: string) => {
      counted.pages.add(new URL(page.url()).pathname)
      counted.fields += 1
      await page.getByLabel(label, { exact: true }).first().fill(text)
    },
    choose: async (label: string) => {
      counted.fields += 1
      counted.clicks += 1
      await page.getByLabel(label, { exact: true }).check()
    },
    press: async (name: string, leadsTo: RegExp) => {
      counted.clicks += 1
      const there = page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('link', { name, exact: true }))
      await Promise.all([page.waitForURL(leadsTo), there.first().click()])
      await page.waitForLoadState()
      counted.pages.add(new URL(page.url()).pathname)
    },
  }
}

const isSound = async (page: Page): Promise<void> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(over <= 0, `${page.url()} is ${over} px wider than the screen`)
  const filled = page.locator(
    'main button:not(.plain, .link):visible, main .button:not(.plain, .link):visible',
  )
  assert.equal(await filled.count(), 1, page.url())
}

const asked = 'What did Kim tell or show you that you’d tell someone at home?'

/** From an empty house to a signed letter to the one they talked to. */
const toTheLetter = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  const { counted, fill, choose, press } = counting(page)
  await press('Begin with an interview', /\/begin/)
  await isSound(page)
  await fill('Firm', 'St. Ansgar Hospital')
  await fill('Role', 'Ward nurse')
  await choose('Yesterday')
  await fill('It began at', '10:00')
  await choose('30 min')
  await fill('Name', 'Kim Okafor')
  await fill('Job', 'Ward manager')
  await fill('E-mail or LinkedIn', 'kim.okafor@ansgar.example')
  await press('Go on', /\/o\/st-ansgar-hospital\/debrief/)
  await isSound(page)
  assert.match(
    await page.locator('#talk').innerText(),
    /screening interview by video, Thursday, November 19, 10:00 am–10:30 am/,
  )
  await fill(asked, 'You opened six new beds in March and nobody had to work a double shift.')
  await fill('What happens next? Who acts, and by when?', 'They call me next week.')
  await press('Read the letter', /\/draft\?/)
  const seen = (words: string) => page.getByText(words).filter({ visible: true }).first().waitFor()
  await seen('six new beds in March')
  await fill('Your name, as you sign it', 'Ada Example')
  await press('Sign it', /\/draft\?.*changed=/)
  await seen('Ada Example')
  assert.equal(await page.getByLabel('Your name, as you sign it').count(), 0)
  const { pages, fields, clicks } = counted
  assert.deepEqual(
    [...pages].map((path) => path.split('/').at(-1)),
    ['begin', 'debrief', 'draft'],
  )
  assert.ok(fields <= 15, `${fields} fields`)
  assert.ok(clicks <= 6, `${clicks} clicks`)
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe('the first run', () => {
  for (const [where, options] of [
    ['at a desk', { viewport: { width: 1280, height: 900 } }],
    ['on a phone', phone],
    ['without script', { javaScriptEnabled: false }],
    ['on a phone without script', { ...phone, javaScriptEnabled: false }],
  ] as const)
    test(`three pages, at most 15 fields and 6 clicks to a signed letter, ${where}`, () =>
      visiting(toTheLetter, options))

  test('a panel of three, line by line: one change, a letter for each, and the way from one to the next', () =>
    visiting(
      async (page, address, house) => {
        await page.goto(`${address}/begin`)
        await page.getByLabel('Firm').fill('Mill & Marsh')
        await page.getByLabel('Role').fill('Data Engineer')
        await page.getByLabel('It began at').fill('14:00')
        const people = [
          ['Dana Okonkwo', 'dana@mill.example'],
          ['Ji-woo Park', 'ji@mill.example'],
          ['Renée Blanc', 'linkedin.com/in/renee-blanc'],
        ] as const
        for (const [at, [name, contact]] of people.entries()) {
          if (at > 0) await page.getByRole('button', { name: '+ another' }).click()
          await page.locator(`#name-${at}`).fill(name)
          await page.locator(`#contact-${at}`).fill(contact)
        }
        assert.equal(await page.locator('#name-0').inputValue(), 'Dana Okonkwo')
        assert.equal(await page.getByLabel('Firm').inputValue(), 'Mill & Marsh')
        await page.locator('#begin .act button').click()
        await page.waitForURL(/\/debrief/)
        assert.match(await page.locator('#talk').innerText(), /A panel interview/)
        const { changes } = house.json(['history']) as { changes: readonly unknown[] }
        assert.equal(changes.length, 1)
        await page.getByRole('button', { name: 'Read the letter', exact: true }).click()
        await page.waitForURL(/\/draft/)
        await page.getByRole('link', { name: /^Next: .+ \(2 of 3\)$/ }).waitFor()
        await fromMenu(page, 'I sent it')
        await page.getByRole('status').getByText('Sent:').waitFor()
        await page.getByRole('link', { name: /^Next: .+ \(3 of 3\)$/ }).click()
        await page.waitForURL(/\/draft/)
      },
      { javaScriptEnabled: false },
    ))

  test('an address that is not known yet is asked for under the letter that can be read', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}/begin`)
      await page.getByLabel('Firm').fill('Quay')
      await page.getByLabel('Role').fill('Welder')
      await page.getByLabel('It began at').fill('09:00')
      await page.locator('#name-0').fill('Bo Lind')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/debrief/)
      await page.locator('textarea[data-about="bo"]').fill('You showed me the new press.')
      await page.locator('#growing').getByText('You showed me the new press').waitFor()
      await page.getByRole('button', { name: 'Read the letter', exact: true }).click()
      await page.getByRole('heading', { name: 'Your letter to Bo Lind' }).waitFor()
      await isSound(page)
      assert.match(await page.locator('.letter').innerText(), /You showed me the new press/)
      await page.getByLabel('E-mail or LinkedIn of Bo Lind').fill('bo@quay.example')
      await page.getByRole('button', { name: 'Go on with it' }).click()
      await page.waitForURL(/\/draft\?/)
    }))

  test('each mistake is said at its field with what to type, and all that was typed stays', () =>
    visiting(
      async (page, address, house) => {
        await page.goto(`${address}/begin`)
        await page.getByLabel('Role').fill('Ward nurse')
        await page.getByLabel('30 min').check()
        await page.locator('#name-0').fill('Kim')
        await page.locator('#contact-0').fill('kim at ansgar')
        await page.locator('#begin .act button').click()
        const alert = await page.getByRole('alert').innerText()
        assert.match(alert, /Firm: write its name/)
        assert.match(alert, /It began at: write when it began, such as 10:00/)
        assert.match(alert, /Person 1, e-mail or LinkedIn: “kim at ansgar” is no e-mail address/)
        assert.match(await page.locator('#contact-0-wrong').innerText(), /such as dana@firm\.com/)
        assert.equal(await page.locator('#contact-0').inputValue(), 'kim at ansgar')
        assert.equal(await page.getByLabel('Role').inputValue(), 'Ward nurse')
        assert.ok(await page.getByLabel('30 min').isChecked())
        await page.getByLabel('Firm').fill('St. Ansgar')
        await page.locator('#contact-0').fill('')
        await page.getByLabel('It began at').fill('23:50')
        await page.locator('#begin .act button').click()
        await page
          .locator('#time-wrong')
          .getByText(/still ahead/)
          .waitFor()
        assert.deepEqual((house.json(['history']) as { changes: unknown[] }).changes, [])
        assert.deepEqual(await violations(page), [])
      },
      { ...phone, bypassCSP: true },
      /status of 422/,
    ))

  test('the browser’s zone counts where none is known, with its country, and both can be changed', () =>
    visiting(
      async (page, address, house) => {
        await page.goto(`${address}/begin`)
        await page.getByText('Clock: Toronto. Holidays: Canada.').waitFor()
        await page.locator('.place > summary').click()
        await page.getByLabel('Country').fill('Ireland')
        await page.getByLabel('Firm').fill('Quay')
        await page.getByLabel('Role').fill('Welder')
        await page.getByLabel('Yesterday').check()
        await page.getByLabel('It began at').fill('09:00')
        await page.locator('#name-0').fill('Bo Lind')
        await page.locator('#begin .act button').click()
        await page.waitForURL(/\/debrief/)
        assert.match(
          await page.locator('#talk').innerText(),
          /9:00 am–10:00 am\. Clock: Toronto\. Holidays: Ireland\./,
        )
        await page.locator('#talk > summary').click()
        await page.getByLabel('What it was').selectOption('trial')
        await page.getByRole('button', { name: 'Change the talk' }).click()
        await page.locator('#talk').getByText('A trial by video').waitFor()
        const { me } = JSON.parse(house.run(['export', 'quay', '--as', 'json']).out) as {
          me: { zone: string }
        }
        assert.equal(me.zone, 'America/Toronto')
      },
      { timezoneId: 'America/Toronto' },
    ))

  test('taking it back leads to a page that is there; what was applied for begins without a talk', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}/begin`)
        await page.getByLabel('Firm').fill('Quay')
        await page.getByLabel('Role').fill('Welder')
        await page.getByLabel('Yesterday').check()
        await page.getByLabel('It began at').fill('09:00')
        await page.locator('#name-0').fill('Bo Lind')
        await page.locator('#begin .act button').click()
        await page.getByRole('button', { name: 'Undo' }).click()
        await page.getByRole('link', { name: 'Begin with an interview' }).click()
        await page.getByRole('link', { name: 'Note what you applied for' }).click()
        await page.getByLabel('Firm').fill('Quay')
        await page.getByLabel('Role').fill('Welder')
        await page.getByRole('button', { name: 'Keep it' }).click()
        await page.getByRole('heading', { name: 'Quay' }).waitFor()
        await page.goto(`${address}/o/quay/debrief`)
        await page.getByRole('link', { name: 'Write down the talk' }).click()
      },
      { javaScriptEnabled: false },
    ))
})
