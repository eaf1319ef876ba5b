import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RawDossier } from '../core/dossier/schema.ts'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { askingDossiers } from '../testing/own-say-dossiers.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const noScript: BrowserContextOptions = { javaScriptEnabled: false }

const kept = (house: House, dossier: RawDossier): string => {
  const { code, err } = house.run(['import', '-'], JSON.stringify(dossier))
  assert.equal(code, 0, err)
  return dossier.opportunity.company.name.toLowerCase()
}
const exported = (house: House, id: string): RawDossier =>
  JSON.parse(house.run(['export', id, '--as', 'json']).out) as RawDossier
const draftOf = (id: string, step: string) => `/o/${id}/draft?step=${encodeURIComponent(step)}`
/** The letter as it stands, without the editor’s own marks. */
const body = (page: Page): Promise<string> => page.locator('[name="body"]').inputValue()

/** What is asked in each kind of message, and what is typed into its boxes; the answer of each lands in the letter or in the facts. */
const asked: Readonly<
  Record<
    string,
    readonly (readonly [question: string, typed: string, button: string, lands: 'letter' | 'facts'])[]
  >
> = {
  nudge: [
    ['What day did they name?', '2026-11-16', 'Keep the day', 'facts'],
    ['Anything new they should know?', 'I passed the hygiene test.', 'Put it in the message', 'letter'],
  ],
  'follow-up': [['Anything new they should know?', 'I can start in May.', 'Put it in the message', 'letter']],
  promise: [
    ['What are you sending?', 'Here is the rota for two weeks.', 'Put it in the message', 'letter'],
    ['Where should they look first?', 'Start with the Sundays.', 'Put it in the message', 'letter'],
  ],
  forward: [
    ['What did you and Col talk about?', 'You let the dough decide.', 'Put it in the note', 'letter'],
  ],
  'offer-answer': [
    ['What must be clear before you say yes?', 'Who decides the rota?', 'Keep', 'letter'],
    ['What would you change, and why?', 'I need Sundays free.', 'Keep', 'facts'],
  ],
  'offer-decline': [
    ['What did you honestly like?', 'I liked the smell at four.', 'Put it in the message', 'letter'],
    ['What reason may they know?', 'I have taken a shop nearer home.', 'Put it in the message', 'letter'],
  ],
  close: [
    ['Anything you’d still thank them for?', 'Thank you for the tour.', 'Put it in the message', 'letter'],
  ],
  withdraw: [['What may they know?', 'I have taken a shop nearer home.', 'Put it in the message', 'letter']],
  reply: [['What would you answer them?', 'I could start on 4 January.', 'Put it in the message', 'letter']],
}

/** Types into every visible box of the page’s questions, as a person does, and sends each form. */
const answerAll = async (page: Page, kind: string): Promise<void> => {
  const rows = Map.groupBy(asked[kind] ?? [], ([, , button]) => button)
  for (const [button, boxes] of rows) {
    for (const [question, typed] of boxes) {
      const box = page.locator('.own-say').getByLabel(question).first()
      await box.fill(typed)
      assert.equal(await box.inputValue(), typed)
    }
    await pressed(page, page.locator('.own-say').getByRole('button', { name: button, exact: true }))
    assert.equal(await page.getByRole('alert').count(), 0)
  }
}

