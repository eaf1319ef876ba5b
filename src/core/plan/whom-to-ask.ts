import type { NextSteps, PersonId } from '../dossier/dossier.ts'
import { callsThemselves } from '../dossier/said-next.ts'
import { touchTraits } from '../vocabulary/touch-kinds.ts'
import { latestRound, once, personOf, type View } from './view.ts'
import { canReach, isDirect } from './way.ts'

/** Who named the date, where they said that they themselves will call or write: it is their business before anyone's. */
const callsAgain = (view: View, { who, text }: NextSteps): boolean => {
  const person = personOf(view, who)
  return person !== undefined && text !== undefined && callsThemselves(text, person)
}

/** The one whose business it is: the agency, who will call themselves, the primary contact, who writes, who named the date. */
const contacts = (view: View): readonly (PersonId | undefined)[] => {
  const { opportunity, people } = view.dossier
  const round = latestRound(view) ?? view.held.at(-1)
  const nextSteps = round?.debrief?.nextSteps ?? {}
  const isTheirs = (id: PersonId) => !people.get(id)?.helper
  const correspondent = view.in
    .findLast((touch) => !touchTraits(touch.kind).machine && touch.with.some(isTheirs))
    ?.with.find(isTheirs)
  return [
    opportunity.directContact ? undefined : opportunity.contactVia,
    opportunity.agency,
    callsAgain(view, nextSteps) ? nextSteps.who : undefined,
    [...people.values()].find((person) => person.primary)?.id,
    correspondent,
    nextSteps.who,
  ]
}

const find = (view: View): { asked: PersonId | undefined; contact: PersonId | undefined } => {
  // Someone past whom nothing may go is not passed over, even where no way to them is known.
  const open = (id: PersonId | undefined) =>
    id !== undefined && !view.dossier.people.get(id)?.left && canReach(view, id) && isDirect(view, id)
  const contact = contacts(view).find(open)
  const met = () =>
    [...view.held.toReversed(), ...view.ahead]
      .flatMap((interview) => interview.met)
      .find((id) => !view.dossier.people.get(id)?.helper && open(id))
  return { asked: contact ?? met(), contact }
}

const known = (view: View): ReturnType<typeof find> => once(view, 'asked', () => find(view))

/**
 * Who is asked for the status: the agency; else who named the date and will call themselves; else the primary contact; else
 * who writes for the firm; else who merely named the date; else the first met. Someone who cannot be reached is passed over.
 */
export const whoIsAsked = (view: View): PersonId | undefined => known(view).asked

/** The same without those only met: who passes a note on for an interview in which nobody appeared. */
export const contactOf = (view: View): PersonId | undefined => known(view).contact
