import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settledRaw } from '../../../../actions/change.ts'
import { effect, mail, raw } from '../../../../testing/incoming.ts'
import type { RawDossier } from '../../../dossier/schema.ts'

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
    const away = effect(mail('auto-reply', { returns: '2026-12-01', away: true }))
    assert.equal(away.state, 'settled')
    assert.equal(away.raw?.history?.[0]?.returns, '2026-12-01')
    const bounce = effect(mail('bounce'))
    assert.deepEqual([bounce.state, bounce.raw?.history?.[0]?.kind], ['settled', 'bounce'])
  })
  test('word on the way of a message changes nothing; a complaint, or one that cannot be read, has to be read', () => {
    for (const report of ['delayed', 'delivered', 'relayed', 'read'] as const)
      assert.deepEqual(effect(mail('report', { report })), {
        ...{ says: 'Word on the way of a message came in', state: 'settled' },
      })
    for (const report of ['abuse', 'other'] as const)
      assert.equal(effect(mail('report', { report })).state, 'new')
  })
  test('a program that answers without speaking of an absence is no absence', () => {
    const answered = effect(mail('auto-reply', { returns: '2026-12-01' }))
    assert.equal(answered.state, 'new')
    assert.deepEqual(
      [answered.raw?.history?.[0]?.kind, answered.raw?.history?.[0]?.returns],
      ['reply', undefined],
    )
    const receipt = effect(mail('auto-reply', { receipt: true }))
    assert.deepEqual([receipt.state, receipt.says], ['settled', 'A program answered for Bob Tran'])
  })
  test('a hiring system holds everything, unless it only thanks for an application', () => {
    assert.equal(effect(mail('ats')).state, 'new')
    const thanks = { proposal: { meaning: 'thanks', confidence: 0.9, words: ['thank you'] } } as const
    assert.equal(effect(mail('ats', { ...thanks, receipt: true })).state, 'settled')
    assert.equal(effect(mail('ats', thanks)).state, 'new')
  })
  const entered = (
    at: string,
    more: Partial<NonNullable<RawDossier['history']>[number]> = {},
  ): RawDossier => ({
    ...raw,
    history: [{ id: 'mine', at, direction: 'in', channel: 'email', with: ['bob'], kind: 'reply', ...more }],
  })
  test('what the user wrote down by hand the same day is not told twice; the day after it is new', () => {
    const thanks = mail('human', { proposal: { meaning: 'thanks', confidence: 0.9, words: [] } })
    const known = effect(thanks, entered('2026-11-18T08:00:00Z', { meaning: { is: 'courtesy' } }))
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
  test('what was entered by hand settles only the answer that says the same; anything else waits for a word', () => {
    const byHand = (is?: 'courtesy' | 'no', kind: 'reply' | 'auto-reply' = 'reply'): RawDossier => {
      const touch = {
        id: 'mine',
        at: '2026-11-18T09:00:00Z',
        direction: 'in',
        channel: 'email',
        kind,
      } as const
      return { ...raw, history: [{ ...touch, with: ['bob'], ...(is ? { meaning: { is } } : {}) }] }
    }
    const says = (meaning: 'thanks' | 'rejection') =>
      mail('human', { proposal: { meaning, confidence: 0.9, words: [] } })
    assert.equal(effect(says('thanks'), byHand('courtesy')).state, 'settled')
    assert.equal(effect(says('rejection'), byHand('no')).state, 'settled')
    for (const [one, of] of [
      [says('rejection'), byHand('courtesy')],
      [mail('human'), byHand('courtesy')],
      [says('rejection'), byHand(undefined, 'auto-reply')],
      [says('rejection'), byHand()],
    ] as const)
      assert.equal(effect(one, of).state, 'new')
    assert.equal(effect(says('rejection'), byHand('courtesy')).raw?.history?.length, 2)
  })
  test('an entry by hand whose kind says what it means settles only the mail that says the same', () => {
    const at = '2026-11-18T09:00:00Z'
    const says = (meaning?: 'offer' | 'rejection', kind: 'human' | 'auto-reply' = 'human') =>
      mail(kind, meaning ? { proposal: { meaning, confidence: 0.9, words: [] } } : {})
    assert.equal(effect(says('offer'), entered(at, { kind: 'offer' })).state, 'settled')
    for (const [one, kind] of [
      [says('rejection'), 'offer'],
      [says('rejection'), 'invitation'],
      [says('offer'), 'rejection'],
      [says(), 'offer'],
      [says(), 'application'],
      [says('rejection'), 'connect'],
      [says(undefined, 'auto-reply'), 'auto-reply'],
    ] as const)
      assert.equal(effect(one, entered(at, { kind })).state, 'new', kind)
  })
  test('a mail without a sender is nobody’s answer', () => {
    const { person: _bob, ...nobody } = mail('human', {}, { from: { name: '', address: '' } })
    const { says, state, raw: after } = effect(nobody)
    assert.deepEqual([says, state, after?.history?.[0]?.with], ['Someone answered', 'new', undefined])
  })
  test('someone who was taken out of the story since is not named among the facts', () => {
    const { raw: after } = effect(mail('human', {}, { person: 'constructor' }))
    assert.equal(after?.history?.[0]?.with, undefined)
    assert.ok(after && settledRaw(after).ok)
  })
  test('of a long mail the facts keep its beginning', () => {
    const { raw: after } = effect(mail('human', { ownText: 'word '.repeat(2000) }))
    assert.ok((after?.history?.[0]?.text?.length ?? 0) < 420)
  })
})
