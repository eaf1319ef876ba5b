import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawDossier } from '../core/dossier/schema.ts'
import type { Store } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { change } from './change.ts'
import { importAction } from './import.ts'
import { perform } from './perform.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
const many = 800
const { store, remove } = newStore()
after(remove)

/** The store, and how often it was called so far. */
const counting = () => {
  let calls = 0
  const counted = new Proxy(store, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key)
      if (typeof found !== 'function') return found
      return (...asked: unknown[]) => {
        calls += 1
        return found.apply(target, asked)
      }
    },
  }) as Store
  return { store: counted, calls: () => calls }
}

const raw = (index: number): RawDossier => ({
  afterword: 1,
  me: { name: 'Ada Example', zone: 'Europe/London' },
  opportunity: { id: `o${index}`, role: 'Baker', company: { name: `Company ${index}` } },
  people: { kim: { name: `Kim ${index}`, email: `kim.${index % 400}@example.com` } },
  interviews: [
    {
      id: 'first',
      stage: 'panel',
      starts: '2026-11-03T10:00[Europe/London]',
      ends: '2026-11-03T11:00[Europe/London]',
      format: 'video',
      met: ['kim'],
    },
  ],
})

const files = Array.from({ length: many }, (_, index) => raw(index))
const reading = {
  read: async (name: string) => done(JSON.stringify(files[Number(name)])),
}

test('eight hundred files come in with a handful of calls, in one change', async () => {
  const { store: counted, calls } = counting()
  const asked = { files: files.map((_, index) => String(index)) }
  value(await perform(importAction, asked, deskOver(counted, now, reading)))
  assert.ok(calls() <= 8, `${calls()} calls`)
  assert.equal(value(await store.count('me', {})), many)
  assert.equal(value(await store.countChanges('me')), 1)
})

test('an offer is heard of by eight hundred others with a handful of calls', async () => {
  const { store: counted, calls } = counting()
  const due = async () =>
    new Map(value(await store.summaries('me', { limit: many })).map(({ id, nextDueAt }) => [id, nextDueAt]))
  const before = await due()
  const offer = { receivedAt: '2026-11-20T09:00Z', respondBy: '2026-11-24' }
  value(
    await change('o5', deskOver(counted, now), ({ kept }) =>
      done({ raw: { ...kept.raw, offer } as RawDossier, says: 'An offer' }),
    ),
  )
  assert.ok(calls() <= 10, `${calls()} calls`)
  const later = await due()
  assert.ok([...later].some(([id, at]) => id !== 'o5' && at !== before.get(id)))
})
