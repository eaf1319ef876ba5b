import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Offer } from '../dossier/dossier.ts'
import { sampleDossier } from '../playbook/sample-dossier.ts'
import { figuresOf, offerAsItStands } from './offer-figures.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Toronto]`)
const now = at('2026-11-20T12:00')
const bare: Offer = {
  receivedAt: at('2026-11-19T16:00'),
  terms: [],
  reviewers: [],
  questions: [],
  signed: false,
  conditions: [],
  counters: [],
}
type Hoped = Partial<Dossier['opportunity']>
const dossierOf = (offer: Partial<Offer>, opportunity: Hoped = {}): Dossier => {
  const sample = sampleDossier({})
  return { ...sample, opportunity: { ...sample.opportunity, ...opportunity }, offer: { ...bare, ...offer } }
}
const year = { currency: 'CAD', per: 'year' }

/** Each figure as a word, its sum, and how the offer stands beside it. */
const told = (offer: Partial<Offer>, opportunity: Hoped = {}): readonly string[] =>
  figuresOf(dossierOf(offer, opportunity), now).map(({ is, amount, per, beside, declined }) => {
    const held = beside && (beside.is === 'unlike' ? `unlike ${beside.because}` : `${beside.is} ${beside.by}`)
    return [is, amount, per ?? '-', held, declined ? 'no' : undefined]
      .filter((each) => each !== undefined)
      .join(' ')
  })

const counter = (amount: number, more = {}) => ({
  ...{ from: 'them' as const, at: at('2026-11-20T09:00'), amount, declined: false },
  ...more,
})

const cases: readonly (readonly [string, Partial<Offer>, Hoped, readonly string[]])[] = [
  ['nothing was named', { amount: 142_000, ...year }, {}, ['offered 142000 year']],
  [
    'what was named in the talk, and hoped for',
    { amount: 142_000, ...year, asked: 155_000 },
    { expected: { amount: 140_000, ...year } },
    ['offered 142000 year', 'named 155000 year below 13000', 'hoped 140000 year above 2000'],
  ],
  [
    'named long before there was an offer',
    { amount: 142_000, ...year },
    { named: 142_000 },
    ['offered 142000 year', 'named 142000 year equal 0'],
  ],
  [
    'what was named in the talk counts more',
    { amount: 142_000, ...year, asked: 150_000 },
    { named: 130_000 },
    ['offered 142000 year', 'named 150000 year below 8000'],
  ],
  [
    'they came back: the last figure stands, the first is told last',
    { amount: 142_000, ...year, asked: 150_000, counters: [counter(147_000)] },
    {},
    ['offered 147000 year', 'named 150000 year below 3000', 'before 142000 year'],
  ],
  [
    'a figure that is yet to come does not count',
    { amount: 142_000, ...year, counters: [counter(147_000, { at: at('2026-11-21T09:00') })] },
    {},
    ['offered 142000 year'],
  ],
  [
    'the present employer wants to keep you, and was told no',
    { amount: 142_000, ...year, counters: [counter(145_000, { from: 'employer', declined: true })] },
    {},
    ['offered 142000 year', 'stay 145000 year below 3000 no'],
  ],
  [
    'a hope in another currency is told, and not held against it',
    { amount: 142_000, ...year },
    { expected: { amount: 110_000, currency: 'USD', per: 'year' } },
    ['offered 142000 year', 'hoped 110000 year unlike currency'],
  ],
  [
    'a bare figure that is told for another span',
    { amount: 7500, currency: 'CAD', per: 'month', asked: 95_000 },
    {},
    ['offered 7500 month', 'named 95000 - unlike span'],
  ],
  [
    'no figure yet',
    { respondBy: Temporal.PlainDate.from('2026-11-27') },
    { named: 90_000 },
    ['named 90000 -'],
  ],
]

for (const [says, offer, opportunity, expect] of cases)
  test(`figures of an offer: ${says}`, () => assert.deepEqual(told(offer, opportunity), expect))

test('no offer, no figures', () => assert.deepEqual(figuresOf(sampleDossier({}), now), []))

test('the rules hold an offer only against what can be held against it', () => {
  const standing = (offer: Partial<Offer>, opportunity: Hoped) => {
    const dossier = dossierOf(offer, opportunity)
    const stands = offerAsItStands(dossier, { ...bare, ...offer }, now)
    return [stands.offer.amount, stands.offer.asked, stands.expected]
  }
  const monthly = { amount: 8000, currency: 'CAD', per: 'month' }
  assert.deepEqual(standing(monthly, { expected: { amount: 90_000, ...year } }), [8000, undefined, 7500])
  assert.deepEqual(standing({ ...monthly, asked: 95_000 }, {}), [8000, undefined, undefined])
  assert.deepEqual(standing({ amount: 142_000, ...year, asked: 150_000, counters: [counter(147_000)] }, {}), [
    147_000,
    150_000,
    undefined,
  ])
})
