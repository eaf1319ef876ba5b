import type { Dossier, Interview, Moment, PersonId, Point } from '../dossier/dossier.ts'
import { wordsIn } from '../dossier/facts.ts'
import { samePerson } from '../dossier/same-person.ts'
import { isBefore } from '../time/day.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'

/** To whom a story was told, and when. */
export interface Telling {
  readonly company: string
  readonly at: Moment
  readonly who: readonly string[]
  /** In the very process this is looked at for. */
  readonly here: boolean
}

export interface Story {
  readonly text: string
  /** The latest first. */
  readonly told: readonly Telling[]
  /** Who of the interview ahead has heard it. */
  readonly heard: readonly PersonId[]
}

/** A lesson, with the firm it was learnt at. */
export interface Learnt {
  readonly text: string
  readonly company: string
  readonly at: Moment
}

interface Noted {
  readonly point: Point
  readonly held: Interview
  readonly dossier: Dossier
}

const noted = (dossiers: readonly Dossier[], kind: PointKind, now: Moment): readonly Noted[] =>
  dossiers
    .flatMap((dossier) =>
      dossier.interviews
        .filter(({ outcome, ends }) => (outcome === undefined || outcome === 'held') && isBefore(ends, now))
        .flatMap((held) =>
          (held.debrief?.points ?? [])
            .filter((point) => point.kind === kind)
            .map((point) => ({ point, held, dossier })),
        ),
    )
    .toSorted((one, other) => other.held.ends.epochMilliseconds - one.held.ends.epochMilliseconds)

/** The same story is noted in the same words, whatever their capitals and stops. */
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const listeners = ({ point, held }: Noted): readonly PersonId[] =>
  point.who === undefined ? held.met : [point.who]

/**
 * The stories told so far, over all processes, and to whom; what nobody of the interview ahead has heard comes first. `here` is the dossier of that
 * interview, which stands among the others or not.
 */
export const storiesFor = (
  here: Dossier,
  interview: Pick<Interview, 'met'>,
  others: readonly Dossier[],
  now: Moment,
): readonly Story[] => {
  const told = noted([here, ...others], 'anecdote', now)
  const ahead = interview.met.flatMap((id) => here.people.get(id) ?? [])
  const stories = [...Map.groupBy(told, ({ point }) => key(wordsIn(point))).values()].map((all): Story => {
    const heardBy = all.flatMap((each) => listeners(each).flatMap((id) => each.dossier.people.get(id) ?? []))
    return {
      text: all[0] ? wordsIn(all[0].point) : '',
      told: all.map((each) => ({
        company: each.dossier.opportunity.company.name,
        at: each.held.starts,
        who: listeners(each).map((id) => each.dossier.people.get(id)?.name ?? id),
        here: each.dossier === here,
      })),
      heard: ahead.filter((person) => heardBy.some((other) => samePerson(person, other))).map(({ id }) => id),
    }
  })
  return stories.toSorted((one, other) => one.heard.length - other.heard.length)
}

/** The lessons of other processes, the latest first; those of its own stand on the sheet by rule. */
export const lessonsOf = (others: readonly Dossier[], now: Moment): readonly Learnt[] => {
  const lessons = noted(others, 'lesson', now).map(({ point, held, dossier }) => ({
    text: wordsIn(point),
    company: dossier.opportunity.company.name,
    at: held.starts,
  }))
  return lessons.filter(
    ({ text }, index) => lessons.findIndex((each) => key(each.text) === key(text)) === index,
  )
}
