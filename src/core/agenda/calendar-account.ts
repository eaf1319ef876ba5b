import type { Outcome } from '../outcome.ts'

/** Where a calendar of one’s own is kept, and under which name one signs in. */
export interface DavPlace {
  readonly address: string
  readonly user: string
}

/** One of the calendars there. */
interface DavCalendar {
  readonly url: string
  readonly name: string
}

/** An interview that was found there and waits for a yes: the text of its entry, as the server gave it. */
export interface FoundEntry {
  readonly url: string
  readonly text: string
}

/** A calendar that is read each round. Its password is sealed as those of mailboxes are. */
export interface CalendarAccount extends DavPlace {
  /** Base64. */
  readonly sealed: string
  readonly calendar: DavCalendar
  /** The calendars that were found there, to choose another. */
  readonly calendars: readonly DavCalendar[]
  /** How the calendar stood when it was read last; the same mark: nothing is new. */
  readonly mark?: string
  /** ISO 8601, UTC: when it was asked last, whatever came of it. */
  readonly askedAt?: string
  /** What was wrong then, one sentence; nothing that was found before is lost by it. */
  readonly trouble?: string
  readonly found: readonly FoundEntry[]
  /** What was said to be no interview, by address and content, as hashes. */
  readonly refused: readonly string[]
}

/** What may be asked of such a server. All of it is refused with one sentence where it fails. */
export interface CalendarDoor {
  readonly calendars: (place: DavPlace, password: string) => Promise<Outcome<readonly DavCalendar[]>>
  /** Everything between two moments; `same` where nothing changed since `mark`. Half an answer is none. */
  readonly read: (
    place: DavPlace,
    password: string,
    what: {
      readonly url: string
      readonly mark?: string | undefined
      readonly from: Temporal.Instant
      readonly to: Temporal.Instant
    },
  ) => Promise<Outcome<'same' | { readonly mark?: string; readonly entries: readonly FoundEntry[] }>>
}
