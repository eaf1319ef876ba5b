/** The search so far: its picture, its figures for whoever asks for them, and the report that is handed in. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
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
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      for (const file of ['search/2-larkspur.yaml', 'search/3-fernhill.yaml', 'screening-software.yaml'])
        assert.equal(house.run(['import', exampleFile(file)]).code, 0)
      await work(page, address, house)
    },
    { locale: 'en-GB', ...options },
  )

const main = (page: Page) => page.locator('main').innerText()
const phone = { viewport: { width: 390, height: 844 } }

describe('the picture', () => {
  test('is one way to look at all opportunities; in words it leads to each; it is kept as a drawing and as points', () =>
    visit(async (page, address) => {
      await page.goto(`${address}/opportunities`)
      await page.getByRole('link', { name: 'Picture', exact: true }).click()
      const picture = page.getByRole('img', { name: /^3 firms from 5 November to 20 November: 3 talks/ })
      await picture.filter({ visible: true }).first().waitFor()
      const [drawing] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Keep it as a drawing (SVG)' }).click(),
      ])
      assert.equal(drawing.suggestedFilename(), 'my search.svg')
      const svg = await readFile(await drawing.path(), 'utf8')
      assert.match(
        svg,
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*Northwind Analytics[\s\S]*<\/svg>$/,
      )
      const [points] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Keep it as a picture (PNG)' }).click(),
      ])
      const png = await readFile(await points.path())
      assert.equal(png.subarray(1, 4).toString(), 'PNG')
      assert.equal(png.readUInt32BE(16), 1800)
      await page.getByText('The same in words').click()
      await page.locator('details').getByRole('link', { name: 'Fernhill Mobility' }).click()
      assert.match(page.url(), /\/o\/fernhill$/)
    }))

  test('of other days; days that are none are said', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        house.run(['import', exampleFile('screening-software.yaml')])
        await page.goto(`${address}/so-far`)
        await page.getByLabel('From').fill('2026-11-18')
        await page.getByLabel('To', { exact: true }).fill('2026-11-19')
        await pressed(page, page.getByRole('button', { name: 'Show these days' }))
        assert.match(await main(page), /Nothing lies in these days/)
        const answer = await page.goto(`${address}/so-far?from=2026-11-19&to=2026-11-18`)
        assert.equal(answer?.status(), 422)
        assert.match(await main(page), /the last day lies before the first/)
        assert.equal((await page.goto(`${address}/report?from=no+day+at+all`))?.status(), 422)
      },
      { javaScriptEnabled: false },
      /status of 422/,
    ))
})

describe('figures', () => {
  test('stay away until asked for, last in this browser, say how little few cases prove, and go again', () =>
    visit(
      async (page, address) => {
        await page.goto(`${address}/so-far`)
        assert.doesNotMatch(await main(page), /too few to go by/)
        await pressed(page, page.getByRole('button', { name: 'Show me the figures' }))
        await page.goto(`${address}/so-far`)
        const text = await main(page)
        assert.match(
          text,
          /Time to your thank-you[\s\S]*in the middle of 2[\s\S]*2 cases are too few to go by/,
        )
        assert.match(text, /Figures tell what happened, not why/)
        await pressed(page, page.getByRole('button', { name: 'Put the figures away' }))
        assert.doesNotMatch(await main(page), /too few to go by/)
      },
      { javaScriptEnabled: false },
    ))

  test('are none on the day of a no, at a terminal neither', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}/so-far`)
      await pressed(page, page.getByRole('button', { name: 'Show me the figures' }))
      const no = ['--direction', 'in', '--channel', 'email', '--kind', 'rejection', '--with', 'dana']
      assert.equal(house.run(['touch', 'northwind-analytics', ...no]).code, 0)
      await page.goto(`${address}/so-far`)
      assert.match(await main(page), /Not today\. They are here again tomorrow\./)
      assert.doesNotMatch(await main(page), /answered|too few/)
      assert.match(house.run(['figures']).out, /^Not today/)
      await page.goto(`${address}/report`)
      assert.match(await main(page), /a no/)
    }))
})

describe('the report', () => {
  test('holds what was done within its days, no note and no letter; on paper it stands alone; as a table it has every line', () =>
    visit(async (page, address) => {
      await page.goto(`${address}/so-far`)
      await page.getByRole('link', { name: /A report of what you did/ }).click()
      await page.getByLabel('From').fill('2026-11-12')
      await page.getByLabel('To', { exact: true }).fill('2026-11-17')
      await pressed(page, page.getByRole('button', { name: 'Show these days' }))
      const sheet = page.locator('.handout')
      const text = await sheet.innerText()
      assert.match(text, /Priya Raman, Thursday 12 November 2026 to Tuesday 17 November 2026/)
      assert.match(
        text,
        /Thursday 12 November 2026, 9:30\s+Fernhill Mobility\s+Staff Data Engineer\s+Final interview/,
      )
      assert.match(text, /Screening interview/)
      assert.doesNotMatch(text, /Larkspur|two data teams|nightly|Dana|Helen|2026-11/)
      await page.getByLabel('With the names of those you dealt with').check()
      await pressed(page, page.getByRole('button', { name: 'Show these days' }))
      assert.match(await sheet.innerText(), /Helen Forsyth[\s\S]*Dana Okonkwo/)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Keep it as a table (CSV)' }).click(),
      ])
      assert.equal(file.suggestedFilename(), 'my search 2026-11-12 to 2026-11-17.csv')
      const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
      assert.equal(rows.length - 1, await page.locator('.report tbody tr').count())
      assert.match(
        rows[1] ?? '',
        /^"2026-11-12","9:30","Fernhill Mobility","Staff Data Engineer","Final interview"/,
      )
      await page.emulateMedia({ media: 'print' })
      assert.ok(await sheet.isVisible())
      for (const gone of ['.top', 'footer', '.days', '.beside-paper h1'])
        assert.ok(!(await page.locator(gone).isVisible()), `${gone} goes onto paper`)
    }))

  test('names what was applied for without a day, so that none is left out', () =>
    visit(async (page, address, house) => {
      house.run(['opportunity', '--company', 'Quay', '--role', 'Welder', '--status', 'applied'])
      await page.goto(`${address}/report`)
      assert.match(await main(page), /Applied for, without a day on record\s+Quay, Welder/)
      assert.match(house.run(['report']).out, /without a day on record:\n {2}Quay, Welder/)
    }))
})

test('axe finds nothing on these pages, in either light, and nothing is wider than a phone', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visit(
      async (page, address) => {
        await page.goto(`${address}/so-far`)
        await pressed(page, page.getByRole('button', { name: 'Show me the figures' }))
        for (const path of ['/so-far', '/report?people=yes']) {
          await page.goto(`${address}${path}`)
          assert.deepEqual(await violations(page), [], path)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(over <= 0, `${path} is ${over} px wider`)
        }
      },
      { ...phone, colorScheme, bypassCSP: true },
    )
})
