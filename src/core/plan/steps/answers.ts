import type { Day, Interview, PersonId, Touch } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { B6 } from '../../playbook/b/an-answer-holds.ts'
import { C12 } from '../../playbook/c/no-way-known.ts'
import { O14 } from '../../playbook/o/asked-for-a-figure.ts'
import { type Reason, reasonsOf } from '../../playbook/rule.ts'
import { dayAfter } from '../../playbook/t/opening.ts'
import { dayIn, endOfDay, inZone, isBefore } from '../../time/day.ts'
import { dayWords, momentIn } from '../../time/say.ts'
import { askedFor, isOfReferences } from '../promises-they-want.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { personOf, timingFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { outdated } from './thanks/sent.ts'

const replyId = ({ interview, with: [person] }: Touch): string =>
  idOf(interview ?? 'process', 'reply', person ?? 'me')

interface Waiting {
  readonly asked: boolean
  /** What they ask for was promised to them. */
  readonly promised?: 'references' | 'something'
  /** The hour to which they invite, where it is on record. */
  readonly meeting?: string
  readonly unclear: boolean
  readonly pay: boolean
}

/** The first day by which any of them wants what it asks for. */
const wantedBy = (waiting: readonly Touch[]): Day | undefined =>
  waiting.flatMap(({ answerBy }) => answerBy ?? []).toSorted(Temporal.PlainDate.compare)[0]

/** As long as that day lies ahead. */
const bySays = (by: Day | undefined, today: Day): string =>
  by && Temporal.PlainDate.compare(by, today) >= 0 ? `; it is wanted by ${dayWords(by)}` : ''

const replySays = (who: string | undefined, { asked, unclear, pay, promised, meeting }: Waiting): string => {
  const name = who ?? 'them'
  if (meeting) return `Confirm ${meeting} to ${name}`
  if (promised && !unclear && !pay)
    return promised === 'references'
      ? `Send ${name} the references they ask for`
      : `Answer ${name}, and send what they ask for, as you promised`
  const question = `${who === undefined ? 'their' : `${who}’s`} question${pay ? ' about pay' : ''}`
  if (asked) return unclear ? `Answer ${question}, and say what the rest of it means` : `Answer ${question}`
  return `${who ?? 'Someone'} answered. What does it mean: a courtesy, a new date, a next step, an offer, or a no?`
}

/** The interview to which all of it invites, where it is on record and still to come. */
const invitedTo = (view: View, waiting: readonly Touch[]): Interview | undefined => {
  const last = waiting.at(-1)
  if (!last || waiting.some(({ kind }) => kind !== 'invitation')) return undefined
  return view.ahead.find(
    ({ id, starts }) => (last.interview === undefined || last.interview === id) && isBefore(last.at, starts),
  )
}

/** What one person wrote and waits: questions of theirs, an answer whose meaning is open, or both. */
const replyTo = (view: View, waiting: readonly Touch[], first: Touch): Proposal => {
  const [person] = first.with
  const facts = timingFor(view, person)
  const { place } = facts
  const by = wantedBy(waiting)
  const within = dayAfter(first.at, facts.numbers.answerWithin, facts)
  const due = endOfDay(by && Temporal.PlainDate.compare(by, within) < 0 ? by : within, place.zone)
  const asked = waiting.some((touch) => view.questions.includes(touch))
  const unclear = waiting.some((touch) => touch === view.answer && touch.kind !== 'question')
  const pay = asked && waiting.some(({ about }) => about === 'pay')
  const promises = asked ? askedFor(view, waiting) : []
  const meeting = asked && !pay ? invitedTo(view, waiting) : undefined
  const to = asked && person !== undefined ? [person] : []
  const way = to[0] === undefined ? { channel: 'none' as const, why: [] } : wayTo(view, to[0])
  return {
    id: replyId(first),
    kind: 'reply',
    to,
    channel: way.channel,
    ...(meeting
      ? when(inZone(first.at, place.zone), inZone(meeting.starts, place.zone), due)
      : when(inZone(first.at, place.zone), due)),
    says: `${replySays(person === undefined ? undefined : nameOf(view, person), {
      ...{ asked, unclear, pay },
      ...(promises.length > 0
        ? { promised: promises.some(isOfReferences) ? 'references' : 'something' }
        : {}),
      ...(meeting ? { meeting: momentIn(meeting.starts, view.now) } : {}),
    })}${asked ? bySays(by, dayIn(view.now, place.zone)) : ''}`,
    why: [
      ...reasonsOf([B6], { open: asked ? 'question' : 'answer' }),
      ...reasonsOf([O14], { ...facts, payAsked: pay, named: view.dossier.opportunity.named !== undefined }),
      ...way.why,
    ],
    facts: [...waiting.map(touchFact), ...(person === undefined ? [] : [personFact(person)])],
    ...(person === undefined ? {} : threadWith(view, person)),
  }
}

/** An answer whose meaning is open, and their questions: one step for each person they came from. */
const replies = (view: View): Proposal[] => {
  const open = new Set([...view.questions, ...(view.answer ? [view.answer] : [])])
  if (open.size === 0) return []
  const waiting = view.touches.filter((touch) => open.has(touch))
  return [...Map.groupBy(waiting, replyId).values()].flatMap((those) =>
    those[0] ? [replyTo(view, those, those[0])] : [],
  )
}

/** Thanks came back, and by now they are no longer owed on their own: nor is the address for them. */
const thanksPassed = (view: View, bounce: Touch, person: PersonId): Reason | undefined => {
  const lost = view.touches.findLast(
    ({ direction, at, with: to }) =>
      direction === 'out' && to.includes(person) && at.epochMilliseconds <= bounce.at.epochMilliseconds,
  )
  const round = view.held.findLast(
    ({ id, met, starts }) =>
      (lost?.interview === undefined || lost.interview === id) &&
      met.includes(person) &&
      lost &&
      isBefore(starts, lost.at),
  )
  return lost?.kind === 'thank-you' && round ? outdated(view, round, person) : undefined
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
      const passed = arrived ? undefined : thanksPassed(view, bounce, person)
      const way = ask === undefined ? { channel: 'none' as const, why: [] } : wayTo(view, ask)
      return [
        {
          id: idOf(bounce.interview ?? 'process', 'find-address', person),
          kind: 'find-address' as const,
          to: ask === undefined ? [] : [ask],
          about: [person],
          channel: way.channel,
          ...when(
            inZone(bounce.at, place.zone),
            endOfDay(dayAfter(bounce.at, facts.numbers.addressWithin, facts), place.zone),
          ),
          says:
            ask === undefined
              ? `Find a better address for ${nameOf(view, person)}`
              : `Ask ${nameOf(view, ask)} for a better address for ${nameOf(view, person)}`,
          why: [
            ...(passed ? [passed] : []),
            ...reasonsOf([C12], { contact: ask !== undefined, what: 'address', cameBack: true }),
            ...way.why,
          ],
          facts: [touchFact(bounce), personFact(person)],
          ...(arrived ? { state: 'done' as const } : passed ? { state: 'resting' as const } : {}),
        },
      ]
    })

/** What came in and wants something done. */
export const answerSteps = (view: View): Proposal[] => [...replies(view), ...bounces(view)]
