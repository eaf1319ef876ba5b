import { personFact, touchFact } from '../../dossier/facts.ts'
import { B6 } from '../../playbook/b/an-answer-holds.ts'
import { C12 } from '../../playbook/c/no-way-known.ts'
import { O14 } from '../../playbook/o/asked-for-a-figure.ts'
import { reasonsOf } from '../../playbook/rule.ts'
import { dayAfter } from '../../playbook/t/opening.ts'
import { endOfDay } from '../../time/day.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { personOf, timingFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'

/** An answer whose meaning is open, or a question of theirs. */
const reply = (view: View): Proposal[] => {
  const { answer } = view
  if (!answer) return []
  const [person] = answer.with
  const facts = timingFor(view, person)
  const { place } = facts
  const due = endOfDay(dayAfter(answer.at, facts.numbers.answerWithin, facts), place.zone)
  const asks = answer.kind === 'question' && person !== undefined
  const pay = asks && answer.about === 'pay'
  const way = asks ? wayTo(view, person) : { channel: 'none' as const, why: [] }
  const who = person === undefined ? 'Someone' : nameOf(view, person)
  return [
    {
      id: idOf(answer.interview ?? 'process', 'reply', person ?? 'me'),
      kind: 'reply',
      to: asks ? [person] : [],
      channel: way.channel,
      ...when(answer.at.withTimeZone(place.zone), due),
      says: asks
        ? `Answer ${who}’s question${pay ? ' about pay' : ''}`
        : `${who} answered. What does it mean: a courtesy, a new date, a next step, an offer, or a no?`,
      why: [
        ...reasonsOf([B6], { open: asks ? 'question' : 'answer' }),
        ...reasonsOf([O14], { ...facts, payAsked: pay, named: view.dossier.opportunity.named !== undefined }),
        ...way.why,
      ],
      facts: [touchFact(answer), ...(person === undefined ? [] : [personFact(person)])],
      ...(person === undefined ? {} : threadWith(view, person)),
    },
  ]
}

/** A message that came back needs a better address. */
const bounces = (view: View): Proposal[] =>
  view.in
    .filter((touch) => touch.kind === 'bounce')
    .flatMap((bounce) => {
      const [person] = bounce.with
      const known = personOf(view, person)
      if (!known || person === undefined) return []
      const since = bounce.at.epochMilliseconds
      const arrived = view.touches.some(
        (touch) =>
          touch.with.includes(person) && touch.kind !== 'bounce' && touch.at.epochMilliseconds > since,
      )
      const contact = whoIsAsked(view)
      const ask = contact === person ? undefined : contact
      const facts = timingFor(view, ask ?? person)
      const { place } = facts
      const way = ask === undefined ? { channel: 'none' as const, why: [] } : wayTo(view, ask)
      return [
        {
          id: idOf(bounce.interview ?? 'process', 'find-address', person),
          kind: 'find-address' as const,
          to: ask === undefined ? [] : [ask],
          about: [person],
          channel: way.channel,
          ...when(
            bounce.at.withTimeZone(place.zone),
            endOfDay(dayAfter(bounce.at, facts.numbers.addressWithin, facts), place.zone),
          ),
          says:
            ask === undefined
              ? `Find a better address for ${nameOf(view, person)}`
              : `Ask ${nameOf(view, ask)} for a better address for ${nameOf(view, person)}`,
          why: [
            ...reasonsOf([C12], { contact: ask !== undefined, what: 'address', cameBack: true }),
            ...way.why,
          ],
          facts: [touchFact(bounce), personFact(person)],
          ...(arrived ? { state: 'done' as const } : {}),
        },
      ]
    })

/** What came in and wants something done. */
export const answerSteps = (view: View): Proposal[] => [...reply(view), ...bounces(view)]
