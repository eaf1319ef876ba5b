import type { Outcome } from '../outcome.ts'
import type { SeenThere } from './placed.ts'
import type { SheetEntry } from './sheet.ts'

/** Where a calendar of one’s own is kept, and under which name one signs in. */
export interface DavPlace {
  readonly address: string
  readonly user: string
}

/** One of the calendars there. */
export interface DavCalendar {
  readonly url: string
  readonly name: string
  /** Absent: tasks cannot stand in it. */
  readonly tasks?: true
}

/** The calendar into which the plan is put. */
interface PutInto extends DavCalendar {
  /** ISO 8601, UTC: when it last was as the plan is, or was tried to be. */
  readonly at?: string
  /** What was wrong then, one sentence. */
  readonly trouble?: string
}

/** An interview that was found there and waits for a yes: the text of its entry, as the server gave it. */
export interface FoundEntry {
  readonly url: string
  readonly text: string
  /** It stands there no longer: the id of the interview that it was. The text is ours, and calls it off. */
  readonly gone?: string
}

/** An entry whose interviews are kept, each under its id. */
export interface KnownEntry extends FoundEntry {
  readonly interviews: readonly string[]
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
  /** The entries whose interviews are kept, as they stood when they were read last. */
  readonly known?: readonly KnownEntry[]
  /** Absent: nothing is ever written there. */
  readonly put?: PutInto
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
  /** Entries by their addresses: the text of each, that it is there no longer, or nothing where the answer does not say. */
  readonly again: (
    place: DavPlace,
    password: string,
    what: { readonly url: string; readonly entries: readonly string[] },
  ) => Promise<Outcome<ReadonlyMap<string, string | 'missing'>>>
  /** What stands in a calendar under our own ids; of nothing else is asked. */
  readonly own: (
    place: DavPlace,
    password: string,
    what: { readonly url: string; readonly uids: readonly string[] },
  ) => Promise<Outcome<ReadonlyMap<string, SeenThere>>>
  /** Over what was seen, or only where nothing stands. `changed`: it is another by now; `twice`: it stands there under another address. */
  readonly put: (
    place: DavPlace,
    password: string,
    what: {
      readonly url: string
      readonly told: SheetEntry
      readonly over?: string | undefined
      readonly now: Temporal.Instant
    },
  ) => Promise<Outcome<'changed' | 'twice' | { readonly etag?: string }>>
  /** Takes out what was seen. `changed`: it is another by now. */
  readonly take: (
    place: DavPlace,
    password: string,
    what: { readonly url: string; readonly uid: string; readonly over: string },
  ) => Promise<Outcome<'changed' | 'taken'>>
}
