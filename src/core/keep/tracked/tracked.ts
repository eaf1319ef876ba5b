import type { Contact } from '../../contacts/contact.ts'
import type { Stage } from '../../vocabulary/stages.ts'
import type { CellDay } from './cell-days.ts'
import type { TrackedStanding } from './status-words.ts'

/** An interview with its hour; one without an hour is a line of the notes, since a talk has a beginning. */
export interface TrackedTalk {
  readonly day: CellDay
  readonly stage: Stage
}

/** One application of somebody’s own table, as it can be kept. */
export interface Tracked {
  /** “row 17”, and the rows that say more of the same one. */
  readonly place: string
  readonly company: string
  readonly role: string
  /** Undefined where nothing tells. */
  readonly standing?: TrackedStanding
  readonly applied?: CellDay
  /** That day stands under “Date” alone: it may be the day of whatever the row tells. */
  readonly isAnyDay?: true
  readonly refused?: CellDay
  readonly talks: readonly TrackedTalk[]
  readonly people: readonly Contact[]
  readonly source?: string
  readonly field?: string
  readonly country?: string
  /** Each a line: what has no place of its own, with its heading. */
  readonly notes: readonly string[]
  /** What could not be taken as what its column is, and stands among the notes. */
  readonly noted: readonly string[]
}
