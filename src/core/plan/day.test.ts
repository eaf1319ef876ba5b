import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Day, dayOf } from './day.ts'
import type { Step } from './step.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[America/Toronto]')
const at = (hours: number) => now.add({ hours })
const minutes = (text: string) => Temporal.ZonedDateTime.from(`2026-11-${text}[America/Toronto]`)

const step = (id: string, more: Partial<Step>): { readonly step: Step } => ({
  step: {
    ...{ id, kind: 'nudge', to: ['dana'], channel: 'email', says: id, state: 'ready', why: [], facts: [] },
    ...{ opens: at(-5), best: at(-5), due: minutes('24T23:59') },
    ...more,
  },
})

const thanks = step('thanks', {
  kind: 'thank-you',
  best: at(1),
  due: minutes('20T23:59'),
  welcomeUntil: minutes('21T07:30'),
})
const reply = step('reply', { kind: 'reply', state: 'due', due: minutes('20T23:59') })
const late = step('late', { kind: 'promise', state: 'late', due: minutes('18T23:59') })
const nudge = step('nudge', {})
const connect = step('connect', { kind: 'connect', optional: true, due: minutes('20T18:00') })
const waiting = step('waiting', { state: 'waiting', opens: at(50) })
const blocked = step('blocked', { state: 'blocked' })
const resting = step('resting', { state: 'snoozed', notToday: true })
const offer = step('offer', { kind: 'offer-accept', state: 'due', due: minutes('20T23:59') })
const prep = step('prep', { kind: 'prep', due: minutes('21T09:00') })

const ids = ({ first, then, optional, tomorrow }: Day<{ readonly step: Step }>) =>
  [first ? [first] : [], then, optional, tomorrow]
    .map((rows) => rows.map((row) => row.step.id).join(' '))
    .join(' | ')

type Rows = readonly { readonly step: Step }[]

/** The day, what stands in it, and: first | then | optional | tomorrow. */
const days: readonly (readonly [when: string, rows: Rows, calm: boolean, expected: string])[] = [
  ['nothing kept', [], false, ' |  |  | '],
  ['one thing', [nudge], false, 'nudge |  |  | '],
  [
    'many: what is best this hour, then what is late, then by day',
    [nudge, late, reply, thanks],
    false,
    'thanks | late reply nudge |  | ',
  ],
  [
    'what is offered never comes first, however soon it ends',
    [connect, nudge],
    false,
    'nudge |  | connect | ',
  ],
  ['only what is offered', [connect], false, ' |  | connect | '],
  ['only what waits', [waiting, blocked], false, ' |  |  | '],
  ['a day off: what rests does not stand here', [resting, offer], false, 'offer |  |  | '],
  [
    'a no: only what is lost by tomorrow morning',
    [nudge, reply, thanks, offer, connect],
    true,
    'thanks | offer |  | reply nudge connect',
  ],
  ['a no before an interview: it is prepared all the same', [nudge, prep], true, 'prep |  |  | nudge'],
  ['a no: what was lost already can wait', [late], true, ' |  |  | late'],
  ['a no and nothing else', [], true, ' |  |  | '],
]

describe('the things of a day', () => {
  for (const [when, rows, calm, expected] of days)
    test(when, () => {
      assert.equal(ids(dayOf(rows, { now, calm, morning: 8 })), expected)
      // The order they come in says nothing.
      assert.equal(ids(dayOf(rows.toReversed(), { now, calm, morning: 8 })), expected)
    })
})
