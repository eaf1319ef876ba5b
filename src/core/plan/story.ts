import type { Dossier, Interview, Moment, PersonId, Touch } from '../dossier/dossier.ts'
import { type Disagreement, disagreements } from '../playbook/disagreements.ts'
import { isBefore, msOfDay } from '../time/day.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { rowsOf, type Step } from './step.ts'

/** One knot of the thread that an opportunity is: what was, what is waited through, what comes. */
export type Knot =
  | { readonly is: 'interview'; readonly at: Moment; readonly held: Interview; readonly ahead: boolean }
  | { readonly is: 'touch'; readonly at: Moment; readonly touch: Touch }
  | { readonly is: 'offer'; readonly at: Moment }
  | {
      readonly is: 'quiet'
      readonly at: Moment
      readonly days: number
      readonly still: boolean
      readonly differ: readonly Disagreement[]
    }
  | {
      readonly is: 'next'
      readonly at: Moment
      readonly step: Step
      readonly differ: readonly Disagreement[]
    }

interface Planned {
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly now: Moment
}

/** From how many days on a silence is told: one that ended, and one that still lasts. */
export interface Silences {
  readonly over: number
  readonly still: number
}

/** Where the guides differ about the day of a step. */
const differOn = ({ why }: Pick<Step, 'why'>): readonly Disagreement[] => {
  const timed = why.map(({ rule }) => rule).filter((rule) => rule.startsWith('T'))
  return disagreements.filter(({ rules }) => rules.some((rule) => timed.includes(rule)))
}

const days = (since: Moment, until: Moment): number =>
  Math.floor((until.epochMilliseconds - since.epochMilliseconds) / msOfDay)

const byTime = (one: { readonly at: Moment }, other: { readonly at: Moment }): number =>
  one.at.epochMilliseconds - other.at.epochMilliseconds

/** What was, in its order. */
const gone = ({ dossier: { interviews, touches, offer }, now }: Planned): readonly Knot[] =>
  [
    ...interviews
      .filter(({ starts }) => !isBefore(now, starts))
      .map((held): Knot => ({ is: 'interview', at: held.starts, held, ahead: false })),
    ...touches.map((touch): Knot => ({ is: 'touch', at: touch.at, touch })),
    ...(offer ? [{ is: 'offer', at: offer.receivedAt } satisfies Knot] : []),
  ].sort(byTime)

const endOfKnot = (knot: Knot): Moment => (knot.is === 'interview' ? knot.held.ends : knot.at)

/** What comes: interviews, and what is done when its day is there. */
const coming = ({ dossier, steps, now }: Planned): readonly Knot[] =>
  [
    ...dossier.interviews
      .filter(({ starts }) => isBefore(now, starts))
      .map((held): Knot => ({ is: 'interview', at: held.starts, held, ahead: true })),
    ...rowsOf(steps)
      .filter(({ state }) => stepStates[state].ahead)
      .map((step): Knot => ({ is: 'next', at: step.opens, step, differ: differOn(step) })),
  ].sort(byTime)

/** Days without a word between two knots, or up to now. */
const quiet = (since: Moment, until: Moment, still: boolean, told: Silences): readonly Knot[] => {
  const count = days(since, until)
  return count < (still ? told.still : told.over)
    ? []
    : [{ is: 'quiet', at: since, days: count, still, differ: [] }]
}

/** Told once: at what comes, if that is in the thread, else at the days that are waited through. */
const withDiffering = (knot: Knot, ahead: readonly Knot[], steps: readonly Step[]): Knot => {
  if (knot.is !== 'quiet' || !knot.still) return knot
  const ask = steps.find(({ kind, state }) => stepKinds[kind].asksStatus && stepStates[state].open)
  const told = ahead.some((each) => each.is === 'next' && each.step === ask)
  return ask && !told ? { ...knot, differ: differOn(ask) } : knot
}

/** Everything about one opportunity as one thread: what was said and sent, the silences, what comes next. */
export const storyOf = (planned: Planned, told: Silences): readonly Knot[] => {
  const past = gone(planned)
  const ahead = coming(planned)
  const lived = past.flatMap((knot, index) => {
    const next = past[index + 1]
    return [knot, ...quiet(endOfKnot(knot), next?.at ?? planned.now, next === undefined, told)]
  })
  return [...lived.map((knot) => withDiffering(knot, ahead, planned.steps)), ...ahead]
}

const isWith = (people: readonly PersonId[], person: PersonId | undefined): boolean =>
  person === undefined || people.includes(person)

/** When one last spoke with someone, or with anybody there, and how. */
export const lastContact = (
  { interviews, touches }: Pick<Dossier, 'interviews' | 'touches'>,
  person: PersonId | undefined,
  now: Moment,
): { readonly at: Moment; readonly by: 'met' | 'wrote' | 'heard' } | undefined =>
  [
    ...interviews
      .filter(({ met, outcome }) => isWith(met, person) && (!outcome || outcome === 'held'))
      .map(({ starts }) => ({ at: starts, by: 'met' as const })),
    ...touches
      .filter((touch) => isWith(touch.with, person))
      .map(({ at, direction }) => ({
        at,
        by: direction === 'out' ? ('wrote' as const) : ('heard' as const),
      })),
  ]
    .filter(({ at }) => !isBefore(now, at))
    .sort(byTime)
    .at(-1)
