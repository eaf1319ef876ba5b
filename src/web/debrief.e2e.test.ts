import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RawDossier } from '../core/dossier/schema.ts'
import { launch, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'
import { fill, formsOn } from '../testing/walk.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A panel of two who were met two hours ago, and a screening by one whose pronouns are known. */
const panel = (house: House): string => {
  const fine = (...args: string[]) => assert.equal(house.run(args).code, 0, args.join(' '))
  fine('profile', '--name', 'Marta Oyelaran', '--zone', 'Europe/London')
  fine('opportunity', '--role', 'Shop Manager', '--company', 'Crumb')
  fine('person', 'crumb', '--name', 'Ines Duarte', '--pronouns', 'she/her', '--email', 'ines@crumb.example')
  fine('person', 'crumb', '--name', 'Col Pratt')
  const on = (day: string) => [
    '--starts',
    `${day}T08:00[Europe/London]`,
    '--ends',
    `${day}T09:00[Europe/London]`,
  ]
  const met = ['--met', 'ines', '--met', 'col']
  fine(
    'interview',
    'crumb',
    '--stage',
    'screening',
    '--format',
    'phone',
    ...on('2026-11-16'),
    '--met',
    'ines',
  )
  fine('interview', 'crumb', '--stage', 'final', '--format', 'onsite', ...on('2026-11-19'), ...met)
  return '/o/crumb/debrief'
}

const exported = (house: House): RawDossier =>
  JSON.parse(house.run(['export', 'crumb', '--as', 'json']).out) as RawDossier
const latest = (house: House) => exported(house).interviews?.find(({ stage }) => stage === 'final')?.debrief
const box = (page: Page, key: string) => page.locator(`[name="say:${key}"]`)
const keep = async (page: Page) => {
  await Promise.all([
    page.waitForURL(/\/o\/crumb(?:\?|$)/),
    page.getByRole('button', { name: 'Keep it', exact: true }).click(),
  ])
}

const seats: readonly (readonly [string, BrowserContextOptions])[] = [
  ['at a desk', { viewport: { width: 1280, height: 900 } }],
  ['on a phone', { viewport: { width: 390, height: 844 } }],
  ['without script', { javaScriptEnabled: false }],
]
describe('the debrief', () => {
  for (const [where, options] of seats)
    test(`every answer typed ${where} is in the dossier; kept once more, nothing changes`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const path = panel(house)
          await page.goto(`${address}${path}`)
          const form = (await formsOn(page)).find(({ kind }) => kind.startsWith('post /debrief'))
          assert.ok(form)
          const filled = await fill(page, form, {}, 0)
          assert.ok(filled.filter(({ name }) => name.startsWith('say:')).length >= 9)
          assert.ok(filled.some(({ name }) => name === 'why:new:any@ines'))
          await keep(page)
          const kept = exported(house)
          const text = JSON.stringify(kept)
          for (const { name, value } of filled)
            if (!/^(?:lock|hardly|unsaid|promise:by)/.test(name))
              assert.ok(text.includes(value), `${name}: ${value}`)
          await page.goto(`${address}${path}`)
          await keep(page)
          assert.deepEqual(exported(house), kept)
        },
        options,
      ))

  test('axe finds nothing on it, empty, filled or refused', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(`${address}${panel(house)}`)
        // The menu of the head last: it lies over what is below it.
        for (const place of ['main', '.top'])
          for (const fold of await page.locator(`${place} details > summary:visible`).all())
            await fold.click()
        assert.deepEqual(await violations(page), [])
        await box(page, 'new:any@ines').fill('you close one shop a day early')
        await page.locator('[name="lock:new:any@ines"]').check()
        await keep(page)
        await page.goBack()
        await page.goto(`${address}/o/crumb/debrief`)
        await page.getByLabel('only for me').nth(0).uncheck()
        await page.getByRole('button', { name: 'Keep it', exact: true }).click()
        await page.getByRole('alert').waitFor()
        assert.deepEqual(await violations(page), [])
      },
      { viewport: { width: 390, height: 844 }, bypassCSP: true },
      /status of 422/,
    ))

  test('what is said is kept word for word, with why; a lock keeps it private, and opening it asks', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const path = panel(house)
        await page.goto(`${address}${path}`)
        const said = 'that you let every manager close early. i never saw that, lol'
        await box(page, 'new:any@ines').fill(said)
        await page.locator('[name="why:new:any@ines"]').fill('most places count hours')
        await box(page, 'new:any@col').fill('We both began on nights')
        await page.locator('[name="lock:new:any@col"]').check()
        await keep(page)
        const points = () => latest(house)?.points ?? []
        const whole = `${said}. most places count hours`
        const first = points()
        assert.deepEqual(
          first.map(({ kind, who, text, say }) => [kind, who, text, say]),
          [
            ['insight', 'ines', undefined, whole],
            ['common-ground', 'col', 'We both began on nights', undefined],
          ],
        )
        const [ines, col] = first.map(({ id }) => id)
        await page.goto(`${address}${path}`)
        assert.equal(await box(page, `kept:${ines}`).inputValue(), whole)
        await box(page, `kept:${ines}`).fill('that you close early')
        await page.locator(`[name="lock:kept:${col}"]`).uncheck()
        await page.getByRole('button', { name: 'Keep it', exact: true }).click()
        await page.getByRole('alert').getByText('was only for you').waitFor()
        assert.deepEqual(points(), first)
        assert.equal(await box(page, `kept:${ines}`).inputValue(), 'that you close early')
        await page.locator(`[name="agree:kept:${col}"]`).check()
        await keep(page)
        assert.deepEqual(
          points().map(({ id, text, say }) => [id, text, say]),
          [
            [ines, undefined, 'that you close early'],
            [col, undefined, 'We both began on nights'],
          ],
        )
        await page.goto(`${address}${path}`)
        await page.locator(`[name="lock:kept:${ines}"]`).check()
        await box(page, `kept:${col}`).fill('')
        await keep(page)
        assert.deepEqual(
          points().map(({ id, text, say }) => [id, text, say]),
          [[ines, 'that you close early', undefined]],
        )
      },
      { javaScriptEnabled: false },
      /status of 422/,
    ))

  test('the questions are asked in their order, by the name or the pronoun that is known', () =>
    visitingWith(browser, async (page, address, house) => {
      await page.goto(`${address}${panel(house)}?interview=screening`)
      const words = await page.locator('#debrief').innerText()
      const places = [
        'How do you feel it went?',
        'What did Ines tell or show you that you’d tell someone at home?',
        'What have you done that would help her?',
        'Was there a friendly moment?',
        'What happens next? Who acts, and by when?',
        'Did either of you promise anything?',
        'Still want it?',
      ].map((question) => words.indexOf(question))
      assert.ok(!places.includes(-1))
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      )
      assert.equal(await page.getByText('We hardly spoke').count(), 0)
    }))

  test('“Why that?” appears once something is typed, and a tap begins a sentence', () =>
    visitingWith(browser, async (page, address, house) => {
      await page.goto(`${address}${panel(house)}`)
      const why = page.locator('[name="why:new:any@ines"]')
      assert.equal(await why.isVisible(), false)
      await box(page, 'new:any@ines').click()
      await page.getByText('Ways to begin a sentence').click()
      await page.getByRole('button', { name: 'You asked me …' }).click()
      assert.equal(await box(page, 'new:any@ines').inputValue(), 'You asked me ')
      await why.waitFor()
      await page.keyboard.type('what I would do first')
      assert.equal(await box(page, 'new:any@ines').inputValue(), 'You asked me what I would do first')
    }))

  test('words that were kept in another tab are not written over unseen', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const path = panel(house)
        house.run(['say', 'crumb', 'ines', 'you close early'])
        const id = latest(house)?.points?.[0]?.id ?? ''
        await page.goto(`${address}${path}`)
        assert.equal(house.run(['note', 'crumb', '--id', id, '--say', 'you close late']).code, 0)
        await box(page, `kept:${id}`).fill('you never close')
        await page.getByRole('button', { name: 'Keep it', exact: true }).click()
        await page.getByRole('alert').getByText('Other words were kept meanwhile').waitFor()
        assert.equal(latest(house)?.points?.[0]?.say, 'you close late')
        await keep(page)
        assert.equal(latest(house)?.points?.[0]?.say, 'you never close')
      },
      { javaScriptEnabled: false },
      /status of 422/,
    ))
})
