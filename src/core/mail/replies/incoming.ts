import type { MailReading } from './reading.ts'

/** Where a mail may belong as well, and who of there wrote it. */
export interface Also {
  readonly opportunity: string
  readonly person?: string
}

/** A mail that came in, as it was read. */
export interface Incoming {
  readonly id: string
  readonly mailbox: string
  readonly messageId?: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly reading: MailReading
  readonly opportunity?: string
  readonly person?: string
  /** Who wrote is none of the people kept there, and writes for their house: with a person's yes they join. */
  readonly newcomer?: true
  /** Where it may belong just as well: it holds there too, until a person says which is meant. */
  readonly also?: readonly Also[]
  /** The message of ours it answers or returns. */
  readonly outgoing?: string
  /**
   * `new`: the user has yet to say what it means. `settled`: nothing is left to say, since it was said or can mean one thing only (a bounce, an
   * absence, an appointment). `set-aside`: no part of this search, put away by a person, or not to be taken in; `trouble` says what to do then.
   */
  readonly state: 'new' | 'settled' | 'set-aside'
  /** What it does to the facts is done. */
  readonly recorded: boolean
  /** Why it waits for a person’s hand, and what to do; gone once it was dealt with. */
  readonly trouble?: string
}
