import type { Outcome } from '../outcome.ts'
import type { DavPlace } from './calendar-account.ts'

interface AddressBook {
  readonly url: string
  readonly name: string
}

/** An address book on a server, looked into when one asks for it. Its password is sealed as those of mailboxes are. */
export interface AddressBookAccount extends DavPlace {
  /** Base64. */
  readonly sealed: string
  readonly book: AddressBook
  /** Those that were found there, to choose another. */
  readonly books: readonly AddressBook[]
}

/** One entry of it, as the server gave it; without a text where it named it and did not give it. */
export interface BookEntry {
  readonly url: string
  readonly text?: string
}

/** What may be asked of such a server. All of it is refused with one sentence where it fails; half an answer is none. */
export interface AddressBookDoor {
  readonly books: (place: DavPlace, password: string) => Promise<Outcome<readonly AddressBook[]>>
  readonly read: (place: DavPlace, password: string, url: string) => Promise<Outcome<readonly BookEntry[]>>
}
