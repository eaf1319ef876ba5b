import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planned, wall } from './planned.ts'

/** The candidate is in Honolulu, the company in Auckland: twenty-three hours apart in November. */
const apart = (starts: string, ends: string, more = '') => `afterword: 1
me: {name: Kai Moana, email: kai@example.org, zone: Pacific/Honolulu}
opportunity:
  role: Analyst
  company: {name: Kauri, country: NZ, zone: Pacific/Auckland}
people:
  aroha: {name: Aroha Ngata, email: aroha@kauri.example}
interviews:
  - {id: call, stage: screening, format: video, starts: '${starts}', ends: '${ends}', met: [aroha]${more}}
`

test('candidate and company a day apart: the day is the reader’s', () => {
  const source = apart('2026-11-18T09:00[Pacific/Auckland]', '2026-11-18T10:00[Pacific/Auckland]')
  const step = planned(source, '2026-11-17T11:30[Pacific/Honolulu]').step('call/thank-you/aroha')
  assert.equal(wall(step.due), '2026-11-18T23:59')
  assert.equal(step.due.timeZoneId, 'Pacific/Auckland')
  assert.equal(step.says, 'Thank Aroha, best before 13:00')
  assert.equal(step.state, 'ready')
})

test('the same hour written in the candidate’s zone is the same plan', () => {
  const theirs = apart('2026-11-18T09:00[Pacific/Auckland]', '2026-11-18T10:00[Pacific/Auckland]')
  const mine = apart('2026-11-17T10:00[Pacific/Honolulu]', '2026-11-17T11:00[Pacific/Honolulu]')
  const dues = (source: string) =>
    planned(source, '2026-11-17T11:30[Pacific/Honolulu]').steps.map(
      ({ id, due }) => `${id} ${due.epochMilliseconds}`,
    )
  assert.deepEqual(dues(mine), dues(theirs))
})

test('a debrief is due on the candidate’s evening', () => {
  const source = apart('2026-11-18T09:00[Pacific/Auckland]', '2026-11-18T10:00[Pacific/Auckland]')
  const step = planned(source, '2026-11-17T11:30[Pacific/Honolulu]').step('call/debrief/me')
  assert.equal(step.due.withTimeZone('Pacific/Honolulu').toString().slice(0, 16), '2026-11-17T23:59')
})

test('a person’s own zone comes before the company’s', () => {
  const source = apart('2026-11-18T09:00[Pacific/Auckland]', '2026-11-18T10:00[Pacific/Auckland]').replace(
    'email: aroha@kauri.example',
    'email: aroha@kauri.example, zone: Australia/Perth',
  )
  const step = planned(source, '2026-11-17T11:30[Pacific/Honolulu]').step('call/thank-you/aroha')
  assert.equal(step.due.timeZoneId, 'Australia/Perth')
  assert.equal(wall(step.due), '2026-11-18T23:59')
})

test('thanks for an interview that ends after midnight are due on the day it ended', () => {
  const source = apart('2026-11-17T23:00[Pacific/Auckland]', '2026-11-18T00:30[Pacific/Auckland]')
  const step = planned(source, '2026-11-18T00:45[Pacific/Auckland]').step('call/thank-you/aroha')
  assert.equal(wall(step.due), '2026-11-18T23:59')
  assert.equal(wall(step.best), '2026-11-18T08:00')
})

test('thanks for a late evening are best in the morning, and due all the same', () => {
  const source = apart('2026-11-17T21:30[Pacific/Auckland]', '2026-11-17T22:30[Pacific/Auckland]')
  const step = planned(source, '2026-11-17T22:45[Pacific/Auckland]').step('call/thank-you/aroha')
  assert.deepEqual(
    [step.state, wall(step.best), wall(step.due)],
    ['ready', '2026-11-18T08:00', '2026-11-17T23:59'],
  )
  assert.equal(step.says, 'Thank Aroha, best from 8:00 tomorrow')
  const night = planned(source, '2026-11-18T01:00[Pacific/Auckland]').step('call/thank-you/aroha')
  assert.deepEqual([night.state, night.stillWelcome], ['due', true])
})

test('three hours stay three hours over a change of clocks', () => {
  const toronto = apart('2026-11-01T00:00[America/Toronto]', '2026-11-01T00:30[America/Toronto]')
    .replace('country: NZ, zone: Pacific/Auckland', 'country: CA, zone: America/Toronto')
    .replace('zone: Pacific/Honolulu}', 'zone: America/Toronto, numbers: {sendFrom: 0}}')
  const step = planned(toronto, '2026-11-01T00:45[America/Toronto]').step('call/thank-you/aroha')
  assert.equal(step.best.toString().slice(0, 22), '2026-11-01T02:30:00-05')
})
