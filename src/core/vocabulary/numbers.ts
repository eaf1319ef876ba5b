/** How soon someone likes to follow up. */
export type Temper = 'eager' | 'balanced' | 'patient'

/** A number of the playbook: what it is where no temper moves it, and what a user may make of it. Always whole. */
interface Figure {
  readonly balanced: number
  readonly least: number
  readonly most: number
  /** What it counts, in a few words, for the pages. */
  readonly says: string
}

const of = (balanced: number, least: number, most: number, says: string): Figure => ({
  balanced,
  least,
  most,
  says,
})

/** The ones that people mean when they speak of patience, and the hours for sending. */
const main = {
  thankYouBestHours: of(3, 1, 72, 'hours after the end by which thanks are best sent'),
  thankYouWelcomeHours: of(24, 1, 168, 'hours after the end until which thanks are still welcome'),
  detailedByDays: of(7, 1, 60, 'days by which a fuller message goes'),
  nudgeAfterHearBy: of(3, 1, 90, 'days after a date they named until you ask'),
  nudgeAfterSpan: of(3, 1, 90, 'days after the end of a named span until you ask'),
  nudgeNothingNamed: of(8, 1, 180, 'days after the interview until you ask, when nothing was named'),
  nudgeVague: of(
    14,
    1,
    180,
    'days after the interview until you ask, when they said “soon”, “no hurry” or “when she is back”',
  ),
  nudgeAfterDetailed: of(
    14,
    1,
    180,
    'days after the interview until you ask, when you wrote a fuller message',
  ),
  checkInAfter: of(3, 1, 60, 'business days after an unanswered question until you may ask one last time'),
  takenAsNoDays: of(28, 1, 3650, 'days of silence after which you let it rest'),
  takenAsNoSpans: of(2, 0, 20, 'times the span they named, after which silence ends it, if that is longer'),
  commitmentNearNudge: of(
    3,
    0,
    60,
    'days within which something you promised takes the place of the question',
  ),
  offerReviewDays: of(2, 1, 60, 'full calendar days for reading an offer'),
  statusAskingMost: of(2, 0, 20, 'unanswered questions to one firm, at most'),
  valueAddEvery: of(14, 1, 365, 'days between two messages that bring something useful'),
  valueAddFromNudge: of(5, 0, 60, 'days between such a message and a question'),
  betweenUnasked: of(3, 0, 60, 'business days between two messages a person did not ask for'),
  panelJointAbove: of(5, 1, 100, 'people in one interview above which one note to all of them is offered'),
  /** Hours of the reader’s day. */
  sendFrom: of(8, 0, 12, 'hour of the day from which messages go out'),
  sendUntil: of(19, 13, 23, 'hour of the day until which messages go out'),
  thankYouUntil: of(22, 13, 23, 'hour of the day until which thanks may go out'),
}

const around = {
  /** The prep step. */
  prepFromHours: of(48, 1, 720, 'hours before an interview from which you prepare it'),
  prepBestHours: of(24, 0, 720, 'hours before it by which that is best done'),
  /** An invitation whose interview is not entered. */
  enterWithinHours: of(24, 1, 720, 'hours within which an invitation is entered'),
  invitationRestsDays: of(28, 1, 365, 'days after which an invitation that was not entered rests'),
  debriefRestsDays: of(7, 1, 90, 'days after which notes on an interview are no longer urged'),
  lessonWithinDays: of(3, 1, 90, 'days within which its lesson is written down'),
  goOnWithinHours: of(36, 1, 720, 'hours after an interview within which something next is suggested'),
  goOnWithinDays: of(1, 0, 30, 'days after an interview within which the search goes on'),
  newDateAfter: of(
    3,
    1,
    60,
    'business days after a meeting that was called off until you ask for a new date',
  ),
  newDateOpenFor: of(1, 0, 60, 'business days that this question stays open'),
  newDateRestsDays: of(14, 1, 365, 'days past that after which it rests'),
}

const messages = {
  detailedFromDays: of(2, 0, 60, 'days after the interview from which a fuller message may go'),
  thanksRestDays: of(8, 1, 90, 'days after which thanks go along with the next message'),
  thanksFoldDays: of(
    21,
    1,
    365,
    'days for which thanks that were not sent still go into a last word or an answer',
  ),
  promiseWithin: of(2, 1, 60, 'business days within which a promise without a date is kept'),
  reminderOpenFor: of(10, 0, 60, 'business days for which a reminder of their promise stays open'),
  connectAfter: of(1, 0, 60, 'business days after meeting someone until you connect'),
  connectOpenFor: of(14, 1, 365, 'days for which that stays open'),
  helperAfter: of(1, 0, 60, 'business days after which whoever helped hears how it went'),
  helperOpenFor: of(5, 0, 60, 'business days for which that stays open'),
}

