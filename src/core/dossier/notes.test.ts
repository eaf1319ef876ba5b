import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { randomDossier } from '../../testing/dossier/random.ts'
import { distance, nearest } from '../english/nearest.ts'
import { addressForm } from './address.ts'
import type { Formality, Person } from './dossier.ts'
import { formalityOf } from './formality.ts'
import { interviewOf } from './interview-of.ts'
import { quotable, steering } from './quotable.ts'
import { spanInDays } from './span.ts'

test('no word of a private point survives in what may be quoted', () => {
  fc.assert(
    fc.property(arbitraryDossier({ mark: 'zqxmark' }), (dossier) => {
      const told = quotable(dossier)
      const said = JSON.stringify({ ...told, people: [...told.people] })
      assert.ok(!said.includes('zqxmark'))
      assert.equal(told.opportunity.expected, undefined)
      for (const key of steering(dossier).keys()) assert.ok(!key.includes('zqxmark'))
    }),
    { numRuns: 60 },
  )
})

test('a clue speaks for the strength that shares its words, and for no other', () => {
  const dossier = randomDossier(1)
  const [held] = dossier.interviews
  assert.ok(held)
  const clue = { id: 'c', kind: 'clue', text: 'came back to stakeholder meetings', private: true } as const
  const weights = steering({
    ...dossier,
    me: { ...dossier.me, strengths: [{ skill: 'calm with stakeholders' }, { skill: 'fast typing' }] },
    interviews: [{ ...held, debrief: { points: [clue] } }],
  })
  assert.ok((weights.get('strength:0') ?? 0) > 0)
  assert.equal(weights.get('strength:1'), 0)
  assert.ok(!weights.has('point:c'))
})

const tuesday = Temporal.PlainDate.from('2026-11-17')
const spans: readonly [string, number | undefined][] = [
  ['about a week', 7],
  ['a week or so', 7],
  ['two weeks', 14],
  ['10 days', 10],
  ['a fortnight', 14],
  ['a couple of weeks', 14],
  ['a few days', 3],
  ['48 hours', 2],
  ['a month', 30],
  ['5-7 business days', 10],
  ['end of next week', 10],
  ['soon', undefined],
  ['when the partners have met', undefined],
  ['0 days', undefined],
]
for (const [said, days] of spans) {
  test(`“${said}” is ${days ?? 'no'} days`, () => {
    assert.equal(spanInDays(said, tuesday), days)
  })
}

const greeted: readonly [Partial<Person> & { name: string }, Formality, string | undefined][] = [
  [{ name: 'Ruth Feldmann', honorific: 'Ms' }, 'formal', 'Ms Feldmann'],
  [{ name: 'Ruth Feldmann', honorific: 'Ms' }, 'neutral', 'Ms Feldmann'],
  [{ name: 'Ruth Feldmann', honorific: 'Ms' }, 'informal', 'Ruth'],
  [{ name: 'Ruth Feldmann', honorific: 'Ms', called: 'Ruth' }, 'neutral', 'Ruth'],
  [{ name: 'Ms Ruth Feldmann' }, 'neutral', 'Ms Feldmann'],
  [{ name: 'Ms Ruth Feldmann' }, 'informal', 'Ruth'],
  [{ name: 'Ms Ruth Feldmann', called: 'Ruth' }, 'neutral', 'Ruth'],
  [{ name: 'Mrs Patricia Oldroyd' }, 'neutral', 'Mrs Oldroyd'],
  [{ name: 'Sr. Joaquín Pardo' }, 'neutral', 'Sr. Pardo'],
  [{ name: 'Chef Bruno Lang' }, 'neutral', 'Bruno'],
  [{ name: 'Ruth Feldmann' }, 'formal', 'Ruth'],
  [{ name: 'Sir Anand Kapoor', called: 'Sir Anand' }, 'formal', 'Sir Anand'],
  [{ name: 'Nguyễn Thị Hạnh', called: 'Hạnh' }, 'neutral', 'Hạnh'],
  [{ name: 'Nguyễn Thị Hạnh', given: 'Hạnh' }, 'neutral', 'Hạnh'],
  [{ name: 'Vincent van Dyke', honorific: 'Dr' }, 'formal', 'Dr van Dyke'],
  [{ name: 'Suharto' }, 'neutral', 'Suharto'],
  [{ name: 'Nguyễn Thị Hạnh' }, 'neutral', undefined],
  [{ name: 'J. Penrose' }, 'neutral', undefined],
  [{ name: '山田 太郎' }, 'neutral', undefined],
]
for (const [person, formality, greeting] of greeted) {
  test(`${JSON.stringify(person)} in a ${formality} setting is ${greeting ?? 'asked about'}`, () => {
    const form = addressForm({ id: 'x', primary: false, helper: false, ...person }, formality)
    assert.equal('greeting' in form ? form.greeting : undefined, greeting)
  })
}

const fields: readonly [string | undefined, Formality][] = [
  ['law', 'formal'],
  ['Insurance', 'formal'],
  ['software', 'informal'],
  ['retail', 'neutral'],
  ['lawn care', 'neutral'],
  [undefined, 'neutral'],
]
for (const [field, formality] of fields) {
  test(`the field ${field} is ${formality}`, () => {
    const { opportunity, ...rest } = randomDossier(2)
    const company = { name: 'N', ...(field ? { field } : {}) }
    assert.equal(formalityOf({ ...rest, opportunity: { ...opportunity, company } }), formality)
    const own = { ...company, formality: 'informal' } as const
    assert.equal(formalityOf({ ...rest, opportunity: { ...opportunity, company: own } }), 'informal')
  })
}

test('a near word is found through accents and swaps; a far one is not', () => {
  assert.equal(distance('emial', 'email'), 1)
  assert.equal(nearest('resume-review', ['résumé-review', 'referral']), 'résumé-review')
  assert.equal(nearest('postal', ['name', 'email']), undefined)
})

test('a touch belongs to the interview it names, else to the latest with that person that took place before it', () => {
  const dossier = randomDossier(3)
  const [held] = dossier.interviews
  assert.ok(held)
  const first = { ...held, id: 'first', met: ['p0'] }
  const second = {
    ...first,
    id: 'second',
    starts: held.starts.add({ days: 3 }),
    ends: held.ends.add({ days: 3 }),
  }
  const two = { ...dossier, interviews: [first, second] }
  const after = (days: number) => interviewOf(two, { people: ['p0'], by: held.ends.add({ days }) })?.id
  assert.equal(after(1), 'first')
  assert.equal(after(4), 'second')
  assert.equal(after(-1), undefined)
  assert.equal(interviewOf(two, { people: ['p1'], by: second.ends }), undefined)
  assert.equal(interviewOf(two, { named: 'first', people: ['p0'], by: second.ends })?.id, 'first')
  const cancelled = { ...two, interviews: [first, { ...second, outcome: 'cancelled' as const }] }
  assert.equal(interviewOf(cancelled, { people: ['p0'], by: second.ends })?.id, 'first')
})
