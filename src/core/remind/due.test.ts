import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { northwind, planned, screening } from '../plan/situations/planned.ts'
import { remindersDue } from './due.ts'
import { type Reminders, usualReminders } from './reminders.ts'

const zone = 'America/Toronto'
const reminders = (more: Partial<Reminders> = {}): Reminders => ({
  ...usualReminders,
  since: '2026-11-01T00:00:00.000Z',
  ...more,
})

const noted = `    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {text: Dana writes, hearBy: 2026-11-24, who: dana}
`
const thanked = `history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you, interview: screen}
`
const owed = `promises: [{id: p1, by: me, who: dana, what: the slides, due: 2026-11-20}]
`

interface Look {
  readonly reminders?: Partial<Reminders>
  readonly rest?: readonly [at: string, until: string]
  readonly calm?: boolean
}

/** What is said at this moment, as lines. */
const said = (text: string, at: string, look: Look = {}): readonly string[] => {
  const now = Temporal.ZonedDateTime.from(`${at}[${zone}]`)
  const source = northwind(text)
  const read = readDossier(source, { file: 'remind.yaml' })
  assert.ok(read.ok, JSON.stringify(read))
  const rows = planned(source, now.toString()).steps.map((step) => ({
    id: 'north',
    dossier: read.dossier,
    step,
  }))
  const moment = (each: string) => Temporal.ZonedDateTime.from(`${each}[${zone}]`)
  const rest = look.rest && { at: moment(look.rest[0]), until: moment(look.rest[1]) }
  return remindersDue(rows, reminders(look.reminders), { now, rest, calm: look.calm ?? false }).map(
    ({ key, title, text, silent }) => `${key} · ${title} · ${text}${silent ? ' (silent)' : ''}`,
  )
}
const keys = (...asked: Parameters<typeof said>): readonly string[] =>
  said(...asked).map((line) => line.split(' · ')[0] ?? '')

const fresh = `interviews:\n${screening('')}`
const talked = `interviews:\n${screening(noted)}`

describe('to note what was said', () => {
  const key = 'step/north/screen/debrief/me'
  const table: readonly (readonly [at: string, says: boolean, look?: Look])[] = [
    ['2026-11-17T10:50', false],
    ['2026-11-17T11:09', false],
    ['2026-11-17T11:10', true],
    ['2026-11-17T19:59', true],
    ['2026-11-17T20:00', false],
    ['2026-11-18T08:00', false],
    ['2026-11-17T11:30', false, { reminders: { debrief: false } }],
    ['2026-11-17T11:30', false, { reminders: { since: '2026-11-17T16:20:00.000Z' } }],
    ['2026-11-17T11:30', true, { reminders: { since: '2026-11-17T16:00:00.000Z' } }],
    ['2026-11-17T11:30', true, { calm: true }],
    // An interview that ended within the quiet hours is asked about once they are over.
    ['2026-11-17T11:30', false, { reminders: { quietFrom: 11, quietUntil: 13 } }],
    ['2026-11-17T13:00', true, { reminders: { quietFrom: 11, quietUntil: 13 } }],
    ['2026-11-17T11:30', false, { rest: ['2026-11-17T09:00', '2026-11-18T08:00'] }],
    ['2026-11-18T08:00', true, { rest: ['2026-11-17T09:00', '2026-11-18T08:00'] }],
  ]
  for (const [at, says, look] of table)
    test(`${at} ${JSON.stringify(look ?? {})}: ${says ? 'said' : 'not said'}`, () => {
      assert.equal(keys(fresh, at, look).includes(key), says)
    })

  test('silently, with the firm’s name or without any', () => {
    const [line] = said(fresh, '2026-11-17T11:30')
    assert.match(line ?? '', /How did it go at Northwind[^·]*\? · Five minutes now.*\(silent\)$/)
    const [hidden] = said(fresh, '2026-11-17T11:30', { reminders: { names: 'hidden' } })
    assert.match(hidden ?? '', /· How did it go\? ·/)
    assert.deepEqual(
      keys(talked, '2026-11-17T11:30').filter((each) => each.includes('debrief')),
      [],
    )
  })
})

describe('thanks', () => {
  const key = 'step/north/screen/thank-you/dana'
  const table: readonly (readonly [text: string, at: string, says: boolean, look?: Look])[] = [
    [talked, '2026-11-17T11:30', false],
    [talked, '2026-11-17T12:44', false],
    [talked, '2026-11-17T12:45', true],
    [talked, '2026-11-17T19:00', true],
    [talked, '2026-11-17T21:00', false],
    [talked, '2026-11-17T21:00', true, { reminders: { quietFrom: 8, quietUntil: 8 } }],
    [talked, '2026-11-17T12:50', false, { calm: true }],
    [talked + thanked, '2026-11-17T13:30', false],
  ]
  for (const [text, at, says, look] of table)
    test(`${at} ${JSON.stringify(look ?? {})}: ${says ? 'said' : 'not said'}`, () => {
      assert.equal(keys(text, at, look).includes(key), says)
    })

  test('name who and by when; hidden, only the thing and its hour', () => {
    assert.match(
      said(talked, '2026-11-17T12:50').join('\n'),
      /Thank Dana · Northwind[^·]*, best before 13:45/,
    )
    const hidden = said(talked, '2026-11-17T12:50', { reminders: { names: 'hidden' } }).join('\n')
    assert.match(hidden, /Time for a thank-you · Best before 13:45/)
    assert.doesNotMatch(hidden.replaceAll(/step\S+/g, ''), /Dana|Northwind/)
  })
})

describe('a last day', () => {
  const text = `${talked}${owed}${thanked}`
  const last = (at: string, look: Look = {}) =>
    keys(text, at, look).filter((each) => each.startsWith('last/'))
  test('is said on its own morning, once, also on the day of a no; not before, and not under “not today”', () => {
    assert.deepEqual(last('2026-11-19T12:00'), [])
    assert.deepEqual(last('2026-11-20T07:59'), [])
    assert.equal(last('2026-11-20T08:00').length, 1)
    assert.match(last('2026-11-20T08:00')[0] ?? '', /promise/)
    assert.equal(last('2026-11-20T08:00', { calm: true }).length, 1)
    assert.deepEqual(last('2026-11-20T08:00', { rest: ['2026-11-20T07:00', '2026-11-21T08:00'] }), [])
  })
})

describe('what was put off', () => {
  const until = (at: string) =>
    `choices: [{at: 2026-11-17T12:00-05:00, step: screen/thank-you/dana, by: you, kind: snooze, until: "${at}[${zone}]"}]\n`
  const text = `${talked}${until('2026-11-18T09:00')}`
  test('comes again at the moment that was named, under a name of its own', () => {
    assert.deepEqual(keys(text, '2026-11-17T13:00'), [])
    assert.deepEqual(
      keys(text, '2026-11-18T09:00').filter((each) => each.includes('thank-you')),
      ['step/north/screen/thank-you/dana/2026-11-18T14:00:00.000Z'],
    )
  })
})

test('a clock that was set back, or a zone gone through, gives nothing another name', () => {
  const names = new Set(
    ['2026-11-17T12:50', '2026-11-17T13:50', '2026-11-17T12:50'].flatMap((at) => keys(talked, at)),
  )
  assert.equal([...names].filter((each) => each.includes('thank-you')).length, 1)
})

test('what is only offered is never said', () => {
  for (const at of ['2026-11-17T12:50', '2026-11-18T09:00', '2026-11-19T09:00'])
    assert.deepEqual(
      keys(talked, at).filter((each) => /lesson|keep-moving|connect/.test(each)),
      [],
    )
})
