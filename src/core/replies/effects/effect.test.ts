import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settledRaw } from '../../../actions/change.ts'
import type { RawDossier } from '../../dossier/schema.ts'
import type { Incoming } from '../../outbox/post.ts'
import type { Invitation, MailReading } from '../reading.ts'
import { effectOf } from './effect.ts'

const raw: RawDossier = {
  ...{ afterword: 1, me: { name: 'Ann Lowe', email: 'ann@lab.test' } },
  opportunity: { role: 'Lead', company: { name: 'Mill & Marsh' } },
  people: { bob: { name: 'Bob Tran', email: 'bob@mill.example' } },
}
const mail = (
  kind: MailReading['kind'],
  more: Partial<MailReading> = {},
  own: Partial<Incoming> = {},
): Incoming => ({
  ...{
    id: 'abc',
    mailbox: 'ann@lab.test',
    at: '2026-11-18T10:00:00.000Z',
    subject: 'Re',
    state: 'new',
    recorded: false,
  },
  ...{ from: { name: 'Bob', address: 'bob@mill.example' }, opportunity: 'mill', person: 'bob' },
  reading: { ...{ kind, because: '', refersTo: [], failed: [], ownText: 'Hello' }, ...more },
  ...own,
})
const around = { own: ['ann@lab.test'], zone: 'Europe/London' }
const effect = (one: Incoming, of = raw, newest?: number) => effectOf(one, of, { ...around, newest })
const invitation = (more: Partial<Invitation> = {}): Invitation => ({
  ...{ method: 'REQUEST', uid: 'u1', sequence: 0, summary: 'Final round with the team' },
  ...{ starts: '2026-11-25T14:00:00+00:00[Europe/London]', ends: '2026-11-25T15:00:00+00:00[Europe/London]' },
  organizer: { name: 'Bob Tran', address: 'bob@mill.example' },
  attendees: [
    { name: 'Ann', address: 'ANN@lab.test' },
    { name: 'Seán Ó Briain', address: 'sean@mill.example' },
    { name: 'Room 4', address: 'room4@mill.example' },
  ],
  ...more,
})

describe('what a mail does to the facts by itself', () => {
  test('a human answer is put on record and waits for its meaning', () => {
    const { raw: after, state } = effect(mail('human'))
    assert.equal(state, 'new')
    assert.deepEqual(after?.history?.[0], {
      ...{ id: 'mail-abc', at: '2026-11-18T10:00:00.000Z', direction: 'in', channel: 'email', with: ['bob'] },
      ...{ kind: 'reply', text: 'Hello' },
    })
  })
  test('the second time it changes nothing', () => {
    const { raw: once = raw } = effect(mail('human'))
    assert.equal(effect(mail('human'), once).raw, once)
  })
  test('an automatic reply tells the day of return and asks for nothing; so does a bounce', () => {
    const away = effect(mail('auto-reply', { returns: '2026-12-01' }))
    assert.equal(away.state, 'settled')
    assert.equal(away.raw?.history?.[0]?.returns, '2026-12-01')
    const bounce = effect(mail('bounce'))
    assert.deepEqual([bounce.state, bounce.raw?.history?.[0]?.kind], ['settled', 'bounce'])
  })
  test('word on the way of a message changes nothing', () => {
    assert.equal(effect(mail('report', { report: 'delayed' })).raw, undefined)
  })
  test('a hiring system holds everything, unless it only thanks for an application', () => {
    assert.equal(effect(mail('ats')).state, 'new')
    const receipt = effect(
      mail('ats', { proposal: { meaning: 'thanks', confidence: 0.9, words: ['thank you'] } }),
    )
    assert.equal(receipt.state, 'settled')
  })
  const entered = (
    at: string,
    more: Partial<NonNullable<RawDossier['history']>[number]> = {},
  ): RawDossier => ({
    ...raw,
    history: [{ id: 'mine', at, direction: 'in', channel: 'email', with: ['bob'], kind: 'reply', ...more }],
  })
  test('what the user wrote down by hand the same day is not told twice; the day after it is new', () => {
    const known = effect(mail('human'), entered('2026-11-18T08:00:00Z', { meaning: { is: 'courtesy' } }))
    assert.deepEqual(
      known.raw?.history?.map(({ id, meaning }) => [id, meaning?.is]),
      [['mail-abc', 'courtesy']],
    )
    assert.equal(known.state, 'settled')
    assert.equal(effect(mail('human'), known.raw).raw, known.raw)
    assert.equal(effect(mail('human'), known.raw).state, 'settled')
    assert.equal(effect(mail('human'), entered('2026-11-16T08:00:00Z')).state, 'new')
  })
  test('one entry by hand is one mail: what comes after it the same day is heard', () => {
    const first = effect(mail('human'), entered('2026-11-18T09:30:00Z', { meaning: { is: 'courtesy' } }))
    const no = mail(
      'human',
      { ownText: 'We chose someone else.' },
      { id: 'def', at: '2026-11-18T15:00:00.000Z' },
    )
    const second = effect(no, first.raw)
    assert.equal(second.state, 'new')
    assert.deepEqual(
      second.raw?.history?.map(({ id }) => id),
      ['mail-abc', 'mail-def'],
    )
  })
  test('what comes back by itself is not the answer that was entered by hand, nor the other way round', () => {
    for (const kind of ['bounce', 'auto-reply'] as const) {
      assert.equal(effect(mail(kind), entered('2026-11-18T09:00:00Z')).raw?.history?.length, 2, kind)
      assert.equal(effect(mail('human'), entered('2026-11-18T09:00:00Z', { kind })).raw?.history?.length, 2)
    }
  })
  test('a meaning that was not said by hand is asked for', () => {
    assert.equal(effect(mail('human'), entered('2026-11-18T09:00:00Z')).state, 'new')
  })
})

