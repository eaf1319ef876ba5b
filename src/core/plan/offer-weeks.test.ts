import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Offer } from '../dossier/dossier.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { sampleDossier } from '../playbook/sample-dossier.ts'
import { offerWeeks } from './offer-weeks.ts'
import { plan } from './plan.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Toronto]`)
const offer: Offer = {
  receivedAt: at('2026-11-19T16:00'),
  from: 'dana',
  terms: [],
  reviewers: [],
  questions: [],
  signed: false,
  conditions: [],
  counters: [],
}
const holidays = { 'CA-ON': { '2026-11-27': 'Founders’ Day' } }

const weeksOf = (over: Partial<Offer>, now: string, begins: 1 | 7 = 1): readonly string[] => {
  const sample = sampleDossier({})
  const [dana] = sample.people.values()
  const dossier: Dossier = {
    ...sample,
    people: new Map([
      ['dana', { ...dana, id: 'dana', name: 'Dana', email: 'd@n.example', primary: true, helper: false }],
    ]),
    opportunity: {
      ...sample.opportunity,
      company: { name: 'Northwind', zone: 'America/Toronto', country: 'CA', region: 'ON' },
    },
    offer: { ...offer, ...over },
  }
  const steps = plan(dossier, playbookFor(dossier, holidays), at(now))
  return offerWeeks({ dossier, steps, now: at(now) }, begins).map((week) =>
    typeof week === 'number'
      ? `${week} weeks`
      : week.map(({ day, marks }) => [day.day, ...marks].join(' ')).join(', '),
  )
}

const day = (text: string) => Temporal.PlainDate.from(text)

test('the day it came, two days for reading, and the last day for an answer, week by week', () => {
  assert.deepEqual(weeksOf({ respondBy: day('2026-11-26') }, '2026-11-20T12:00'), [
    '16, 17, 18, 19 came, 20 read today, 21 read, 22',
    '23, 24, 25, 26 answer, 27, 28, 29',
  ])
})

test('weeks begin on a Sunday for whoever is used to that', () => {
  assert.deepEqual(weeksOf({ respondBy: day('2026-11-26') }, '2026-11-20T12:00', 7), [
    '15, 16, 17, 18, 19 came, 20 read today, 21 read',
    '22, 23, 24, 25, 26 answer, 27, 28',
  ])
})

test('a date on a holiday: the answer is due on the working day before it, and both are told', () => {
  assert.match(weeksOf({ respondBy: day('2026-11-27') }, '2026-11-20T12:00').join(), /26 answer, 27 date/)
})

test('without a date of theirs the day until which it is taken to stand', () => {
  assert.match(weeksOf({}, '2026-11-20T12:00').join(), /answer/)
  assert.doesNotMatch(weeksOf({}, '2026-11-20T12:00').join(), /date/)
})

test('weeks in which nothing is are told together; a single one is drawn', () => {
  const far = weeksOf({ respondBy: day('2027-01-15') }, '2026-11-20T12:00')
  assert.deepEqual(far.length, 3)
  assert.equal(far[1], '7 weeks')
  assert.equal(weeksOf({ respondBy: day('2026-12-04') }, '2026-11-20T12:00').length, 3)
})

test('long after it nothing is drawn up to today', () => {
  assert.equal(weeksOf({ respondBy: day('2026-11-26') }, '2027-03-01T12:00').length, 2)
})
