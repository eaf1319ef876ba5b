/** Many hands at once, each with lines of its own to one PostgreSQL: nothing is lost, nothing is taken twice. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { value } from '../../testing/lab.ts'
import { type PostgresServer, startPostgres } from '../../testing/postgres.ts'
import { deed, raw, write } from '../../testing/store/facts.ts'
import { openStore } from './open.ts'

const at = '2026-11-20T12:00:00.000Z'
let server: PostgresServer
let hands: readonly Store[]
before(async () => {
  server = await startPostgres()
  const opening = async () =>
    value(await openStore({ url: server.url(), migrations: join(import.meta.dirname, 'migrations') }))
  hands = await Promise.all(Array.from({ length: 4 }, opening))
})
after(async () => {
  await Promise.all(hands.map((hand) => hand.close()))
  await server.stop()
})

const first = () => hands[0] as Store
const numbers = (many: number) => Array.from({ length: many }, (_, index) => index)

test('it is the usual isolation under which all of this holds', async () => {
  const [row] = await server.ask('show default_transaction_isolation')
  assert.equal(row?.default_transaction_isolation, 'read committed')
})

test('four that begin at once make the tables once', async () => {
  const url = await server.database()
  const opening = async () =>
    value(await openStore({ url, migrations: join(import.meta.dirname, 'migrations') }))
  const stores = await Promise.all(numbers(4).map(opening))
  assert.equal(value(await (stores[3] as Store).count('a', {})), 0)
  await Promise.all(stores.map((store) => store.close()))
})

test('of forty changes from one version, over four lines, exactly one is made', async () => {
  value(await first().write('lost', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
  const written = await Promise.all(
    numbers(40).map(async (index) =>
      value(
        await (hands[index % 4] as Store).write(
          'lost',
          { opportunities: [write('x', 1, raw(`X${index}`))] },
          deed('one'),
        ),
      ),
    ),
  )
  assert.equal(written.filter((each) => each !== 'moved').length, 1)
  assert.equal(value(await first().load('lost', ['x']))[0]?.version, 2)
  assert.equal(value(await first().countChanges('lost')), 2)
})

test('whoever is told to look again does so, and no word of anybody is lost', async () => {
  value(await first().write('words', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
  const add = async (store: Store, name: string): Promise<void> => {
    const [kept] = value(await store.load('words', ['x']))
    assert.ok(kept)
    const people = { ...kept.raw.people, [name]: { name } }
    const done = value(
      await store.write(
        'words',
        { opportunities: [write('x', kept.version, { ...kept.raw, people })] },
        deed('one'),
      ),
    )
    if (done === 'moved') await add(store, name)
  }
  await Promise.all(
    hands.map(async (hand, index) => {
      for (const each of numbers(5)) await add(hand, `p${index}-${each}`)
    }),
  )
  const [kept] = value(await first().load('words', ['x']))
  assert.equal(Object.keys(kept?.raw.people ?? {}).length, 20)
})

test('of two hundred messages each is claimed by one of four, however they crowd', async () => {
  for (const index of numbers(200))
    value(
      await first().post.add('claims', {
        ...{ id: `m${index}`, opportunity: 'x', step: `s${index}`, person: 'bo', mailbox: 'ann' },
        ...{ messageId: `<m${index}>`, from: 'a', to: ['b'], bytes: new Uint8Array([1]) },
        ...{ approvedAt: at, approvedBy: 'you', sendAt: at, notAfter: at },
      }),
    )
  const claims = await Promise.all(
    hands.map(async (hand, index) => {
      const own: string[] = []
      for (let empty = 0; empty < 3; ) {
        const rows = value(
          await hand.post.claim('claims', 'ann', { now: at, owner: `worker ${index}`, limit: 7 }),
        )
        // One that came second to another may find nothing though there is more.
        empty = rows.length === 0 ? empty + 1 : 0
        own.push(...rows.map(({ id }) => id))
        for (const { fence } of rows) assert.equal(fence, 1)
      }
      return own
    }),
  )
  assert.equal(claims.flat().length, 200)
  assert.equal(new Set(claims.flat()).size, 200)
})

test('of forty that turn the same message to the dot one gets through', async () => {
  const [row] = value(await first().post.outgoing('claims', { limit: 1 }))
  assert.ok(row?.owner)
  const hold = { id: row.id, fence: row.fence, owner: row.owner }
  const turned = await Promise.all(
    numbers(40).map(async (index) =>
      value(
        await (hands[index % 4] as Store).post.turn(
          'claims',
          { id: row.id, from: ['sending'], hold },
          { state: 'dot', everDot: true },
          at,
        ),
      ),
    ),
  )
  assert.equal(turned.filter(Boolean).length, 1)
})

const mail = (id: string): Incoming => ({
  ...{ id, mailbox: 'pasted', at, subject: 'Re', state: 'new', recorded: false },
  from: { name: 'Bob', address: 'bob@lab.test' },
  reading: { kind: 'human', because: '', refersTo: [], failed: [], ownText: 'Hello' },
})

test('the same mail brought in by four, each in another order, is there once, and none waits for another for ever', async () => {
  value(await first().write('mail', { opportunities: [] }, deed('one')))
  const ids = numbers(60).map((index) => `m${index}`)
  const orders = [ids, ids.toReversed(), ids.toSorted(), ids.toSorted().reverse()]
  const fresh = await Promise.all(
    hands.map(async (hand, index) =>
      value(await hand.post.receive('mail', 'pasted', (orders[index] ?? []).map(mail))),
    ),
  )
  assert.equal(fresh.flat().length, 60)
  assert.equal(value(await first().post.countedIncoming('mail', {})), 60)
})

test('of a reminder and a day’s places each goes to one of four', async () => {
  const claim = (key: string) => ({ key, way: 'ntfy' as const, day: '2026-11-20', most: 3, at })
  const asked = await Promise.all(
    numbers(40).map(async (index) =>
      value(await (hands[index % 4] as Store).reminding.claim('told', claim('same'))),
    ),
  )
  assert.equal(asked.filter((each) => each === 'yours').length, 1)
  const others = await Promise.all(
    numbers(40).map(async (index) =>
      value(await (hands[index % 4] as Store).reminding.claim('told', claim(`other ${index}`))),
    ),
  )
  assert.equal(others.filter((each) => each === 'yours').length, 2)
})
