import { personFact, touchFact } from '../../dossier/facts.ts'
import { B6 } from '../../playbook/b/an-answer-holds.ts'
import { reasonOf } from '../../playbook/rule.ts'
import { endOfDay } from '../../time/day.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { personOf, placeFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'

/** An answer whose meaning is open, or a question of theirs. */
const reply = (view: View): Proposal[] => {
  const { answer } = view
  if (!answer) return []
  const [person] = answer.with
  const place = placeFor(view, person)
  const due = endOfDay(answer.at.withTimeZone(place.zone).toPlainDate().add({ days: 1 }), place.zone)
  const asks = answer.kind === 'question' && person !== undefined
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
        ? `Answer ${who}’s question`
        : `${who} answered. What does it mean: a courtesy, a new date, a next step, an offer, or a no?`,
      why: [
        reasonOf(
          B6,
          asks
            ? 'They asked you something; an answer comes before everything else.'
            : 'Everything queued for this process waits until you say so.',
        ),
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
      const place = placeFor(view, ask ?? person)
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
            endOfDay(bounce.at.withTimeZone(place.zone).toPlainDate().add({ days: 1 }), place.zone),
          ),
          says:
            ask === undefined
              ? `Find a better address for ${nameOf(view, person)}`
              : `Ask ${nameOf(view, ask)} for a better address for ${nameOf(view, person)}`,
          why: [
            {
              rule: 'P9',
              guides: ['ace' as const],
              because: 'Your message came back: the address is wrong, so the message has not arrived.',
            },
            ...way.why,
          ],
          facts: [touchFact(bounce), personFact(person)],
          ...(arrived ? { state: 'done' as const } : {}),
        },
      ]
    })

/** What came in and wants something done. */
export const answerSteps = (view: View): Proposal[] => [...reply(view), ...bounces(view)]
