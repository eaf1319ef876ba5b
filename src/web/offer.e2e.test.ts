/** An offer on its page, the page that is handed to whoever reads it along, and two offers side by side. */
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
  files: readonly string[],
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      for (const file of files) assert.equal(house.run(['import', exampleFile(file)]).code, 0)
      await work(page, address, house)
    },
    options,
  )

const screening = 'screening-software.yaml'
const [fernhill, ferro] = ['search/3-fernhill.yaml', 'case-to-offer.yaml']
const main = (page: Page) => page.locator('main').innerText()
const phone = { viewport: { width: 390, height: 844 } }

describe('an offer', () => {
  test('is written down as people say it, and then says what to do, where it stands and on which days', () =>
    visit(
      [screening],
      async (page, address, house) => {
        await page.goto(`${address}/o/northwind-analytics/offer`)
        assert.equal(await page.locator('main button:not(.plain, .link):visible').count(), 1)
        await page.getByLabel('The pay they offer').fill('$142,000 a year')
        await page.getByLabel('The pay you named').fill('155k CAD')
        await page.getByLabel('They want your answer by').fill('2026-11-27')
        await page.getByLabel('What comes with it, 1').fill('four weeks of holiday')
        await page.getByLabel('What you want to know first, 1').fill('Who decides the rota?')
        await page.getByText('More fields').click()
        await page.getByLabel('Who looks at it with you, 1').fill('Aunt Bea')
        await pressed(page, page.getByRole('button', { name: 'Keep' }))
        assert.match(await page.getByRole('status').innerText(), /Recorded the offer: 142,000 CAD a year/)
        const text = await main(page)
        assert.match(
          text,
          /142,000 CAD a year · 13,000 below what you named · your answer by Friday, November 27/,
        )
        assert.match(text, /Thank Dana for the offer/)
        assert.match(text, /Aunt Bea looks at it with you/)
        // One filled button: the right next message.
        const filled = page.locator(
          'main a.button:not(.plain, .link):visible, main button:not(.plain, .link):visible',
        )
        assert.deepEqual(await filled.allInnerTexts(), ['Read the draft'])
        assert.match(house.run(['export', 'northwind-analytics']).out, /asked: 155000/)
      },
      { locale: 'en-US' },
    ))

  test('its days are a small calendar: the day it came, two for reading, and the last for an answer', () =>
    visit([fernhill], async (page, address) => {
      await page.goto(`${address}/o/fernhill/offer`)
      const squares = page.locator('.weeks td[class]')
      assert.deepEqual(
        (await squares.allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim()),
        ['17 came', '18 read', '19 read', '20 today', '24 answer'],
      )
      assert.equal(await page.locator('.weeks tbody tr').count(), 2)
      assert.match(await main(page), /Your answer is due by Tuesday, November 24/)
    }))

  test('is changed where it stands; a figure in another currency is refused with what to write', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        house.run(['import', exampleFile(fernhill)])
        await page.goto(`${address}/o/fernhill/offer`)
        await page.getByText('Change what you wrote down').click()
        const pay = page.getByLabel('The pay they offer')
        assert.equal(await pay.inputValue(), '142,000 CAD a year')
        await page.getByLabel('The pay you named').fill('120,000 USD a year')
        await pressed(page, page.locator('.change').getByRole('button', { name: 'Keep' }))
        assert.match(await main(page), /the offer is told in CAD a year\. Write this figure so as well/i)
        await page.getByLabel('The pay you named').fill('12,500 a month')
        await pressed(page, page.getByRole('button', { name: 'Try again' }))
        assert.match(await main(page), /142,000 CAD a year · 8,000 below what you named/)
        assert.match(house.run(['export', 'fernhill']).out, /amount: 142000[\s\S]*asked: 150000/)
      },
      {},
      /422/,
    ))

  test('is drawn without script on a phone, no wider than it is', () =>
    visit(
      [fernhill, ferro],
      async (page, address) => {
        for (const path of ['/o/fernhill/offer', '/offers', '/o/fernhill/offer/sheet?hoped=yes']) {
          await page.goto(`${address}${path}`)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(over <= 0, `${path} is ${over} px wider`)
        }
      },
      { ...phone, javaScriptEnabled: false },
    ))
})

