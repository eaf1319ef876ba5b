import type { Outcome } from '../../outcome.ts'

/** Where one has read up to in a folder. UIDs mean something only together with their UIDVALIDITY. */
export interface Checkpoint {
  readonly folder: string
  /** Decimal text: larger than a safe integer on some servers. */
  readonly uidValidity: string
  readonly lastUid: number
  /** Decimal text; absent where the server does not keep it. */
  readonly modseq?: string
}

/** A message as it lies in a folder. */
export interface Seen {
  readonly folder: string
  readonly uidValidity: string
  readonly uid: number
  /** When the server received it: ISO 8601, UTC. */
  readonly receivedAt: string
  /** The whole message up to the size limit; beyond it the beginning and the end. */
  readonly bytes: Uint8Array
  /** The size on the server, in bytes. */
  readonly size: number
  /** Something that is said in it may lie between beginning and end. */
  readonly unread?: true
}

/** Where the next message of the sent folder would stand, noted before a send. */
export interface SentMark {
  readonly folder: string
  readonly uidValidity: string
  readonly uidNext: number
}

/**
 * A look into a mailbox that changes nothing in it: folders are examined, messages peeked at. The one exception is filing
 * a copy among the sent, where the provider does not.
 */
export interface Window {
  /** Messages newer than the checkpoints (or than `since` where there is none, or where UIDVALIDITY changed), oldest first. */
  readonly newSince: (
    checkpoints: readonly Checkpoint[],
    since: string,
    take: (seen: readonly Seen[], checkpoint: Checkpoint) => Promise<Outcome<void>>,
  ) => Promise<Outcome<void>>
  readonly sentMark: () => Promise<Outcome<SentMark | undefined>>
  /** Is the message with this id in the sent folder, the inbox (a copy to oneself) or a returned mail, at or after the mark? */
  readonly find: (
    messageId: string,
    mark: SentMark | undefined,
  ) => Promise<Outcome<'sent' | 'self' | 'nowhere'>>
  /** Files the same bytes among the sent; does nothing where one with that id lies there already. */
  readonly fileSent: (messageId: string, bytes: Uint8Array) => Promise<Outcome<void>>
  readonly close: () => Promise<void>
}
