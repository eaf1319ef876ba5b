/** What the user did with an entry of ours in their calendar, and what they said about it since. */
type PlacedWord =
  /** Ticked off or called off there. */
  | 'done'
  /** Taken out there. */
  | 'gone'
  /** “Not yet”: it is put there again. */
  | 'again'
  /** It stays out. */
  | 'left'

/** An entry of ours that was put into a calendar on a server: none of its words. */
export interface PlacedEntry {
  /** The address of the calendar. */
  readonly calendar: string
  readonly uid: string
  /** Which version was put there: a hash of what it said. */
  readonly mark: string
  /** The server’s own mark of it as we left it; another one now: somebody changed it there. */
  readonly etag?: string
  readonly word?: PlacedWord
}

/** An entry as it stands in the calendar. */
export interface SeenEntry {
  readonly uid: string
  readonly etag: string
  /** The version that we put there; absent where it is not ours, or a program left that out. */
  readonly mark?: string
  readonly sequence: number
  /** Ticked off, or called off. */
  readonly over: boolean
}

/** `unknown`: the answer says nothing of it, so nothing follows. */
export type SeenThere = SeenEntry | 'missing' | 'unknown'
