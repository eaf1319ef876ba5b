/** One opportunity in two tabs: what was kept in one is never overwritten unseen by the older page of the other, and nothing that was typed is lost. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../../testing/browser.ts'
import { exampleFile, type House } from '../../testing/house.ts'
import { visitingWith } from '../../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const place = '/o/northwind-analytics'

/** The page of one opportunity in two tabs, opened one after the other. */
const inTwo = (
  work: (newer: Page, older: Page, house: House) => Promise<void>,
  javaScriptEnabled: boolean,
): Promise<void> =>
  visitingWith(
    browser,
    async (newer, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      const older = await newer.context().newPage()
      for (const tab of [older, newer]) await tab.goto(`${address}${place}`)
      await work(newer, older, house)
    },
    { javaScriptEnabled, bypassCSP: javaScriptEnabled },
    /status of 422/,
  )

const opened = async (tab: Page, of: string) => {
  await tab.getByText(`Change ${of}`).click()
}
const keep = (tab: Page, within: string) =>
  pressed(tab, tab.locator(within).getByRole('button', { name: 'Keep', exact: true }).first())

const dana = (house: House) =>
  (
    JSON.parse(house.run(['export', 'northwind-analytics', '--as', 'json']).out) as {
      people: { dana: { title?: string; email?: string; rapport?: string } }
    }
  ).people.dana

