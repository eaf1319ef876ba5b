/** Mail that may be about several searches, or about nobody knows which. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Post } from '../../core/mail/outbox/post.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { rosterOf } from '../../core/mail/replies/roster.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { bytesOf, eml } from '../../testing/mail.ts'
import type { Desk } from '../action.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { planAction } from '../plan.ts'
import { confirmAction } from './confirm.ts'
import { takeIn } from './heard.ts'
import { inboxAction } from './inbox.ts'
import { incomingOf, kept } from './incoming.ts'
import { receiveAction } from './receive.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
const own = ['nadia@lab.test']
const file = (id: string, role: string, company: string, person: string, name: string, email: string) => `
afterword: 1
me: {name: Nadia Lowe, email: nadia@lab.test, zone: Europe/London}
opportunity: {id: ${id}, role: ${role}, company: {name: ${company}}}
people: {${person}: {name: ${name}, email: ${email}}}
interviews:
  - {id: screen, stage: screening, format: phone, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [${person}]}
`
const files: Readonly<Record<string, string>> = {
  oxbow: file('oxbow', 'BI Developer', 'Oxbow Water', 'yeo', 'Marcus Yeo', 'marcus@tallis.example'),
  kestrel: file(
    'kestrel',
    'Reporting Analyst',
    'Kestrel Credit',
    'marcus',
    'Marcus Yeo',
    'marcus@tallis.example',
  ),
  dairy: file(
    'dairy',
    'Analytics Lead',
    'Pemberton Dairy',
    'sigrid',
    'Sigrid Holm',
    'sigrid@pemberton.example',
  ),
}

let house: ReturnType<typeof newStore>
let desk: Desk
let post: Post
before(async () => {
  house = newStore()
  desk = deskOver(house.store, now, { yes: 'shown', read: async (name) => done(files[name] ?? '') })
  post = house.store.post
  for (const name of Object.keys(files)) value(await perform(importAction, { files: [name] }, desk))
})
after(() => house.remove())

const plain = { Date: 'Fri, 20 Nov 2026 10:00:00 +0000', 'Content-Type': 'text/plain; charset=utf-8' }
const marcus = { ...plain, From: 'Marcus Yeo <marcus@tallis.example>', Subject: 'News' }

const arrives = async (id: string, headers: Readonly<Record<string, string>>, text: string) => {
  const parsed = await desk.parseMail?.(bytesOf(eml({ 'Message-ID': `<${id}@x.example>`, ...headers }, text)))
  assert.ok(parsed?.ok)
  const roster = rosterOf(value(await kept(desk)))
  const at = '2026-11-20T10:00:00Z'
  const found = value(await incomingOf(parsed.value, { id, at }, roster, { mailbox: 'lab', post, own, desk }))
  assert.ok(found, id)
  value(await post.receive('me', 'lab', [found]))
  value(await takeIn(own, post, desk))
  return mailWith(id)
}
const mailWith = async (id: string): Promise<Incoming> => {
  const [one] = value(await post.incoming('me', { idLike: id, limit: 1 }))
  assert.ok(one)
  return one
}
const waiting = async () => value(await perform(inboxAction, { limit: 500, page: 1 }, desk)).mails
const touchIn = async (opportunity: string, id: string) =>
  value(await heldBy(opportunity, desk)).dossier.touches.find((touch) => touch.id === `mail-${id}`)
const people = async (opportunity: string) => value(await heldBy(opportunity, desk)).dossier.people

describe('pasted words', () => {
  test('signed by somebody of one search only, they need no more', async () => {
    const { mail } = value(
      await perform(receiveAction, { text: 'You will hear by Friday.\n\nSigrid Holm' }, desk),
    )
    assert.deepEqual([mail.opportunity, mail.person], ['dairy', 'sigrid'])
  })
  test('signed by somebody of two, or by nobody, they ask', async () => {
    for (const text of ['You will hear by Friday.\n\nMarcus', 'You will hear by Friday.'])
      assert.ok(!(await perform(receiveAction, { text }, desk)).ok)
  })
})

describe('one recruiter, two searches', () => {
  test('who is away is away for both, and nothing is asked', async () => {
    const away = { ...marcus, 'Auto-Submitted': 'auto-replied' }
    const one = await arrives('away', away, 'I am out of the office until 7 December.')
    assert.deepEqual([one.state, one.trouble], ['settled', undefined])
    for (const opportunity of ['oxbow', 'kestrel'])
      assert.equal((await touchIn(opportunity, 'away'))?.kind, 'auto-reply')
  })
  test('it holds both, and is asked about; said of one, the other goes on as before', async () => {
    const one = await arrives('both', marcus, 'We will not be moving forward with your application.')
    assert.deepEqual([one.state, one.also?.length], ['new', 1])
    assert.match(one.trouble ?? '', /which search/)
    assert.deepEqual((await touchIn('oxbow', 'both'))?.with, ['yeo'])
    assert.deepEqual((await touchIn('kestrel', 'both'))?.with, ['marcus'])
    const unsaid = await perform(confirmAction, { id: 'both' }, desk)
    assert.ok(!unsaid.ok)
    assert.match(unsaid.problems[0]?.message ?? '', /which search/)
    value(await perform(confirmAction, { id: 'both', where: 'kestrel' }, desk))
    assert.equal((await touchIn('kestrel', 'both'))?.meaning?.is, 'no')
    assert.equal(await touchIn('oxbow', 'both'), undefined)
    const after = await mailWith('both')
    assert.deepEqual([after.state, after.opportunity, after.also], ['settled', 'kestrel', undefined])
  })
  test('put aside it holds neither', async () => {
    await arrives('drinks', marcus, 'Drinks at the Crown on Thursday.')
    value(await perform(confirmAction, { id: 'drinks', aside: true }, desk))
    assert.deepEqual(
      [await touchIn('oxbow', 'drinks'), await touchIn('kestrel', 'drinks')],
      [undefined, undefined],
    )
  })
})

describe('a mail that cannot be placed', () => {
  const stranger = { ...plain, From: 'Kim <kim@elsewhere.example>', Subject: 'Pemberton Dairy' }
  test('is shown and asked about, and holds nothing until then', async () => {
    const one = await arrives('lost', stranger, 'Would Tuesday at 10 suit you for a chat with the team?')
    assert.deepEqual([one.state, one.opportunity], ['new', undefined])
    assert.ok((await waiting()).some(({ id }) => id === 'lost'))
    assert.equal(await touchIn('dairy', 'lost'), undefined)
    assert.ok(!(await perform(confirmAction, { id: 'lost' }, desk)).ok)
    assert.ok(!(await perform(confirmAction, { id: 'lost', where: 'nowhere' }, desk)).ok)
    value(await perform(confirmAction, { id: 'lost', where: 'dairy' }, desk))
    assert.equal((await touchIn('dairy', 'lost'))?.meaning?.is, 'next-step')
  })
  test('and can be put aside', async () => {
    await arrives('lost2', stranger, 'Our milk is on offer.')
    value(await perform(confirmAction, { id: 'lost2', aside: true }, desk))
    assert.ok(!(await waiting()).some(({ id }) => id === 'lost2'))
  })
})

describe('someone has left for good', () => {
  const sigrid = {
    ...plain,
    From: 'Sigrid Holm <sigrid@pemberton.example>',
    Subject: 'Automatic reply: News',
  }
  const text = 'I no longer work here. Please contact Tom Ashby at tom@pemberton.example.'
  test('nothing happens before a person has said so; then nobody writes to them, and who is named joins', async () => {
    const one = await arrives('left', { ...sigrid, 'Auto-Submitted': 'auto-replied' }, text)
    assert.deepEqual([one.state, one.reading.gone], ['new', true])
    assert.equal((await people('dairy')).get('sigrid')?.left, undefined)
    value(await perform(confirmAction, { id: 'left' }, desk))
    const after = await people('dairy')
    assert.equal(after.get('sigrid')?.left, true)
    assert.equal([...after.values()].find(({ name }) => name === 'Tom Ashby')?.email, 'tom@pemberton.example')
    const { steps } = value(await perform(planAction, { files: ['dairy'] }, desk))[0] ?? { steps: [] }
    assert.deepEqual(
      steps.filter(({ to }) => to.includes('sigrid')),
      [],
    )
  })
})

describe('somebody new writes for their house', () => {
  const priya = { ...plain, From: 'Priya Nand <priya.nand@pemberton.example>', Subject: 'Your visit' }
  const named = async () => [...(await people('dairy')).values()].map(({ name }) => name)
  test('is taken for nobody else, and joins with a yes; the answer is theirs', async () => {
    const mail = await arrives('priya', priya, 'Thank you for coming. We want to see you again.')
    assert.deepEqual([mail.opportunity, mail.person, mail.newcomer], ['dairy', undefined, true])
    assert.ok(!(await named()).includes('Priya Nand'))
    const { says } = value(await perform(confirmAction, { id: 'priya', means: 'next-step' }, desk))
    assert.match(says, /Priya Nand joins the people of this search/)
    const joined = [...(await people('dairy')).values()].find(({ name }) => name === 'Priya Nand')
    assert.equal(joined?.email, 'priya.nand@pemberton.example')
    assert.deepEqual((await touchIn('dairy', 'priya'))?.with, [joined?.id])
  })
  test('and does not where a person says so', async () => {
    const omar = { ...priya, From: 'Omar Reyes <omar@pemberton.example>' }
    await arrives('omar', omar, 'Thank you for coming. We want to see you again.')
    value(await perform(confirmAction, { id: 'omar', means: 'next-step', outsider: true }, desk))
    assert.ok(!(await named()).includes('Omar Reyes'))
    assert.deepEqual((await touchIn('dairy', 'omar'))?.with, [])
  })
})
