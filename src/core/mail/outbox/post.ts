import type { Outcome } from '../../outcome.ts'
import type { Mailboxes } from '../mailbox/mailboxes.ts'
import type { Checkpoint } from '../mailbox/window.ts'
import type { Incoming } from '../replies/incoming.ts'
import type { Frozen, Outgoing, SendState, Whole } from './outgoing.ts'

/** What a worker holds after a claim: with an older fence nothing can be changed any more. */
export interface Hold {
  readonly id: string
  readonly fence: number
  readonly owner: string
}

/** What a row becomes; absent keys stay as they are, `null` empties. */
export interface Turn {
  readonly state?: SendState
  readonly nextAt?: string
  readonly sendAt?: string
  readonly notAfter?: string
  readonly attempts?: number
  readonly resent?: number
  readonly everDot?: true
  readonly owner?: null
  readonly mark?: Outgoing['mark']
  readonly response?: string
  readonly serverMessageId?: string
  readonly trouble?: string | null
  readonly sentAt?: string
  readonly recorded?: boolean
  readonly filed?: true
  readonly insisted?: true
}

/** Which row, and how it must stand for the turn to happen; otherwise nothing does. */
interface Which {
  readonly id: string
  readonly from: readonly SendState[]
  readonly hold?: Hold
}

export interface OutgoingPage {
  readonly states?: readonly SendState[]
  readonly opportunity?: string
  readonly step?: string
  readonly mailbox?: string
  /** Only those whose id begins like this. */
  readonly idLike?: string
  /** Only what has not been written among the facts. */
  readonly unrecorded?: true
  /** What needs a person first, then what is on its way, the soonest first, then what is over, the newest first; else what is next due. */
  readonly order?: 'pressing'
  readonly limit: number
  readonly offset?: number
}

/** Which of what came in. */
export interface IncomingWhich {
  readonly states?: readonly Incoming['state'][]
  readonly opportunity?: string
  readonly idLike?: string
  /** Only what has not been written among the facts, the oldest first. */
  readonly unrecorded?: true
  /** Whatever waits for a person’s hand too, in any state. */
  readonly troubled?: true
}

/** How many there are, by state. */
export type Counts = Partial<Record<SendState, number>>

/**
 * The part of the store that mail needs. Each call is one durable transaction and names the account. A turn that finds the
 * row otherwise than it must stand changes nothing and says so: that is the fence between two workers, and the last moment for
 * a cancel.
 */
export interface Post {
  readonly mailboxes: Mailboxes['all']
  readonly putMailbox: Mailboxes['put']
  readonly removeMailbox: Mailboxes['remove']
  readonly sealed: Mailboxes['sealed']
  readonly anySealed: Mailboxes['anySealed']
  readonly seal: Mailboxes['seal']
  /**
   * Accounts that the clock has to see to, of any number of them: a mailbox is connected, a message is due, something came in or went out
   * that is not among the facts, or reminders are wanted. In their order, those after `after`.
   */
  readonly dueAccounts: (
    now: string,
    page: { readonly after?: string; readonly limit: number },
  ) => Promise<Outcome<readonly string[]>>
  /** `again`: there is one for this step and person already; nothing was added. */
  readonly add: (account: string, frozen: Frozen) => Promise<Outcome<'added' | 'again'>>
  readonly outgoing: (account: string, page: OutgoingPage) => Promise<Outcome<readonly Outgoing[]>>
  readonly counted: (
    account: string,
    which: Pick<OutgoingPage, 'states' | 'opportunity' | 'step'>,
  ) => Promise<Outcome<Counts>>
  /** With its bytes: for what is handed over or shown whole, one at a time. */
  readonly one: (account: string, id: string) => Promise<Outcome<Whole | undefined>>
  /** The message of ours that one of these ids names, ours or the server’s; of several, that of the first id. */
  readonly byMessageIds: (account: string, ids: readonly string[]) => Promise<Outcome<Outgoing | undefined>>
  /** Takes up to `limit` approved rows whose time has come: `sending`, with a new fence and this owner. */
  readonly claim: (
    account: string,
    mailbox: string,
    by: { readonly now: string; readonly owner: string; readonly limit: number },
  ) => Promise<Outcome<readonly Outgoing[]>>
  /** True when exactly this row stood as it must and was turned. */
  readonly turn: (account: string, which: Which, to: Turn, at: string) => Promise<Outcome<boolean>>
  /** What went out stands among the facts now, for all of these at once. */
  readonly recorded: (account: string, ids: readonly string[], at: string) => Promise<Outcome<void>>
  readonly checkpoints: (account: string, mailbox: string) => Promise<Outcome<readonly Checkpoint[]>>
  /** Messages and how far was read, in one transaction; a message known by its id is not kept twice. */
  readonly receive: (
    account: string,
    mailbox: string,
    messages: readonly Incoming[],
    checkpoint?: Checkpoint,
  ) => Promise<Outcome<readonly Incoming[]>>
  readonly incoming: (
    account: string,
    page: IncomingWhich & { readonly limit: number; readonly offset?: number },
  ) => Promise<Outcome<readonly Incoming[]>>
  readonly countedIncoming: (account: string, which: IncomingWhich) => Promise<Outcome<number>>
  readonly putIncoming: (account: string, incoming: Incoming) => Promise<Outcome<void>>
}
