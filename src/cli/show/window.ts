import type { Moment } from '../../core/dossier/dossier.ts'
import { isStanding, type Step } from '../../core/plan/step.ts'
import { isBefore, later } from '../../core/time/day.ts'
import { momentIn } from '../../core/time/say.ts'

/** Until when a step that can be done now is good; thanks have no hour at which they fall due, only a welcome that ends. */
export const windowOf = (step: Step, now: Moment, calm = false): string => {
  const { best, due, welcomeUntil, whenever } = step
  if (whenever || isStanding(step) || (calm && isBefore(due, now))) return ''
  if (!welcomeUntil) return `by ${momentIn(due, now)}`
  const until = later(welcomeUntil, due)
  if (isBefore(until, now)) return ''
  return `${isBefore(now, best) ? `best by ${momentIn(best, now)}, ` : ''}welcome until ${momentIn(until, now)}`
}