describe('a message that is no thank-you asks what only the person can say', () => {
  for (const [where, options] of [
    ['at a desk', desk],
    ['on a phone', phone],
    ['without script', noScript],
  ] as const)
    test(`on its own page ${where}, and each answer stands where it belongs`, { timeout: 240_000 }, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          for (const [kind, { step, dossier }] of Object.entries(askingDossiers)) {
            const id = kept(house, dossier)
            await page.goto(`${address}${draftOf(id, step)}`)
            const shown = await page
              .locator('.own-say')
              .locator('textarea:visible, input:visible, select:visible')
              .evaluateAll((fields) => new Set(fields.map((field) => field.getAttribute('name'))).size)
            assert.equal(shown, asked[kind]?.length, `${kind} asks`)
            await answerAll(page, kind)
            const [letter, facts] = [await body(page), JSON.stringify(exported(house, id))]
            for (const [, typed, , lands] of asked[kind] ?? []) {
              assert.ok(facts.includes(typed), `${kind}: ${typed}`)
              if (lands === 'letter' && kind !== 'offer-answer')
                assert.ok(letter.includes(typed), `${kind}: ${typed}\n${letter}`)
              if (lands === 'facts') assert.ok(!letter.includes(typed), `${kind}: ${typed}`)
            }
            if (kind === 'offer-answer') assert.match(letter, /who decides the rota/i)
          }
        },
        options,
      ),
    )

  test('a way to begin begins the sentence in its box; emptied, it is taken back', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const { step, dossier } = askingDossiers.close ?? assert.fail()
        const id = kept(house, dossier)
        await page.goto(`${address}${draftOf(id, step)}`)
        const before = await body(page)
        await page.locator('.own-say summary').first().click()
        await page.getByRole('button', { name: 'I liked how …' }).click()
        await page.keyboard.type('you let the dough decide')
        const box = page.getByLabel('Anything you’d still thank them for?')
        assert.equal(await box.inputValue(), 'I liked how you let the dough decide')
        await pressed(page, page.getByRole('button', { name: 'Put it in the message' }))
        assert.match(await body(page), /I liked how you let the dough decide\./)
        assert.equal(await box.inputValue(), 'I liked how you let the dough decide')
        await box.fill('')
        await pressed(page, page.getByRole('button', { name: 'Say this instead' }))
        assert.equal(await body(page), before)
      },
      desk,
    ))

  test('what was typed and not kept is there when one comes back', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const { step, dossier } = askingDossiers.close ?? assert.fail()
        const id = kept(house, dossier)
        await page.goto(`${address}${draftOf(id, step)}`)
        await page.getByLabel('Anything you’d still thank them for?').fill('the tour of the ovens')
        await page.goto(`${address}/`)
        await page.goto(`${address}${draftOf(id, step)}`)
        await page.getByRole('button', { name: 'Go on with those words' }).click()
        assert.equal(
          await page.getByLabel('Anything you’d still thank them for?').inputValue(),
          'the tour of the ovens',
        )
      },
      desk,
    ))
})

type Point = NonNullable<
  NonNullable<NonNullable<RawDossier['interviews']>[number]['debrief']>['points']
>[number]

/** A visit this morning, with these notes. */
const visited = (name: string, points: readonly Point[]): RawDossier => {
  const { dossier } = askingDossiers.nudge ?? assert.fail()
  const [visit] = dossier.interviews ?? []
  return {
    ...dossier,
    opportunity: { ...dossier.opportunity, company: { ...dossier.opportunity.company, name } },
    history: [],
    interviews: [
      {
        ...(visit ?? assert.fail()),
        starts: '2026-11-20T08:00[Europe/London]',
        ends: '2026-11-20T09:00[Europe/London]',
        debrief: {
          points: [...points],
          nextSteps: { text: 'a call', hearBy: '2026-11-27', who: 'ines' },
        },
      },
    ],
  }
}
const thanks = 'visit/thank-you/ines'
const long: readonly Point[] = [
  {
    kind: 'insight',
    who: 'ines',
    say: 'I never saw anyone do that. You let every manager close one shop a day early, and the loaves that are left go to the shelter on the corner. Most places count hours and nobody asks the bakers.',
  },
  {
    kind: 'strength',
    say: 'I ran the tills in three shops for six years, and I cut what we threw away by a third. Before that I drove the van at four in the morning. I would start with the ordering sheet, because it is written by hand every day.',
  },
  { kind: 'moment', who: 'ines', say: 'We laughed about the flour on my coat.' },
  {
    kind: 'stumble',
    say: 'What I should have said about Sundays: I would open with two people and a short list. We tried that in Leeds and the queue was gone by ten.',
  },
]

