import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../actions/action.ts'
import { timesIn } from '../calendar/times-in.ts'
import { writeCalendar } from '../calendar/write-calendar.ts'
import type { Store } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { freeze } from '../mail/freeze.ts'
import { parseMail } from '../mail/parse/parse-mail.ts'
import { peopleFileIn } from '../people/read.ts'
import { cardsOf } from '../people/write-cards.ts'
import { openStore } from '../store/sqlite/open.ts'
import { sheetsOf } from './sheets-of.ts'

/** The numbered files that make a store. */
const migrations = join(import.meta.dirname, '../store/sqlite/migrations')

/** A desk over this store at this moment, in this process. */
export const deskOver = (store: Store, now: Temporal.ZonedDateTime, more: Partial<Desk> = {}): Desk => ({
  ...{ now, account: 'me', by: 'you', door: 'test' },
  read: async () => {
    throw new Error('No file is read here.')
  },
  times: async () => timesIn,
  holidays: async () => ({}),
  examples: async () => [],
  store: async () => done(store),
  proofread: async () => done([]),
  pdf: async () => {
    throw new Error('No letter is drawn here.')
  },
  freeze,
  parseMail: async (bytes) => done(await parseMail(bytes)),
  writeCalendar: async () => writeCalendar,
  people: {
    read: async (bytes) => peopleFileIn(bytes),
    write: async (contacts, version) => cardsOf(contacts, version),
  },
  tables: { read: sheetsOf },
  ...more,
})

/** A new store in a folder of its own. */
export const newStore = (): {
  readonly store: Store
  readonly data: string
  readonly remove: () => Promise<void>
} => {
  const data = mkdtempSync(join(tmpdir(), 'afterword-desk-'))
  const opened = openStore({ path: join(data, 'afterword.db'), migrations })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return {
    store: opened.value,
    data,
    remove: async () => {
      await opened.value.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
