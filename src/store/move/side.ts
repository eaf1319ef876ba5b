import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

type Db = Kysely<Tables>

/** One of the two places between which a search is moved, with nobody else at work in it. */
export interface Side {
  /** What a person is told of it. */
  readonly called: string
  readonly db: Db
  /** What it holds went on elsewhere: it may be written over. */
  readonly movedAway: boolean
  readonly lock: (db: Db) => Promise<void>
  readonly markMovedAway: (db: Db) => Promise<void>
  readonly markHere: (db: Db) => Promise<void>
  /** Once everything is in it: it takes its place. Gives where what stood there lies now. */
  readonly settle: () => Promise<string | undefined>
  readonly close: () => Promise<void>
}
