import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, personFact, touchFact } from '../../dossier/facts.ts'
import { C10 } from '../../playbook/c/agency.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import type { Timing } from '../../playbook/t/facts.ts'
import { T2 } from '../../playbook/t/within-a-day.ts'
import { T1 } from '../../playbook/t/within-three-hours.ts'
import { dayIn } from '../../time/day.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, namesOf, type Proposal, threadWith } from '../proposal.ts'
import { belongsTo, isPast, personOf, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { canReach, wayTo } from '../way.ts'
import { momentWords } from '../words.ts'

const thanking: readonly Touch['kind'][] = [
  'thank-you',
  'forward',
  'close',
  'offer-answer',
  'offer-talk',
  'offer-accept',
  'call',
]

/** A bounce since the last message to them: it did not arrive. */
const bounced = (view: View, person: PersonId, sent: Touch): boolean =>
  view.in.some(
    (touch) =>
      touch.kind === 'bounce' &&
      touch.with.includes(person) &&
      touch.at.epochMilliseconds >= sent.at.epochMilliseconds,
  )

const thanked = (view: View, interview: Interview, person: PersonId): Touch | undefined => {
  const sent = view.out.findLast(
    (touch) =>
      thanking.includes(touch.kind) &&
      touch.with.includes(person) &&
      touch.at.epochMilliseconds >= interview.starts.epochMilliseconds &&
      (touch.interview === undefined
        ? belongsTo(view, touch, interview) || touch.kind !== 'thank-you'
        : touch.interview === interview.id),
  )
  return sent && !bounced(view, person, sent) ? sent : undefined
}

const hour = 3_600_000

/** Of two interviews on one day with the same person, the thanks for both go after the last. */
const foldedInto = (view: View, interview: Interview, person: PersonId): Interview | undefined => {
  const later = view.interviews.filter(
    (other) =>
      other.ends.epochMilliseconds > interview.ends.epochMilliseconds &&
      other.ends.epochMilliseconds - interview.ends.epochMilliseconds < 25 * hour &&
      (other.outcome === undefined || other.outcome === 'held') &&
      other.met.includes(person),
  )
  if (later.length === 0) return undefined
  const { zone } = placeFor(view, person)
  const day = dayIn(interview.ends, zone)
  return later.findLast((other) => dayIn(other.ends, zone).equals(day))
}

/** Why thanks that were never sent are no longer owed on their own. */
const outdated = (view: View, interview: Interview, person: PersonId): Reason | undefined => {
  const since = interview.ends
  if (
    view.dossier.offer &&
    isPast(view.dossier.offer.receivedAt, view) &&
    view.dossier.offer.receivedAt.epochMilliseconds > since.epochMilliseconds
  ) {
    return { rule: 'O10', guides: ['house'], because: 'An offer has come; the thanks go into its answer.' }
  }
  const age = view.now.epochMilliseconds - since.epochMilliseconds
  const late = age > view.playbook.numbers.thankYouWelcomeHours * hour
  const laterRound = view.interviews.find(
    (other) =>
      other.starts.epochMilliseconds > since.epochMilliseconds &&
      other.met.includes(person) &&
      isPast(other.starts, view),
  )
  if (laterRound && late) {
    return {
      rule: 'T2',
      guides: ['mastering', 'house'],
      because: 'You have met again since; the thanks go into the message after that.',
    }
  }
  const asked = late && sentSince(view, ['nudge', 'check-in', 'follow-up', 'detailed'], since, person)
  if (asked || age > 8 * 24 * hour) {
    return {
      rule: 'T2',
      guides: ['mastering', 'house'],
      because: 'More than a week has passed; your next message thanks them as well.',
    }
  }
  return undefined
}

interface Timed {
  readonly timing: Timing
  readonly welcomeUntil: Moment
}

/** A panel of five shares one end: worked out once for each zone. */
const known = new WeakMap<View, Map<string, Timed>>()

const timed = (view: View, interview: Interview, person: PersonId): Timed => {
  const facts = { ...timingFor(view, person), ended: interview.ends }
  const all = known.get(view) ?? new Map<string, Timed>()
  if (all.size === 0) known.set(view, all)
  const key = `${interview.id} ${facts.place.zone}`
  const before = all.get(key)
  if (before) return before
  const timing = T1.judge(facts)
  if (!timing) throw new Error('T1 always times thanks that have not been sent.')
  const welcome = T2.judge({ ...facts, now: timing.opens })
  const result = { timing, welcomeUntil: welcome?.welcomeUntil ?? timing.due }
  all.set(key, result)
  return result
}

const says = (view: View, names: string, best: Moment, due: Moment): string =>
  isPast(best, view)
    ? isPast(due, view)
      ? `Thank ${names} now: late is better than never`
      : `Thank ${names} now`
    : `Thank ${names}, best before ${momentWords(best, view)}`

const why = (interview: Interview): Reason[] => {
  const ended = interview.format === 'take-home' && !interview.presented ? 'handed in' : 'over'
  return [
    reasonOf(
      T1,
      `The ${interview.stage} interview is ${ended}: best within three hours, at the latest by the end of that day.`,
    ),
    reasonOf(T2, 'After that it is still welcome within 24 hours.'),
  ]
}

const stateOf = (sent: Touch | undefined, reason: Reason | undefined) =>
  sent ? { state: 'done' as const } : reason ? { state: 'resting' as const } : {}

const toOne = (view: View, interview: Interview, person: PersonId): Proposal => {
  const { timing, welcomeUntil } = timed(view, interview, person)
  const sent = thanked(view, interview, person)
  const fold = foldedInto(view, interview, person)
  const reason: Reason | undefined = fold
    ? {
        rule: 'B3',
        guides: ['mastering', 'house'],
        because: 'You meet again the same day; one message thanks for both.',
      }
    : outdated(view, interview, person)
  const folds = view.held.filter((other) => foldedInto(view, other, person)?.id === interview.id)
  const way = wayTo(view, person, true)
  return {
    id: idOf(interview.id, 'thank-you', person),
    kind: 'thank-you',
    to: [person],
    channel: way.channel,
    ...timing,
    welcomeUntil,
    says:
      sent || reason
        ? `Thank ${nameOf(view, person)}`
        : says(view, nameOf(view, person), timing.best, timing.due),
    why: [...(reason && !sent ? [reason] : []), ...why(interview), ...way.why],
    facts: [interviewFact(interview), personFact(person), ...(sent ? [touchFact(sent)] : [])],
    interview: interview.id,
    ...(folds.length > 0 ? { folds: folds.map((other) => idOf(other.id, 'thank-you', person)) } : {}),
    ...(view.held[0]?.id === interview.id ? {} : threadWith(view, person)),
    ...stateOf(sent, reason),
  }
}

const toAll = (view: View, interview: Interview, people: readonly PersonId[]): Proposal => {
  const [first = ''] = people
  const { timing, welcomeUntil } = timed(view, interview, first)
  const sent = thanked(view, interview, first)
  return {
    id: idOf(interview.id, 'thank-you', 'joint'),
    kind: 'thank-you',
    to: people,
    channel: 'email',
    ...timing,
    welcomeUntil,
    says: sent
      ? `Thank ${namesOf(view, people)}`
      : says(view, namesOf(view, people), timing.best, timing.due),
    why: [
      {
        rule: 'M14',
        guides: ['ace', 'basics', 'house'],
        because: 'A large panel: those you hardly spoke with share one note, each by name.',
      },
      ...why(interview),
    ],
    facts: [interviewFact(interview), ...people.map(personFact)],
    interview: interview.id,
    ...stateOf(sent, outdated(view, interview, first)),
  }
}

/** One message to someone who passes the notes on. */
const forwarded = (
  view: View,
  interview: Interview,
  via: PersonId,
  about: readonly PersonId[],
  reason: Reason,
): Proposal => {
  const { timing, welcomeUntil } = timed(view, interview, via)
  const sent = view.out.findLast(
    (touch) =>
      touch.kind === 'forward' &&
      touch.with.includes(via) &&
      touch.at.epochMilliseconds >= interview.ends.epochMilliseconds,
  )
  const [first = via] = about
  const old = outdated(view, interview, first)
  return {
    id: idOf(interview.id, 'forward', via),
    kind: 'forward',
    to: [via],
    about,
    channel: 'forward',
    ...timing,
    welcomeUntil,
    says: `Ask ${nameOf(view, via)} to pass your thanks on to ${namesOf(view, about)}`,
    why: [...(old && !sent ? [old] : []), reason, ...why(interview)],
    facts: [interviewFact(interview), personFact(via), ...about.map(personFact)],
    interview: interview.id,
    ...stateOf(sent, old),
  }
}

const findAddress = (view: View, interview: Interview, person: PersonId): Proposal => {
  const { timing } = timed(view, interview, person)
  return {
    id: idOf(interview.id, 'find-address', person),
    kind: 'find-address',
    to: [],
    about: [person],
    channel: 'none',
    ...timing,
    says: `Find an address for ${nameOf(view, person)}: the invitation, their card, the company’s page`,
    why: [
      {
        rule: 'P9',
        guides: ['ace'],
        because: 'No way to reach them is on record, and nobody who could pass a note on.',
      },
      { rule: 'P5', guides: ['eight'], because: 'Next time, a business card settles it.' },
    ],
    facts: [interviewFact(interview), personFact(person)],
    interview: interview.id,
    rests: true,
    ...stateOf(undefined, outdated(view, interview, person)),
  }
}

/** Nobody was met (a chat, a one-way video): the primary contact is thanked if there is one, and nobody is invented. */
const nobodyMet = (view: View, interview: Interview): Proposal[] => {
  const contact = whoIsAsked(view)
  return contact === undefined ? [] : [toOne(view, interview, contact)]
}

const forInterview = (view: View, interview: Interview): Proposal[] => {
  const met = interview.met.filter((id) => personOf(view, id) !== undefined)
  if (met.length === 0) return nobodyMet(view, interview)
  const through = (id: PersonId) => {
    const person = personOf(view, id)
    return person
      ? C10.judge({ dossier: view.dossier, person, formality: view.formality, thanks: true })?.via
      : undefined
  }
  const via = met.map(through).find((id) => id !== undefined)
  if (via !== undefined && canReach(view, via)) {
    const rest = met.filter((id) => id !== via)
    const reason = reasonOf(
      C10,
      `Everything goes through ${nameOf(view, via)}; direct contact has not been allowed.`,
    )
    return [
      ...(met.includes(via) ? [toOne(view, interview, via)] : []),
      ...(rest.length > 0 ? [forwarded(view, interview, via, rest, reason)] : []),
    ]
  }
  const reachable = met.filter((id) => canReach(view, id, true) || thanked(view, interview, id))
  const missing = met.filter((id) => !reachable.includes(id))
  const points = interview.debrief?.points ?? []
  const large = met.length > view.playbook.numbers.panelJointAbove
  const joint = large
    ? reachable.filter((id) => personOf(view, id)?.email && !points.some((point) => point.who === id))
    : []
  const single = joint.length > 1 ? reachable.filter((id) => !joint.includes(id)) : reachable
  const helper = whoIsAsked(view)
  const reason: Reason = {
    rule: 'P9',
    guides: ['ace'],
    because: 'No address is on record; the one who knows them can pass your note on.',
  }
  return [
    ...single.map((id) => toOne(view, interview, id)),
    ...(joint.length > 1 ? [toAll(view, interview, joint)] : []),
    ...(missing.length > 0 && helper !== undefined
      ? [forwarded(view, interview, helper, missing, reason)]
      : []),
    ...(helper === undefined ? missing.map((id) => findAddress(view, interview, id)) : []),
  ]
}

/** Thanks for every interview that took place. */
export const thanksSteps = (view: View): Proposal[] =>
  view.held.flatMap((interview) => forInterview(view, interview))

/** The thank-yous that are still owed, as ids: what a closing note or an answer to an offer folds in. */
export const unsentThanks = (view: View): string[] =>
  view.held.flatMap((interview) =>
    interview.met
      .filter(
        (id) =>
          !thanked(view, interview, id) &&
          view.now.epochMilliseconds - interview.ends.epochMilliseconds < 21 * 24 * hour,
      )
      .map((id) => idOf(interview.id, 'thank-you', id)),
  )
