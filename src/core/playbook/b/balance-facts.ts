import type { Day, Moment } from '../../dossier/dossier.ts'
import type { Holidays } from '../../time/holidays.ts'
import type { Place } from '../../time/place.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import type { Reason } from '../rule.ts'
import { at } from '../sample-times.ts'

/** What balance is told about one message that wants to go out. */
export interface BalanceFacts {
  readonly now: Moment
  readonly place: Place
  readonly holidays: Holidays
  readonly numbers: Numbers
  /** Does it ask for the status (nudge, check-in, own follow-up)? */
  readonly asks: boolean
  readonly valueAdd?: boolean
  /** Something else goes to this person today, or went. */
  readonly sameDay?: boolean
  /** Status-asking messages since the last human answer, over all people and channels of the process. */
  readonly askedUnanswered?: number
  /** The last message to this person that they did not ask for, over all opportunities. */
  readonly lastUnasked?: Moment
  readonly lastValueAdd?: Moment
  readonly lastAsked?: Moment
  /** The date they named, if it still lies ahead or is today. */
  readonly hearBy?: Day
  /** Another question to the same team that is open now. */
  readonly openQuestion?: boolean
}

export interface BalanceSay {
  readonly because: string
  /** Absent: until the user acts. */
  readonly until?: Moment
}

/** What an answer of theirs does to the waiting. */
export interface AnswerSay {
  readonly does: 'again' | 'new date' | 'after the return' | 'over'
  /** When the question may be asked after an absence. */
  readonly opens?: Moment
  readonly because: string
  /** What moved that day on. */
  readonly moved?: readonly Reason[]
}

/** For the rules' own cases: Tuesday noon in Toronto, a question that wants to go out. */
export const balanceSample = (over: Partial<BalanceFacts> = {}): BalanceFacts => ({
  now: at('2026-11-24T12:00[America/Toronto]'),
  place: { zone: 'America/Toronto' },
  holidays: {},
  numbers: tempers.balanced,
  asks: true,
  ...over,
})

export const mentions =
  (words: RegExp) =>
  (say: BalanceSay | undefined): boolean =>
    say !== undefined && words.test(say.because)
