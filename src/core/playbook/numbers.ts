import type { Temper } from '../dossier/dossier.ts'

/** Every number of the playbook. Each can be set on its own (`me.numbers` in a dossier, `--set NAME=N`). */
export interface Numbers {
  /** T1: hours after the end by which a thank-you is best sent. */
  readonly thankYouBestHours: number
  /** T2: hours after the end until which a thank-you is still welcome. */
  readonly thankYouWelcomeHours: number
  /** T3: days after the interview by which the detailed message goes. */
  readonly detailedByDays: number
  /** T4/T5: days after the named date. */
  readonly nudgeAfterHearBy: number
  /** T6: days after the end of a named span. */
  readonly nudgeAfterSpan: number
  /** T7: days after the interview when nothing was named. */
  readonly nudgeNothingNamed: number
  /** T8: the same when a detailed message went out. */
  readonly nudgeAfterDetailed: number
  /** T9: business days after an unanswered nudge. */
  readonly checkInAfter: number
  /** T13: days without a word after which the thread rests and is taken to be a no. */
  readonly takenAsNoDays: number
  /** T13: the same as a multiple of a promised span. */
  readonly takenAsNoSpans: number
  /** T11: a commitment within so many days of a nudge replaces it. */
  readonly commitmentNearNudge: number
  /** O: full calendar days of review after an offer. */
  readonly offerReviewDays: number
  /** B: unanswered status-asking messages per hiring process. */
  readonly statusAskingMost: number
  /** B: days between two value-adding touches. */
  readonly valueAddEvery: number
  /** B: days between a value-adding touch and a nudge. */
  readonly valueAddFromNudge: number
  /** B: business days between two messages to one person that they did not ask for. */
  readonly betweenUnasked: number
  /** M: a joint note is offered on a panel of more than so many. */
  readonly panelJointAbove: number
  /** Hours of the local day. */
  readonly sendFrom: number
  readonly sendUntil: number
  readonly thankYouUntil: number
}

const balanced: Numbers = {
  thankYouBestHours: 3,
  thankYouWelcomeHours: 24,
  detailedByDays: 7,
  nudgeAfterHearBy: 3,
  nudgeAfterSpan: 3,
  nudgeNothingNamed: 8,
  nudgeAfterDetailed: 14,
  checkInAfter: 3,
  takenAsNoDays: 28,
  takenAsNoSpans: 2,
  commitmentNearNudge: 3,
  offerReviewDays: 2,
  statusAskingMost: 2,
  valueAddEvery: 14,
  valueAddFromNudge: 5,
  betweenUnasked: 3,
  panelJointAbove: 5,
  sendFrom: 8,
  sendUntil: 19,
  thankYouUntil: 22,
}

export const tempers: Readonly<Record<Temper, Numbers>> = {
  eager: { ...balanced, nudgeAfterHearBy: 1, nudgeNothingNamed: 6, checkInAfter: 2 },
  balanced,
  patient: { ...balanced, nudgeAfterHearBy: 5, nudgeNothingNamed: 14, checkInAfter: 5 },
}

/** Each number in a few words, for the pages. */
export const numberSays: Readonly<Record<keyof Numbers, string>> = {
  thankYouBestHours: 'hours after the end by which thanks are best sent',
  thankYouWelcomeHours: 'hours after the end until which thanks are still welcome',
  detailedByDays: 'days by which a fuller message goes',
  nudgeAfterHearBy: 'days after a named date until you ask',
  nudgeAfterSpan: 'days after the end of a named span until you ask',
  nudgeNothingNamed: 'days after the interview until you ask, when nothing was named',
  nudgeAfterDetailed: 'the same, when a fuller message went out',
  checkInAfter: 'business days after an unanswered question until the last check-in is offered',
  takenAsNoDays: 'days of silence after which a thread rests',
  takenAsNoSpans: 'the same as a multiple of the span they named, if that is longer',
  commitmentNearNudge: 'days within which something you promised takes the place of the question',
  offerReviewDays: 'full calendar days for reading an offer',
  statusAskingMost: 'unanswered questions per hiring process, at most',
  valueAddEvery: 'days between two touches with something useful',
  valueAddFromNudge: 'days between such a touch and a question',
  betweenUnasked: 'business days between two messages a person did not ask for',
  panelJointAbove: 'people on a panel above which a joint note is offered',
  sendFrom: 'hour of the day from which messages go out',
  sendUntil: 'hour of the day until which they go out',
  thankYouUntil: 'hour of the day until which thanks may go out',
}

export const numberNames = Object.keys(balanced) as readonly (keyof Numbers)[]
