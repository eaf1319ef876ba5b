import { type Alike, alikeAmong, identitiesOf, type MetThere } from '../../core/keep/identities.ts'
import type { PlacedFact } from '../../core/keep/keep.ts'
import { done, goneSays, notFound, type Outcome } from '../../core/outcome.ts'
import type { Keeping } from '../action.ts'

/** Somebody with the firm they are met at, as lists and pages want it. */
export interface Placed extends MetThere {
  readonly company: string
  readonly role: string
  readonly title?: string
  readonly updatedAt: string
}

/** One person: every place they are met in, what was changed last first. */
export type Identity = readonly Placed[]

type Body = Pick<Placed, 'name' | 'email' | 'linkedin' | 'same' | 'apart' | 'title'>

const placedOf = ({ opportunity, id, example, company, role, updatedAt, body }: PlacedFact): Placed => {
  const { name, email, linkedin, same, apart, title } = body as Body
  return {
    ...{ opportunity, id, example, company, role, updatedAt, name },
    ...(email === undefined ? {} : { email }),
    ...(linkedin === undefined ? {} : { linkedin }),
    ...(same === undefined ? {} : { same }),
    ...(apart === undefined ? {} : { apart }),
    ...(title === undefined ? {} : { title }),
  }
}

const latestFirst = (one: Placed, other: Placed): number =>
  one.updatedAt === other.updatedAt ? 0 : one.updatedAt < other.updatedAt ? 1 : -1

const once = <From extends object, To>(make: (from: From) => To): ((from: From) => To) => {
  const made = new WeakMap<From, To>()
  return (from) => {
    const value = made.get(from) ?? make(from)
    made.set(from, value)
    return value
  }
}

/** Of the same people the same is told once. */
const identitiesIn = once((people: readonly PlacedFact[]): readonly Identity[] =>
  identitiesOf(people.map(placedOf).toSorted(latestFirst)),
)

/** Who may be one and the same, the surest first. */
export const alikeIn = once((all: readonly Identity[]): readonly Alike<Placed>[] => alikeAmong(all))

/** Everybody, once, wherever they are met. */
export const everybody = async (desk: Keeping): Promise<Outcome<readonly Identity[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const people = await store.value.people(desk.account)
  return people.ok ? done(identitiesIn(people.value)) : people
}

/** The person who is known by this id in that opportunity. */
export const identityOf = (all: readonly Identity[], opportunity: string, id: string): Outcome<Identity> => {
  const found = all.find((identity) =>
    identity.some((place) => place.opportunity === opportunity && place.id === id),
  )
  return found
    ? done(found)
    : notFound({
        message: `There is nobody “${id.slice(0, 60)}” in ${opportunity.slice(0, 60)}.`,
        plain: goneSays('person'),
      })
}
