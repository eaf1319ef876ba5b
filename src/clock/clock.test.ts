/** Whatever goes out, everything that came in is among the facts before. */

import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { answeredAction, meansAction } from '../actions/answered.ts'
import { changeIf } from '../actions/change.ts'
import { importAction } from '../actions/import.ts'
import { folderName } from '../actions/outgoing.ts'
import { perform } from '../actions/perform.ts'
import { outboxAction } from '../actions/post/outbox.ts'
import { standingOf } from '../actions/post/standing-of.ts'
import { todayAction } from '../actions/today.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { done } from '../core/outcome.ts'
import { carrierOf } from '../testing/carrier.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { poison, refusal } from '../testing/poison.ts'
import { clock } from './clock.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T14:00[Europe/London]')
const stamp = '2026-11-18T13:00:00.000Z'
const step = 'screen/thank-you/bob'
const file = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {bob: {name: Bob Tran, email: bob@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [bob]}
`

let house: ReturnType<typeof newStore>
let desk: Desk
/** What lies in each mailbox; undefined where it cannot be read. */
let lying: Map<string, readonly Uint8Array[] | undefined>
let went: string[]
/** From when on mail was asked for. */
let asked: string[]

beforeEach(async () => {
  house = newStore()
  lying = new Map()
  went = []
  asked = []
  const door = {
    key: async () => done({ password: 'secret' }),
    mailboxes: { all: house.store.post.mailboxes },
  }
  desk = deskOver(house.store, now, {
    read: async () => done(file),
    mail: door as unknown as NonNullable<Desk['mail']>,
    yes: 'shown',
  })
  value(await perform(importAction, { files: ['mill'] }, desk))
})
afterEach(() => house.remove())

/** A yes was said to the thank-you, and its time has come. */
const approved = async (mailbox: string) => {
  const frozen = {
    ...{
      id: 'm1',
      opportunity: 'mill',
      step,
      person: 'bob',
      mailbox,
      messageId: '<m1@lab.test>',
      from: 'ann@lab.test',
    },
    ...{
      to: ['bob@mill.example'],
      bytes: Buffer.from('Subject: Thank you\r\n\r\nThank you.'),
      approvedBy: 'you',
    },
    ...{ approvedAt: stamp, sendAt: stamp, notAfter: '2026-11-19T12:00:00.000Z' },
  }
  const message = {
    step,
    subject: 'Thank you',
    body: 'Thank you.',
    savedAt: stamp,
    approved: { at: stamp, by: 'you' },
  }
  value(
    await changeIf('mill', desk, ({ kept: { raw } }) =>
      done({ raw, messages: [message], outgoing: [frozen], says: 'Yes' }),
    ),
  )
}
const connected = async (id: string, connectedAt = stamp) => {
  const server = { host: '127.0.0.1', port: 1, security: 'tls' } as const
  const probe = {
    at: stamp,
    ok: true,
    messageId: 'kept',
    filesSent: true,
    delay: 1,
    searchFinds: true,
  } as const
  const mailbox: Mailbox = {
    ...{ id, address: id, name: 'Ann', user: id, smtp: server, imap: server, auth: 'password' },
    ...{ probe, connectedAt },
  }
  value(await house.store.post.putMailbox('me', mailbox))
}

const carrier = carrierOf({
  lying: (id) => lying.get(id),
  went: ({ id }) => {
    went.push(id)
  },
  asked: (since) => asked.push(since),
})

const tick = (deskAt = () => desk) =>
  clock({
    store: desk.store,
    deskAt,
    now: () => deskAt().now.toInstant(),
    carrier: async () => carrier,
    fileAway: async (name) => {
      went.push('folder')
      return done(name)
    },
    log: (line) => assert.fail(line),
  }).tick()
const row = async () => value(await house.store.post.outgoing('me', { limit: 1 }))[0]

describe('in folder mode', () => {
  test('what is due becomes a file', async () => {
    await approved(folderName)
    value(await tick())
    assert.deepEqual([went, (await row())?.filed], [['folder'], true])
  })
  test('who has said no is not thanked: what was pasted is taken in first, and hostile mail before it stops nothing', async () => {
    await connected('ann@lab.test')
    lying.set('ann@lab.test', [
      ...poison()
        .slice(0, 12)
        .map(([, bytes]) => bytes),
      refusal('no'),
    ])
    await approved(folderName)
    value(await tick())
    const { state, trouble = '' } = (await row()) ?? {}
    assert.deepEqual([went, state], [[], 'held'], trouble)
    assert.deepEqual(value(await house.store.post.incoming('me', { unrecorded: true, limit: 9 })), [])
  })
  test('while a connected mailbox cannot be read, nothing becomes a file', async () => {
    await connected('ann@lab.test')
    await approved(folderName)
    value(await tick())
    assert.deepEqual([went, (await row())?.state], [[], 'approved'])
    lying.set('ann@lab.test', [])
    value(await tick())
    assert.deepEqual(went, ['folder'])
  })
})

describe('the outbox and the plan hold for the same reason', () => {
  test('an older refusal that nobody understood holds both, though a later courtesy was; once it is understood neither holds', async () => {
    await connected('ann@lab.test')
    lying.set('ann@lab.test', [refusal('no')])
    await approved('ann@lab.test')
    value(await tick())
    const later = { opportunity: 'mill', from: 'bob', means: 'courtesy', at: '2026-11-18T12:30:00Z' }
    value(await perform(answeredAction, later, desk))
    const both = async () => {
      const held = await row()
      assert.ok(held)
      const steps = value(await perform(todayAction, { limit: 9 }, desk)).held.map(({ step: { id } }) => id)
      return [steps.includes(step), value(await standingOf(held, desk)).unwanted !== undefined]
    }
    assert.deepEqual(await both(), [true, true])
    value(await perform(meansAction, { opportunity: 'mill', is: 'courtesy' }, desk))
    assert.deepEqual(await both(), [false, false])
  })
})

describe('over a mailbox', () => {
  test('an answer in another mailbox is heard before anything goes out over this one', async () => {
    await connected('ann@lab.test')
    await connected('other@lab.test')
    lying.set('ann@lab.test', [])
    lying.set('other@lab.test', [refusal('no')])
    await approved('ann@lab.test')
    value(await tick())
    assert.deepEqual([went, (await row())?.state], [[], 'held'])
  })
  test('while another mailbox cannot be read nothing goes out, and the outbox says so; the others are read all the same', async () => {
    await connected('a@lab.test')
    await connected('ann@lab.test')
    await connected('z@lab.test')
    lying.set('ann@lab.test', [])
    lying.set('z@lab.test', [refusal('no')])
    await approved('ann@lab.test')
    value(await house.store.post.turn('me', { id: 'm1', from: ['approved'] }, { insisted: true }, stamp))
    value(await tick())
    assert.deepEqual([went, (await row())?.state], [[], 'approved'])
    assert.equal(value(await house.store.post.incoming('me', { limit: 9 })).length, 1)
    const [shown] = value(await perform(outboxAction, {}, desk)).messages
    assert.match(shown?.says ?? '', /an answer may lie in a@lab\.test, which cannot be read/)
    lying.set('a@lab.test', [])
    value(await tick())
    assert.deepEqual(went, ['ann@lab.test'])
  })
  test('what becomes due while the mailboxes are read waits until they were read for it', async () => {
    await connected('ann@lab.test')
    lying.set('ann@lab.test', [])
    await approved('ann@lab.test')
    const nextAt = '2026-11-18T14:00:01.000Z'
    value(await house.store.post.turn('me', { id: 'm1', from: ['approved'] }, { nextAt }, stamp))
    const first = desk
    const moving = tick(() => (asked.length === 0 ? first : { ...first, now: now.add({ seconds: 2 }) }))
    value(await moving)
    assert.deepEqual(went, [])
    value(await tick(() => ({ ...first, now: now.add({ seconds: 2 }) })))
    assert.deepEqual(went, ['ann@lab.test'])
  })
  test('one that its user paused is left out; one that is paused since it cannot be read is not', async () => {
    const pause = async (id: string, because: string) => {
      const all = value(await house.store.post.mailboxes('me'))
      const one = all.find((each) => each.id === id)
      assert.ok(one)
      value(await house.store.post.putMailbox('me', { ...one, pause: { since: stamp, because } }))
    }
    await connected('a@lab.test')
    await connected('ann@lab.test')
    lying.set('ann@lab.test', [])
    await approved('ann@lab.test')
    value(await tick())
    await pause('a@lab.test', 'The server cannot be reached.')
    value(await tick())
    assert.deepEqual(went, [])
    await pause('a@lab.test', 'You paused it.')
    value(await tick())
    assert.deepEqual(went, ['ann@lab.test'])
  })
  test('mail is asked for from a minute before the mailbox was connected: servers tell the second only', async () => {
    await connected('ann@lab.test', '2026-11-18T09:00:00.700Z')
    lying.set('ann@lab.test', [])
    value(await tick())
    assert.deepEqual(asked, ['2026-11-18T08:59:00.7Z'])
  })
  test('mail that could not be taken in holds its process until a person has dealt with it', async () => {
    await connected('ann@lab.test')
    lying.set('ann@lab.test', [])
    await approved('ann@lab.test')
    const aside = {
      ...{ id: 'aside', mailbox: 'ann@lab.test', at: stamp, subject: '', from: { name: '', address: '' } },
      ...{ opportunity: 'mill', state: 'set-aside' as const, recorded: true, trouble: 'Enter it by hand.' },
      reading: { kind: 'human' as const, because: '', refersTo: [], failed: [], ownText: '' },
    }
    value(await house.store.post.receive('me', 'ann@lab.test', [aside]))
    value(await tick())
    assert.deepEqual([went, (await row())?.state], [[], 'held'])
  })
  test('a mail that breaks what reads it is set aside, and the next one is heard', async () => {
    await connected('ann@lab.test')
    const [, [, bytes] = ['', new Uint8Array()]] = poison()
    lying.set('ann@lab.test', [bytes, refusal('no')])
    const { parseMail } = desk
    desk = {
      ...desk,
      parseMail: async (each) => {
        if (each === bytes || parseMail === undefined) throw new RangeError('too much')
        return parseMail(each)
      },
    }
    value(await tick())
    const mails = value(await house.store.post.incoming('me', { limit: 9 }))
    assert.deepEqual(mails.map(({ state, recorded }) => [state, recorded]).toSorted(), [
      ['new', true],
      ['set-aside', true],
    ])
    assert.match(mails.find(({ trouble }) => trouble)?.trouble ?? '', /enter by hand.*RangeError/)
  })
})