describe('words of one’s own', () => {
  for (const [where, options] of [
    ['with script', desk],
    ['without script', noScript],
  ] as const)
    test(`a word that is offered otherwise is kept with a press ${where}, and is not said again`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = kept(house, visited('Mine', long.slice(0, 1)))
          await page.goto(`${address}${draftOf(id, thanks)}`)
          const offer = page.locator('.findings li', { hasText: 'I never saw' })
          const mine = offer.getByRole('button', { name: 'Keep mine' })
          if (options === desk) {
            // Waits for the desk, whose list takes the place of the page’s.
            await offer.getByRole('button', { name: 'Write “I have never seen”' }).waitFor()
            await page.locator('textarea.subject').fill('Something unsaved')
            await mine.click()
            await page.getByText('stays as you said it').waitFor()
            await offer.waitFor({ state: 'detached' })
            assert.equal(await page.locator('textarea.subject').inputValue(), 'Something unsaved')
          } else await pressed(page, mine)
          assert.equal(await offer.count(), 0)
          await page.goto(`${address}${draftOf(id, thanks)}`)
          assert.match(await body(page), /I never saw anyone do that/)
          assert.equal(await offer.count(), 0)
          // The other one still stands, and another voice brings nothing back.
          assert.equal(await page.locator('.findings li', { hasText: 'one shop a day early' }).count(), 1)
          for (const voice of ['Warmer', 'Another version', 'As first written']) {
            await pressed(page, page.getByRole('button', { name: voice }))
            assert.equal(await offer.count(), 0, voice)
          }
        },
        options,
      ))

  test('a spelling can be kept as well', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const id = kept(
          house,
          visited('Spelt', [{ kind: 'insight', who: 'ines', say: 'You bake a proper stotty cayke.' }]),
        )
        await page.goto(`${address}${draftOf(id, thanks)}`)
        const found = page.locator('.findings li', { hasText: 'cayke' })
        await found.first().waitFor({ timeout: 30_000 })
        await found.first().getByRole('button', { name: 'Keep mine' }).click()
        await found.first().waitFor({ state: 'detached' })
        await page.reload()
        await page
          .locator('#desk-findings > p', { hasText: 'reads well' })
          .or(page.locator('#desk-findings li'))
          .first()
          .waitFor()
        await page.waitForFunction(
          () => !document.querySelector('#desk-findings')?.textContent?.includes('being read'),
        )
        assert.equal(await found.count(), 0)
      },
      { ...desk, proofread: true },
    ))

  for (const [where, options] of [
    ['at a desk', desk],
    ['on a phone', phone],
    ['without script', noScript],
  ] as const)
    test(`of a letter that got long sentences are left out with one tap each, and put back, ${where}`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = kept(house, visited('Long', long))
          await page.goto(`${address}${draftOf(id, thanks)}`)
          const whole = await body(page)
          const row = (words: string) => page.locator('.left-out li', { hasText: words })
          const van = 'Before that I drove the van'
          if (!(await row(van).isVisible())) await page.locator('.could-go summary').click()
          await pressed(page, row(van).getByRole('button', { name: 'Leave it out' }))
          assert.equal(await body(page), whole.replace(/ Before that I drove the van[^.]*\./, ''))
          assert.match(await row(van).innerText(), /you left it out/)
          await pressed(page, page.getByRole('button', { name: 'Warmer' }))
          assert.ok(!(await body(page)).includes(van))
          await pressed(page, row(van).getByRole('button', { name: 'Put it back' }))
          await pressed(page, page.getByRole('button', { name: 'As first written' }))
          assert.equal(await body(page), whole)
        },
        options,
      ))

  test('a short letter is asked nothing of the kind', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const id = kept(house, visited('Short', long.slice(2, 3)))
        await page.goto(`${address}${draftOf(id, thanks)}`)
        assert.equal(await page.getByText('Which sentences could go?').count(), 0)
      },
      desk,
    ))
})

