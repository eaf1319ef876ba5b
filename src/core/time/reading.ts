import type { Channel, Dossier, Moment, PersonId } from '../dossier/dossier.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { placeOf } from './place.ts'

/**
 * When the day words of a message are taken, both in the zone of whom it goes to. What writes them and what reviews them ask
 * here: what is written is true at both moments, and what is true at neither is refused.
 */
export interface Reading {
  readonly sentAt: Moment
  /** Later than `sentAt` where nobody knows the day: then no day is told by its distance. */
  readonly readAt: Moment
}

/** A letter lies in the post, a note to be passed on with who passes it on; about so many days. */
const onTheWay = { days: 2 }

export const readingOf = (
  dossier: Dossier,
  message: {
    readonly to: readonly PersonId[]
    readonly kind?: StepKind | undefined
    readonly channel?: Channel | undefined
  },
  sent: Moment,
): Reading => {
  const sentAt = sent.withTimeZone(placeOf(dossier, message.to[0]).zone)
  const slow = message.channel === 'letter' || message.kind === 'forward'
  return { sentAt, readAt: slow ? sentAt.add(onTheWay) : sentAt }
}
