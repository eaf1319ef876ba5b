/**
 * One message on its way. `approved → sending → dot → sent`; aside `held` (an answer came first: the user decides),
 * `cancelled`, `failed`, and `uncertain` (only a person can know).
 */
export type SendState =
  | 'approved'
  | 'sending'
  | 'dot'
  | 'sent'
  | 'held'
  | 'cancelled'
  | 'failed'
  | 'uncertain'

/** What is frozen with the yes and never changes again. */
export interface Frozen {
  readonly id: string
  readonly opportunity: string
  readonly step: string
  /** The one it goes to: with account and step, at most one row that is neither cancelled nor failed. */
  readonly person: string
  /** The mailbox it goes over; `folder` writes a file instead. */
  readonly mailbox: string
  /** With angle brackets; ours. */
  readonly messageId: string
  readonly from: string
  readonly to: readonly string[]
  /** The complete MIME message, CRLF, as handed to the server each time. */
  readonly bytes: Uint8Array
  readonly approvedAt: string
  readonly approvedBy: string
  /** Not before: ISO 8601, UTC. */
  readonly sendAt: string
  /** Not after, without asking again: ISO 8601, UTC. */
  readonly notAfter: string
}

/** How a message stands. Its bytes may weigh megabytes and are not part of it: see `Whole`. */
export interface Outgoing extends Omit<Frozen, 'bytes'> {
  /** Of the whole message, in bytes. */
  readonly size: number
  readonly state: SendState
  /** Grows with every claim: who holds an older one can change nothing any more. */
  readonly fence: number
  readonly owner?: string
  /** Was the gate ever passed? Then it may have gone out, and the mailbox is asked before anything is tried again. */
  readonly everDot: boolean
  readonly attempts: number
  /** How often the same bytes went out again without a person: at most once. */
  readonly resent: number
  /** Not tried before: ISO 8601, UTC. */
  readonly nextAt: string
  /** The state of the sent folder before the first try. */
  readonly mark?: { readonly folder: string; readonly uidValidity: string; readonly uidNext: number }
  /** The server's last line. */
  readonly response?: string
  /** What the recipient sees as Message-ID where the provider replaced ours. */
  readonly serverMessageId?: string
  /** One sentence for the user, where something is in the way. */
  readonly trouble?: string
  readonly sentAt?: string
  /** The touch stands among the facts. */
  readonly recorded: boolean
  /** A copy lies in the sent folder, or the provider files it. */
  readonly filed: boolean
  /** A person said “send it all the same”: that an answer came no longer holds it back. */
  readonly insisted: boolean
  readonly updatedAt: string
}

/** With its bytes, as it is handed over. */
export interface Whole extends Outgoing, Pick<Frozen, 'bytes'> {}
