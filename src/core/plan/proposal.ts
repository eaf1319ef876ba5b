import { addressForm } from '../dossier/address.ts'
import type { Channel, FactId, Interview, Moment, Person, PersonId } from '../dossier/dossier.ts'
import { touchFact } from '../dossier/facts.ts'
import type { Reason } from '../playbook/rule.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import type { StepState } from '../vocabulary/step-states.ts'

export { idOf } from '../vocabulary/step-id.ts'

import { personOf, type View } from './view.ts'

/** A step before its state is known. `state` is set only where the facts alone decide it (done, resting). */
export interface Proposal {
  readonly id: string
  readonly kind: StepKind
  readonly to: readonly PersonId[]
  readonly channel: Channel
  readonly opens: Moment
  readonly best: Moment
  readonly due: Moment
  readonly says: string
  /** The same where it rests: nothing is urged, and nothing is waited for. */
  readonly restsAs?: string
  readonly why: readonly Reason[]
  readonly facts: readonly FactId[]
  readonly state?: StepState
  /** A thank-you stays welcome until then. */
  readonly welcomeUntil?: Moment
  /** There is nothing to do yet but wait, and it says so. */
  readonly waits?: boolean
  /** Past its due time it rests instead of being late. */
  readonly rests?: boolean
  readonly optional?: boolean
  readonly whenever?: true
  readonly told?: true
  readonly needs?: 'something-to-send'
  readonly or?: string
  readonly instead?: string
  /** A word of one's own for a day: it goes then, even to someone who is away. */
  readonly own?: boolean
  /** Stands even when the process is over. */
  readonly outlives?: boolean
  readonly interview?: Interview['id']
  readonly about?: readonly PersonId[]
  readonly folds?: readonly string[]
  readonly thread?: FactId
}

/** Reading a name takes a dozen patterns; a plan names the same person in every step. */
const named = new WeakMap<Person, string>()

/** How a person is named in a plan. */
export const nameOf = (view: View, id: PersonId | undefined): string => {
  const person = personOf(view, id)
  if (!person) return 'them'
  const known = named.get(person)
  if (known !== undefined) return known
  const form = addressForm(person, view.formality)
  const name = 'ask' in form ? person.name : form.greeting
  named.set(person, name)
  return name
}

export const namesOf = (view: View, ids: readonly PersonId[]): string => {
  const names = ids.map((id) => nameOf(view, id))
  return names.length <= 1 ? (names[0] ?? 'them') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The thread a message to this person goes on: the last e-mail that went to them. */
export const threadWith = (view: View, id: PersonId): { thread: FactId } | Record<string, never> => {
  const last = view.out.findLast((touch) => touch.channel === 'email' && touch.with.includes(id))
  return last ? { thread: touchFact(last) } : {}
}

/** A step at one moment: open, best and due at the same time or at the ones given. */
export const when = (
  opens: Moment,
  due: Moment,
  best: Moment = opens,
): Pick<Proposal, 'opens' | 'best' | 'due'> => {
  const latest = due.epochMilliseconds < opens.epochMilliseconds ? opens : due
  const within = best.epochMilliseconds < opens.epochMilliseconds ? opens : best
  return { opens, best: within.epochMilliseconds > latest.epochMilliseconds ? latest : within, due: latest }
}
