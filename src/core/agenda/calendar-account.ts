import { done, type Outcome, refused } from '../outcome.ts'
import { isNearby } from '../remind/topic.ts'

/** Where a calendar of one’s own is kept, and under which name one signs in. */
export interface DavPlace {
  readonly address: string
  readonly user: string
}

/** One of the calendars there. */
export interface DavCalendar {
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

/** The address of a calendar server as it was typed. Over open lines only within one’s own network, since a password goes along. */
export const davAddressOf = (typed: string): Outcome<string> => {
  const text = typed.trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    return refused({
      field: 'address',
      message: 'type the address of your calendar server, such as https://cloud.example.org/remote.php/dav.',
    })
  if (url.username !== '' || url.password !== '')
    return refused({ field: 'address', message: 'leave the name and the password out of the address.' })
  if (url.protocol === 'http:' && !isNearby(url.hostname))
    return refused({
      field: 'address',
      message: 'over http anyone on the way can read your password; type an address that begins with https.',
    })
  return done(url.href)
}
