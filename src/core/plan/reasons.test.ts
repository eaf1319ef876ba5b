import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { randomDossier } from '../../testing/dossier/random.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { handbook } from '../handbook.ts'
import type { Reason } from '../playbook/rule.ts'
import { counted, dayWords } from '../time/say.ts'
import { isWithinBounds, type Numbers, numberNames, tempers } from '../vocabulary/numbers.ts'
import { plan } from './plan.ts'
import type { Step } from './step.ts'

/** The numbers that a rule may name in its sentence. */
const named = new Map(handbook.map(({ id, numbers = [] }) => [id, numbers]))

/** Rules whose sentence ends on the morning at which their step opens. */
const opening = ['T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T17', 'T19']

const units = 'hour|business day|full calendar day|full day|day'
const span = new RegExp(`(\\S+) ((?:${units}))s?\\b(?! or so)`, 'gi')
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d+ [A-Z][a-z]+'
const opensOn = new RegExp(`(?:(?:is|it is|from) )(${weekday})`)
const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** What an article or a bare noun is followed by is no count: "that day", "the same day". */
const countOf = (word: string): number | undefined => {
  const index = words.indexOf(word.toLowerCase())
  return index < 0 ? (/^\d+$/.test(word) ? Number(word) : undefined) : index
}

const spans = (dossier: Dossier) =>
  dossier.interviews.flatMap(({ debrief }) => debrief?.nextSteps?.spanDays ?? [])

/** Every count of days or hours in a sentence is a number in force, or the span they named. */
const countsHold = ({ rule, because }: Reason, numbers: Numbers, dossier: Dossier): void => {
  const allowed = (named.get(rule) ?? []).map((name) => numbers[name])
  const promised = rule === 'T13' ? spans(dossier).map((days) => days * numbers.takenAsNoSpans) : []
  for (const [, word = '', unit] of because.matchAll(span)) {
    const count = countOf(word)
    if (count === undefined) continue
    assert.ok([...allowed, ...promised].includes(count), `${rule}: ${count} ${unit} in “${because}”`)
  }
}

/** The day that the first of the waiting rules names is the one on which the step opens. */
const dayHolds = (step: Step): void => {
  const chosen = step.why.some(({ rule, because }) => rule === 'B8' && because.includes('chose the moment'))
  const first = step.why.find(
    ({ rule, because }) => (opening.includes(rule) || rule === 'B7') && opensOn.test(because),
  )
  // The standstill is told with a question that rests, whose own day is another.
  if (!first || chosen || (first.rule === 'T17' && step.kind === 'nudge')) return
  assert.equal(opensOn.exec(first.because)?.[1], dayWords(step.opens), `${step.id}: “${first.because}”`)
}

const movers = ['T15', 'T20']
/** A sentence that says it was moved is followed by the rule that moved it, and by which day it was counted to. */
const movesAreTold = ({ id, why }: Step): void => {
  for (const [index, { rule, because }] of why.entries()) {
    if (movers.includes(rule) || !because.includes(', so it is ')) continue
    const next = why[index + 1]
    assert.ok(next && movers.includes(next.rule), `${id}: “${because}” is followed by ${next?.because}`)
  }
}

/** The numbers of a reason are those in force. */
const numbersHold = ({ rule, numbers = {} }: Reason, inForce: Numbers): void => {
  for (const [name, is] of Object.entries(numbers))
    assert.equal(is, inForce[name as keyof Numbers], `${rule}: ${name}`)
}

const numbersOf = fc.record(
  Object.fromEntries(
    numberNames.map((name) => [
      name,
      fc.integer({ min: 0, max: 40 }).filter((value) => isWithinBounds(name, value)),
    ]),
  ),
) as fc.Arbitrary<Numbers>
const base = Temporal.ZonedDateTime.from('2026-11-15T12:00[UTC]')
const moment = fc.integer({ min: -40 * 24, max: 90 * 24 }).map((hours) => base.add({ hours }))
const holidays = {
  'CA-ON': { '2026-11-11': 'Remembrance Day', '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day' },
  'US-MA': { '2026-11-26': 'Thanksgiving Day', '2026-12-25': 'Christmas Day' },
}
const dossiers = fc.oneof(arbitraryDossier(), fc.nat(100_000).map(randomDossier))

test('no reason contradicts the numbers in force or the day on which its step opens', () => {
  const met = new Set<string>()
  const numbers = fc.oneof(fc.constantFrom(tempers.eager, tempers.balanced, tempers.patient), numbersOf)
  fc.assert(
    fc.property(dossiers, numbers, moment, (dossier, inForce, now) => {
      const { temper } = dossier.me
      for (const step of plan(dossier, { temper, numbers: inForce, holidays }, now)) {
        for (const reason of step.why) {
          met.add(reason.rule)
          countsHold(reason, inForce, dossier)
          numbersHold(reason, inForce)
        }
        dayHolds(step)
        movesAreTold(step)
      }
    }),
    { numRuns: 1_200, seed: 17 },
  )
  for (const rule of [
    'T1',
    'T2',
    'T3',
    'T4',
    'T5',
    'T6',
    'T7',
    'T9',
    'T10',
    'T12',
    'T13',
    'T15',
    'T20',
    'B3',
    'B7',
  ])
    assert.ok(met.has(rule), `the law has to meet ${rule}`)
})

test('the law reads what the rules write', () => {
  assert.deepEqual(
    [...'three business days'.matchAll(span)].map(([, word = '']) => countOf(word)),
    [3],
  )
  assert.equal(counted(3, 'business day'), 'three business days')
  assert.equal(opensOn.exec('is Christmas Day, so it is Tuesday 29 December.')?.[1], 'Tuesday 29 December')
})