for (const javaScriptEnabled of [true, false])
  describe(`an older tab, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test('keeps what was changed there, and leaves alone what was changed in the other', () =>
      inTwo(async (newer, older, house) => {
        for (const tab of [older, newer]) await opened(tab, 'Dana Okonkwo')
        await newer.locator('#person-dana-title').fill('Head of Talent')
        await keep(newer, '#person-dana')
        await older.locator('#person-dana-email').fill('dana.o@northwind.example')
        await keep(older, '#person-dana')
        assert.match(await older.getByRole('status').innerText(), /Changed Dana Okonkwo/)
        const { title, email } = dana(house)
        assert.deepEqual({ title, email }, { title: 'Head of Talent', email: 'dana.o@northwind.example' })
      }, javaScriptEnabled))

    test('is refused kindly where both changed the same, says what stands there, holds all that was typed, and keeps it when asked again', () =>
      inTwo(async (newer, older, house) => {
        for (const tab of [older, newer]) await opened(tab, 'Dana Okonkwo')
        await newer.locator('#person-dana-title').fill('Head of Talent')
        await keep(newer, '#person-dana')
        await older.locator('#person-dana-title').fill('Talent Lead')
        await older.locator('#person-dana-email').fill('dana.o@northwind.example')
        await keep(older, '#person-dana')
        const alert = await older.getByRole('alert').innerText()
        assert.match(alert, /became “Head of Talent” after you opened the page/)
        assert.match(alert, /Nothing was changed/)
        assert.equal(dana(house).title, 'Head of Talent')
        const field = (name: string) => older.locator(`main [name="${name}"]`)
        assert.equal(await field('title').inputValue(), 'Talent Lead')
        assert.equal(await field('email').inputValue(), 'dana.o@northwind.example')
        if (javaScriptEnabled) assert.deepEqual(await violations(older), [])
        await pressed(older, older.getByRole('button', { name: 'Try again' }))
        const { title, email } = dana(house)
        assert.deepEqual({ title, email }, { title: 'Talent Lead', email: 'dana.o@northwind.example' })
        await pressed(older, older.getByRole('button', { name: 'Undo' }))
        assert.equal(dana(house).title, 'Head of Talent')
      }, javaScriptEnabled))

    test('leaves alone what was written into a field that was empty', () =>
      inTwo(async (newer, older, house) => {
        for (const tab of [older, newer]) await opened(tab, 'Dana Okonkwo')
        await newer.locator('#person-dana').getByText('More fields').click()
        await newer.locator('#person-dana-rapport').fill('sails on Sundays')
        await keep(newer, '#person-dana')
        await older.locator('#person-dana-title').fill('Talent Lead')
        await keep(older, '#person-dana')
        const { title, rapport } = dana(house)
        assert.deepEqual({ title, rapport }, { title: 'Talent Lead', rapport: 'sails on Sundays' })
      }, javaScriptEnabled))

    test('the same of oneself, of numbers and of reminders', () =>
      inTwo(async (newer, older, house) => {
        const both = async (path: string) => {
          for (const tab of [older, newer]) await tab.goto(new URL(path, tab.url()).href)
        }
        const kept = (tab: Page) =>
          pressed(tab, tab.getByRole('button', { name: /^Keep(?: these numbers)?$/ }).last())
        const me = () => house.json(['profile']) as { me: Record<string, unknown> }
        await both('/profile')
        await newer.locator('#profile-phone').fill('+1 416 555 0100')
        await kept(newer)
        await older.locator('#profile-email').fill('priya.r@example.org')
        await kept(older)
        assert.equal(me().me.phone, '+1 416 555 0100')
        assert.equal(me().me.email, 'priya.r@example.org')
        await both('/profile')
        await newer.locator('#profile-phone').fill('1')
        await kept(newer)
        await older.locator('#profile-phone').fill('2')
        await kept(older)
        assert.match(await older.getByRole('alert').innerText(), /became “1” after you opened the page/)
        assert.equal(me().me.phone, '1')
        await pressed(older, older.getByRole('button', { name: 'Try again' }))
        assert.equal(me().me.phone, '2')

        await both('/settings/when')
        for (const tab of [older, newer])
          for (const fold of await tab.locator('form.numbers summary').all()) await fold.click()
        const number = (tab: Page, name: string) => tab.locator(`[name="_set:${name}"]`)
        await number(newer, 'nudgeAfterHearBy').fill('6')
        await kept(newer)
        await number(older, 'offerReviewDays').fill('4')
        await kept(older)
        assert.deepEqual(me().me.numbers, { nudgeAfterHearBy: 6, offerReviewDays: 4 })
        await both('/settings/when')
        await number(newer, 'nudgeAfterHearBy').fill('7')
        await kept(newer)
        await number(older, 'nudgeAfterHearBy').fill('8')
        await kept(older)
        assert.match(await older.locator('main').innerText(), /this became 7 after you opened the page/i)
        assert.equal(await number(older, 'nudgeAfterHearBy').inputValue(), '8')
        await kept(older)
        assert.deepEqual(me().me.numbers, { nudgeAfterHearBy: 8, offerReviewDays: 4 })

        await both('/settings/reminders')
        await newer.locator('#reminders-most').fill('3')
        await kept(newer)
        await older.locator('#reminders-quietFrom').selectOption('21')
        await kept(older)
        const { reminders } = house.json(['reminders']) as { reminders: Record<string, unknown> }
        assert.deepEqual([reminders.most, reminders.quietFrom], [3, 21])
      }, javaScriptEnabled))

    test('the same of an interview and of a note, where the command line was the other tab', () =>
      inTwo(async (_newer, older, house) => {
        const form = (action: string, id: string) =>
          older.locator(`.change form[action*="/do/${action}"]`, {
            has: older.locator(`input[type="hidden"][name="id"][value="${id}"]`),
          })
        await opened(older, 'this interview')
        house.run(['interview', 'northwind-analytics', '--id', 'screen', '--format', 'phone'])
        await form('interview', 'screen').locator('[name="stage"]').selectOption('technical')
        await pressed(older, form('interview', 'screen').getByRole('button', { name: 'Keep', exact: true }))
        assert.match(house.run(['export', 'northwind-analytics']).out, /stage: technical[\s\S]*format: phone/)
        const note = older.locator('#point-insight-dana-897f28')
        await note.getByText('Change this note').click()
        const id = (await note.locator('input[name="id"]').first().getAttribute('value')) ?? ''
        house.run(['note', 'northwind-analytics', '--id', id, '--text', 'what the other tab wrote'])
        await form('note', id).locator('[name="text"]').fill('what this one wrote')
        await pressed(older, form('note', id).getByRole('button', { name: 'Keep', exact: true }))
        assert.match(await older.getByRole('alert').innerText(), /became “what the other tab wrote”/)
        assert.match(house.run(['export', 'northwind-analytics']).out, /what the other tab wrote/)
        assert.equal(await older.locator('main [name="text"]').inputValue(), 'what this one wrote')
      }, javaScriptEnabled))
  })
