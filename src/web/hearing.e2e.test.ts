import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'
import { fill, formsOn, type Knows, send } from '../testing/walk.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const place = '/o/northwind-analytics'

/** A page on a house in which Northwind is kept. */
const visit = (work: (page: Page, address: string, house: House) => Promise<void>) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
      await work(page, address, house)
    },
    { javaScriptEnabled: false },
  )

/** Fills every visible field of the form with this button, sends it, and gives what was put where. */
const filledIn = async (page: Page, button: string, field: string, knows: Knows = {}) => {
  const form = (await formsOn(page)).find(
    (each) => each.button === button && (field === '' || each.fields.includes(field)),
  )
  assert.ok(form, `${button} with ${field}`)
  const filled = await fill(page, form, knows, 1)
  assert.deepEqual(new Set(filled.map(({ name }) => name)), new Set(form.fields))
  const { status, alert } = await send(page, form)
  assert.deepEqual([status, alert], [200, ''], JSON.stringify(filled))
  return filled
}

const main = (page: Page) => page.locator('main').innerText()
const kept = (house: House) => house.run(['export', 'northwind-analytics']).out

describe('what was said is heard where a person writes it down', () => {
  test('an offer with conditions: each is cleared by its own button, and until then nothing is closed elsewhere', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}${place}/offer`)
      await filledIn(page, 'Keep', 'conditions', {
        amount: '$120,000 a year',
        asked: '128000',
        conditions: 'background check\ntwo references',
        signed: 'true',
        signedOn: '2026-11-20',
        respondBy: '2026-12-04',
        receivedAt: '2026-11-19T10:00',
      })
      assert.match(kept(house), /amount: 120000\n[\s\S]*currency: CAD\n\s+per: year\n\s+asked: 128000/)
      assert.match(await main(page), /two conditions of it are open: until then nothing is closed elsewhere/)
      await filledIn(page, 'It is settled', 'on', { on: '2026-11-20' })
      assert.match(await main(page), /one condition of it is open/)
      await filledIn(page, 'It is settled', 'on', { on: '2026-11-20' })
      assert.match(await main(page), /settled on Friday, November 20/)
      assert.doesNotMatch(await main(page), /nothing is closed elsewhere/)
      await filledIn(page, 'Keep', 'declined', { amount: '131000', at: '2026-11-20T10:00', from: 'employer' })
      assert.match(await main(page), /Your employer, to keep you/)
      assert.match(kept(house), /conditions:[\s\S]*cleared: 2026-11-20[\s\S]*counters:/)
    }))

  test('an interview that was moved: by whom, ill or not, and its new time beside it', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}${place}`)
      await filledIn(page, 'Keep', 'movedTo', {
        starts: '2026-11-23T10:00',
        ends: '2026-11-23T10:45',
        outcome: 'moved',
        changedBy: 'them',
        ill: 'false',
        movedTo: '2026-11-26T14:00',
      })
      assert.match(await main(page), /for the new time[\s\S]*confirm it/i)
      const file = kept(house)
      assert.match(file, /outcome: moved/)
      assert.match(file, /starts: 2026-11-26T14:00/)
    }))

  test('an answer that asks about pay, and what was named to them', () =>
    visit(async (page, address) => {
      await page.goto(`${address}${place}`)
      await page.getByText('They answered', { exact: true }).click()
      await page.locator('#add-answered').getByText('More fields').click()
      await page.locator('#add-answered-pay').check()
      await pressed(page, page.locator('#add-answered').getByRole('button', { name: 'Keep' }))
      assert.match(await main(page), /question about pay/)
    }))

  test('a question that should not have been asked is kept for oneself and can be taken along', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}${place}`)
      await filledIn(page, 'Keep it for myself', 'text', { text: 'whether I plan to have children' })
      const link = page.getByRole('link', { name: 'Take the record with you' })
      const record = await (await page.request.get(`${address}${await link.getAttribute('href')}`)).text()
      assert.match(record, /Tuesday 17 November 2026, 10:00 [\s\S]*whether I plan to have children/)
      assert.match(house.run(['improper', 'northwind-analytics']).out, /whether I plan to have children/)
      assert.doesNotMatch(house.run(['draft', 'northwind-analytics']).out, /children/)
      assert.doesNotMatch(house.run(['prompt', 'northwind-analytics']).out, /children/)
    }))

  test('“not today”: one button, and the day is free; taken up again, or undone, it is as before', () =>
    visit(async (page, address, house) => {
      await page.goto(address)
      const before = await page.locator('h1').innerText()
      assert.notEqual(before, 'Done for the day')
      await filledIn(page, 'Not today', '')
      assert.match(await main(page), /Not today: everything rests until tomorrow 8:00/)
      assert.match(house.run(['today']).out, /Not today: everything rests until/)
      await filledIn(page, 'Take it up again', '')
      assert.equal(await page.locator('h1').innerText(), before)
      assert.equal(house.run(['not-today']).code, 0)
      assert.equal(house.run(['undo']).code, 0)
      await page.goto(address)
      assert.equal(await page.locator('h1').innerText(), before)
    }))

  test('on the day of a no nothing is red, anywhere in the search', () =>
    visit(async (page, address, house) => {
      assert.equal(house.run(['import', exampleFile('panel-law.yaml')]).code, 0)
      // A promise of last week is late.
      const promise = [
        'promise',
        'northwind-analytics',
        '--by',
        'me',
        '--who',
        'dana',
        '--what',
        'the slides',
      ]
      assert.equal(house.run([...promise, '--due', '2026-11-18']).code, 0)
      await page.goto(address)
      assert.ok((await page.locator('.state.late').count()) > 0)
      const law = 'harcourt-vale-llp'
      assert.equal(house.run(['answered', law, '--from', 'ruth', '--means', 'no']).code, 0)
      for (const path of ['/', place]) {
        await page.goto(`${address}${path}`)
        assert.equal(await page.locator('.late, .state.due').count(), 0, path)
      }
      assert.doesNotMatch(house.run(['today']).out, /^ +late · /m)
    }))
})
