import type {
  Day,
  Dossier,
  Formality,
  Interview,
  Meaning,
  Moment,
  Person,
  PersonId,
  Touch,
} from '../dossier/dossier.ts'
import { formalityOf } from '../dossier/formality.ts'
import { interviewOf } from '../dossier/touches.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { TimingFacts } from '../playbook/t/facts.ts'
import { type Place, placeOf } from '../time/place.ts'
import { openAnswer } from './answers.ts'
import { type Ending, endingOf } from './ending.ts'

/** The dossier looked at from one moment: what every kind of step asks for, worked out once. */
export interface View {
  readonly dossier: Dossier
  readonly playbook: Playbook
  readonly now: Moment
  readonly elsewhere: readonly Dossier[]
  readonly formality: Formality
  /** By end, whatever the file's order. */
  readonly interviews: readonly Interview[]
  /** Over, and it took place. */
  readonly held: readonly Interview[]
  /** Still to come. */
  readonly ahead: readonly Interview[]
  /** By time. */
  readonly touches: readonly Touch[]
  readonly out: readonly Touch[]
  readonly in: readonly Touch[]
  /** The latest human answer whose meaning is not known. */
  readonly answer?: Touch
  /** The latest answer whose meaning is. */
  readonly meaning?: { readonly touch: Touch; readonly meaning: Meaning }
  readonly ending?: Ending
  readonly lastWord?: Moment
}

export const isPast = (moment: Moment, view: Pick<View, 'now'>): boolean =>
  moment.epochMilliseconds <= view.now.epochMilliseconds

const byEnd = (one: Interview, other: Interview) =>
  one.ends.epochMilliseconds - other.ends.epochMilliseconds || (one.id < other.id ? -1 : 1)
const byTime = (one: Touch, other: Touch) =>
  one.at.epochMilliseconds - other.at.epochMilliseconds || (one.id < other.id ? -1 : 1)

const ownMeaning: Partial<Record<Touch['kind'], Meaning['is']>> = {
  'next-step': 'next-step',
  invitation: 'next-step',
  rejection: 'no',
  offer: 'offer',
}

/** What an incoming touch means: as the user said, else by its own kind. */
export const meaningOf = (touch: Touch): Meaning | undefined => {
  const own = ownMeaning[touch.kind]
  return touch.meaning ?? (own ? { is: own } : undefined)
}

export const viewOf = (
  dossier: Dossier,
  playbook: Playbook,
  now: Moment,
  elsewhere: readonly Dossier[],
): View => {
  const interviews = dossier.interviews.toSorted(byEnd)
  const touches = dossier.touches.filter((touch) => isPast(touch.at, { now })).toSorted(byTime)
  const took = (held: Interview) => held.outcome === undefined || held.outcome === 'held'
  const held = interviews.filter((each) => took(each) && isPast(each.ends, { now }))
  const ahead = interviews.filter((each) => took(each) && !isPast(each.ends, { now }))
  const incoming = touches.filter((touch) => touch.direction === 'in')
  const told = incoming.findLast((touch) => meaningOf(touch) !== undefined)
  const meaning = told ? meaningOf(told) : undefined
  const answer = openAnswer(dossier, touches, now)
  const ending = endingOf(dossier, touches, interviews, now)
  const words = [...touches.map((touch) => touch.at), ...held.map((each) => each.ends)]
  const lastWord = words.reduce<Moment | undefined>(
    (latest, moment) => (!latest || moment.epochMilliseconds > latest.epochMilliseconds ? moment : latest),
    undefined,
  )
  return {
    dossier,
    playbook,
    now,
    elsewhere,
    formality: formalityOf(dossier),
    interviews,
    held,
    ahead,
    touches,
    out: touches.filter((touch) => touch.direction === 'out'),
    in: incoming,
    ...(answer ? { answer } : {}),
    ...(told && meaning ? { meaning: { touch: told, meaning } } : {}),
    ...(ending ? { ending } : {}),
    ...(lastWord ? { lastWord } : {}),
  }
}

/** What timing rules want to know of a reader. */
export const timingFor = (view: View, person?: PersonId): TimingFacts => ({
  place: placeOf(view.dossier, person),
  holidays: view.playbook.holidays,
  numbers: view.playbook.numbers,
})

export const placeFor = (view: View, person?: PersonId): Place => placeOf(view.dossier, person)

export const personOf = (view: View, id: PersonId | undefined): Person | undefined =>
  id === undefined ? undefined : view.dossier.people.get(id)

/** The last interview that was more than an informational talk. */
export const latestRound = (view: View): Interview | undefined =>
  view.held.findLast((held) => held.stage !== 'informational')

/** Has this kind of message gone to this person since a moment? */
export const sentSince = (
  view: View,
  kinds: readonly Touch['kind'][],
  since: Moment | undefined,
  person?: PersonId,
): Touch | undefined =>
  view.out.findLast(
    (touch) =>
      kinds.includes(touch.kind) &&
      (since === undefined || touch.at.epochMilliseconds >= since.epochMilliseconds) &&
      (person === undefined || touch.with.includes(person)),
  )

export const belongsTo = (view: View, touch: Touch, interview: Interview): boolean =>
  interviewOf(touch, view.dossier)?.id === interview.id

export const latest = (...moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce(
    (best, moment) =>
      moment && (!best || moment.epochMilliseconds > best.epochMilliseconds) ? moment : best,
    undefined,
  )

/** The date that was named, after any new one they gave. */
export const namedDate = (view: View): { day: Day; who?: PersonId } | undefined => {
  const round = latestRound(view)
  const steps = round?.debrief?.nextSteps
  const moved = view.meaning
  if (
    moved?.meaning.is === 'new-date' &&
    moved.meaning.hearBy &&
    (!round || moved.touch.at.epochMilliseconds >= round.ends.epochMilliseconds)
  ) {
    const [who] = moved.touch.with
    return { day: moved.meaning.hearBy, ...(who ? { who } : {}) }
  }
  return steps?.hearBy ? { day: steps.hearBy, ...(steps.who ? { who: steps.who } : {}) } : undefined
}
