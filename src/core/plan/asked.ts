import type { PersonId } from '../dossier/dossier.ts'
import { channelFor } from '../playbook/c/channel.ts'
import { latestRound, personOf, type View } from './view.ts'

/** Can a message of this kind reach them by a channel the user has? */
export const canReach = (view: View, id: PersonId | undefined, thanks = false): boolean => {
  const person = personOf(view, id)
  return person !== undefined && channelFor(view.dossier, person, view.formality, thanks).channel !== 'none'
}

/**
 * Who is asked for the status: the agency; else who named the date; else the primary contact; else the most recent
 * correspondent; else the first met. Someone who cannot be reached is passed over.
 */
export const whoIsAsked = (view: View): PersonId | undefined => {
  const { opportunity, people } = view.dossier
  const through = opportunity.directContact ? undefined : (opportunity.contactVia ?? opportunity.agency)
  const round = latestRound(view) ?? view.held.at(-1)
  const isTheirs = (id: PersonId | undefined) => id !== undefined && !people.get(id)?.helper
  const correspondent = view.in
    .filter((touch) => !['auto-reply', 'bounce'].includes(touch.kind))
    .findLast((touch) => touch.with.some(isTheirs))?.with.find(isTheirs)
  const candidates = [
    through,
    opportunity.agency && opportunity.directContact ? undefined : opportunity.agency,
    round?.debrief?.nextSteps?.who,
    [...people.values()].find((person) => person.primary)?.id,
    correspondent,
    ...(round?.met ?? []),
    ...view.held.flatMap((held) => held.met),
    ...view.ahead.flatMap((planned) => planned.met),
  ]
  return candidates.find((id) => canReach(view, id))
}
