import type { RawDossier } from '../../dossier/schema.ts'
import type { Status } from '../../vocabulary/statuses.ts'
import type { Tracked } from './tracked.ts'

/** An opportunity that is here already, as far as a row is held against it. */
export interface TrackedThere {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly raw: RawDossier
}

/** One application of a table, with what would become of it. */
export interface TrackedProposal {
  readonly row: Tracked
  /** Further rows of the same one, by their places. */
  readonly joined: readonly string[]
  /** Where it would stand; `wish`: not applied for yet, or nothing tells that it was. */
  readonly status: Status | 'wish'
  /** It is here: its id, whether anything is new, and what stays as it is here though the table says otherwise. */
  readonly known?: {
    readonly id: string
    readonly adds: readonly string[]
    readonly differs: readonly string[]
  }
}

/** Is there anything to do about it? */
export const isNewRow = ({ known }: TrackedProposal): boolean => !known || known.adds.length > 0

/** It stands among those that are brought in unless somebody says otherwise. */
export const isBrought = (proposal: TrackedProposal): boolean =>
  isNewRow(proposal) && (proposal.known !== undefined || proposal.status !== 'wish')
