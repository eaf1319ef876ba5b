import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const dossier = (id: string, company: string, person: string, at: string) =>
  `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: ${id}, role: Editor, company: {name: ${company}, zone: America/Toronto}}
people:
  renee: {name: ${person}, title: Head of Lists}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '${at}T10:00[America/Toronto]'
    ends: '${at}T11:00[America/Toronto]'
    met: [renee]
    debrief: {points: [{kind: common-ground, who: renee, text: we both bind books, ${id}}]}
`
    .replace(', harbour}', ' at Harbour}')
    .replace(', lantern}', ' at Lantern}')

/** Renée, met at two firms and spelled two ways. */
const withRenee = (
  work: (page: Page, address: string) => Promise<void>,
  options: Parameters<typeof visitingWith>[2] = {},
) =>
  visitingWith(
    browser,
    async (page, address, house: House) => {
      const files = [
        ['harbour', dossier('harbour', 'Harbour Books', 'Renée Dubois', '2026-11-19')],
        ['lantern', dossier('lantern', 'Lantern Press', 'Renee Dubois', '2026-10-19')],
      ].map(([name, text]) => {
        const path = join(house.data, `${name}.yaml`)
        writeFileSync(path, text ?? '')
        return path
      })
      assert.equal(house.run(['import', ...files]).code, 0)
      await work(page, address)
    },
    options,
  )

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const once = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/people`)
  const rows = page.locator('.people > li')
  assert.equal(await rows.count(), 2)
  await pressed(page, page.getByRole('button', { name: 'One person' }))
  assert.equal(await rows.count(), 1)
  await rows.getByRole('link').first().click()
  const shown = await page.locator('main').innerText()
  for (const words of ['Harbour Books', 'Lantern Press', 'bind books at Harbour', 'bind books at Lantern'])
    assert.ok(shown.includes(words), words)
}

describe('people', () => {
  test('one who was met at two firms is made one, seen whole, and parted again', () =>
    withRenee(async (page, address) => {
      await once(page, address)
      await pressed(page, page.getByRole('button', { name: 'Somebody else after all' }).first())
      await page.getByRole('status').getByText('is somebody else').waitFor()
      await page.goto(`${address}/people`)
      assert.equal(await page.locator('.people > li').count(), 2)
      await page.getByText('One person or two?').waitFor()
    }))

  test('without script the same, and undo takes it back', () =>
    withRenee(
      async (page, address) => {
        await page.goto(`${address}/people`)
        await page.getByRole('button', { name: 'One person' }).click()
        await page.getByRole('button', { name: 'Undo' }).click()
        assert.equal(await page.locator('.people > li').count(), 2)
        await page.getByRole('button', { name: 'Two people' }).click()
        assert.equal(await page.getByText('One person or two?').count(), 0)
      },
      { javaScriptEnabled: false },
    ))

  test('a name, a job or a firm finds some of them, however it is spelled', () =>
    withRenee(async (page, address) => {
      await page.goto(`${address}/people`)
      await page.getByLabel('A name, a job or a firm').fill('DUBÓIS harb')
      await page.keyboard.press('Enter')
      await page.waitForURL(/search=/)
      assert.equal(await page.locator('.people > li').count(), 1)
      await page.goto(`${address}/people?search=zzqqx`)
      await page.getByText('Nobody like that').waitFor()
    }))

  test('axe finds nothing, light or dark, wide or narrow, and nothing is wider than the page', async () => {
    for (const options of [{ colorScheme: 'dark' as const }, phone]) {
      await withRenee(
        async (page, address) => {
          await once(page, address)
          for (const at of ['/people', '/people/harbour/renee', '/people?search=zzqqx']) {
            await page.goto(`${address}${at}`)
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
