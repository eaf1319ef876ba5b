import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lateness, passingWords } from './late.ts'
import type { Outgoing } from './outgoing.ts'
import { reconciled, rested } from './reconcile.ts'
import { settle } from './settle.ts'
import { threadFor } from './thread.ts'
import { whenToSend } from './when.ts'

const now = '2026-11-18T10:00:00.000Z'
const row = (more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ id: 'one', opportunity: 'mill', step: 'panel/thank-you/bob', person: 'bob', mailbox: 'ann@lab.test' },
  ...{ messageId: '<one@lab.test>', from: 'ann@lab.test', to: ['bob@lab.test'], size: 0 },
  ...{ approvedAt: now, approvedBy: 'you', sendAt: now, notAfter: '2026-11-18T22:00:00.000Z' },
  ...{ state: 'dot', fence: 1, everDot: true, attempts: 0, resent: 0, nextAt: now },
  ...{ recorded: false, filed: false, insisted: false, updatedAt: now },
  ...more,
})
const proven = { probe: { at: now, ok: true } }

describe('a message whose fate is unknown', () => {
  test('found among the sent or in one’s own inbox, it went out', () => {
    for (const found of ['sent', 'self'] as const)
      assert.equal(reconciled(row(), found, undefined, now).state, 'sent')
  })
  test('absent from a mailbox that has shown that it can be asked, it goes out once more, never twice', () => {
    assert.equal(reconciled(row(), 'nowhere', proven, now).state, 'approved')
    assert.equal(reconciled(row({ resent: 1 }), 'nowhere', proven, now).state, 'uncertain')
  })
  test('without proof, past its time or where nobody can look, only a person can know', () => {
    assert.equal(reconciled(row(), 'nowhere', undefined, now).state, 'uncertain')
    assert.equal(reconciled(row(), 'nowhere', { probe: { at: now, ok: false } }, now).state, 'uncertain')
    assert.equal(
      reconciled(row({ notAfter: '2026-11-18T09:00:00.000Z' }), 'nowhere', proven, now).state,
      'uncertain',
    )
    assert.equal(reconciled(row(), 'cannot-look', proven, now).state, 'uncertain')
  })
  test('it rests from the first sight on one’s own clock; a new owner begins anew', () => {
    const first = rested([row()], new Map(), 1000, 500)
    assert.deepEqual(first.ready, [])
    assert.deepEqual(rested([row()], first.sightings, 1499, 500).ready, [])
    assert.deepEqual(rested([row()], first.sightings, 1500, 500).ready, ['one'])
    assert.deepEqual(rested([row({ fence: 2 })], first.sightings, 9000, 500).ready, [])
  })
})

describe('after one try', () => {
  const settled = (sent: Parameters<typeof settle>[1], more: Partial<Outgoing> = {}) =>
    settle(row(more), sent, now, 0.5)

  test('250 is sent, and the id the server gave is kept', () => {
    const { to } = settled({
      is: 'accepted',
      response: '250 ok',
      serverMessageId: '<theirs@outlook.example>',
    })
    assert.equal(to.state, 'sent')
    assert.equal(to.serverMessageId, '<theirs@outlook.example>')
  })
  test('no answer after the dot leaves it at the dot: nothing is guessed', () => {
    const { from, to } = settled({ is: 'unknown', trouble: { stage: 'after-dot', said: 'cut' } })
    assert.deepEqual(from, ['dot'])
    assert.equal(to.state, 'dot')
  })
  test('a reply after the dot is an answer: it was not accepted', () => {
    const { to } = settled({ is: 'refused', trouble: { stage: 'after-dot', code: 554, said: 'spam' } })
    assert.equal(to.state, 'failed')
  })
  test('being offline counts as no try; greylisting does', () => {
    const offline = settled({ is: 'refused', trouble: { stage: 'connect', said: 'EAI_AGAIN' } })
    assert.equal(offline.to.attempts, 0)
    const grey = settled({ is: 'refused', trouble: { stage: 'envelope', code: 451, said: 'later' } })
    assert.equal(grey.to.attempts, 1)
    assert.ok((grey.to.nextAt ?? '') > now)
  })
  test('a dead address is named; a quota pauses the mailbox, a refused sign-in asks for a new one', () => {
    const dead = settled({
      is: 'refused',
      trouble: { stage: 'envelope', code: 550, status: '5.1.1', said: 'no such user' },
    })
    assert.equal(dead.deadAddress, 'bob@lab.test')
    const quota = settled({
      is: 'refused',
      trouble: { stage: 'data', code: 550, status: '5.4.5', said: 'limit' },
    })
    assert.ok(quota.pause)
    assert.equal(quota.to.state, 'approved')
    assert.ok(settled({ is: 'refused', trouble: { stage: 'auth', code: 535, said: 'bad' } }).signIn)
  })
  test('shut at the gate it goes back, for whoever holds it now decides', () => {
    assert.deepEqual(settled({ is: 'stopped' }), {
      from: ['sending'],
      to: { state: 'approved', owner: null },
    })
  })
})

