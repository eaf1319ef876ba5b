import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Post } from '../../core/mail/outbox/post.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { rosterOf } from '../../core/mail/replies/roster.ts'
import { sentAt } from '../../core/mail/replies/sent-at.ts'
import { done, refused } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { invitationMail, poison, refusal } from '../../testing/poison.ts'
import { sameFacts } from '../../testing/same-facts.ts'
import type { Desk } from '../action.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { confirmAction } from './confirm.ts'
import { takeIn } from './heard.ts'
import { inboxAction } from './inbox.ts'
import { incomingOf, kept } from './incoming.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
const own = ['ann@lab.test']
const file = (id: string, person: string) => `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: ${id}, role: Lead, company: {name: ${id} & Co}}
people: {${person}: {name: ${person} Tran, email: ${person}@${id}.example}}
interviews:
  - {id: screen, stage: screening, format: phone, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [${person}]}
`

let house: ReturnType<typeof newStore>
let desk: Desk
let post: Post
before(async () => {
  house = newStore()
  const files: Readonly<Record<string, string>> = { mill: file('mill', 'bob'), quay: file('quay', 'uma') }
  desk = deskOver(house.store, now, { yes: 'shown', read: async (name) => done(files[name] ?? '') })
  post = house.store.post
  for (const name of Object.keys(files)) value(await perform(importAction, { files: [name] }, desk))
})
after(() => house.remove())

const arrives = async (bytes: Uint8Array, id: string): Promise<void> => {
  const parsed = await desk.parseMail?.(bytes)
  assert.ok(parsed?.ok)
  const mail = parsed.value
  const roster = rosterOf(value(await kept(desk)))
  const at = sentAt(mail, '2026-11-20T10:00:00Z')
  const found = value(await incomingOf(mail, { id, at }, roster, { mailbox: 'lab', post, own, desk }))
  assert.ok(found, id)
  value(await post.receive('me', 'lab', [found]))
}
const waiting = async () => value(await perform(inboxAction, { limit: 500, page: 1 }, desk)).mails
const mailWith = async (id: string): Promise<Incoming> => {
  const [one] = value(await post.incoming('me', { idLike: id, limit: 1 }))
  assert.ok(one)
  return one
}
const touches = async (of = 'mill') => value(await heldBy(of, desk)).dossier.touches

describe('taking in', () => {
  test('no mail stops another: all that is known to be hostile, and a refusal after it, of two processes', async () => {
    const all = poison()
    for (const [at, [, bytes]] of all.entries()) await arrives(bytes, `p${at}x`)
    await arrives(refusal('no-mill'), 'no-mill')
    await arrives(
      Buffer.from(Buffer.from(refusal('no-quay')).toString().replace('bob@mill', 'uma@quay')),
      'no-quay',
    )
    value(await takeIn(own, post, desk))
    assert.deepEqual(value(await post.incoming('me', { unrecorded: true, limit: 9 })), [])
    for (const [id, opportunity] of [
      ['no-mill', 'mill'],
      ['no-quay', 'quay'],
    ] as const) {
      const no = await mailWith(id)
      assert.deepEqual(
        [no.opportunity, no.state, no.reading.proposal?.meaning],
        [opportunity, 'new', 'rejection'],
      )
      assert.ok((await touches(opportunity)).some((touch) => touch.id === `mail-${id}`))
    }
  })
  test('the second time nothing happens', async () => {
    const before = await touches()
    value(await takeIn(own, post, desk))
    sameFacts(await touches(), before)
  })
})

test('an older version of an appointment changes nothing, however much mail came since', async () => {
  await arrives(invitationMail('moved', { uid: 'u9' }), 'moved')
  value(await takeIn(own, post, desk))
  const moved = await mailWith('moved')
  assert.ok(moved.reading.invitation && moved.recorded)
  const { invitation, ...rest } = moved.reading
  const reading = { ...rest, invitation: { ...invitation, sequence: 5 } }
  value(await post.putIncoming('me', { ...moved, reading, state: 'settled' }))
  const since = Array.from({ length: 600 }, (_, at) => ({
    ...moved,
    id: `since-${at}`,
    messageId: `<since-${at}@mill.example>`,
    at: '2026-11-25T11:00:00.000Z',
    state: 'settled' as const,
    reading: rest,
  }))
  assert.equal(value(await post.receive('me', 'lab', since)).length, 600)
  const times = async () =>
    value(await heldBy('mill', desk)).dossier.interviews.map(({ id, starts }) => `${id} ${starts}`)
  const before = await times()
  const ends = 'DTEND;TZID=Europe/London:20261126T170000'
  await arrives(
    invitationMail('stale', { uid: 'u9', starts: 'DTSTART;TZID=Europe/London:20261126T160000', ends }),
    'stale',
  )
  value(await takeIn(own, post, desk))
  assert.deepEqual(await times(), before)
})