const jotted: readonly Point[] = [
  { id: 'close', kind: 'insight', who: 'ines', text: 'she lets every new manager close a day early' },
  { id: 'three', kind: 'insight', who: 'ines', text: 'the bakers start at three in the morning' },
  { id: 'ovens', kind: 'insight', who: 'ines', text: 'they repaired all four ovens last spring' },
  { id: 'waste', kind: 'insight', who: 'ines', text: 'waste thing ??' },
  { id: 'tills', kind: 'finding', text: 'dunno' },
  { id: 'flour', kind: 'insight', who: 'ines', text: 'flour ... ?' },
  { id: 'van', kind: 'anecdote', text: 'van story' },
  { id: 'hush', kind: 'reaction', who: 'ines', text: 'xyzzy went quiet about pay', private: true },
]

describe('a note that is not in the letter', () => {
  for (const [where, options] of [
    ['with script', phone],
    ['without script', noScript],
  ] as const)
    test(`is asked about beside itself where it cannot come in, and comes in as it is answered, ${where}`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = kept(house, visited('Jotted', jotted))
          await page.goto(`${address}${draftOf(id, thanks)}`)
          const noted = page.locator('.noted')
          assert.equal(await noted.locator('textarea:visible').count(), 3)
          const box = page.getByLabel(
            'You noted: “waste thing ??”. How would you say that to Ines, and why does it stay with you?',
          )
          await box.fill('What you do about waste made me think of my own shop.')
          await pressed(page, noted.locator('li', { has: box }).getByRole('button', { name: 'Say this' }))
          assert.match(await body(page), /What you do about waste made me think of my own shop\./)
          assert.equal(await page.getByLabel('You noted: “waste thing ??”').count(), 0)
          assert.ok(!(await body(page)).includes('xyzzy'))
        },
        options,
      ))

  test('is offered to be brought in only where it can come in, and then it does', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const id = kept(house, visited('Bring', jotted))
        const path = `${address}${draftOf(id, thanks)}`
        await page.goto(path)
        const fold = page.locator('.left-out summary', { hasText: 'Left out' })
        const rows = page.locator('details.left-out li', {
          has: page.getByRole('button', { name: 'Bring it in' }),
        })
        await fold.click()
        const count = await rows.count()
        assert.ok(count > 0)
        await fold.click()
        for (let at = 0; at < count; at += 1) {
          await fold.click()
          const note = /“(.+)”/.exec(await rows.nth(at).innerText())?.[1] ?? ''
          const before = await body(page)
          await pressed(page, rows.nth(at).getByRole('button', { name: 'Bring it in' }))
          assert.notEqual(await body(page), before, note)
          assert.equal(await page.locator('details.left-out li', { hasText: note }).count(), 0, note)
          await pressed(page, page.getByRole('button', { name: 'As first written' }))
        }
        await fold.click()
        const secret = page.locator('details.left-out li', { hasText: 'xyzzy' })
        assert.equal(await secret.getByRole('button').count(), 0)
      },
      desk,
    ))

  test('axe finds nothing on these pages', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const ids = [
          [kept(house, visited('Jotted', jotted)), thanks],
          [kept(house, visited('Long', long)), thanks],
          ...['nudge', 'offer-answer', 'forward', 'withdraw'].map((kind) => {
            const { step, dossier } = askingDossiers[kind] ?? assert.fail()
            return [kept(house, dossier), step]
          }),
        ] as const
        for (const [id = '', step = ''] of ids) {
          await page.goto(`${address}${draftOf(id, step)}`)
          assert.deepEqual(await violations(page), [], step)
        }
      },
      { ...phone, bypassCSP: true },
    ))
})
