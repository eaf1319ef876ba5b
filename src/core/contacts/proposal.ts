import type { Contact } from './contact.ts'

/** Somebody who is here already: in an opportunity, or known without one. */
export interface There extends Contact {
  /** Absent where they are met in none. */
  readonly opportunity?: string
  readonly id: string
}

/** A firm one talks to. */
export interface Firm {
  readonly opportunity: string
  readonly company: string
  readonly role: string
}

/** Somebody a file brings, with what would become of them. */
export interface Proposal {
  readonly place: string
  readonly contact: Contact
  /** What stands in the file and is not taken, in words. */
  readonly left: readonly string[]
  /** Where they would stand; absent: known without an opportunity. */
  readonly to?: Firm
  /** They are here already: what would be added, and what stays as it is here though the file says otherwise. */
  readonly known?: {
    readonly of: There
    readonly adds: Partial<Contact>
    readonly differs: readonly (keyof Contact)[]
  }
  /** Somebody of the same name, who may be somebody else. */
  readonly namesake?: There
}

/** Is there anything to do about them? */
export const isNews = ({ known }: Proposal): boolean => !known || Object.keys(known.adds).length > 0
