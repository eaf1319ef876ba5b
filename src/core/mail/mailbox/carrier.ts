import type { Complaint, Outcome } from '../../outcome.ts'
import type { Sender } from '../outbox/sender.ts'
import type { Key } from './door.ts'
import type { Mailbox, Probe } from './mailbox.ts'
import type { Window } from './window.ts'

/** Asked anew for each line: a token may have been renewed. */
type Keyed = () => Promise<Outcome<Key>>

/** Who speaks to the servers of a mailbox. */
export interface Carrier {
  readonly sender: (mailbox: Mailbox, key: Keyed) => Sender
  readonly window: (mailbox: Mailbox, key: Keyed) => Promise<Outcome<Window>>
  /** Waits at the mailbox and says when it is worth reading. */
  readonly watch: (
    mailbox: Mailbox,
    key: Keyed,
    onHint: () => void,
  ) => { readonly wake: () => void; readonly stop: () => Promise<void> }
  /** Is this a trouble that passes by itself, or one a person has to end (a refused sign-in, a wrong certificate)? */
  readonly needsPerson: (complaint: Complaint) => boolean
  /** Sends the mailbox a mail from itself and learns how the provider treats it; takes up to two minutes. */
  readonly probe: (mailbox: Mailbox, key: Keyed) => Promise<Outcome<Probe>>
}
