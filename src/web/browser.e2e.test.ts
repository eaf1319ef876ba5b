import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
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
) => visitingWith(browser, work, options)

/** Import a dossier through the page, read its letter, send it, and see the next step. */
const wholeWay = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/files`)
  await page.setInputFiles('#file', exampleFile('screening-software.yaml'))
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByRole('heading', { name: 'Northwind Analytics' }).waitFor()
  await page.goto(address)
  const thank = page.locator('.step', { hasText: /Thank Dana/ })
  await thank.getByRole('link', { name: 'Read the draft' }).click()
  const letter = await page.locator('#letter').innerText()
  assert.match(letter, /^(Hi|Hello|Dear) Dana/)
  assert.match(letter, /Priya Raman(?:\s*PS: .*)?$/)
  assert.doesNotMatch(letter, /hybrid|went quiet/)
  await fromMenu(page, 'I sent it')
  await page.getByRole('status').getByText('Sent:').waitFor()
  assert.equal(await page.locator('.step', { hasText: /Thank Dana/ }).count(), 0)
  await page.goto(`${address}/o/northwind-analytics`)
  assert.match(await page.locator('.thread').innerText(), /You sent Dana Okonkwo a thank-you/)
}

describe('in a real browser', () => {
  test('a dossier is imported, its letter read and sent, and the next step stands there', () =>
    visiting(wholeWay))

  test('the same way without script', () => visiting(wholeWay, { javaScriptEnabled: false }))

  test('the same way on a phone', () =>
    visiting(wholeWay, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }))

  test('“I sent it” can be taken back', () =>
    visiting(async (page, address) => {
      await wholeWay(page, address)
      await page.goto(`${address}/history`)
      const sent = page.locator('li', { hasText: 'Sent: Thank Dana' })
      await pressed(page, sent.getByRole('button', { name: 'Undo' }))
      await page.goto(address)
      assert.equal(await page.locator('.step', { hasText: /Thank Dana/ }).count(), 1)
    }))

  test('from nothing: what was applied for, a person, an interview, and the debrief on a phone', () =>
    visiting(
      async (page, address, house) => {
        await page.goto(address)
        await page.getByRole('link', { name: 'Begin with an interview' }).click()
        await page.getByRole('link', { name: 'Note what you applied for' }).click()
        await page.getByLabel('Role').fill('Ward Nurse')
        await page.getByLabel('Firm').fill('St. Ansgar Hospital')
        await page.getByRole('button', { name: 'Keep it' }).click()
        await page.getByRole('heading', { name: 'St. Ansgar Hospital' }).waitFor()
        await page.getByText('Add someone', { exact: true }).click()
        await page.locator('#add-person-name').fill('Kim Okafor')
        await page.locator('#add-person-email').fill('kim.okafor@ansgar.example')
        await pressed(page, page.locator('#add-person').getByRole('button', { name: 'Keep' }))
        await page.getByText('New interview', { exact: true }).click()
        await page.locator('#add-interview-stage').selectOption('screening')
        await page.locator('#add-interview-format').selectOption('phone')
        const ended = house
          .now()
          .subtract({ hours: 3 })
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' })
        await page.locator('#add-interview-starts').fill(ended)
        await page.locator('#add-interview-minutes').fill('30')
        await page.getByRole('checkbox', { name: 'Kim Okafor' }).first().check()
        await page.locator('#add-interview').getByRole('button', { name: 'Keep' }).click()
        await page.getByRole('link', { name: 'debrief' }).click()
        assert.equal((await page.locator('form[action^="/debrief"] > .field textarea').count()) >= 3, true)
        await page.getByText('The rest, this evening').click()
        await page.locator('textarea[name="note:insight@kim"]').fill('the ward opens six new beds in March')
        await page.locator('#hearBy').fill('2027-01-15')
        await page.getByRole('button', { name: 'Keep it' }).click()
        await page.locator('.points', { hasText: 'six new beds' }).waitFor()
        await page
          .locator('.step', { hasText: 'Thank Kim' })
          .getByRole('link', { name: 'Read the draft' })
          .click()
        assert.match(await page.locator('#letter').innerText(), /six new beds/)
      },
      { viewport: { width: 390, height: 844 }, timezoneId: 'UTC' },
    ))

  test('a mistake in a form keeps what was typed and says what to do', () =>
    visiting(async (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      await page.goto(`${address}/o/northwind-analytics`)
      await page.getByText('Change Dana Okonkwo').click()
      await page.locator('#person-dana-email').fill('not an address')
      await page.locator('#people').getByRole('button', { name: 'Keep' }).first().click()
      const alert = page.getByRole('alert')
      assert.match(await alert.innerText(), /email: .*address/i)
      assert.equal(await page.locator('#again-email').inputValue(), 'not an address')
    }).catch((error: Error) => {
      // The browser reports the 422 of the page itself on its console; that is the point of the test.
      if (!/422/.test(error.message)) throw error
    }))

  test('the example search comes and goes with one click each', () =>
    visiting(async (page, address) => {
      await page.goto(address)
      await page.getByRole('button', { name: 'Look around in an example search' }).click()
      await page.getByText('This holds the example search').waitFor()
      assert.ok((await page.locator('.card, .line').count()) > 3)
      await page.getByRole('button', { name: 'Delete the example search' }).click()
      await page.getByRole('link', { name: 'Begin with an interview' }).waitFor()
    }))

  test('copying puts the message on the clipboard, paragraphs and all', () =>
    visiting(
      async (page, address, house) => {
        house.run(['import', exampleFile('screening-software.yaml')])
        await page.goto(`${address}/o/northwind-analytics/draft?step=screen/thank-you/dana`)
        await page.getByLabel('More for this message').click()
        await page.getByRole('button', { name: 'Copy the message' }).click()
        await page.getByRole('button', { name: 'Copied' }).waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        assert.match(copied, /^Hi Dana,\n\n[\s\S]+\n\n.+\nPriya Raman(?:\n\nPS: .+)?$/)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  const pages = [
    '/',
    '/opportunities',
    '/mail',
    '/opportunities/new',
    '/begin',
    '/o/example-northwind',
    '/o/example-northwind/draft?step=screen/thank-you/dana',
    '/o/example-northwind/debrief?interview=screen',
    '/o/example-northwind/prep?interview=screen',
    '/o/example-fernhill/offer',
    '/profile',
    '/settings',
    '/settings/writing',
    '/settings/when',
    '/settings/reminders',
    '/settings/calendar',
    '/settings/phone',
    '/settings/privacy',
    '/settings/programs',
    '/settings/appearance',
    '/playbook',
    '/playbook/T',
    '/playbook/disagreements',
    '/files',
    '/history',
  ]

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page, and nothing is wider than a phone, ${colorScheme}`, () =>
      visiting(
        async (page, address, house) => {
          house.run(['example'])
          house.run(['profile', '--name', 'Ada Example'])
          for (const path of pages) {
            await page.goto(`${address}${path}`)
            assert.deepEqual(await violations(page), [], path)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            assert.ok(over <= 0, `${path} is ${over} px wider than the screen`)
          }
        },
        // Axe itself is brought into the page, which the page's own policy would rightly refuse.
        { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
      ))
  }
})
