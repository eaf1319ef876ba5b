import type { RawDossier } from '../../../dossier/schema.ts'
import type { Incoming } from '../incoming.ts'
import type { Invitation } from '../reading.ts'

/** What a mail that came in does to the facts by itself. What it means for the process is always for a person to say. */
export interface Effect {
  /** Absent: the facts stay as they are. */
  readonly raw?: RawDossier
  readonly says: string
  readonly state: Incoming['state']
  /** What a person has to do by hand, and why. */
  readonly trouble?: string
}

/** What a person reads who has to look at the mail itself. */
export const lookAt = (doubts: readonly string[]): string =>
  `Look at the mail itself before you say what it means. ${doubts.join(' ')}`

/** What a person reads who has to say where a mail belongs. */
export const whichSearch =
  'It does not tell which search it is about. Say which, or that it is about none of them.'
/** Which of two words on an appointment is the newer one: the SEQUENCE says so, and of the same one when it was written. */
export type Version = Pick<Invitation, 'sequence' | 'stamp'>

export const isOlder = (one: Version, other: Version): boolean =>
  one.sequence === other.sequence
    ? one.stamp !== undefined && other.stamp !== undefined && one.stamp < other.stamp
    : one.sequence < other.sequence

export interface Around {
  /** The user's own addresses, lower case. */
  readonly own: readonly string[]
  /** For invitations that name an instant. */
  readonly zone: string
  /** Of the same appointment, the newest that was taken over so far. */
  readonly newest?: Version | undefined
}
