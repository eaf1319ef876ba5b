import type { Interview, PersonId, Touch } from '../../../dossier/dossier.ts'
import { interviewFact, personFact, touchFact } from '../../../dossier/facts.ts'
import { C12 } from '../../../playbook/c/no-way-known.ts'
import { type Reason, reasonsOf } from '../../../playbook/rule.ts'
import { idOf, nameOf, namesOf, type Proposal } from '../../proposal.ts'
import { personOf, type View } from '../../view.ts'
import { wayTo } from '../../way.ts'
import { outdated } from './sent.ts'
import { stateOf } from './thanking.ts'
import { timed } from './timed.ts'

const byMail = (view: View, id: PersonId): boolean => {
  const { channels } = view.dossier.me
  return personOf(view, id)?.email !== undefined && (channels.length === 0 || channels.includes('email'))
}

/** The note that was passed on after this interview. */
const passedOn = (view: View, interview: Interview, via: PersonId): Touch | undefined =>
  view.out.findLast(
    (touch) =>
      touch.kind === 'forward' &&
      touch.with.includes(via) &&
      (touch.interview === undefined || touch.interview === interview.id) &&
      touch.at.epochMilliseconds >= interview.ends.epochMilliseconds,
  )

/** One message to someone who passes the notes on. */
export const forwarded = (
  view: View,
  interview: Interview,
  via: PersonId,
  about: readonly PersonId[],
  because: readonly Reason[],
): Proposal => {
  const { timing, welcomeUntil, why } = timed(view, interview, via)
  const sent = passedOn(view, interview, via)
  const old = about[0] === undefined ? undefined : outdated(view, interview, about[0])
  return {
    id: idOf(interview.id, 'forward', via),
    kind: 'forward',
    to: [via],
    about,
    channel: byMail(view, via) ? 'forward' : wayTo(view, via).channel,
    ...timing,
    welcomeUntil,
    says: `Ask ${nameOf(view, via)} to pass your thanks on to ${namesOf(view, about)}`,
    why: [...(old && !sent ? [old] : []), ...because, ...why],
    facts: [
      interviewFact(interview),
      personFact(via),
      ...about.map(personFact),
      ...(sent ? [touchFact(sent)] : []),
    ],
    interview: interview.id,
    ...stateOf(sent, old),
  }
}

/** How to reach someone: by asking whoever knows them, else by looking. */
export const findAddress = (view: View, interview: Interview, person: PersonId, ask?: PersonId): Proposal => {
  const { timing } = timed(view, interview, ask ?? person)
  const name = nameOf(view, person)
  const way = ask === undefined ? undefined : wayTo(view, ask)
  // Recorded with those it was about, or only with who passes it on.
  const passed = ask === undefined ? undefined : passedOn(view, interview, ask)
  const reached = passed?.with.includes(person) || passed?.with.every((id) => id === ask) ? passed : undefined
  return {
    id: idOf(interview.id, 'find-address', person),
    kind: 'find-address',
    to: ask === undefined ? [] : [ask],
    about: [person],
    channel: way?.channel ?? 'none',
    ...timing,
    says:
      ask === undefined
        ? `Find an address for ${name}: the invitation, their card, the company’s page`
        : `Or ask ${nameOf(view, ask)} for ${name}’s address`,
    why: [...reasonsOf([C12], { contact: ask !== undefined, what: 'address' }), ...(way?.why ?? [])],
    facts: [interviewFact(interview), personFact(person)],
    interview: interview.id,
    rests: true,
    ...(ask === undefined ? {} : { optional: true }),
    ...stateOf(reached, outdated(view, interview, person)),
  }
}
