import { type Awaited, awaited } from '../dossier/awaited.ts'
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
import { interviewOf } from '../dossier/interview-of.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { TimingFacts } from '../playbook/t/timing-facts.ts'
import { dayIn, isBefore, msOfDay } from '../time/day.ts'
import { type Place, placeOf } from '../time/place.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { toldIn, touchTraits } from '../vocabulary/touch-kinds.ts'
import { openAnswer } from './answers.ts'
import { type Ending, endingOf } from './ending.ts'
import { openQuestions } from './their-questions.ts'

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
  /** What went out and did not come back: a bounced message has not been sent. */
  readonly out: readonly Touch[]
  readonly in: readonly Touch[]
  /** The latest human answer whose meaning is not known. */
  readonly answer?: Touch
  /** Their questions that nobody has answered, by time. */
  readonly questions: readonly Touch[]
  readonly ending?: Ending
  /** When anyone last said something, an interview included. */
  readonly lastWord?: Moment
  /** See `once`. */
  readonly known: Map<string, Map<string, unknown>>
}

/** Works something out once, of somebody or something, in one look at a dossier: half of a plan's time would go into doing it again. */
export const once = <Value>(view: View, what: string, work: () => Value, of = ''): Value => {
  const known = view.known.get(what) ?? new Map<string, unknown>()
  const before = known.get(of)
  if (before !== undefined || known.has(of)) return before as Value
  const value = work()
  view.known.set(what, known.set(of, value))
  return value
}

export const isPast = (moment: Moment, view: Pick<View, 'now'>): boolean =>
  moment.epochMilliseconds <= view.now.epochMilliseconds

/** Days of 24 hours that have gone by since a moment; negative before it. */
export const daysSince = (view: Pick<View, 'now'>, moment: Moment): number =>
  (view.now.epochMilliseconds - moment.epochMilliseconds) / msOfDay

const byEnd = (one: Interview, other: Interview) =>
  one.ends.epochMilliseconds - other.ends.epochMilliseconds || (one.id < other.id ? -1 : 1)
const byTime = (one: Touch, other: Touch) =>
  one.at.epochMilliseconds - other.at.epochMilliseconds || (one.id < other.id ? -1 : 1)

/** What an incoming touch means: as the user said, else by its own kind. */
export const meaningOf = (touch: Touch): Meaning | undefined => {
  const own = touchTraits(touch.kind).means
  return touch.meaning ?? (own ? { is: own } : undefined)
}

const isWord = (touch: Touch): boolean => !touchTraits(touch.kind).machine

/** A bounce takes back the last e-mail that had gone to that person, for that person alone. */
const delivered = (touches: readonly Touch[]): readonly Touch[] => {
  const out: (Touch | undefined)[] = touches.filter((touch) => touch.direction === 'out')
  for (const bounce of touches) {
    if (bounce.kind !== 'bounce' || bounce.direction !== 'in') continue
    const index = out.findLastIndex(
      (touch) =>
        touch !== undefined &&
        touch.at.epochMilliseconds <= bounce.at.epochMilliseconds &&
        (touch.channel === 'email' || touch.channel === 'forward') &&
        touch.with.some((id) => bounce.with.includes(id)),
    )
    const touch = out[index]
    const reached = touch?.with.filter((id) => !bounce.with.includes(id)) ?? []
    if (touch) out[index] = reached.length > 0 ? { ...touch, with: reached } : undefined
  }
  return out.filter((touch) => touch !== undefined)
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
  const ending = endingOf(dossier, touches, interviews, now)
  const open = openAnswer(dossier, touches, now)
  // What came before the end has no meaning left to be said.
  const answer = open && ending && !(ending.at && isBefore(ending.at, open.at)) ? undefined : open
  const lastWord = latest(touches.findLast(isWord)?.at, held.at(-1)?.ends)
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
    out: delivered(touches),
    in: incoming,
    ...(answer ? { answer } : {}),
    questions: openQuestions(dossier, touches, now),
    ...(ending ? { ending } : {}),
    ...(lastWord ? { lastWord } : {}),
    known: new Map(),
  }
}

/** What timing rules want to know of a reader. */
export const timingFor = (view: View, person?: PersonId): TimingFacts =>
  once(
    view,
    'timing',
    () => ({
      place: placeOf(view.dossier, person),
      holidays: view.playbook.holidays,
      numbers: view.playbook.numbers,
    }),
    person,
  )

export const placeFor = (view: View, person?: PersonId): Place => timingFor(view, person).place

/**
 * Was anything written to them on this day of theirs, which they may have read by now? What goes by post is on its way for days, and a
 * request to connect is no message.
 */
export const wroteOn = (view: View, reader: PersonId, day: Day): boolean => {
  const { zone } = placeFor(view, reader)
  return view.out.some(
    (touch) =>
      touch.with.includes(reader) &&
      touch.channel !== 'letter' &&
      touch.channel !== 'in-person' &&
      touch.kind !== 'connect' &&
      touch.kind in stepKinds &&
      dayIn(touch.at, zone).equals(day),
  )
}

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
      toldIn(touch, kinds) &&
      (since === undefined || touch.at.epochMilliseconds >= since.epochMilliseconds) &&
      (person === undefined || touch.with.includes(person)),
  )

export const belongsTo = (view: View, touch: Touch, interview: Interview): boolean =>
  interviewOf(view.dossier, { named: touch.interview, people: touch.with, by: touch.at })?.id === interview.id

export const latest = (...moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce(
    (best, moment) =>
      moment && (!best || moment.epochMilliseconds > best.epochMilliseconds) ? moment : best,
    undefined,
  )

/** What they have said since a round: the latest answer whose meaning is known. */
export const saidSince = (view: View, round: Interview): { touch: Touch; meaning: Meaning } | undefined => {
  const touch = view.in.findLast((each) => meaningOf(each) !== undefined)
  const meaning = touch && meaningOf(touch)
  return touch && meaning && !isBefore(touch.at, round.ends) ? { touch, meaning } : undefined
}

/** The latest date known for an answer. */
export const namedDate = (
  view: View,
  round: Interview | undefined = latestRound(view),
): (Awaited & { readonly day: Day }) | undefined =>
  once(
    view,
    'named',
    () => {
      const known = awaited(view.dossier, round, view.now)
      return known?.day && { ...known, day: known.day }
    },
    round?.id,
  )
