import type { Listed, Roster } from '../../../mail/replies/roster.ts'
import type { Self } from './people-met.ts'

/** What is known beside the messages. */
export interface MailAround {
  readonly all: readonly Listed[]
  readonly roster: Roster
  readonly self: Self
  /** All of it belongs there. */
  readonly to?: string | undefined
  /** A person chose each of them, and did not bring a whole mailbox: none needs a sign of a search. */
  readonly eachChosen: boolean
  /** Messages of ours by their Message-ID: the ids their touches bear. */
  readonly sent: ReadonlyMap<string, string>
}
