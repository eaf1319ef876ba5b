import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import type { Kysely, Transaction } from 'kysely'
import { value } from '../testing/lab.ts'
import { kyselyOver } from './sqlite/driver.ts'
import { migrate } from './sqlite/migrate.ts'
import { storeOver } from './store.ts'
import type { Tables } from './tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-lockless-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** No transaction holds anybody off here: between any two statements the others get theirs. */
const withoutLocks = (db: Kysely<Tables>): Kysely<Tables> => {
  const loose = {
    setAccessMode: () => loose,
    setIsolationLevel: () => loose,
    execute: (work: (inside: Transaction<Tables>) => Promise<unknown>) => work(db as Transaction<Tables>),
  }
  return new Proxy(db, {
    get: (target, key) => {
      if (key === 'transaction') return () => loose
      const found: unknown = Reflect.get(target, key, target)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
}

let count = 0
const opened = () => {
  count += 1
  const path = join(folder, `${count}.db`)
  const file = new DatabaseSync(path)
  value(migrate(file, path, join(import.meta.dirname, 'sqlite', 'migrations')))
  const troubleOf = (error: unknown): never => {
    throw error
  }
  return storeOver(withoutLocks(kyselyOver(file)), { troubleOf, scrub: () => undefined })
}

const at = '2026-11-20T12:00:00.000Z'
const deed = { at, by: 'ada', door: 'test', says: 'one' }
const me = { name: 'Ada' }
const to = (name: string) => ({
  raw: { afterword: 1 as const, me, opportunity: { role: 'Baker', company: { name } } },
  messages: [],
  example: false,
})
/** How many of forty that start together get through. */
const through = async (start: (index: number) => Promise<unknown>) =>
  (await Promise.all(Array.from({ length: 40 }, (_, index) => start(index)))).filter(
    (each) => each !== 'moved',
  ).length

test('of forty that begin, change or delete the same thing from the same version one gets through, without any lock', async () => {
  const store = opened()
  const write = async (from: number, next: ReturnType<typeof to> | undefined) =>
    value(await store.write('a', { opportunities: [{ id: 'x', from, to: next }] }, deed))
  assert.equal(await through((index) => write(0, to(`new ${index}`))), 1)
  assert.equal(await through((index) => write(1, to(`later ${index}`))), 1)
  assert.equal(await through(() => write(2, undefined)), 1)
  await store.close()
})

test('of forty that change the profile from the same version one gets through, without any lock', async () => {
  const store = opened()
  const say = async (from: number, name: string) =>
    value(await store.write('a', { me: { from, to: { name } }, opportunities: [] }, deed))
  assert.equal(await through((index) => say(0, `Ada ${index}`)), 1)
  assert.equal(await through((index) => say(1, `Bea ${index}`)), 1)
  await store.close()
})

test('of forty that take the same change back one gets through, without any lock', async () => {
  const store = opened()
  const first = value(await store.write('a', { opportunities: [] }, deed))
  assert.ok(first !== 'moved')
  const back = async () =>
    value(await store.write('a', { opportunities: [] }, { ...deed, undoes: first.change }))
  assert.equal(await through(back), 1)
  await store.close()
})

test('of forty that claim the same reminder one is told it is its own, and the day never has more than wanted, without any lock', async () => {
  const { reminding, close } = opened()
  const claim = async (key: string) =>
    value(await reminding.claim('a', { key, way: 'ntfy', day: '2026-11-20', most: 4, at }))
  const asking = async (name: (index: number) => string) =>
    (await Promise.all(Array.from({ length: 40 }, (_, index) => claim(name(index))))).filter(
      (each) => each === 'yours',
    ).length
  assert.equal(await asking(() => 'same'), 1)
  assert.equal(await asking((index) => `other ${index}`), 3)
  await close()
})
