import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import { styled } from '../../core/time/styled.ts'
import { saysOf } from './says.ts'

const row: Outgoing = {
  ...{ id: 'm', opportunity: 'mill', step: 'panel/thank-you/bob', person: 'bob', mailbox: 'ann' },
  ...{ messageId: '<m@lab.test>', from: 'ann@lab.test', to: ['bob@mill.test'], size: 3 },
  ...{ approvedAt: '2026-11-19T14:00:00.000Z', approvedBy: 'you' },
  ...{ sendAt: '2026-11-22T19:00:00.000Z', notAfter: '2026-11-25T19:00:00.000Z' },
  ...{ state: 'approved', fence: 0, everDot: false, attempts: 0, resent: 0 },
  ...{ nextAt: '2026-11-22T19:00:00.000Z', updatedAt: '2026-11-19T14:00:00.000Z' },
  ...{ recorded: false, filed: false, insisted: false },
}
const busy = { trouble: 'The server was busy.' }

/** What is said of a message at noon on Friday 20 November in Toronto. */
const cases: readonly (readonly [turned: Partial<Outgoing>, says: string, american?: string])[] = [
  [{}, 'Goes out on Sunday 22 November, 14:00.', 'Goes out on Sunday, November 22, 2:00 pm.'],
  [{ nextAt: '2026-11-20T23:30:00.000Z' }, 'Goes out today at 18:30.', 'Goes out today at 6:30 pm.'],
  [
    busy,
    'The server was busy. Tried again on Sunday 22 November, 14:00.',
    'The server was busy. Tried again on Sunday, November 22, 2:00 pm.',
  ],
  [
    { state: 'sent', sentAt: '2025-12-30T14:05:00.000Z' },
    'Went out on Tuesday 30 December 2025, 9:05.',
    'Went out on Tuesday, December 30, 2025, 9:05 am.',
  ],
  [
    { state: 'sent', sentAt: '2026-11-20T14:05:00.000Z' },
    'Went out today at 9:05.',
    'Went out today at 9:05 am.',
  ],
  [{ nextAt: '2026-11-20T16:00:00.000Z' }, 'Goes out in a moment.'],
  [{ state: 'held' }, 'Waits for your word.'],
  [{ state: 'cancelled' }, 'Was cancelled.'],
]

test('how a message stands is told with days and hours in words, which a page turns for its reader', () => {
  const from = { now: '2026-11-20T17:00:00.000Z', zone: 'America/Toronto', unheard: [] }
  for (const [turned, says, american = says] of cases) {
    const said = saysOf({ ...row, ...turned }, from)
    assert.equal(said, says)
    assert.equal(styled(said, { clock: '12', order: 'month' }), american)
  }
})
