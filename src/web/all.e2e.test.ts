import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, violations } from '../testing/browser.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const visiting = (
  work: (page: Page, address: string) => Promise<void>,
  options: Parameters<typeof visitingWith>[2] = {},
  expected?: RegExp,
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['example'])
      await work(page, address)
    },
    options,
    expected,
  )

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe('all opportunities', () => {
  test('the list tells the last word, the next date and the next thing to do', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}/opportunities`)
      const line = await page.locator('.all > li', { hasText: 'Northwind' }).innerText()
      for (const said of [/You met today/, /You will hear by/, /Tell Dana/]) assert.match(line, said)
    }))

  test('by keyboard and without script: from the list to the board, to one column, to an opportunity', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}/opportunities`)
        await page.getByRole('link', { name: 'Board' }).focus()
        await page.keyboard.press('Enter')
        const waiting = page.getByRole('region', { name: /^Waiting/ })
        assert.match(await waiting.innerText(), /Northwind Analytics/)
        await page
          .getByRole('region', { name: /^Offer/ })
          .getByRole('link', { name: 'Fernhill' })
          .focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'Fernhill Mobility' }).waitFor()
        await page.goto(`${address}/opportunities?stands=offer`)
        assert.equal(await page.locator('.all > li').count(), 1)
        await page.getByRole('link', { name: 'Show all' }).click()
        assert.equal(await page.locator('.all > li').count(), 3)
      },
      { javaScriptEnabled: false },
    ))

  test('the calendar turns its pages, goes from a month to a week, and opens what stands on a day', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}/opportunities/calendar`)
      const today = page.locator('.calendar td.today')
      assert.match(await today.innerText(), /Northwind Analytics/)
      const title = page.getByRole('heading', { level: 2 })
      const here = await title.innerText()
      await page.getByRole('link', { name: 'Later' }).click()
      assert.notEqual(await title.innerText(), here)
      await page.getByRole('link', { name: 'Earlier' }).click()
      assert.equal(await title.innerText(), here)
      await page.getByRole('link', { name: 'By week' }).click()
      assert.equal(await page.locator('.calendar td').count(), 7)
      await today.getByRole('link', { name: /Screening interview/ }).click()
      await page.getByRole('heading', { name: 'Northwind Analytics' }).waitFor()
    }))

  test('days that are none are told so, and the furthest ones do no harm', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}/opportunities/calendar?day=2026-02-31`)
        await page.getByText(/no day 2026-02-31/).waitFor()
        for (const day of ['0001-01-01', '9999-12-31']) {
          await page.goto(`${address}/opportunities/calendar?day=${day}&view=week`)
          await page.getByText('is out of reach').waitFor()
        }
        await page.goto(`${address}/opportunities/calendar?day=2099-01-01&view=week`)
        await page.getByText('Nothing in these days').waitFor()
      },
      {},
      /422/,
    ))

  test('axe finds nothing, light or dark, wide or narrow, and nothing is wider than the page', async () => {
    for (const options of [{ colorScheme: 'dark' as const }, phone]) {
      await visiting(
        async (page, address) => {
          for (const at of ['', '/board', '/calendar', '/calendar?view=week']) {
            await page.goto(`${address}/opportunities${at}`)
            assert.deepEqual(await violations(page), [], at)
            assert.equal(
              await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
              false,
              at,
            )
          }
        },
        { ...options, bypassCSP: true },
      )
    }
  })
})
