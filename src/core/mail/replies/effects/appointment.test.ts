import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settledRaw } from '../../../../actions/change.ts'
import { effect, invitation, mail, raw } from '../../../../testing/incoming.ts'
import { mailOf } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'
import type { Invitation } from '../reading.ts'
import { effectOf } from './effect.ts'

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
  test('of the same SEQUENCE what was written later counts; a cancelling that counts from nought again too', () => {
    const at = (stamp: string, hour: string, more: Partial<Invitation> = {}) =>
      invitation({
        ...{ sequence: 1, stamp, starts: `2026-11-26T${hour}:00:00+00:00[Europe/London]` },
        ...{ ends: `2026-11-26T${hour}:30:00+00:00[Europe/London]`, ...more },
      })
    const [early, late] = ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z']
    const { raw: first = raw } = put(at(late, '09'))
    const newest = { sequence: 1, stamp: late }
    const after = (one: Invitation) =>
      effectOf(mail('calendar', { invitation: one }), first, {
        ...{ own: ['ann@lab.test'], zone: 'Europe/London', newest },
      }).raw?.interviews?.[0]
    assert.equal(after(at(early, '11'))?.starts, '2026-11-26T09:00[Europe/London]')
    assert.equal(after(at('2026-11-22T10:00:00Z', '11'))?.starts, '2026-11-26T11:00[Europe/London]')
    assert.equal(after(at(early, '11', { method: 'CANCEL', sequence: 0 }))?.outcome, undefined)
    assert.equal(
      after(at('2026-11-22T10:00:00Z', '11', { method: 'CANCEL', sequence: 0 }))?.outcome,
      'cancelled',
    )
  })
  test('who said no, and what is no person, neither takes part nor makes a panel', () => {
    const one = (name: string, more: Partial<Invitation['attendees'][number]> = {}) => ({
      ...{ name, address: `${name.toLowerCase()}@mill.example`, ...more },
    })
    const { raw: after } = put(
      invitation({
        summary: 'Conversation',
        attendees: [
          ...[one('Kim', { absent: true }), one('Eiger', { is: 'room' }), one('Beamer', { is: 'resource' })],
          ...[one('Platform', { is: 'group' }), one('Sam'), one('Bob', { address: 'bob@mill.example' })],
        ],
      }),
    )
    const [held] = after?.interviews ?? []
    assert.deepEqual(
      held?.met?.map((id) => after?.people?.[id]?.name),
      ['Bob Tran', 'Sam'],
    )
    assert.equal(held?.stage, 'screening')
    const { raw: without } = put(
      invitation({ attendees: [one('Bob', { address: 'bob@mill.example', absent: true }), one('Sam')] }),
    )
    assert.deepEqual(without?.interviews?.[0]?.met, ['sam'])
  })
  test('whole days and times without a zone say so', () => {
    for (const [starts, ends, says] of [
      ['2026-11-25', '2026-11-26', /whole day of 2026-11-25/],
      ['2026-11-25', '2026-11-28', /from 2026-11-25 to 2026-11-27/],
      ['2026-11-25T10:00:00', '2026-11-25T11:00:00', /2026-11-25 10:00 and names no time zone/],
    ] as const) {
      const { state, trouble } = put(invitation({ starts, ends }))
      assert.equal(state, 'new')
      assert.match(trouble ?? '', says)
    }
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
    assert.equal(put(invitation({ method: 'REPLY', answer: 'accepted' })).raw, undefined)
    for (const answer of ['declined', 'tentative', undefined] as const)
      assert.equal(put(invitation({ method: 'REPLY', ...(answer ? { answer } : {}) })).state, 'new')
    assert.equal(put(invitation({ method: 'COUNTER' })).state, 'new')
  })
})

describe('words beside an appointment', () => {
  const { raw: known = raw } = effect(mail('calendar', { invitation: invitation() }))
  const beside = (ownText: string, one: Partial<Invitation>, meaning?: 'rejection' | 'on-hold' | 'thanks') =>
    effect(
      mail(
        'calendar',
        {
          ownText,
          invitation: invitation({ sequence: 1, ...one }),
          ...(meaning ? { proposal: { meaning, confidence: 0.9, words: [] } } : {}),
        },
        { id: 'later' },
      ),
      known,
    )
  test('a cancelling that says more than that waits for a word, and cancels all the same', () => {
    for (const text of [
      'We have decided to go with another candidate.',
      'Sorry, Bob is ill.',
      'The role has been filled.',
    ]) {
      const { state, raw: after } = beside(text, { method: 'CANCEL' })
      assert.deepEqual([state, after?.interviews?.[0]?.outcome], ['new', 'cancelled'], text)
      assert.equal(after?.history?.at(-1)?.kind, 'reply')
    }
    assert.equal(beside('', { method: 'CANCEL' }).state, 'settled')
    assert.equal(beside('See the update below.', { method: 'CANCEL' }).state, 'settled')
  })
  test('an invitation is one whatever stands around it, unless that is a no or a halt', () => {
    assert.equal(beside('Do not forward this invitation. Join on your computer.', {}).state, 'settled')
    assert.equal(beside('This one is off: another candidate.', {}, 'rejection').state, 'new')
    assert.equal(beside('All is paused.', {}, 'on-hold').state, 'new')
  })
  test('a yes to an appointment with more in it has to be read', () => {
    assert.equal(beside('', { method: 'REPLY', answer: 'accepted' }).state, 'settled')
    assert.equal(beside('See you then!', { method: 'REPLY', answer: 'accepted' }).state, 'settled')
    assert.equal(beside('I cannot, after all.', { method: 'REPLY', answer: 'accepted' }).state, 'new')
  })
})

