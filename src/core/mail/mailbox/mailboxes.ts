import type { Outcome } from '../../outcome.ts'
import type { Mailbox, SecretField } from './mailbox.ts'

/** The mailboxes a person connected, and their secrets as sealed bytes; what is sealed cannot be read here. */
export interface Mailboxes {
  /** By address. */
  readonly all: (account: string) => Promise<Outcome<readonly Mailbox[]>>
  readonly one: (account: string, id: string) => Promise<Outcome<Mailbox | undefined>>
  /** In the place of the one with the same id, whose secrets stay. */
  readonly put: (account: string, mailbox: Mailbox) => Promise<Outcome<void>>
  /** With everything sealed for it; a mailbox that is not there is no error. */
  readonly remove: (account: string, id: string) => Promise<Outcome<void>>
  readonly sealed: (
    account: string,
    mailbox: string,
    field: SecretField,
  ) => Promise<Outcome<Uint8Array | undefined>>
  /** Whether anything is sealed here, for whomever: all of it with the same key. */
  readonly anySealed: () => Promise<Outcome<boolean>>
  /** Absent bytes take it away. Refused where there is no such mailbox. */
  readonly seal: (
    account: string,
    mailbox: string,
    field: SecretField,
    bytes: Uint8Array | undefined,
  ) => Promise<Outcome<void>>
}
