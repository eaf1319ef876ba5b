import type { Interview, PersonId } from '../../../dossier/dossier.ts'
import { interviewFact, personFact, touchFact } from '../../../dossier/facts.ts'
import { C12 } from '../../../playbook/c/no-way-known.ts'
import { K10 } from '../../../playbook/k/few-send-thanks.ts'
import { type Reason, reasonsOf } from '../../../playbook/rule.ts'
import { idOf, nameOf, namesOf, type Proposal, threadWith } from '../../proposal.ts'
import { once, type View } from '../../view.ts'
import { wayTo } from '../../way.ts'
import { foldedInto, outdated, thanked } from './sent.ts'
import { says, stateOf } from './thanking.ts'
import { timed } from './timed.ts'

/** What speaks for sending thanks at all, while none have gone out. */
const unthanked = (view: View): readonly Reason[] =>
  once(view, 'unthanked', () => reasonsOf([K10], { dossier: view.dossier, now: view.now }))

/** A note to one person for one interview. */
export const toOne = (view: View, interview: Interview, person: PersonId): Proposal => {
  const times = timed(view, interview, person)
  const { timing, welcomeUntil } = times
  const fold = foldedInto(view, interview, person)
  const sent = thanked(view, interview, person) ?? (fold && thanked(view, fold, person))
  const reason = sent ? undefined : outdated(view, interview, person, fold !== undefined)
  const folds = view.held.filter(
    (other) => other.met.includes(person) && foldedInto(view, other, person)?.id === interview.id,
  )
  const way = wayTo(view, person, true)
  const name = nameOf(view, person)
  return {
    id: idOf(interview.id, 'thank-you', person),
    kind: 'thank-you',
    to: [person],
    channel: way.channel,
    ...timing,
    welcomeUntil,
    says: sent || reason ? `Thank ${name}` : says(view, name, times),
    restsAs: `Thank ${name}`,
    why: sent
      ? [...times.why, ...way.why]
      : reason
        ? [reason, ...times.why, ...way.why]
        : [...times.why, ...way.why, ...unthanked(view)],
    facts: [interviewFact(interview), personFact(person), ...(sent ? [touchFact(sent)] : [])],
    interview: interview.id,
    ...(folds.length > 0 ? { folds: folds.map((other) => idOf(other.id, 'thank-you', person)) } : {}),
    ...threadWith(view, person),
    ...stateOf(sent, reason),
  }
}

/** One note to several at once, each by name. */
export const toAll = (
  view: View,
  interview: Interview,
  people: readonly PersonId[],
  joint: Reason,
): Proposal => {
  const [first] = people
  const times = timed(view, interview, first)
  const { timing, welcomeUntil } = times
  const sent = people.map((id) => thanked(view, interview, id)).find((touch) => touch !== undefined)
  const reason = sent || first === undefined ? undefined : outdated(view, interview, first)
  const names = namesOf(view, people)
  return {
    id: idOf(interview.id, 'thank-you', 'joint'),
    kind: 'thank-you',
    to: people,
    channel: 'email',
    ...timing,
    welcomeUntil,
    says: sent || reason ? `Thank ${names}` : says(view, names, times),
    restsAs: `Thank ${names}`,
    why: [...(reason ? [reason] : []), joint, ...times.why],
    facts: [interviewFact(interview), ...people.map(personFact), ...(sent ? [touchFact(sent)] : [])],
    interview: interview.id,
    ...stateOf(sent, reason),
  }
}

/** Nobody appeared and nobody is known who could be thanked: nobody is invented. */
export const toNobody = (view: View, interview: Interview): Proposal => {
  const { timing } = timed(view, interview)
  const { format } = interview
  const met = format === 'chat' ? 'chat' : format === 'one-way' ? 'recording' : 'round'
  return {
    id: idOf(interview.id, 'thank-you', 'me'),
    kind: 'thank-you',
    to: [],
    channel: 'none',
    ...timing,
    says: 'Nobody to thank by name',
    why: reasonsOf([C12], { contact: false, what: 'nobody', met }),
    facts: [interviewFact(interview)],
    interview: interview.id,
    state: 'resting',
  }
}
