import type { RawDossier } from '../../core/dossier/schema.ts'
import { nowText } from '../entry.ts'

/** The facts with other words in the place of those that were said last for a step; without any they are taken back. */
export const withSaidAt = (
  raw: RawDossier,
  step: string,
  text: string,
  now: Temporal.ZonedDateTime,
): RawDossier => {
  const said = raw.said ?? []
  const before = said.findLast((each) => each.step === step)
  const others = said.filter((each) => each !== before)
  const at = nowText(now, raw.me.zone ?? now.timeZoneId)
  return { ...raw, said: text === '' ? others : [...others, { step, text, at }] }
}

/** Was anything said for this step? */
export const isSaidAt = ({ said = [] }: RawDossier, step: string): boolean =>
  said.some((each) => each.step === step)
