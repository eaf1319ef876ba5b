import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RawDossier } from '../core/dossier/schema.ts'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, bypassCSP: true }
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  bypassCSP: true,
}
const widths = [
  ['at a desk', desk],
  ['on a phone', phone],
] as const

const panelOf = (house: House): string => {
  assert.equal(house.run(['import', exampleFile('panel-law.yaml')]).code, 0)
  const { opportunities } = house.json(['opportunities']) as { opportunities: readonly { id: string }[] }
  return opportunities[0]?.id ?? ''
}
const saidIn = (house: House, id: string): readonly string[] =>
  (JSON.parse(house.run(['export', id, '--as', 'json']).out) as RawDossier).interviews?.flatMap(
    ({ debrief }) => debrief?.points?.flatMap(({ say = [] }) => say) ?? [],
  ) ?? []

const typed = 'u let the second seats speak coz they should of always. i never saw that at ur place'
const written =
  'you let the second seats speak because they should have always. i never saw that at your place'
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('what was typed short is taken with one tap', () => {
  for (const [where, options] of widths)
    test(`${where}, on the page of a message: all is shown, one tap takes it, one puts it back, and what is kept stays out`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = panelOf(house)
          assert.equal(house.run(['notes', id, '--said', `insight@ruth: ${typed}`]).code, 0)
          const { steps } = house.json(['plan', id, '--all']) as { steps: readonly { id: string }[] }
          const step = steps.find((each) => each.id.endsWith('thank-you/ruth'))?.id ?? ''
          await page.goto(`${address}/o/${id}/draft?step=${encodeURIComponent(step)}`)
          const offered = page.locator('.spellings li')
          assert.deepEqual(
            (await offered.locator('del').allInnerTexts()).map((each) => each.trim()),
            ['u', 'coz', 'should of', 'ur'],
          )
          assert.equal(await isWide(page), false)
          assert.deepEqual(await violations(page), [])
          await pressed(page, page.getByRole('button', { name: 'Take all 4 spellings' }))
          assert.ok(saidIn(house, id).includes(written))
          assert.equal(await page.locator('.spellings').count(), 0)
          await pressed(page, page.locator('.flash').getByRole('button'))
          assert.ok(saidIn(house, id).includes(typed))
          await pressed(page, page.getByRole('button', { name: 'Keep mine: “coz”' }))
          await pressed(page, page.getByRole('button', { name: 'Take all 3 spellings' }))
          assert.ok(saidIn(house, id).includes(written.replace('because', 'coz')))
          assert.equal(await page.locator('.spellings').count(), 0)
        },
        options,
      ))

  for (const [where, options] of widths)
    test(`${where}, beside the debrief: the boxes have it, a tap puts them back, and what is kept stays so once the debrief is kept`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = panelOf(house)
          await page.goto(`${address}/o/${id}/debrief`)
          const box = page.locator('[name="say:new:any@ruth"]')
          const secret = page.locator('[name="say:new:aside@"]')
          await secret.fill('u know what, coz')
          await box.fill(typed)
          const take = page.getByRole('button', { name: /^Take all \d spellings$/ })
          await take.waitFor()
          assert.equal(await take.innerText(), 'Take all 4 spellings')
          await take.click()
          assert.equal(await box.inputValue(), written)
          assert.equal(await secret.inputValue(), 'u know what, coz')
          await take.waitFor({ state: 'detached' })
          assert.equal(await isWide(page), false)
          assert.deepEqual(await violations(page), [])
          await page.getByRole('button', { name: 'Put mine back' }).click()
          assert.equal(await box.inputValue(), typed)
          await page.getByRole('button', { name: 'Keep mine: “coz”' }).click()
          await page.getByRole('button', { name: 'Take all 3 spellings' }).click()
          assert.equal(await box.inputValue(), written.replace('because', 'coz'))
          await pressed(page, page.getByRole('button', { name: 'Keep it', exact: true }))
          assert.ok(saidIn(house, id).includes(written.replace('because', 'coz')))
          const { steps } = house.json(['plan', id, '--all']) as { steps: readonly { id: string }[] }
          const step = steps.find((each) => each.id.endsWith('thank-you/ruth'))?.id ?? ''
          assert.deepEqual(
            (house.json(['spellings', id, step]) as { spellings: readonly unknown[] }).spellings,
            [],
          )
        },
        options,
      ))
})