const waiting = {
  applicationAskAfter: of(14, 1, 180, 'days after an application until you ask once how it stands'),
  applicationOpenFor: of(5, 0, 60, 'business days for which that question stays open'),
  applicationRestsDays: of(56, 1, 365, 'days for which it stays offered after that, while nobody asked'),
  nudgeOpenFor: of(3, 0, 60, 'business days for which a question about the status stays open'),
  checkInOpenFor: of(5, 0, 60, 'business days for which the last check-in stays open'),
  afterReturn: of(1, 0, 60, 'business days for catching up after the day they are back'),
  afterAway: of(3, 1, 60, 'business days after an automatic answer that names no day'),
  answerWithin: of(1, 0, 60, 'days within which an answer of theirs is dealt with'),
  addressWithin: of(1, 0, 60, 'days within which a better address is found for a message that came back'),
  stuckCheckInAfter: of(
    30,
    1,
    365,
    'days after the last word until one line goes to a process that stands still',
  ),
  stuckOpenFor: of(14, 1, 365, 'days for which that stays open'),
  valueAddQuiet: of(7, 1, 365, 'days of quiet before something useful is sent'),
  valueAddOpenFor: of(14, 1, 365, 'days for which that stays open'),
  seasonDays: of(90, 1, 1000, 'days after a no until you write again, if you have something new'),
}

const offers = {
  offerAnswerHours: of(2, 0, 72, 'hours after an offer at which thanks for it are best sent'),
  offerAnswerWithin: of(1, 0, 60, 'business days within which an offer is answered, or more time asked for'),
  offerStandsDays: of(7, 1, 365, 'days an offer is taken to stand when nobody said'),
  offerNotedWithin: of(1, 0, 60, 'days within which an offer that was announced is written down'),
  offerNotedRestsDays: of(14, 1, 365, 'days after which that rests'),
  offerTalkAfter: of(1, 0, 60, 'business days after an offer until you propose a talk'),
  offerTalkWithin: of(3, 0, 60, 'business days within which you do'),
  offerTalkBefore: of(2, 0, 60, 'days that lie at least between the talk and the answer'),
  holdingOpenFor: of(5, 0, 60, 'business days after an offer holds for telling those who took part'),
  offerRestsDays: of(7, 0, 365, 'days past its date after which an offer is no longer urged'),
}

const endings = {
  closeWithin: of(1, 0, 60, 'business days within which a no is answered'),
  closeRestsDays: of(14, 1, 365, 'days after which that rests'),
  feedbackAfter: of(3, 0, 60, 'business days after a no until you may ask what to do better'),
  feedbackWithin: of(10, 0, 120, 'business days after a no until which you may'),
  withdrawHours: of(24, 1, 720, 'hours within which you say that you are out'),
  restAfterNoDays: of(2, 0, 60, 'days off after a no before the search goes on'),
}

const all = { ...main, ...around, ...messages, ...waiting, ...offers, ...endings }

export type NumberName = keyof typeof all

/** Every number of the playbook. Each can be set on its own (`me.numbers` in a dossier, `--set NAME=N`). */
export type Numbers = Readonly<Record<NumberName, number>>

const namesOf = (figures: object) => Object.keys(figures) as readonly NumberName[]

export const numberNames = namesOf(all)

/** The numbers as the pages show them: those that matter to most people first. */
export const numberGroups: readonly { readonly title: string; readonly names: readonly NumberName[] }[] = [
  { title: 'The main ones', names: namesOf(main) },
  { title: 'Around an interview', names: namesOf(around) },
  { title: 'Thanks, promises and people', names: namesOf(messages) },
  { title: 'While you wait', names: namesOf(waiting) },
  { title: 'Offers', names: namesOf(offers) },
  { title: 'Endings', names: namesOf(endings) },
]

/** Each number in a few words, for the pages. */
export const numberSays = Object.fromEntries(numberNames.map((name) => [name, all[name].says])) as Readonly<
  Record<NumberName, string>
>

const balanced = Object.fromEntries(numberNames.map((name) => [name, all[name].balanced])) as Numbers

export const tempers: Readonly<Record<Temper, Numbers>> = {
  eager: { ...balanced, nudgeAfterHearBy: 1, nudgeNothingNamed: 6, checkInAfter: 2, applicationAskAfter: 8 },
  balanced,
  patient: {
    ...balanced,
    nudgeAfterHearBy: 5,
    nudgeNothingNamed: 14,
    nudgeVague: 21,
    checkInAfter: 5,
    applicationAskAfter: 21,
  },
}

/** What a number may be set to. */
export const numberRange = (name: NumberName): readonly [least: number, most: number] => [
  all[name].least,
  all[name].most,
]

/** What a number may be set to, as it is said to whoever set another: "a whole number from 0 to 90". */
export const boundsOf = (name: NumberName): string =>
  `a whole number from ${all[name].least} to ${all[name].most}`

/** May this number be set so? */
export const isWithinBounds = (name: NumberName, value: number): boolean =>
  Number.isInteger(value) && value >= all[name].least && value <= all[name].most

/** The nearest that this number may be set to. */
export const withinBounds = (name: NumberName, value: number): number =>
  Math.min(all[name].most, Math.max(all[name].least, Math.round(value)))

export const isNumberName = (name: string): name is NumberName => Object.hasOwn(all, name)
