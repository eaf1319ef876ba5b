import type { Moment } from '../../core/dossier/dossier.ts'
import { goodUntil, type Step } from '../../core/plan/step.ts'
import { isBefore } from '../../core/time/day.ts'
import { clockSays, dayNear, soon } from './when.ts'

/** A day's last minute is that day, to whoever reads it. */
const isDayEnd = ({ hour, minute }: Moment): boolean => hour === 23 && minute === 59

const until = (moment: Moment, now: Moment): string =>
  isDayEnd(moment) ? dayNear(moment, now) : soon(moment, now)

const bestBy = (best: Moment, now: Moment): string =>
  dayNear(best, now) === 'today' && best.offset === now.offset ? clockSays(best) : soon(best, now)

const lastBy = (last: Moment, welcome: boolean, now: Moment): string => {
  const said = until(last, now)
  if (isBefore(last, now))
    return `was due ${isDayEnd(last) && !/^yesterday|^today/.test(said) ? 'on ' : ''}${said}`
  if (welcome) return `welcome until ${said === 'today' ? 'tonight' : said}`
  return said === 'today' ? 'today' : `by ${said}`
}

/** By when, in the parts it is said in: “best before 13:45”, “welcome until tomorrow 10:45”; “by Tuesday 24 November”. */
export const byWhen = (step: Step, now: Moment, calm: boolean): readonly string[] => {
  const good = goodUntil(step, now, calm)
  if (!good) return []
  return [
    ...(good.best ? [`best before ${bestBy(good.best, now)}`] : []),
    lastBy(good.until, good.welcome, now),
  ]
}
