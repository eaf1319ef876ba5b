import type { FactId, Interview, Person } from '../../dossier/dossier.ts'
import { interviewFact, personFact, pointFact, touchFact, wordsIn } from '../../dossier/facts.ts'
import { reasonOf } from '../../playbook/rule.ts'
import { T3 } from '../../playbook/t/detailed-within-a-week.ts'
import { T10 } from '../../playbook/t/touch-with-value.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay } from '../../time/day.ts'
import { pointKinds } from '../../vocabulary/point-kinds.ts'
import { asking } from '../../vocabulary/touch-kinds.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import {
  belongsTo,
  isPast,
  latestRound,
  personOf,
  placeFor,
  sentSince,
  timingFor,
  type View,
} from '../view.ts'
import { canReach, isDirect, wayTo } from '../way.ts'
import { endedAt } from './endings.ts'

const openingWords = (text: string) => text.toLowerCase().split(/\s+/).slice(0, 5).join(' ')

const hasOffer = (view: View): boolean =>
  view.dossier.offer !== undefined && isPast(view.dossier.offer.receivedAt, view)

/** A fuller message where the thank-you left something worth saying. */
const detailed = (view: View, interview: Interview): Proposal[] => {
  if (interview.stage === 'informational' || view.ending || hasOffer(view)) return []
  const thanks = view.out.find((touch) => touch.kind === 'thank-you' && belongsTo(view, touch, interview))
  const [person] = thanks?.with ?? []
  if (!thanks || person === undefined || !canReach(view, person) || !isDirect(view, person)) return []
  const sentText = thanks.text?.toLowerCase()
  const left = (interview.debrief?.points ?? []).filter(
    (point) =>
      !point.private &&
      pointKinds[point.kind].worthMore &&
      (point.kind !== 'stumble' || point.better !== undefined) &&
      (point.who === undefined || point.who === person) &&
      (sentText === undefined || !sentText.includes(openingWords(point.better ?? wordsIn(point)))),
  )
  const timing = T3.judge({ ...timingFor(view, person), ended: interview.ends, leftToSay: left.length > 0 })
  if (!timing) return []
  const way = wayTo(view, person)
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
      ...timing,
      says: `Say to ${nameOf(view, person)} what the thank-you left out, if it did`,
      why: [
        reasonOf(
          T3,
          'A better answer, a question or a finding is on record; unless it has gone already, it may follow within a week.',
        ),
        ...way.why,
      ],
      facts: [interviewFact(interview), ...left.map(pointFact)],
      interview: interview.id,
      optional: true,
      rests: true,
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : overtaken ? { state: 'resting' as const } : {}),
    },
  ]
}

/** Something useful now and then, while the wait goes on. */
const valueAdd = (view: View): Proposal[] => {
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  if (!round || asked === undefined || !view.lastWord || view.ahead.length > 0 || hasOffer(view)) return []
  const no = view.ending?.is === 'no' ? endedAt(view) : undefined
  if (view.ending && no === undefined) return []
  const facts = timingFor(view, asked)
  const lastValueAdd = sentSince(view, ['value-add'], undefined)
  const lastAsked = sentSince(view, asking, undefined)
  const opening = T10.judge({
    ...facts,
    lastWord: view.lastWord,
    ...(lastValueAdd ? { lastValueAdd: lastValueAdd.at } : {}),
    ...(lastAsked ? { lastAsked: lastAsked.at } : {}),
  })
  if (!opening) return []
  // After a no the door is tried again a season later, not a week later.
  const opens = no
    ? atHour(
        addBusinessDays(
          no.withTimeZone(facts.place.zone).toPlainDate().add({ days: 90 }),
          0,
          facts.place,
          facts.holidays,
        ),
        facts.numbers.sendFrom,
        facts.place.zone,
      )
    : opening.opens
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(no ? 'process' : round.id, 'value-add', asked),
      kind: 'value-add',
      to: [asked],
      channel: way.channel,
      ...when(opens, endOfDay(opens.toPlainDate().add({ days: 14 }), facts.place.zone)),
      says: no
        ? `Write to ${nameOf(view, asked)} again, if you have something for them`
        : `Send ${nameOf(view, asked)} something useful, if you have it`,
      why: [
        reasonOf(
          T10,
          no
            ? 'A season has passed since their no. Contacts stay contacts; a new beginning needs something new.'
            : 'A week of quiet: an article, an idea or a finding keeps you in mind without asking anything.',
        ),
        ...way.why,
      ],
      facts: [interviewFact(round)],
      optional: true,
      rests: true,
      ...threadWith(view, asked),
    },
  ]
}

