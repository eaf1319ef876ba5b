import type { Interview, PersonId } from '../../../dossier/dossier.ts'
import { interviewFact, personFact, touchFact } from '../../../dossier/facts.ts'
import { B3 } from '../../../playbook/b/room-between-messages.ts'
import { M14 } from '../../../playbook/m/joint-note.ts'
import { type Reason, reasonOf } from '../../../playbook/rule.ts'
import { idOf, nameOf, namesOf, type Proposal, threadWith } from '../../proposal.ts'
import type { View } from '../../view.ts'
import { wayTo } from '../../way.ts'
import { foldedInto, outdated, thanked } from './sent.ts'
import { says, stateOf, timed, whyNow } from './timed.ts'

/** A note to one person for one interview. */
export const toOne = (view: View, interview: Interview, person: PersonId): Proposal => {
  const { timing, welcomeUntil } = timed(view, interview, person)
  const fold = foldedInto(view, interview, person)
  const sent = thanked(view, interview, person) ?? (fold && thanked(view, fold, person))
  const reason: Reason | undefined = fold
    ? reasonOf(B3, 'You meet again the same day; one message thanks for both.')
    : outdated(view, interview, person)
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
    says: sent || reason ? `Thank ${name}` : says(view, name, { timing, welcomeUntil }),
    why: [...(reason && !sent ? [reason] : []), ...whyNow(interview), ...way.why],
    facts: [interviewFact(interview), personFact(person), ...(sent ? [touchFact(sent)] : [])],
    interview: interview.id,
    ...(folds.length > 0 ? { folds: folds.map((other) => idOf(other.id, 'thank-you', person)) } : {}),
    ...threadWith(view, person),
    ...stateOf(sent, reason),
  }
}

/** One note to several at once, each by name. */
export const toAll = (view: View, interview: Interview, people: readonly PersonId[]): Proposal => {
  const [first] = people
  const { timing, welcomeUntil } = timed(view, interview, first)
  const sent = people.map((id) => thanked(view, interview, id)).find((touch) => touch !== undefined)
  const reason = first === undefined ? undefined : outdated(view, interview, first)
  const names = namesOf(view, people)
  return {
    id: idOf(interview.id, 'thank-you', 'joint'),
    kind: 'thank-you',
    to: people,
    channel: 'email',
    ...timing,
    welcomeUntil,
    says: sent || reason ? `Thank ${names}` : says(view, names, { timing, welcomeUntil }),
    why: [
      ...(reason && !sent ? [reason] : []),
      reasonOf(M14, 'A large panel: those you hardly spoke with share one note, each by name.'),
      ...whyNow(interview),
    ],
    facts: [interviewFact(interview), ...people.map(personFact), ...(sent ? [touchFact(sent)] : [])],
    interview: interview.id,
    ...stateOf(sent, reason),
  }
}

/** Nobody appeared and nobody is known who could be thanked: nobody is invented. */
export const toNobody = (view: View, interview: Interview): Proposal => {
  const { timing } = timed(view, interview)
  const format = interview.format === 'chat' ? 'chat' : 'recording'
  return {
    id: idOf(interview.id, 'thank-you', 'me'),
    kind: 'thank-you',
    to: [],
    channel: 'none',
    ...timing,
    says: 'Nobody to thank by name',
    why: [
      {
        rule: 'P9',
        guides: ['ace', 'house'],
        because: `You met nobody in this ${interview.format === 'chat' || interview.format === 'one-way' ? format : 'round'} and no contact is on record; add one and the step wakes up.`,
      },
    ],
    facts: [interviewFact(interview)],
    interview: interview.id,
    state: 'resting',
  }
}
