import type { PersonId } from '../dossier/dossier.ts'
import { latestRound, type View } from './view.ts'
import { canReach } from './way.ts'

const find = (view: View): PersonId | undefined => {
  const { opportunity, people } = view.dossier
  const through = opportunity.directContact ? undefined : (opportunity.contactVia ?? opportunity.agency)
  const round = latestRound(view) ?? view.held.at(-1)
  const isTheirs = (id: PersonId | undefined) => id !== undefined && !people.get(id)?.helper
  const correspondent = view.in
    .filter((touch) => !['auto-reply', 'bounce'].includes(touch.kind))
    .findLast((touch) => touch.with.some(isTheirs))
    ?.with.find(isTheirs)
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

const found = new WeakMap<View, { readonly id: PersonId | undefined }>()

/**
 * Who is asked for the status: the agency; else who named the date; else the primary contact; else the most recent
 * correspondent; else the first met. Someone who cannot be reached is passed over.
 */
export const whoIsAsked = (view: View): PersonId | undefined => {
  const known = found.get(view) ?? { id: find(view) }
  found.set(view, known)
  return known.id
}
