import type { Interview, Person } from '../../dossier/dossier.ts'
import { interviewFact, personFact, pointFact, touchFact, wordsIn } from '../../dossier/facts.ts'
import { K9 } from '../../playbook/k/helpers.ts'
import { K11 } from '../../playbook/k/natural-reason.ts'
import { judged, reasonsOf } from '../../playbook/rule.ts'
import { saidIn, T3 } from '../../playbook/t/detailed-within-a-week.ts'
import { closingAfter, dayAfter, morningAfter } from '../../playbook/t/opening.ts'
import { dayIn, endOfDay } from '../../time/day.ts'
import { pointKinds } from '../../vocabulary/point-kinds.ts'
import { asking } from '../../vocabulary/touch-kinds.ts'
import { holdsSince } from '../holding.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { belongsTo, isPast, personOf, sentSince, timingFor, type View } from '../view.ts'
import { canReach, isDirect, wayTo } from '../way.ts'
import { endedAt } from './endings.ts'

const hasOffer = (view: View): boolean =>
  view.dossier.offer !== undefined && isPast(view.dossier.offer.receivedAt, view)

/** A fuller message where the thank-you left something worth saying. */
const detailed = (view: View, interview: Interview): Proposal[] => {
  if (interview.stage === 'informational' || view.ending || hasOffer(view)) return []
  const thanks = view.out.find((touch) => touch.kind === 'thank-you' && belongsTo(view, touch, interview))
  const [person] = thanks?.with ?? []
  if (!thanks || person === undefined || !canReach(view, person) || !isDirect(view, person)) return []
  const way = wayTo(view, person)
  // A fuller message is no text message.
  if (way.channel === 'text') return []
  const left = (interview.debrief?.points ?? []).filter(
    (point) =>
      !point.private &&
      pointKinds[point.kind].worthMore &&
      (point.kind !== 'stumble' || point.better !== undefined) &&
      (point.who === undefined || point.who === person) &&
      (thanks.text === undefined || !saidIn(thanks.text, point.better ?? wordsIn(point))),
  )
  const say = judged(T3, { ...timingFor(view, person), ended: interview.ends, leftToSay: left.length > 0 })
  if (!say) return []
  const sent = sentSince(view, ['detailed'], interview.ends)
  const overtaken =
    view.interviews.some((other) => other.starts.epochMilliseconds > interview.ends.epochMilliseconds) ||
    sentSince(view, asking, interview.ends)
  return [
    {
      id: idOf(interview.id, 'detailed', person),
      kind: 'detailed',
      to: [person],
      channel: way.channel,
      ...when(say.opens, say.due, say.best),
      says: `Say to ${nameOf(view, person)} what the thank-you left out, if it did`,
      why: [say.why, ...way.why],
      facts: [interviewFact(interview), ...left.map(pointFact)],
      interview: interview.id,
      optional: true,
      rests: true,
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : overtaken ? { state: 'resting' as const } : {}),
    },
  ]
}

/** Why to connect: common ground, an easy talk; after a no, so that the contact stays. */
const reasonToConnect = (view: View, interview: Interview, person: Person) => {
  const shared = interview.debrief?.points.find(
    (point) => point.who === person.id && point.kind === 'common-ground' && !point.private,
  )
  const { field } = view.dossier.opportunity.company
  const say = judged(K11, {
    shared: shared !== undefined,
    rapport: person.rapport !== undefined,
    afterNo: view.ending?.is === 'no',
    profile: person.linkedin !== undefined || person.prefers === 'linkedin',
    ...(field === undefined ? {} : { field }),
  })
  return say && { why: say.why, facts: shared ? [pointFact(shared)] : [] }
}

/** Connecting with someone there is a natural reason to stay in touch with. */
const connect = (view: View, interview: Interview): Proposal[] =>
  interview.met.flatMap((id) => {
    const { channels } = view.dossier.me
    const person = personOf(view, id)
    const usable = channels.length === 0 || channels.includes('linkedin')
    const lastMet = view.held.findLast((held) => held.met.includes(id))?.id === interview.id
    if (!person || !usable || !lastMet || !isDirect(view, id)) return []
    const reason = reasonToConnect(view, interview, person)
    if (!reason) return []
    const facts = timingFor(view, id)
    const { place, numbers } = facts
    const from = view.ending?.is === 'no' ? (endedAt(view) ?? interview.ends) : interview.ends
    const opens = morningAfter(dayIn(from, place.zone), numbers.connectAfter, facts)
    const until = dayAfter(opens, numbers.connectOpenFor, facts)
    const sent = sentSince(view, ['connect'], undefined, id)
    const connected = sent ?? view.in.find((touch) => touch.kind === 'connect' && touch.with.includes(id))
    return [
      {
        id: idOf(interview.id, 'connect', id),
        kind: 'connect' as const,
        to: [id],
        channel: 'linkedin' as const,
        ...when(opens, endOfDay(until, place.zone)),
        says: `Connect with ${nameOf(view, id)} on LinkedIn`,
        why: [reason.why],
        facts: [personFact(id), ...reason.facts],
        interview: interview.id,
        optional: true,
        rests: true,
        ...(connected ? { state: 'done' as const } : {}),
      },
    ]
  })

/** Helpers hear how it goes, and are thanked when it ends. */
const helpers = (view: View): Proposal[] =>
  [...view.dossier.people.values()]
    .filter((person) => person.helper)
    .flatMap((person) => {
      const { ending } = view
      // A yes is told once nothing can come between any more.
      const over =
        ending !== undefined && !(ending.is === 'accepted' && view.dossier.offer && !holdsSince(view))
      const turn = over ? (holdsSince(view) ?? endedAt(view)) : view.held.at(-1)?.ends
      if (!turn || !canReach(view, person.id)) return []
      const facts = timingFor(view, person.id)
      const { place, numbers } = facts
      const opens = morningAfter(dayIn(turn, place.zone), numbers.helperAfter, facts)
      const sent = sentSince(view, ['helper', 'thank-you'], turn, person.id)
      const way = wayTo(view, person.id)
      return [
        {
          id: idOf('process', 'helper', person.id),
          kind: 'helper' as const,
          to: [person.id],
          channel: way.channel,
          ...when(opens, closingAfter(opens.toPlainDate(), numbers.helperOpenFor, facts)),
          says: over
            ? `Thank ${nameOf(view, person.id)} for their help, and say how it ended`
            : `Tell ${nameOf(view, person.id)} how it went`,
          why: [...reasonsOf([K9], { person, over }), ...way.why],
          facts: [personFact(person.id), ...(sent ? [touchFact(sent)] : [])],
          optional: !over,
          rests: true,
          ...threadWith(view, person.id),
          ...(sent ? { state: 'done' as const } : {}),
        },
      ]
    })

/** What is offered, never urged. */
export const extraSteps = (view: View): Proposal[] => [
  ...view.held.flatMap((interview) => detailed(view, interview)),
  ...view.held.flatMap((interview) => connect(view, interview)),
  ...helpers(view),
]
