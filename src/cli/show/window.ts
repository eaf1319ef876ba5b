import type { Moment } from '../../core/dossier/dossier.ts'
import { goodUntil, type Step } from '../../core/plan/step.ts'
import { momentIn } from '../../core/time/say.ts'

/** “best by Tuesday 17 November, 13:45, welcome until Wednesday 18 November, 9:00” */
export const windowOf = (step: Step, now: Moment, calm = false): string => {
  const good = goodUntil(step, now, calm)
  if (!good) return ''
  if (!good.welcome) return `by ${momentIn(good.until, now)}`
  return `${good.best ? `best by ${momentIn(good.best, now)}, ` : ''}welcome until ${momentIn(good.until, now)}`
}
