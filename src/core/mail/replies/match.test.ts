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

describe('one recruiter, several searches', () => {
  const yeo = { yeo: { name: 'Marcus Yeo', email: 'marcus@tallis.example' } }
  const search = (id: string, role: string, company: string, people: RawDossier['people']) => ({
    id,
    raw: { ...dossier(company, people), opportunity: { role, company: { name: company } } },
  })
  const agency = rosterOf([
    search('oxbow', 'BI Developer', 'Oxbow Water', yeo),
    search('kestrel', 'Reporting Analyst', 'Kestrel Credit', yeo),
    search('dairy', 'Analytics Lead', 'Pemberton Dairy', {
      sigrid: { name: 'Sigrid Holm', email: 'sigrid.holm@pemberton.example' },
    }),
  ])
  const sent = { id: 'row', opportunity: 'oxbow', person: 'yeo' } as Outgoing
  const place = (one: Mail, ours?: Outgoing, kind: MailReading['kind'] = 'human', more = {}) => {
    const match = matched(one, reading(kind, { ownText: one.text, ...more }), ours, agency)
    return match && [match.opportunity, match.also?.map(({ opportunity }) => opportunity)]
  }
  const marcus = (subject: string, text = '') => mail('marcus@tallis.example', { subject, text })
  const table: readonly (readonly [what: string, Mail, unknown, Outgoing?])[] = [
    ['the role in the subject', marcus('Reporting Analyst - feedback'), ['kestrel', undefined]],
    ['the firm in the text', marcus('Hi', 'Oxbow came back to me.'), ['oxbow', undefined]],
    ['the subject before the text', marcus('BI Developer', 'Not the Kestrel one!'), ['oxbow', undefined]],
    ['none named: both', marcus('Hi', 'No news yet.'), ['oxbow', ['kestrel']]],
    ['both named: both', marcus('Hi', 'Nothing from Oxbow or Kestrel.'), ['oxbow', ['kestrel']]],
    ['an answer to ours', marcus('Re: Thank you', 'Cheers.'), ['oxbow', undefined], sent],
    [
      'an answer to ours about another',
      marcus('Re: Thank you', 'Kestrel would like to see you.'),
      ...([['kestrel', undefined], sent] as const),
    ],
    [
      'an answer to ours that names it alone',
      marcus('Re: Thank you', 'Oxbow were keen.'),
      ['oxbow', undefined],
      sent,
    ],
    [
      'an answer to ours that names both',
      marcus('Re: Thank you', 'Oxbow and Kestrel were keen.'),
      ...([['oxbow', ['kestrel']], sent] as const),
    ],
    ['a colleague of the agency', mail('team@tallis.example', { text: 'Hello' }), ['oxbow', ['kestrel']]],
    [
      'a stranger who names role and firm',
      mail('kwame@elsewhere.example', { subject: 'BI Developer', text: 'Come and see Oxbow.' }),
      ['oxbow', undefined],
    ],
    [
      'a stranger who names the role only: asked',
      mail('x@elsewhere.example', { subject: 'BI Developer in Slough' }),
      [undefined, ['oxbow']],
    ],
    [
      'the second address of someone who is kept',
      mail('sigrid.holm@dairy-group.example', {
        from: { name: 'Sigrid Holm', address: 'sigrid.holm@dairy-group.example' },
      }),
      ['dairy', undefined],
    ],
    [
      'a namesake from nowhere',
      mail('s@nowhere.example', { from: { name: 'Sigrid Holm', address: 's@nowhere.example' } }),
      undefined,
    ],
    [
      'a stranger who names a common word',
      mail('x@elsewhere.example', { text: 'Water and credit.' }),
      undefined,
    ],
  ]
  for (const [what, one, wanted, ours] of table) test(what, () => assert.deepEqual(place(one, ours), wanted))
  test('a newsletter that names them is none of our business; a hiring system that decides and names none is asked about', () => {
    const list = [{ name: 'list-unsubscribe', value: '<https://x.example>' }]
    assert.equal(place(mail('x@jobs.example', { subject: 'BI Developer', headers: list })), undefined)
    const proposal = { meaning: 'rejection' as const, confidence: 0.9, words: ['declined'] }
    const system = mail('no-reply@hire.example', { subject: 'Your application' })
    assert.deepEqual(place(system, undefined, 'ats', { proposal }), [undefined, []])
    assert.equal(place(system, undefined, 'ats'), undefined)
  })
})

describe('who answers and is somebody else', () => {
  const from = (name: string, address: string) => mail(address, { from: { name, address } })
  const answers: readonly (readonly [
    says: string,
    name: string,
    address: string,
    person: string | undefined,
    newcomer: true | undefined,
  ])[] = [
    ['a colleague by name', 'Iris Holt', 'iris.holt@mill.example', undefined, true],
    ['a colleague at another house of theirs', 'Iris Holt', 'iris@mill-marsh.example', undefined, true],
    ['a colleague without a name', '', 'desk@mill.example', 'bob', undefined],
    ['their own second address', 'Bob Tran', 'bob.tran@post.example', 'bob', undefined],
    ['their name written otherwise', 'Tran, Robert', 'r.tran@mill.example', 'bob', undefined],
    ['a mailbox of many', 'Mill & Marsh Hiring', 'jobs@mill.example', 'bob', undefined],
    ['a desk with two words', 'Accounts Payable', 'ap@mill.example', undefined, undefined],
    ['a stranger from elsewhere', 'Iris Holt', 'iris@gmail.com', undefined, undefined],
    ['the other one who is kept', 'Gil', 'gil@gmail.com', 'gil', undefined],
  ]
  for (const [says, name, address, person, newcomer] of answers)
    test(says, () => {
      const toBob = { id: 'row', opportunity: 'mill', person: 'bob' } as Outgoing
      const found = matched(from(name, address), human, toBob, roster)
      assert.deepEqual([found?.opportunity, found?.person, found?.newcomer], ['mill', person, newcomer])
    })
  test('in no thread of ours they are new all the same; an absence and a machine join nobody', () => {
    const iris = from('Iris Holt', 'iris.holt@mill.example')
    assert.equal(matched(iris, human, undefined, roster)?.newcomer, true)
    for (const kind of ['auto-reply', 'ats', 'calendar'] as const)
      assert.equal(matched(iris, reading(kind), undefined, roster)?.newcomer, undefined)
  })
})
