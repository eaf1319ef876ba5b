import assert from 'node:assert/strict'
import { describe } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import type { Frozen, SendState } from '../../core/mail/outbox/outgoing.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { value } from '../lab.ts'
import { type Open, testsOver } from './facts.ts'

const at = (second: number) => `2026-11-20T12:00:${String(second).padStart(2, '0')}.000Z`
const frozen = (id: string, more: Partial<Frozen> = {}): Frozen => ({
  ...{
    id,
    opportunity: 'mill',
    step: `panel/thank-you/${id}`,
    person: 'bob',
    mailbox: 'ann',
    messageId: `<${id}@lab.test>`,
  },
  ...{
    from: 'ann@lab.test',
    to: ['bob@lab.test'],
    bytes: new Uint8Array([1, 2, 3, 0, 255]),
    approvedAt: at(0),
    approvedBy: 'you',
  },
  ...{ sendAt: at(1), notAfter: at(50) },
  ...more,
})
const mailbox = (more: Partial<Mailbox> = {}): Mailbox => ({
  ...{ id: 'ann', address: 'ann@lab.test', name: 'Ann', user: 'ann', auth: 'password', connectedAt: at(0) },
  smtp: { host: 'localhost', port: 465, security: 'tls' },
  ...more,
})
const mail = (id: string, more: Partial<Incoming> = {}): Incoming => ({
  ...{
    id,
    mailbox: 'ann',
    at: at(5),
    subject: 'Re: hello',
    state: 'new',
    recorded: false,
    opportunity: 'mill',
  },
  from: { name: 'Bob', address: 'bob@lab.test' },
  reading: { kind: 'human', because: '', refersTo: [], failed: [], ownText: 'Hello — “Grüße”' },
  ...more,
})

