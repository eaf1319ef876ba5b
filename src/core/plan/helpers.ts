import type { Dossier, Moment, Person } from '../dossier/dossier.ts'
import { samePerson } from '../dossier/same-person.ts'
import { isBefore } from '../time/day.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import type { Step } from './step.ts'

/** One opportunity with its plan, under the name it is kept by. */
interface Planned {
  readonly id: string
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly now: Moment
}

/** What somebody did at one firm, when they were last written to with thanks or news, and the next word that is due. */
export interface HelpAt {
  readonly id: string
  readonly dossier: Dossier
  readonly person: Person
  readonly thanked?: Moment
  readonly next?: Step
}

export interface Helper {
  readonly name: string
  readonly title?: string
  readonly at: readonly HelpAt[]
}

/** The last thanks or news that went to them. */
const thankedAt = ({ dossier: { touches }, now }: Planned, { id }: Person): Moment | undefined =>
  touches
    .filter(
      ({ direction, kind, with: whom, at }) =>
        direction === 'out' &&
        (kind === 'helper' || kind === 'thank-you') &&
        whom.includes(id) &&
        !isBefore(now, at),
    )
    .map(({ at }) => at)
    .reduce<Moment | undefined>((last, at) => (last && !isBefore(last, at) ? last : at), undefined)

const helpAt = (planned: Planned, person: Person): HelpAt => {
  const thanked = thankedAt(planned, person)
  const next = planned.steps.find(
    ({ kind, to, state }) => kind === 'helper' && to.includes(person.id) && stepStates[state].open,
  )
  return {
    ...{ id: planned.id, dossier: planned.dossier, person },
    ...(thanked ? { thanked } : {}),
    ...(next ? { next } : {}),
  }
}

const dueOf = ({ at }: Helper): number =>
  Math.min(...at.map(({ next }) => next?.due.epochMilliseconds ?? Number.POSITIVE_INFINITY))

/** Whoever referred, introduced or advised, over all firms: one person once; whom a word is due to comes first. */
export const helpersIn = (planned: readonly Planned[]): readonly Helper[] => {
  const all = planned.flatMap((one) =>
    [...one.dossier.people.values()].filter(({ helper }) => helper).map((person) => helpAt(one, person)),
  )
  const groups: HelpAt[][] = []
  for (const each of all) {
    const known = groups.find((group) => group.some(({ person }) => samePerson(person, each.person)))
    if (known) known.push(each)
    else groups.push([each])
  }
  const named = groups.map((at): Helper => {
    const title = at.find(({ person }) => person.title)?.person.title
    return { name: at[0]?.person.name ?? '', ...(title ? { title } : {}), at }
  })
  return named.toSorted((one, other) => dueOf(one) - dueOf(other) || (one.name < other.name ? -1 : 1))
}
