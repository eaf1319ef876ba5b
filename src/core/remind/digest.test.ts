import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { northwind, planned, screening } from '../plan/situations/planned.ts'
import { type DigestDay, digestDue } from './digest.ts'
import { type Reminders, usualReminders } from './reminders.ts'

const zone = 'America/Toronto'
const reminders = (more: Partial<Reminders> = {}): Reminders => ({
  ...usualReminders,
  since: '2026-11-01T00:00:00.000Z',
  mailAt: 8,
  ...more,
})
const source = northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
`)}`)
const read = readDossier(source, { file: 'remind.yaml' })
assert.ok(read.ok)
const { dossier } = read

const dayAt = (at: string, more: Partial<DigestDay> = {}): DigestDay => {
  const now = Temporal.ZonedDateTime.from(`${at}[${zone}]`)
  const rows = planned(source, now.toString())
    .steps.filter(({ kind, state }) => kind === 'thank-you' && state !== 'done')
    .map((step) => ({ id: 'north', dossier, step }))
  return { now, rows, calm: false, answers: 0, ...more }
}

describe('the daily mail', () => {
  const table: readonly (readonly [at: string, says: boolean, settings?: Partial<Reminders>])[] = [
    ['2026-11-18T07:59', false],
    ['2026-11-18T08:00', true],
    ['2026-11-18T19:59', true],
    ['2026-11-18T20:00', false],
    ['2026-11-18T08:30', false, { since: '2026-11-18T13:10:00.000Z' }],
    ['2026-11-18T08:30', true, { quietFrom: 7, quietUntil: 12 }],
  ]
  for (const [at, says, settings] of table)
    test(`${at} ${JSON.stringify(settings ?? {})}: ${says ? 'sent' : 'not sent'}`, () => {
      assert.equal(digestDue(dayAt(at), reminders(settings)) !== undefined, says)
    })

  test('is one a day by its name, says the first thing in its subject and each in a line', () => {
    const digest = digestDue(dayAt('2026-11-18T08:00', { answers: 2 }), reminders())
    assert.equal(digest?.key, 'digest/2026-11-18')
    assert.equal(digest?.subject, 'Today: Thank Dana now')
    assert.match(digest?.lines[0]?.text ?? '', /^Thank Dana now \(Northwind[^)]*\), welcome until /)
    assert.deepEqual(digest?.lines[0]?.place, {
      opportunity: 'north',
      what: 'draft',
      step: 'screen/thank-you/dana',
      interview: 'screen',
    })
    assert.equal(digest?.lines.at(-1)?.text, 'Two answers wait for your word.')
  })

  test('names nobody where names are hidden', () => {
    const [interview] = dossier.interviews
    assert.ok(interview)
    const day = dayAt('2026-11-16T08:00', { interview: { company: 'Northwind', interview } })
    const text = JSON.stringify(digestDue(day, reminders({ names: 'hidden' })))
    assert.doesNotMatch(text.replaceAll(/"place":\{[^}]*\}/g, ''), /Dana|Northwind/)
    assert.match(text, /Tomorrow: the /)
  })

  test('is none on an empty day, none without an hour, none under “not today”, and then the next morning', () => {
    assert.equal(digestDue(dayAt('2026-11-18T08:00', { rows: [] }), reminders()), undefined)
    const { mailAt: _, ...none } = reminders()
    assert.equal(digestDue(dayAt('2026-11-18T08:00'), none), undefined)
    const rest = {
      at: Temporal.ZonedDateTime.from(`2026-11-17T18:00[${zone}]`),
      until: Temporal.ZonedDateTime.from(`2026-11-18T10:00[${zone}]`),
    }
    assert.equal(digestDue(dayAt('2026-11-18T08:30', { rest }), reminders()), undefined)
    assert.ok(digestDue(dayAt('2026-11-18T10:00', { rest }), reminders()))
  })

  test('counts what goes beyond a glance', () => {
    const { rows, ...day } = dayAt('2026-11-18T08:00')
    const [row] = rows
    assert.ok(row)
    const digest = digestDue({ ...day, rows: Array.from({ length: 11 }, () => row) }, reminders())
    assert.equal(digest?.subject, 'Today: Thank Dana now, and ten more things')
    assert.equal(digest?.lines.at(-1)?.text, 'And three more things.')
  })
})
