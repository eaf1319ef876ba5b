import type { Outcome } from '../../outcome.ts'
import type { Endpoint, Mailbox, SecretField } from './mailbox.ts'
import type { Mailboxes } from './mailboxes.ts'

/** What a mailbox is signed in with; never kept in this shape. */
export type Key = { readonly password: string } | { readonly accessToken: string }

/** Puts secrets into a form that may lie in the database, and takes them out again. */
export interface Sealing {
  readonly seal: (
    account: string,
    mailbox: string,
    field: SecretField,
    text: string,
  ) => Promise<Outcome<Uint8Array>>
  /** Refused with one sentence where the key is another, missing, or the bytes are not whole. */
  readonly open: (
    account: string,
    mailbox: string,
    field: SecretField,
    bytes: Uint8Array,
  ) => Promise<Outcome<string>>
  /** What a person should know about how the key is kept, one sentence. */
  readonly warning?: string
}

/** What the name servers tell about the mail of a domain of one's own. */
export interface Found {
  /** The name of a preset. */
  readonly provider?: string
  readonly smtp?: Endpoint
  readonly imap?: Endpoint
}

/** Where a person signs in; `code` is typed there, absent where the page comes back by itself. */
export interface SignInPlace {
  readonly url: string
  readonly code?: string
}

/** What came of a sign-in: a key for now, and what is sealed so that it goes on. */
interface SignedIn {
  readonly key: Key
  readonly secrets: Readonly<Partial<Record<SecretField, string>>>
}

/** What an action may ask of mailboxes. */
export interface MailDoor extends Sealing {
  readonly mailboxes: Mailboxes
  /**
   * What a kept mailbox is signed in with. A token is renewed when it is about to end, or `anew` after a server refused it;
   * that asks the provider. Refused with one sentence where it cannot be read or is no longer accepted.
   */
  readonly key: (
    account: string,
    mailbox: Mailbox,
    options?: { readonly anew?: boolean },
  ) => Promise<Outcome<Key>>
  /** Has a person sign in on the provider’s own page, here or by a code on any device; waits ten minutes at the most. */
  readonly signIn: (
    mailbox: Mailbox,
    asking: {
      readonly secret?: string
      readonly byCode: boolean
      readonly show: (place: SignInPlace) => Promise<void>
    },
  ) => Promise<Outcome<SignedIn>>
  /** Signs in to both servers and does nothing there; refused with one sentence a server. */
  readonly trial: (mailbox: Mailbox, key: Key) => Promise<Outcome<void>>
  /** Asks the name servers who keeps the mail of an address's domain, and nobody else; empty where they do not tell. */
  readonly discover: (address: string) => Promise<Found>
}