describe('late', () => {
  const late = (body: string, at: string, zone = 'UTC') => lateness(row(), body, at, zone)

  test('past its time it is asked about', () => {
    assert.match(late('Thank you.', '2026-11-18T22:00:00.001Z') ?? '', /Its time has passed/)
    assert.equal(late('Thank you.', '2026-11-18T21:59:00.000Z'), undefined)
  })
  test('words that were true only on their day are asked about the day after, where they are read', () => {
    assert.match(
      late('It was good to meet you today.', '2026-11-19T00:30:00.000Z', 'UTC') ?? '',
      /Its time|“today”/,
    )
    assert.equal(late('It was good to meet you today.', '2026-11-18T21:00:00.000Z'), undefined)
    const moved = lateness(
      row({ notAfter: '2026-11-20T00:00:00.000Z' }),
      'as I said this morning',
      '2026-11-19T08:00:00.000Z',
      'UTC',
    )
    assert.match(moved ?? '', /“this morning”, written for Wednesday 18 November/)
  })
  test('words that only look like it are no day words', () => {
    assert.deepEqual(passingWords('today and Today'), ['today', 'Today'])
    assert.deepEqual(passingWords('The Todaybook of tomorrows is a weekly.'), [])
  })
})

describe('when it goes out', () => {
  const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[UTC]`)
  const step = { best: at('2026-11-18T14:00'), due: at('2026-11-19T17:00') }

  test('at the best moment of the plan, unless that is past: then after the time to take it back', () => {
    assert.equal(whenToSend(step, at('2026-11-18T10:00')).sendAt, '2026-11-18T14:00:00.000Z')
    assert.equal(whenToSend(step, at('2026-11-18T15:00')).sendAt, '2026-11-18T15:00:20.000Z')
  })
  test('at a moment of one’s own, never before the time to take it back', () => {
    assert.equal(
      whenToSend(step, at('2026-11-18T10:00'), at('2026-11-18T11:30')).sendAt,
      '2026-11-18T11:30:00.000Z',
    )
    assert.equal(
      whenToSend(step, at('2026-11-18T10:00'), at('2026-11-18T09:00')).sendAt,
      '2026-11-18T10:00:20.000Z',
    )
  })
  test('it may go out until the step is due, and at least for half a day', () => {
    assert.equal(whenToSend(step, at('2026-11-18T10:00')).notAfter, '2026-11-19T17:00:00.000Z')
    assert.equal(whenToSend(step, at('2026-11-20T10:00')).notAfter, '2026-11-20T22:00:20.000Z')
  })
})

describe('threads', () => {
  const sent = (messageId: string, sentAt: string, more: Partial<Outgoing> = {}) =>
    row({ state: 'sent', messageId, sentAt, ...more })

  test('a nudge answers the last message to the same person, by the id the reader saw', () => {
    const before = [
      sent('<two@lab.test>', '2026-11-17T10:00:00Z', { serverMessageId: '<seen@outlook.example>' }),
      sent('<one@lab.test>', '2026-11-16T10:00:00Z'),
      sent('<other@lab.test>', '2026-11-18T10:00:00Z', { person: 'gus' }),
    ]
    assert.deepEqual(threadFor('nudge', 'bob', before), {
      inReplyTo: '<seen@outlook.example>',
      references: ['<one@lab.test>', '<seen@outlook.example>'],
    })
  })
  test('a thank-you begins a conversation, and what was never sent is answered by nothing', () => {
    assert.deepEqual(threadFor('thank-you', 'bob', [sent('<one@lab.test>', now)]), {})
    assert.deepEqual(threadFor('nudge', 'bob', [row({ state: 'failed' })]), {})
  })
})

test('what a server accepted is sent, also where the row never reached the dot: else it would go out again', () => {
  const { from, to } = settle(
    row({ state: 'sending', everDot: false }),
    { is: 'accepted', response: '250' },
    now,
    0.5,
  )
  assert.equal(to.state, 'sent')
  assert.ok(from.includes('sending') && from.includes('dot'))
})