describe('what could not be taken in', () => {
  const aside = async (id: string, change: Partial<Incoming>) => {
    await arrives(refusal(id), id)
    value(await post.putIncoming('me', { ...(await mailWith(id)), ...change, recorded: false }))
    value(await takeIn(own, post, desk))
    return mailWith(id)
  }
  test('an error of ours that one mail brings out is said of it; it holds its process until a person says', async () => {
    const one = await aside('broken', { at: 'no time at all' })
    assert.deepEqual([one.state, one.recorded], ['set-aside', true])
    assert.match(one.trouble ?? '', /could not be taken in by itself; enter by hand/)
    assert.ok((await waiting()).some(({ id }) => id === 'broken'))
    value(await perform(confirmAction, { id: 'broken', aside: true }, desk))
    const cleared = await mailWith('broken')
    assert.deepEqual([cleared.state, cleared.trouble], ['set-aside', undefined])
    assert.ok(!(await waiting()).some(({ id }) => id === 'broken'))
  })
  test('mail of an opportunity that is no longer kept is said too, and can be set aside', async () => {
    const one = await aside('gone', { opportunity: 'nowhere' })
    assert.match(one.trouble ?? '', /not kept/)
    value(await perform(confirmAction, { id: 'gone', aside: true }, desk))
    assert.equal((await mailWith('gone')).trouble, undefined)
  })
  test('an appointment without a time is shown with what to do; what it means is then among the facts', async () => {
    await arrives(invitationMail('day', { starts: 'DTSTART;VALUE=DATE:20261125', ends: '' }), 'wholeday')
    value(await takeIn(own, post, desk))
    const one = await mailWith('wholeday')
    assert.equal(one.state, 'new')
    assert.match(one.trouble ?? '', /Enter it by hand/)
    value(await perform(confirmAction, { id: 'wholeday', means: 'next-step' }, desk))
    assert.deepEqual(
      [(await mailWith('wholeday')).state, (await mailWith('wholeday')).trouble],
      ['settled', undefined],
    )
    assert.equal((await touches()).find(({ id }) => id === 'mail-wholeday')?.meaning?.is, 'next-step')
  })
  test('what a person says of a mail that is not among the facts is kept with it', async () => {
    await arrives(refusal('bare'), 'bare')
    value(
      await post.putIncoming('me', {
        ...(await mailWith('bare')),
        state: 'set-aside',
        recorded: true,
        trouble: 'x',
      }),
    )
    value(await perform(confirmAction, { id: 'bare', means: 'no' }, desk))
    assert.equal((await touches()).find(({ id }) => id === 'mail-bare')?.meaning?.is, 'no')
  })
  test('what only the store refuses is tried again', async () => {
    await arrives(refusal('busy'), 'busy')
    const store = { ...house.store, load: async () => refused({ message: 'The file is busy.' }) }
    const refusedNow = await takeIn(own, post, { ...desk, store: async () => done(store) })
    assert.ok(!refusedNow.ok)
    assert.equal((await mailWith('busy')).recorded, false)
    value(await takeIn(own, post, desk))
    assert.deepEqual([(await mailWith('busy')).state, (await mailWith('busy')).recorded], ['new', true])
  })
})

test('two mails of one id that say different things are two; the same one again is one', async () => {
  const mail = async (at: string, body: string) => {
    const bytes = Buffer.from(
      Buffer.from(refusal('same')).toString().replace('Thank you for your time.', body),
    )
    const parsed = await desk.parseMail?.(bytes)
    assert.ok(parsed?.ok)
    const roster = rosterOf(value(await kept(desk)))
    const found = value(
      await incomingOf(parsed.value, { id: 'same', at }, roster, { mailbox: 'lab', post, own, desk }),
    )
    assert.ok(found)
    return value(await post.receive('me', 'lab', [found])).length
  }
  assert.equal(await mail('2026-11-20T10:00:00Z', 'One.'), 1)
  assert.equal(await mail('2026-11-20T10:00:00Z', 'One.'), 0)
  assert.equal(await mail('2026-11-20T10:00:03Z', 'One.'), 0)
  assert.equal(await mail('2026-11-21T10:00:00Z', 'Two.'), 1)
  assert.equal(await mail('2026-11-21T10:00:00Z', 'Two.'), 0)
})
