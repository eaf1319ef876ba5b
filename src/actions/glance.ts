import type { Kept } from '../core/keep/keep.ts'
import type { Looking } from './action.ts'
import { heldOf } from './kept.ts'
import { glanceIn, type Look } from './look.ts'
import { instantShape } from './shapes.ts'

/** What its facts name of the last word and the next date. */
export const glanceOf = (kept: Kept, desk: Looking): Omit<Look, 'step'> => {
  const { dossier } = heldOf(kept)
  const now = desk.now.withTimeZone(dossier.me.zone ?? desk.now.timeZoneId)
  return glanceIn({ dossier, steps: [], now })
}

/** As programs read it. */
export const lookJson = ({ last, date, step }: Look) => ({
  ...(last ? { last: { at: instantShape(last.at), by: last.by } } : {}),
  ...(date ? { date: { at: instantShape(date.at), says: date.says } } : {}),
  ...(step
    ? { step: { id: step.step.id, title: step.title, at: instantShape(step.at), now: step.now } }
    : {}),
})
