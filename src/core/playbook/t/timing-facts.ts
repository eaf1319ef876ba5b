import type { Day, Moment } from '../../dossier/dossier.ts'
import type { Holidays } from '../../time/holidays.ts'
import type { Place } from '../../time/place.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import type { Reason } from '../rule.ts'

/** What every timing rule is told: where the reader is, the calendars, the numbers. */
export interface TimingFacts {
  readonly place: Place
  readonly holidays: Holidays
  readonly numbers: Numbers
}

/** When a step opens, is best done, and is due, and why. */
export interface Timing {
  readonly because: string
  readonly opens: Moment
  readonly best: Moment
  readonly due: Moment
}

/** The first moment at which something may be asked, on a business day within sending hours. */
export interface FirstMoment {
  readonly opens: Moment
}

/** The same with the sentence that says so, and what moved it on from the day that was counted. */
export interface Asking extends FirstMoment {
  readonly because: string
  readonly moved: readonly Reason[]
}

/** From what silence is counted. */
export type Since = 'interview' | 'answer' | 'message'

export interface EndedFacts extends TimingFacts {
  /** The end of the interview; for a take-home the moment it was handed in. */
  readonly ended: Moment
}

export interface NamedDateFacts extends TimingFacts {
  readonly hearBy: Day
  /** The day for which they promised something, not the one for an answer. */
  readonly promised?: boolean
}

/** For the rules' own cases: Toronto without holidays, balanced, unless said otherwise. */
export const timingSample = (over: Partial<TimingFacts> = {}): TimingFacts => ({
  place: { zone: 'America/Toronto', country: 'CA', region: 'ON' },
  holidays: { 'CA-ON': { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day' } },
  numbers: tempers.balanced,
  ...over,
})

/** A case's expectation on one moment of a verdict, written as local time. */
export const saying =
  <Verdict>(read: (verdict: Verdict) => Moment, local: string) =>
  (verdict: Verdict | undefined): boolean =>
    verdict !== undefined && read(verdict).toPlainDateTime().toString({ smallestUnit: 'second' }) === local