describe('the page for whoever reads it along', () => {
  test('holds what they need, and of one’s own mind only what was ticked; on paper it stands alone', () =>
    visit([fernhill], async (page, address, house) => {
      house.run(['offer', 'fernhill', '--change', 'Four days a week, for the children'])
      await page.goto(`${address}/o/fernhill/offer`)
      await page.getByRole('link', { name: 'A page to print or hand over' }).click()
      const sheet = page.locator('.handout')
      assert.match(
        await sheet.innerText(),
        /142,000 CAD a year[\s\S]*four weeks of holiday[\s\S]*on-call allowance/,
      )
      assert.doesNotMatch(await sheet.innerText(), /150,000|Four days|merge in January/)
      await page.getByLabel('The pay I hope for').check()
      await page.getByLabel('What I would change, and why').check()
      await pressed(page, page.getByRole('button', { name: 'Show it so' }))
      assert.match(await sheet.innerText(), /I hope for 150,000 CAD a year[\s\S]*Four days a week/)
      assert.doesNotMatch(await sheet.innerText(), /I had named/)
      const file = await page.request.get(
        new URL(
          (await page.getByRole('link', { name: 'Keep it as a file' }).getAttribute('href')) ?? '',
          address,
        ).href,
      )
      assert.match(file.headers()['content-disposition'] ?? '', /^attachment; filename="offer [\w -]+\.md"/)
      assert.match(
        await file.text(),
        /^# Staff Data Engineer, Fernhill Mobility\n[\s\S]*- I hope for 150,000 CAD a year/,
      )
      await page.emulateMedia({ media: 'print' })
      assert.ok(await sheet.isVisible())
      for (const gone of ['.top', 'footer', '.ticks', '.beside-paper h1'])
        assert.ok(!(await page.locator(gone).isVisible()), `${gone} goes onto paper`)
    }))
})

describe('several offers', () => {
  test('stand side by side, the one that wants an answer first in front, with its message as the one filled button', () =>
    visit([ferro, fernhill], async (page, address) => {
      await page.goto(`${address}/o/fernhill/offer`)
      await page.getByRole('link', { name: 'See them side by side' }).click()
      const heads = await page.locator('.offers-table thead th').allInnerTexts()
      assert.deepEqual(
        heads.map((each) => each.split('\n')[0]),
        ['Fernhill Mobility', 'Ferro & Daughters'],
      )
      const text = await main(page)
      assert.match(text, /8,000 below what you named\s+7,000 below what you named/)
      assert.match(text, /Tuesday, November 24\s+Friday, November 27/)
      assert.equal(await page.locator('main .button:not(.plain)').count(), 1)
      await page.locator('main .button:not(.plain)').click()
      assert.match(page.url(), /\/o\/fernhill\/draft/)
    }))

  test('one stands alone, none says how one comes here; the example search and one’s own keep apart', () =>
    visit([screening], async (page, address, house) => {
      await page.goto(`${address}/offers`)
      assert.match(await main(page), /No offer stands yet/)
      house.run(['example'])
      await page.goto(`${address}/offers`)
      assert.match(await main(page), /One offer stands[\s\S]*Fernhill/)
      house.run(['import', exampleFile(ferro)])
      await page.goto(`${address}/offers`)
      assert.match(await main(page), /One offer stands[\s\S]*Ferro/)
      assert.doesNotMatch(await main(page), /Fernhill/)
    }))
})

test('axe finds nothing on these pages, in either light', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visit(
      [fernhill, ferro, screening],
      async (page, address) => {
        for (const path of [
          '/o/fernhill/offer',
          '/o/northwind-analytics/offer',
          '/offers',
          '/o/fernhill/offer/sheet',
        ]) {
          await page.goto(`${address}${path}`)
          assert.deepEqual(await violations(page), [], path)
        }
      },
      { ...phone, colorScheme, bypassCSP: true },
    )
})
