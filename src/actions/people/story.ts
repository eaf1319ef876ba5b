import type { Dossier, Interview, Person, Point, Promised, Touch } from '../../core/dossier/dossier.ts'
import { isBefore } from '../../core/time/day.ts'
import type { Looked } from '../today/arranged.ts'
import type { Identity, Placed } from './everybody.ts'

/** Where something about a person stands. */
interface Somewhere {
  readonly opportunity: string
  readonly company: string
  readonly dossier: Dossier
}

/** One thing that went between you: a talk, or a message. */
type Met = Somewhere & { readonly at: Touch['at'] } & (
    | { readonly is: 'interview'; readonly held: Interview; readonly ahead: boolean }
    | { readonly is: 'touch'; readonly touch: Touch }
  )

export interface KnownOf {
  /** As each firm’s page has them. */
  readonly entries: readonly (Somewhere & { readonly person: Person; readonly place: Placed })[]
  /** The newest first. */
  readonly story: readonly Met[]
  /** What you noted about them or with them, private notes too. */
  readonly notes: readonly (Somewhere & { readonly point: Point; readonly interview: Interview })[]
  readonly promises: readonly (Somewhere & { readonly promise: Promised })[]
}

const metIn = (place: Placed, { dossier, now }: Looked): readonly Met[] => {
  const where = { opportunity: place.opportunity, company: place.company, dossier }
  return [
    ...dossier.interviews
      .filter(({ met }) => met.includes(place.id))
      .map(
        (held): Met => ({
          ...where,
          is: 'interview',
          at: held.starts,
          held,
          ahead: isBefore(now, held.starts),
        }),
      ),
    ...dossier.touches
      .filter((touch) => touch.with.includes(place.id))
      .map((touch): Met => ({ ...where, is: 'touch', at: touch.at, touch })),
  ]
}

/** Everything that is known of someone, over all firms. */
export const knownOf = (identity: Identity, looked: ReadonlyMap<string, Looked>): KnownOf => {
  const places = identity.flatMap((place) => {
    const planned = looked.get(place.opportunity)
    return planned ? [{ place, planned }] : []
  })
  const where = ({ place, planned }: (typeof places)[number]): Somewhere => ({
    ...{ opportunity: place.opportunity, company: place.company, dossier: planned.dossier },
  })
  return {
    entries: places.flatMap((each) => {
      const person = each.planned.dossier.people.get(each.place.id)
      return person ? [{ ...where(each), person, place: each.place }] : []
    }),
    story: places
      .flatMap(({ place, planned }) => metIn(place, planned))
      .toSorted((one, other) => other.at.epochMilliseconds - one.at.epochMilliseconds),
    notes: places.flatMap((each) =>
      each.planned.dossier.interviews.flatMap((interview) =>
        (interview.debrief?.points ?? [])
          .filter(({ who }) => who === each.place.id)
          .map((point) => ({ ...where(each), point, interview })),
      ),
    ),
    promises: places.flatMap((each) =>
      each.planned.dossier.promises
        .filter(({ who }) => who === each.place.id)
        .map((promise) => ({ ...where(each), promise })),
    ),
  }
}