/** What every store must do for mail, whatever database it stands on. */
export const postContract = (name: string, open: Open): void => {
  const test = testsOver(async () => {
    const store = await open()
    value(await store.post.putMailbox('a', mailbox()))
    return store
  })
  const claimed = (post: Store['post'], owner: string, second = 2) =>
    post.claim('a', 'ann', { now: at(second), owner, limit: 10 })

  describe(`${name}: mail`, () => {
    test('a message is kept to the byte; a second one for the same step and person is not', async ({
      post,
    }) => {
      assert.equal(value(await post.add('a', frozen('one'))), 'added')
      assert.equal(value(await post.add('a', frozen('other', { step: 'panel/thank-you/one' }))), 'again')
      const row = value(await post.one('a', 'one'))
      assert.deepEqual([...(row?.bytes ?? [])], [1, 2, 3, 0, 255])
      assert.equal(value(await post.byMessageIds('b', ['<one@lab.test>'])), undefined)
      assert.equal(value(await post.byMessageIds('a', ['<strange@lab.test>', '<one@lab.test>']))?.size, 5)
      assert.equal(value(await post.byMessageIds('a', [])), undefined)
    })

    const after: readonly (readonly [SendState, 'added' | 'again'])[] = [
      ['cancelled', 'added'],
      ['failed', 'added'],
      ['held', 'again'],
      ['sent', 'again'],
      ['uncertain', 'again'],
    ]
    for (const [state, expected] of after)
      test(`a new one for the step of one that is ${state} is ${expected}`, async ({ post }) => {
        value(await post.add('a', frozen('one')))
        assert.ok(value(await post.turn('a', { id: 'one', from: ['approved'] }, { state }, at(3))))
        assert.equal(value(await post.add('a', frozen('new', { step: 'panel/thank-you/one' }))), expected)
      })

    test('of several ids the first counts, and the id that the server gave is one of ours', async ({
      post,
    }) => {
      for (const id of ['one', 'two']) value(await post.add('a', frozen(id)))
      value(
        await post.turn(
          'a',
          { id: 'two', from: ['approved'] },
          { serverMessageId: '<theirs@lab.test>' },
          at(3),
        ),
      )
      const found = async (...ids: string[]) => value(await post.byMessageIds('a', ids))?.id
      assert.equal(await found('<one@lab.test>', '<two@lab.test>'), 'one')
      assert.equal(await found('<theirs@lab.test>', '<one@lab.test>'), 'two')
    })

    test('of a thousand, what needs a person comes first, then what is on its way, then the newest sent; all are counted', async ({
      post,
    }) => {
      const second = (count: number) =>
        Temporal.Instant.from(at(0)).add({ seconds: count }).toString({ fractionalSecondDigits: 3 })
      const name = (count: number) => `m${String(count).padStart(4, '0')}`
      // The newest ones are those that need a person.
      const stands = (count: number): SendState =>
        count < 900 ? 'sent' : count < 980 ? 'approved' : count < 990 ? 'held' : 'uncertain'
      for (let count = 0; count < 1000; count += 1) {
        value(await post.add('a', frozen(name(count), { sendAt: second(count) })))
        const state = stands(count)
        const to = { state, ...(state === 'sent' ? { sentAt: second(count) } : {}) }
        value(await post.turn('a', { id: name(count), from: ['approved'] }, to, second(count)))
      }
      const page = async (offset: number) =>
        value(await post.outgoing('a', { order: 'pressing', limit: 100, offset })).map(({ id }) => id)
      const first = await page(0)
      const numbered = (from: number, many: number) => Array.from({ length: many }, (_, n) => name(from + n))
      assert.deepEqual(first, [...numbered(990, 10), ...numbered(980, 10), ...numbered(900, 80)])
      assert.deepEqual(await page(100), numbered(800, 100).toReversed())
      const all: string[] = []
      for (let offset = 0; offset < 1000; offset += 100) all.push(...(await page(offset)))
      assert.equal(new Set(all).size, 1000)
      assert.deepEqual(value(await post.counted('a', {})), {
        sent: 900,
        approved: 80,
        held: 10,
        uncertain: 10,
      })
      assert.deepEqual(value(await post.counted('a', { states: ['held'], step: 'elsewhere' })), {})
    })

    test('a list leaves the bytes where they are: it reads no more of a file, however heavy the messages', async ({
      post,
    }) => {
      const heavy = new Uint8Array(3_000_000)
      for (const id of ['one', 'two', 'three']) value(await post.add('a', frozen(id, { bytes: heavy })))
      for (const rows of [
        value(await post.outgoing('a', { limit: 10 })),
        value(await claimed(post, 'w')),
        [value(await post.byMessageIds('a', ['<one@lab.test>']))],
      ])
        for (const row of rows) {
          assert.equal(row?.size, heavy.length)
          assert.ok(!('bytes' in (row ?? {})))
        }
      assert.equal(value(await post.one('a', 'two'))?.bytes.length, heavy.length)
    })

    test('answers are counted and come in pages', async ({ post }) => {
      const names = Array.from({ length: 30 }, (_, count) => `m${String(count).padStart(2, '0')}`)
      value(
        await post.receive(
          'a',
          'ann',
          names.map((id, count) => mail(id, { at: at(count) })),
        ),
      )
      const page = async (offset: number) =>
        value(await post.incoming('a', { states: ['new'], limit: 20, offset })).map(({ id }) => id)
      assert.deepEqual([...(await page(0)), ...(await page(20))], names.toReversed())
      assert.equal(value(await post.countedIncoming('a', { states: ['new'] })), 30)
      assert.equal(value(await post.countedIncoming('a', { states: ['new'], opportunity: 'other' })), 0)
    })

    test('what begins like this, and nothing that a pattern would find', async ({ post }) => {
      for (const id of ['abc1', 'abc2', 'b%c3']) value(await post.add('a', frozen(id)))
      value(await post.receive('a', 'ann', [mail('m1'), mail('n1')]))
      for (const id of ['abd', 'ABC4', 'ab']) value(await post.add('a', frozen(id)))
      const found = async (idLike: string) =>
        value(await post.outgoing('a', { idLike, limit: 10 })).map(({ id }) => id)
      assert.deepEqual(await found('abc'), ['abc1', 'abc2'])
      assert.deepEqual(await found('ABC'), ['ABC4'])
      assert.deepEqual(await found('b%'), ['b%c3'])
      assert.deepEqual(await found('%'), [])
      assert.deepEqual(
        value(await post.incoming('a', { idLike: 'm', limit: 10 })).map(({ id }) => id),
        ['m1'],
      )
    })

    test('only what is due is claimed, once, by one of two', async ({ post }) => {
      value(await post.add('a', frozen('now')))
      value(await post.add('a', frozen('later', { sendAt: at(30) })))
      value(await post.add('a', frozen('elsewhere', { mailbox: 'folder' })))
      const both = await Promise.all([claimed(post, 'first'), claimed(post, 'second')])
      const rows = both.flatMap((each) => value(each))
      assert.deepEqual(
        rows.map(({ id, fence, state }) => [id, fence, state]),
        [['now', 1, 'sending']],
      )
    })

    test('whoever lost a row changes nothing any more', async ({ post }) => {
      value(await post.add('a', frozen('one')))
      const [old] = value(await claimed(post, 'slow'))
      assert.ok(old)
      value(await post.turn('a', { id: 'one', from: ['sending'] }, { state: 'approved', owner: null }, at(3)))
      const [fresh] = value(await claimed(post, 'quick', 4))
      assert.equal(fresh?.fence, 2)
      const hold = { id: 'one', fence: old.fence, owner: 'slow' }
      assert.equal(
        value(await post.turn('a', { id: 'one', from: ['sending'], hold }, { state: 'dot' }, at(5))),
        false,
      )
      assert.equal(value(await post.one('a', 'one'))?.state, 'sending')
    })

    for (const [from, shut, after] of [
      ['sending', true, 'cancelled'],
      ['dot', false, 'dot'],
    ] as const)
      test(`a cancel at “${from}” ${shut ? 'shuts the gate' : 'comes too late'}`, async ({ post }) => {
        value(await post.add('a', frozen('one')))
        const [row] = value(await claimed(post, 'me'))
        if (from === 'dot')
          value(
            await post.turn('a', { id: 'one', from: ['sending'] }, { state: 'dot', everDot: true }, at(3)),
          )
        assert.equal(
          value(
            await post.turn('a', { id: 'one', from: ['approved', 'sending'] }, { state: 'cancelled' }, at(4)),
          ),
          shut,
        )
        assert.equal(value(await post.one('a', 'one'))?.state, after)
        const hold = { id: 'one', fence: row?.fence ?? 0, owner: 'me' }
        assert.equal(
          value(await post.turn('a', { id: 'one', from: ['sending'], hold }, { state: 'dot' }, at(5))),
          false,
        )
      })

    test('mail and how far was read come in together; the same mail twice comes in once', async ({
      post,
    }) => {
      const checkpoint = { folder: 'INBOX', uidValidity: '99999999999999999', lastUid: 7 }
      assert.equal(value(await post.receive('a', 'ann', [mail('m1'), mail('m2')], checkpoint)).length, 2)
      assert.deepEqual(
        value(await post.receive('a', 'ann', [mail('m2'), mail('m3')], { ...checkpoint, lastUid: 9 })).map(
          ({ id }) => id,
        ),
        ['m3'],
      )
      assert.deepEqual(value(await post.checkpoints('a', 'ann')), [{ ...checkpoint, lastUid: 9 }])
      assert.deepEqual(
        value(await post.incoming('a', { limit: 10 })).find(({ id }) => id === 'm1'),
        mail('m1'),
      )
    })

    test('what waits is listed apart from what is settled, what is not among the facts the oldest first', async ({
      post,
    }) => {
      value(
        await post.receive('a', 'ann', [
          mail('m1', { at: at(9) }),
          mail('m2', { at: at(8) }),
          mail('m3', { at: at(7) }),
        ]),
      )
      value(await post.putIncoming('a', mail('m2', { at: at(8), state: 'settled', recorded: true })))
      assert.deepEqual(
        value(await post.incoming('a', { states: ['new'], limit: 10 })).map(({ id }) => id),
        ['m1', 'm3'],
      )
      assert.deepEqual(
        value(await post.incoming('a', { unrecorded: true, limit: 10 })).map(({ id }) => id),
        ['m3', 'm1'],
      )
      assert.deepEqual(value(await post.incoming('b', { limit: 10 })), [])
    })

    test('what a person has to enter by hand is kept with its reason, listed with what waits, and gone once it is dealt with', async ({
      post,
    }) => {
      const aside = mail('m1', { state: 'set-aside', recorded: true, trouble: 'It has no end.' })
      value(
        await post.receive('a', 'ann', [
          aside,
          mail('m2', { state: 'set-aside', recorded: true }),
          mail('m3', { at: at(4) }),
        ]),
      )
      const waiting = async () =>
        value(await post.incoming('a', { states: ['new'], troubled: true, limit: 10 }))
      assert.deepEqual(await waiting(), [aside, mail('m3', { at: at(4) })])
      assert.deepEqual(value(await post.incoming('a', { troubled: true, limit: 10 })), [aside])
      const { trouble: _trouble, ...cleared } = aside
      value(await post.putIncoming('a', cleared))
      assert.deepEqual(
        (await waiting()).map(({ id }) => id),
        ['m3'],
      )
    })

    test('with a mailbox go its sealed secrets and how far it was read; its messages stay', async ({
      post,
    }) => {
      value(await post.add('a', frozen('one')))
      value(await post.seal('a', 'ann', 'password', new Uint8Array([9])))
      value(await post.receive('a', 'ann', [mail('m1')], { folder: 'INBOX', uidValidity: '1', lastUid: 1 }))
      assert.deepEqual([...(value(await post.sealed('a', 'ann', 'password')) ?? [])], [9])
      value(await post.removeMailbox('a', 'ann'))
      assert.equal(value(await post.sealed('a', 'ann', 'password')), undefined)
      assert.deepEqual(value(await post.checkpoints('a', 'ann')), [])
      assert.ok(value(await post.one('a', 'one')))
      assert.equal((await post.seal('a', 'ann', 'password', new Uint8Array([1]))).ok, false)
    })

    test('whom the clock has to see to, across accounts: a mailbox, something due, something not told yet; in pages', async ({
      post,
    }) => {
      value(await post.add('due', frozen('one', { sendAt: at(3) })))
      value(await post.add('later', frozen('one', { sendAt: at(9) })))
      value(await post.add('out', frozen('one')))
      value(await post.turn('out', { id: 'one', from: ['approved'] }, { state: 'sent' }, at(1)))
      value(await post.putMailbox('pasted', mailbox()))
      value(await post.receive('pasted', 'pasted', [mail('m1')]))
      value(await post.removeMailbox('pasted', 'ann'))
      const found = async (page: object) => value(await post.dueAccounts(at(5), { limit: 9, ...page }))
      assert.deepEqual(await found({}), ['a', 'due', 'out', 'pasted'])
      assert.deepEqual(await found({ after: 'a', limit: 2 }), ['due', 'out'])
      value(await post.recorded('out', ['one'], at(4)))
      value(await post.putIncoming('pasted', mail('m1', { recorded: true })))
      assert.deepEqual(await found({}), ['a', 'due'])
    })

    test('many are told of at once, and only what went out', async ({ post }) => {
      for (const id of ['x', 'y', 'z']) value(await post.add('a', frozen(id)))
      for (const id of ['x', 'y'])
        value(await post.turn('a', { id, from: ['approved'] }, { state: 'sent' }, at(3)))
      value(await post.recorded('a', ['x', 'y', 'z'], at(4)))
      value(await post.recorded('a', [], at(4)))
      const told = value(await post.outgoing('a', { limit: 10 })).filter(({ recorded }) => recorded)
      assert.deepEqual(told.map(({ id }) => id).sort(), ['x', 'y'])
    })
  })
}
