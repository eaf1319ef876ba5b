import type { AgendaEntry } from './entry.ts'
import type { Published } from './published.ts'

/** An entry as a calendar is told of it; without words where it is taken back. */
export interface SheetEntry extends Published {
  readonly entry?: AgendaEntry
  /** The address of its page; absent where no pages are open. */
  readonly link?: string | undefined
}

/** Everything that one calendar holds. */
export interface AgendaSheet {
  readonly name: string
  readonly entries: readonly SheetEntry[]
  /** No alarm is set for what was before it. */
  readonly now: Temporal.Instant
}

/** Writes it as calendars read it (RFC 5545). */
export type WriteCalendar = (sheet: AgendaSheet) => string
