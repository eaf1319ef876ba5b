import { test } from 'node:test'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Deed, Store, Write } from '../../core/keep/keep.ts'

/** Facts with as little in them as there can be. */
export const raw = (company: string, more: Partial<RawDossier> = {}): RawDossier => ({
  afterword: 1,
  me: { name: 'Ada Example' },
  opportunity: { role: 'Baker', company: { name: company } },
  ...more,
})

/** A write of these facts, or their end, from this version. */
export const write = (id: string, from: number, to: RawDossier | undefined, nextDueAt?: string): Write => ({
  id,
  from,
  to: to && { raw: to, messages: [], example: false, ...(nextDueAt ? { nextDueAt } : {}) },
})

let minute = 0
/** A deed, each a second after the one before. */
export const deed = (says: string, more: Partial<Deed> = {}): Deed => {
  minute += 1
  const at = Temporal.Instant.from('2026-11-20T12:00:00Z')
    .add({ seconds: minute })
    .toString({ fractionalSecondDigits: 3 })
  return { at, by: 'ada', door: 'test', says, ...more }
}

/** Gives a new, empty store. */
export type Open = () => Store | Promise<Store>

/** A test is handed a store of its own, which is closed behind it. */
export const testsOver =
  (open: Open) =>
  (name: string, body: (store: Store) => Promise<void>): void => {
    test(name, async () => {
      const store = await open()
      try {
        await body(store)
      } finally {
        await store.close()
      }
    })
  }