describe('times and guests that cannot be meant', () => {
  const one = (more: Partial<Invitation>) => {
    const { raw: after, state, trouble } = effect(mail('calendar', { invitation: invitation(more) }))
    assert.ok(after && settledRaw(after).ok)
    const [held] = after.interviews ?? []
    return {
      state,
      trouble,
      starts: held?.starts,
      ends: held?.ends,
      met: held?.met,
      people: after.people ?? {},
    }
  }
  const zone = '[Europe/London]'
  test('an hour that happens twice keeps its offset', () => {
    const { starts, ends } = one({
      starts: `2027-10-31T01:30:00+00:00${zone}`,
      ends: `2027-10-31T01:45:00+00:00${zone}`,
    })
    assert.deepEqual([starts, ends], [`2027-10-31T01:30+00:00${zone}`, `2027-10-31T01:45+00:00${zone}`])
  })
  test('an end in another zone is the moment it is; one before the start, or weeks after, was not meant', () => {
    const ends = (text: string) => one({ ends: text }).ends
    assert.equal(ends('2026-11-25T10:00:00-05:00[America/New_York]'), `2026-11-25T15:00${zone}`)
    for (const bad of [
      '2026-11-25T13:00:00+00:00[Europe/London]',
      '2026-11-25T09:00:00-05:00[America/New_York]',
      '9999-01-01T00:00:00Z',
      '2026-11-26',
      'x',
    ])
      assert.equal(ends(bad), `2026-11-25T15:00${zone}`, bad)
  })
  test('years away nobody is invited: enter it by hand', () => {
    for (const starts of [
      '0000-01-01T00:00:00Z',
      '0001-01-01T10:00:00+00:00[UTC]',
      '9999-12-31T23:30:00Z',
      '2019-11-25T10:00:00Z',
      '2026-11-25',
    ]) {
      const { state, trouble, met } = one({ starts })
      assert.deepEqual([state, met], ['new', undefined], starts)
      assert.match(trouble ?? '', /Enter it by hand/)
    }
  })
  test('what is no address is left out; a name without one takes part all the same, and nobody does twice', () => {
    const guest = (name: string, address: string) => ({ name, address })
    const { people, met } = one({
      organizer: guest('Bob T.', 'BOB@mill.example'),
      attendees: [
        guest('Ada Nomail', 'invalid:nomail'),
        guest('Ada Nomail', 'urn:uuid:7c3c4f3a'),
        guest('Xenia', '/o=mill/ou=exchange/cn=recipients/cn=xenia'),
        guest('Tel', 'tel:+44123'),
        guest('', 'invalid:nomail'),
        guest('', ''),
        guest('constructor', 'c@mill.example'),
        guest('__proto__', 'p@mill.example'),
        guest('toString', 't@mill.example'),
        guest('𐌰𐌱'.repeat(40), 'g@mill.example'),
        guest('Lo\u0092ng '.repeat(100), 'l@mill.example'),
        guest('\u001b[31mRed\u2028\ufffd', 'r@mill.example'),
      ],
    })
    assert.equal(met?.length, 10)
    assert.deepEqual(people.ada, { name: 'Ada Nomail' })
    assert.equal(Object.values(people).find(({ email }) => email === 'r@mill.example')?.name, 'Red ?')
    assert.deepEqual(
      Object.keys(people).filter((id) => id in Object.prototype),
      [],
    )
  })
  test('forty guests are forty people', () => {
    const attendees = Array.from({ length: 40 }, (_, at) => ({
      name: 'Kim Lee',
      address: `kim${at}@mill.example`,
    }))
    assert.equal(one({ attendees }).met?.length, 41)
  })
})

