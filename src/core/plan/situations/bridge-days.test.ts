import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDossier } from '../../dossier/read.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import type { Holidays } from '../../time/holidays.ts'
import { plan } from '../plan.ts'
import { wall } from './planned.ts'

const holidays: Holidays = {
  'US-MA': {
    '2026-11-26': 'Thanksgiving Day',
    '2026-12-25': 'Christmas Day',
    '2027-01-01': 'New Year’s Day',
  },
  DE: {
    '2026-05-14': 'Ascension Day',
    '2026-12-25': 'Christmas Day',
    '2026-12-26': 'Boxing Day',
    '2027-01-01': 'New Year’s Day',
    '2027-12-25': 'Christmas Day',
    '2028-10-03': 'German Unity Day',
  },
  IL: { '2026-10-03': 'Simchat Torah' },
}

/** One conversation; they named a day by which one would hear. */
const plansOf = (where: string, ended: string, hearBy: string, now: string, history = '') => {
  const zone = where.includes('US') ? 'America/New_York' : 'Europe/Berlin'
  const read = readDossier(
    `afterword: 1
me: {name: Ana Stavrou, email: ana@example.org}
opportunity: {role: Planner, company: {name: Casco, field: software, ${where}, zone: ${zone}}}
people: {liz: {name: Liz Farrow, email: liz@casco.example}}
interviews:
  - {id: first, stage: screening, format: video, starts: '${ended}T14:00[${zone}]', ends: '${ended}T15:00[${zone}]', met: [liz], debrief: {nextSteps: {hearBy: ${hearBy}}}}
${history}`,
    { file: 'bridge.yaml' },
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { dossier } = read
  return plan(dossier, playbookFor(dossier, holidays), Temporal.ZonedDateTime.from(`${now}T20:00[${zone}]`))
}
const find = (steps: ReturnType<typeof plansOf>, kind: string) => steps.find((step) => step.kind === kind)

const us = 'country: US, region: MA'
const rolled: readonly [name: string, where: string, hearBy: string, opens: string, says: RegExp][] = [
  [
    'the Friday after Thanksgiving',
    us,
    '2026-11-24',
    '2026-11-30T08:00',
    /27 November.*Thanksgiving Day.*Monday 30 November/,
  ],
  ['Christmas Eve', us, '2026-12-21', '2026-12-28T08:00', /24 December.*Monday 28 December/],
  ['the last day of the year', us, '2026-12-28', '2027-01-04T08:00', /31 December.*Monday 4 January/],
  ['27 December', 'country: DE', '2027-12-24', '2027-12-28T08:00', /27 December.*Tuesday 28 December/],
  [
    'the Friday after an Ascension Thursday',
    'country: DE',
    '2026-05-12',
    '2026-05-18T08:00',
    /15 May.*Ascension Day.*Monday 18 May/,
  ],
  [
    'the Monday before a Tuesday holiday',
    'country: DE',
    '2028-09-29',
    '2028-10-04T08:00',
    /2 October.*German Unity Day.*Wednesday 4 October/,
  ],
]
for (const [name, where, hearBy, opens, says] of rolled) {
  test(`nobody is asked on ${name}: the question rolls on and says why`, () => {
    const ended = Temporal.PlainDate.from(hearBy).subtract({ days: 7 }).toString()
    const step = find(plansOf(where, ended, hearBy, ended), 'nudge')
    assert.equal(step && wall(step.opens), opens)
    assert.ok(
      step?.why.some(({ because }) => says.test(because)),
      step?.why.map(({ because }) => because).join('\n') ?? 'no question',
    )
  })
}

const still: readonly [name: string, where: string, hearBy: string, opens: string][] = [
  ['a Friday after an ordinary Thursday', us, '2026-11-17', '2026-11-20T08:00'],
  ['the Wednesday before Thanksgiving', us, '2026-11-22', '2026-11-25T08:00'],
  ['a Monday before an ordinary Tuesday', us, '2026-11-27', '2026-11-30T08:00'],
  ['a Tuesday between Christmas and the new year', us, '2026-12-26', '2026-12-29T08:00'],
  ['the Friday after Thanksgiving where there is none', 'country: DE', '2026-11-24', '2026-11-27T08:00'],
  ['Christmas Eve where Christmas is no holiday', 'country: JP', '2026-12-21', '2026-12-24T08:00'],
  ['Christmas Eve in a country nobody knows', 'name: Casco', '2026-12-21', '2026-12-24T08:00'],
]
for (const [name, where, hearBy, opens] of still) {
  test(`${name} is a day like others`, () => {
    const ended = Temporal.PlainDate.from(hearBy).subtract({ days: 7 }).toString()
    const place = where === 'name: Casco' ? 'formality: neutral' : where
    const step = find(plansOf(place, ended, hearBy, ended), 'nudge')
    assert.equal(step && wall(step.opens), opens)
  })
}

test('the last short line rolls on as well', () => {
  const asked =
    'history: [{at: 2026-11-23T09:00-05:00, direction: out, channel: email, with: [liz], kind: nudge}]\n'
  const step = find(plansOf(us, '2026-11-12', '2026-11-19', '2026-11-24', asked), 'check-in')
  // Three business days after Monday: Tuesday, Wednesday, and the Friday after Thanksgiving.
  assert.equal(step && wall(step.opens), '2026-11-30T08:00')
  assert.ok(step?.why.some(({ because }) => /Thanksgiving Day/.test(because)))
})

test('thanks and answers are not moved', () => {
  const thanks = find(
    plansOf(us, '2026-11-27', '2026-12-10', '2026-11-27').filter(({ kind }) => kind === 'thank-you'),
    'thank-you',
  )
  assert.equal(thanks && wall(thanks.opens), '2026-11-27T15:00')
  const wrote =
    'history: [{id: q, at: 2026-11-27T09:00-05:00, direction: in, channel: email, with: [liz], kind: question}]\n'
  const reply = find(plansOf(us, '2026-11-12', '2026-12-10', '2026-11-27', wrote), 'reply')
  assert.equal(reply && wall(reply.opens), '2026-11-27T09:00')
  assert.equal(reply?.state === 'ready' || reply?.state === 'due', true)
})
