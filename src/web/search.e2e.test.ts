import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const visiting = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: Parameters<typeof visitingWith>[2] = {},
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['example'])
      await work(page, address, house)
    },
    options,
  )

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const open = async (page: Page, typed = ''): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.locator('#palette[open] input').waitFor()
  await page.keyboard.type(typed)
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

describe('search over everything', () => {
  test('the field of the head finds a name without its accents, and opens where it stands', () =>
    visiting(async (page, address) => {
      await page.goto(address)
      await page.getByRole('searchbox', { name: 'Search everything' }).fill('zielinski')
      await page.keyboard.press('Enter')
      const hit = page.getByRole('link', { name: 'Tomasz Zieliński' })
      await hit.click()
      await page.getByRole('heading', { name: 'Larkspur Credit Union' }).waitFor()
    }))

  test('without script, on a phone: the menu leads to a page of its own', () =>
    visiting(
      async (page, address) => {
        await page.goto(address)
        await page.getByText('More', { exact: true }).click()
        await page.getByRole('link', { name: 'Search', exact: true }).click()
        await page.getByLabel('A name, a firm').fill('north')
        await page.getByRole('button', { name: 'Search' }).click()
        assert.match(await page.locator('main').innerText(), /Northwind Analytics/)
        assert.equal(await isWide(page), false)
      },
      { ...phone, javaScriptEnabled: false },
    ))

  test('what nobody wrote is said to be nowhere; hostile text is words like any other', () =>
    visiting(async (page, address) => {
      for (const typed of ['zzqqx', '<script>alert(1)</script>', `%' or 1=1 --`, 'a'.repeat(1900)]) {
        await page.goto(`${address}/search?words=${encodeURIComponent(typed)}`)
        assert.match(await page.locator('main').innerText(), /Nothing holds|One more word|\w/)
        assert.equal(await page.locator('main script').count(), 0)
        assert.equal(await page.getByLabel('A name, a firm').inputValue(), typed)
      }
    }))

  test('axe finds nothing on it, light or dark, wide or narrow', async () => {
    for (const options of [{}, { colorScheme: 'dark' as const }, phone]) {
      await visiting(
        async (page, address) => {
          for (const at of ['/search', '/search?words=the', '/search?words=zzqqx']) {
            await page.goto(`${address}${at}`)
            assert.deepEqual(await violations(page), [], at)
            assert.equal(await isWide(page), false)
          }
        },
        { ...options, bypassCSP: true },
      )
    }
  })
})

describe('the palette, by keyboard alone', () => {
  test('it goes to a page, to a person, and begins something', () =>
    visiting(async (page, address) => {
      await page.goto(address)
      await open(page, 'playb')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/playbook$/)
      await open(page, 'zielin')
      await page.locator('#palette .hit:visible', { hasText: 'Tomasz Zieliński' }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Larkspur Credit Union' }).waitFor()
      await open(page, 'begin')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/begin/)
    }))

  test('arrow keys go round, Escape gives back where one was, and nothing found looks through everything', () =>
    visiting(async (page, address) => {
      await page.goto(address)
      await page.locator('#seek').focus()
      await open(page)
      const chosen = page.locator('#palette [aria-selected="true"]')
      const first = await chosen.innerText()
      await page.keyboard.press('ArrowUp')
      assert.notEqual(await chosen.innerText(), first)
      await page.keyboard.press('ArrowDown')
      assert.equal(await chosen.innerText(), first)
      await page.keyboard.press('Escape')
      assert.equal(await page.locator('#palette[open]').count(), 0)
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'seek')
      await open(page, 'zzqqx')
      await page.getByText('Nothing like that').waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('Nothing holds “zzqqx”').waitFor()
    }))

  test('axe finds nothing in it', () =>
    visiting(
      async (page, address) => {
        await page.goto(address)
        await open(page, 'the')
        await page.locator('#palette mark').first().waitFor()
        assert.deepEqual(await violations(page), [])
      },
      { bypassCSP: true },
    ))
})