describe('several appointments in one mail', () => {
  const at = (day: string, more: Partial<Invitation> = {}): Invitation =>
    invitation({
      ...{ uid: day, starts: `2026-11-${day}T09:00:00Z`, ends: `2026-11-${day}T10:00:00Z`, ...more },
    })
  const all = (one: Invitation, others: readonly Invitation[] | undefined, of = raw, ownText = '') =>
    effect(
      mail('calendar', {
        ...{ invitation: one, ownText, several: ['2026-11-24 09:00', '2026-11-25 09:00'] },
        ...(others ? { others } : {}),
      }),
      of,
    )
  test('each of its own and each new: all of them, and nothing has to be entered by hand', () => {
    const { raw: after, state } = all(at('24'), [at('25'), at('26')])
    assert.equal(state, 'settled')
    assert.deepEqual(
      after?.interviews?.map(({ starts }) => starts.slice(0, 16)),
      ['2026-11-24T09:00', '2026-11-25T09:00', '2026-11-26T09:00'],
    )
    assert.ok(after && settledRaw(after).ok)
  })
  test('one of them known, unusable or beside a no: none by itself', () => {
    const { raw: known = raw } = effect(mail('calendar', { invitation: at('25') }))
    for (const effectOf of [
      all(at('24'), [at('25')], known),
      all(at('24'), [at('25', { starts: '2019-11-25T09:00:00Z' })]),
      all(at('24'), undefined),
      effect(
        mail('calendar', {
          ...{ invitation: at('24'), others: [at('25')], ownText: 'It is a no.', several: ['24', '25'] },
          proposal: { meaning: 'rejection', confidence: 0.9, words: [] },
        }),
      ),
    ]) {
      assert.equal(effectOf.state, 'new')
      assert.equal(
        effectOf.raw?.interviews?.some(({ starts }) => starts.startsWith('2026-11-24')) ?? false,
        false,
      )
    }
  })
})

describe('who only arranges', () => {
  const met = (ownText: string) =>
    effect(mail('calendar', { invitation: invitation(), ownText })).raw?.interviews?.[0]?.met
  test('takes no part where they say so', () => {
    for (const text of ['I am only arranging this.', "I won't be joining.", 'I will not be in the call.'])
      assert.equal(met(text)?.includes('bob'), false, text)
  })
  test('and does where they do not', () => {
    for (const text of ['I will be there.', 'I am only a little late.', 'Kim will not be there.'])
      assert.equal(met(text)?.includes('bob'), true, text)
  })
  test('a mailbox for a task that bears the name of the firm is nobody', () => {
    const firm = { name: 'Mill & Marsh', address: 'interviews@system.example' }
    const { raw: after } = effect(mail('calendar', { invitation: invitation({ organizer: firm }) }))
    assert.equal(
      Object.values(after?.people ?? {}).some(({ name }) => name === 'Mill & Marsh'),
      false,
    )
  })
})

describe('what an appointment leaves out', () => {
  const floating = { starts: '2026-11-25T10:00:00', ends: '2026-11-25T11:00:00' }
  const of = (company: Record<string, string>) => ({
    ...raw,
    opportunity: { ...raw.opportunity, company: { ...raw.opportunity.company, ...company } },
  })
  const put = (one: Partial<Invitation>, company: Record<string, string>, ownText = '') =>
    effect(mail('calendar', { invitation: invitation(one), ownText }), of(company))
  test('a time without a zone is taken where the firm keeps the reader’s clock, and shown to be looked at', () => {
    for (const company of [{ country: 'GB' }, { zone: 'Europe/London' }]) {
      const { raw: after, state, trouble } = put(floating, company)
      assert.equal(after?.interviews?.[0]?.starts, '2026-11-25T10:00[Europe/London]')
      assert.equal(state, 'new')
      assert.match(trouble ?? '', /names no time zone, so 2026-11-25 10:00/)
    }
  })
  test('and is not where the firm keeps another, or its country several', () => {
    for (const company of [{ zone: 'Europe/Berlin' }, { country: 'US' }, { country: 'DE' }])
      assert.equal(put(floating, company).raw?.interviews, undefined)
  })
  const scheduler = { name: 'Mill Scheduling', address: 'mill@scheduling.service.example' }
  const alone = { organizer: scheduler, attendees: [] }
  test('who is met stands in the words of a service that invites alone', () => {
    const { raw: after } = put(alone, {}, 'You will speak with Maud Ferrier (maud@mill.example) at nine.')
    const met = after?.interviews?.[0]?.met?.map((id) => after.people?.[id]?.name)
    assert.deepEqual(met, ['Maud Ferrier'])
  })
  test('an address of a task among the words is nobody', () => {
    const { raw: after } = put(alone, {}, 'Questions: Mill Recruiting (recruiting@mill.example).')
    assert.deepEqual(after?.interviews?.[0]?.met, [])
  })
})

describe('a title that only keeps the time free', () => {
  const doubts = (summary: string) => {
    const plain = mailOf(
      { From: 'Orla <orla@mill.example>', Subject: summary, 'Content-Type': 'text/plain' },
      'Hi',
    )
    return readMail({ ...plain, calendar: [invitation({ summary })] }).doubts ?? []
  }
  for (const summary of [
    'HOLD - possible panel',
    '[Tentative] Panel',
    'Panel, not confirmed',
    'Placeholder: final',
  ])
    test(`${summary} is for a person`, () => assert.match(doubts(summary).join(' '), /only be kept free/))
  for (const summary of ['Household survey talk', 'Confirmed: panel', 'Interview, Holden Ltd'])
    test(`${summary} is meant`, () => assert.deepEqual(doubts(summary), []))
})