/** Why to connect: common ground, an easy talk; after a no, so that the contact stays. */
const reasonToConnect = (
  view: View,
  interview: Interview,
  person: Person,
): { because: string; facts: readonly FactId[] } | undefined => {
  const shared = interview.debrief?.points.find(
    (point) => point.who === person.id && point.kind === 'common-ground' && !point.private,
  )
  if (shared)
    return {
      because:
        'You have something in common, which is a natural reason; contacts stay, whatever comes of the job.',
      facts: [pointFact(shared)],
    }
  if (person.rapport !== undefined)
    return { because: 'You got on well; contacts stay, whatever comes of the job.', facts: [] }
  return view.ending?.is === 'no' && person.linkedin !== undefined
    ? { because: 'A no ends the process, not the acquaintance.', facts: [] }
    : undefined
}

/** Connecting with someone there is a natural reason to stay in touch with. */
const connect = (view: View, interview: Interview): Proposal[] =>
  interview.met.flatMap((id) => {
    const { channels } = view.dossier.me
    const person = personOf(view, id)
    const reason = person && reasonToConnect(view, interview, person)
    const usable = channels.length === 0 || channels.includes('linkedin')
    const lastMet = view.held.findLast((held) => held.met.includes(id))?.id === interview.id
    if (!reason || !usable || !lastMet || !isDirect(view, id)) return []
    const place = placeFor(view, id)
    const { holidays, numbers } = view.playbook
    const from = view.ending?.is === 'no' ? (endedAt(view) ?? interview.ends) : interview.ends
    const opens = atHour(
      addBusinessDays(dayIn(from, place.zone), 1, place, holidays),
      numbers.sendFrom,
      place.zone,
    )
    const sent = sentSince(view, ['connect'], undefined, id)
    const connected = sent ?? view.in.find((touch) => touch.kind === 'connect' && touch.with.includes(id))
    return [
      {
        id: idOf(interview.id, 'connect', id),
        kind: 'connect' as const,
        to: [id],
        channel: 'linkedin' as const,
        ...when(opens, endOfDay(opens.toPlainDate().add({ days: 14 }), place.zone)),
        says: `Connect with ${nameOf(view, id)} on LinkedIn`,
        why: [{ rule: 'P6', guides: ['eight' as const], because: reason.because }],
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
      const turn = view.ending ? endedAt(view) : view.held.at(-1)?.ends
      if (!turn || !canReach(view, person.id)) return []
      const place = placeFor(view, person.id)
      const { holidays, numbers } = view.playbook
      const opens = atHour(
        addBusinessDays(turn.withTimeZone(place.zone).toPlainDate(), 1, place, holidays),
        numbers.sendFrom,
        place.zone,
      )
      const sent = sentSince(view, ['helper', 'thank-you'], turn, person.id)
      const way = wayTo(view, person.id)
      return [
        {
          id: idOf('process', 'helper', person.id),
          kind: 'helper' as const,
          to: [person.id],
          channel: way.channel,
          ...when(opens, endOfDay(addBusinessDays(opens.toPlainDate(), 5, place, holidays), place.zone)),
          says: view.ending
            ? `Thank ${nameOf(view, person.id)} for their help, and say how it ended`
            : `Tell ${nameOf(view, person.id)} how it went`,
          why: [
            {
              rule: 'K9',
              guides: ['house' as const],
              because: 'Whoever helped hears how it goes, and is thanked when it ends.',
            },
            ...way.why,
          ],
          facts: [personFact(person.id), ...(sent ? [touchFact(sent)] : [])],
          optional: !view.ending,
          rests: true,
          ...threadWith(view, person.id),
          ...(sent ? { state: 'done' as const } : {}),
        },
      ]
    })

/** What is offered, never urged. */
export const extraSteps = (view: View): Proposal[] => [
  ...view.held.flatMap((interview) => detailed(view, interview)),
  ...valueAdd(view),
  ...view.held.flatMap((interview) => connect(view, interview)),
  ...helpers(view),
]