describe('invitations', () => {
  const put = (one: Invitation, of = raw, newest?: number) =>
    effect(mail('calendar', { invitation: one }), of, newest)

  test('one becomes an interview with its people, spelled as in it; rooms and oneself do not take part', () => {
    const { raw: after, state } = put(invitation())
    assert.equal(state, 'settled')
    const held = after?.interviews?.[0]
    assert.deepEqual(
      [held?.stage, held?.format, held?.starts],
      ['final', 'video', '2026-11-25T14:00[Europe/London]'],
    )
    assert.deepEqual(
      held?.met?.map((id) => after?.people?.[id]?.name),
      ['Bob Tran', 'Seán Ó Briain'],
    )
    assert.ok(after && settledRaw(after).ok)
  })
  test('an update moves the same one, an older update nothing, a cancelling cancels it', () => {
    const { raw: first = raw } = put(invitation())
    const moved = put(
      invitation({
        sequence: 2,
        starts: '2026-11-26T09:00:00+00:00[Europe/London]',
        ends: '2026-11-26T10:00:00+00:00[Europe/London]',
      }),
      first,
      0,
    )
    assert.equal(moved.raw?.interviews?.length, 1)
    assert.equal(moved.raw?.interviews?.[0]?.starts, '2026-11-26T09:00[Europe/London]')
    const older = put(invitation({ sequence: 1 }), moved.raw ?? raw, 2)
    assert.equal(older.raw?.interviews?.[0]?.starts, '2026-11-26T09:00[Europe/London]')
    const off = put(invitation({ method: 'CANCEL', sequence: 3 }), moved.raw ?? raw, 2)
    assert.equal(off.raw?.interviews?.[0]?.outcome, 'cancelled')
  })
  test('without a time that can be read, a person has to enter it', () => {
    for (const starts of [undefined, '2026-11-25', '2026-11-25T14:00:00', 'nonsense']) {
      const { raw: after, state } = put(invitation(starts === undefined ? { starts: '' } : { starts }))
      assert.equal(state, 'new')
      assert.equal(after?.interviews, undefined)
    }
  })
  test('the cancelling of one that is not known is for a person to read; another’s yes is nothing', () => {
    assert.equal(put(invitation({ method: 'CANCEL' })).state, 'new')
    assert.equal(put(invitation({ method: 'REPLY' })).raw, undefined)
    assert.equal(put(invitation({ method: 'COUNTER' })).state, 'new')
  })
})
