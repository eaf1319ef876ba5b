import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RawDossier } from '../../dossier/schema.ts'
import type { Outgoing } from '../outbox/outgoing.ts'
import { employerDomain } from './free-mail.ts'
import type { Mail } from './mail.ts'
import { matched } from './match.ts'
import type { MailReading } from './reading.ts'
import { rosterOf } from './roster.ts'

const dossier = (
  company: string,
  people: RawDossier['people'],
  more: Partial<RawDossier> = {},
): RawDossier => ({
  afterword: 1,
  me: { name: 'Ann Lowe' },
  opportunity: { role: 'Lead', company: { name: company }, ...more.opportunity },
  people,
  ...more,
})
const roster = rosterOf([
  {
    id: 'mill',
    raw: dossier('Mill & Marsh', {
      bob: { name: 'Bob Tran', email: 'Bob@mill.example' },
      gil: { name: 'Gil', email: 'gil@gmail.com' },
    }),
  },
  {
    id: 'quay',
    raw: dossier('Quayside Foods', {
      uma: { name: 'Uma', email: 'uma@quay.example' },
      pal: { name: 'Pal', email: 'pal@elsewhere.example', helper: true },
    }),
  },
  {
    id: 'old',
    raw: {
      ...dossier('Mill & Marsh', { bob: { name: 'Bob Tran', email: 'bob@mill.example' } }),
      opportunity: { role: 'Clerk', company: { name: 'Mill & Marsh' }, status: 'rejected' },
    },
  },
])
const mail = (from: string, more: Partial<Mail> = {}): Mail => ({
  ...{
    headers: [],
    from: { name: '', address: from },
    replyTo: [],
    to: [],
    cc: [],
    subject: '',
    inReplyTo: [],
  },
  ...{ references: [], text: '', parts: [], troubles: [] },
  ...more,
})
const reading = (kind: MailReading['kind'], more: Partial<MailReading> = {}): MailReading => ({
  ...{ kind, because: '', refersTo: [], failed: [], ownText: '' },
  ...more,
})
const ours = { id: 'row', opportunity: 'quay', person: 'uma' } as Outgoing
const human = reading('human')

describe('where a mail belongs', () => {
  test('an id of ours decides, whoever writes', () => {
    assert.deepEqual(matched(mail('assistant@quay.example'), human, ours, roster), {
      ...{ opportunity: 'quay', person: 'uma', outgoing: 'row', by: 'id' },
    })
  })
  test('the sender, whatever the case of the letters; what is still open before what is over', () => {
    assert.deepEqual(matched(mail('bob@mill.example'), human, undefined, roster), {
      ...{ opportunity: 'mill', person: 'bob', by: 'sender' },
    })
  })
  test('a colleague nobody knows belongs by the domain of the employer', () => {
    assert.deepEqual(matched(mail('new@mill.example'), human, undefined, roster), {
      opportunity: 'mill',
      by: 'domain',
    })
  })
  test('sharing a free provider or the employer of a helper says nothing', () => {
    assert.equal(matched(mail('stranger@gmail.com'), human, undefined, roster), undefined)
    assert.equal(matched(mail('other@elsewhere.example'), human, undefined, roster), undefined)
  })
  test('a hiring system belongs to the one company it names', () => {
    const said = mail('no-reply@hire.example', {
      from: { name: 'Quayside Foods Careers', address: 'no-reply@hire.example' },
    })
    assert.equal(matched(said, reading('ats'), undefined, roster)?.opportunity, 'quay')
    const both = mail('no-reply@hire.example', { subject: 'Mill & Marsh and Quayside Foods' })
    // Of two that are named nobody can say which is meant, and a stranger may only mention the company: a person is asked.
    assert.deepEqual(matched(both, reading('ats'), undefined, roster), {
      ...{ by: 'unsure', also: [{ opportunity: 'mill' }, { opportunity: 'quay' }] },
    })
    assert.deepEqual(matched(said, human, undefined, roster), {
      ...{ by: 'unsure', also: [{ opportunity: 'quay' }] },
    })
  })
  test('a bounce belongs to the address that failed, not to the machine that wrote it', () => {
    const bounce = reading('bounce', { failed: [{ address: 'Uma@quay.example', lasting: 'hard' }] })
    assert.deepEqual(matched(mail('mailer-daemon@mill.example'), bounce, undefined, roster), {
      ...{ opportunity: 'quay', person: 'uma', by: 'sender' },
    })
    const strange = reading('bounce', { failed: [{ address: 'x@nowhere.example', lasting: 'hard' }] })
    assert.equal(matched(mail('mailer-daemon@mill.example'), strange, undefined, roster), undefined)
  })
  test('a mail without a sender, or by a mail system, is of the process and by nobody', () => {
    const nobody = { opportunity: 'quay', outgoing: 'row', by: 'id' }
    const { from: _from, ...unsent } = mail('')
    assert.deepEqual(matched(unsent, human, ours, roster), nobody)
    assert.deepEqual(matched(mail('mailer-daemon@quay.example'), human, ours, roster), nobody)
    assert.deepEqual(matched(mail('postmaster@quay.example'), human, ours, roster), nobody)
    const replyTo = [{ name: 'Uma', address: 'uma@quay.example' }]
    assert.deepEqual(matched({ ...unsent, replyTo }, human, undefined, roster), {
      opportunity: 'quay',
      by: 'sender',
    })
  })
  test('a newsletter is none of our business', () => {
    assert.equal(matched(mail('news@shop.example', { subject: 'Sale' }), human, undefined, roster), undefined)
  })
})

test('the domain of an employer, and what tells of none', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['bob@mill.example', 'mill.example'],
    ['Bob@Mail.Mill.Example', 'mail.mill.example'],
    ['x@gmail.com', undefined],
    ['x@yahoo.co.uk', undefined],
    ['x@hotmail.fr', undefined],
    ['x@live-nation.example', 'live-nation.example'],
  ]
  for (const [address, domain] of table) assert.equal(employerDomain(address), domain, address)
})
