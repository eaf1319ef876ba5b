import type { RawDossier } from '../../dossier/schema.ts'
import { meantBy } from '../meant.ts'
import type { Proposal } from '../reading.ts'
import type { RawTouch } from './touch-of.ts'

/** Half a day: people write down roughly when something came. */
const near = 12 * 3_600_000

/** The touch that the user entered by hand for something that went between them and these people at that time. */
export const enteredByHand = (
  raw: RawDossier,
  direction: 'in' | 'out',
  people: readonly string[],
  at: string,
): RawTouch | undefined =>
  (raw.history ?? []).find(
    (touch) =>
      touch.direction === direction &&
      touch.id?.startsWith('mail-') !== true &&
      touch.channel === 'email' &&
      (touch.with ?? []).some((id) => people.includes(id)) &&
      Math.abs(Temporal.Instant.from(touch.at).since(Temporal.Instant.from(at)).total('milliseconds')) < near,
  )

/** Was this very answer understood already? Only where what the user said of theirs is what this one says. */
export const isUnderstood = ({ meaning }: RawTouch, proposal: Proposal | undefined): boolean =>
  meaning !== undefined && meaning.is === meantBy(proposal)
