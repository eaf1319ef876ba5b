import { isToCall, waitsForCondition } from '../../dossier/condition.ts'
import type { Interview, Moment, PersonId, Promised, Touch } from '../../dossier/dossier.ts'
import { personFact, promiseFact, touchFact } from '../../dossier/facts.ts'
import { allowed, reachable } from '../../playbook/c/channel-facts.ts'
import { reasonsOf, whyOf } from '../../playbook/rule.ts'
import { closingAfter, sendingTime } from '../../playbook/t/opening.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import { atHour, dayIn, endOfDay, inZone, isBefore } from '../../time/day.ts'
import { dateWords } from '../../time/say.ts'
import { touchTraits } from '../../vocabulary/touch-kinds.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, meaningOf, personOf, sentSince, timingFor, type View } from '../view.ts'
import { afterDate } from '../waits.ts'
import { readerFor, wayTo, whyThrough } from '../way.ts'

/** A promise to write again is a follow-up; everything else is a thing to be done. */
const toWriteAgain =
  /\b(check(?:ing)? in|follow(?:ing)? up|touch base|be in touch|get in touch|write (?:again|to you|you)|get back)\b/i

/** The interview at which something was promised: the latest with that person, else the latest of all. */
const occasion = (view: View, promise: Promised): { held: Interview | undefined; from: Moment } => {
  const before = view.held.filter(
    (each) =>
      promise.due === undefined || Temporal.PlainDate.compare(each.ends.toPlainDate(), promise.due) <= 0,
  )
  const held = before.findLast((each) => each.met.includes(promise.who)) ?? before.at(-1) ?? view.held.at(-1)
  const from = held?.ends ?? view.touches[0]?.at ?? view.interviews[0]?.starts ?? view.now
  return { held, from }
}

const derivedEnd = /-([0-9a-f]{6})$/

/** The six digits of a derived id, or the id the user gave. */
const last = (promise: Promised): string =>
  `${promise.who}-${derivedEnd.exec(promise.id)?.[1] ?? promise.id.replaceAll('/', '-')}`

/** Who gets it, how, and why that way: what was promised by voice goes by voice, where there is a number. */
const delivery = (view: View, who: PersonId, calls = false) => {
  const reader = readerFor(view, who)
  const person = personOf(view, reader)
  const byVoice = calls && person && reachable(person, 'phone') && allowed(view.dossier, 'phone')
  const way = byVoice ? { channel: 'phone' as const, why: [] } : wayTo(view, reader)
  return {
    reader,
    why: [...whyThrough(view, who), ...way.why],
    part: { to: [reader], channel: way.channel, ...(reader === who ? {} : { about: [who] }) },
  }
}

const inDueOrder = (one: Promised, other: Promised): number => {
  if (one.due && other.due) return Temporal.PlainDate.compare(one.due, other.due)
  return Number(other.due !== undefined) - Number(one.due !== undefined) || (one.id < other.id ? -1 : 1)
}

/** "If it stays quiet, I'll write again": it has not stayed quiet since the last message to them. */
const answeredSince = (view: View, reader: PersonId): Touch | undefined => {
  const written = view.out.findLast((touch) => touch.with.includes(reader))
  const answer = view.in.findLast(
    (touch) => !touchTraits(touch.kind).machine && meaningOf(touch) !== undefined,
  )
  return answer && (!written || isBefore(written.at, answer.at)) ? answer : undefined
}

/** Messages do not say which promise they keep: each one keeps the one that was due first. */
const keptBy = (
  view: View,
  promise: Promised,
  kind: 'promise' | 'follow-up',
  since: Moment,
  to: PersonId,
) => {
  const touches = view.out.filter(
    (touch) =>
      (touch.kind === kind || (kind === 'follow-up' && touch.kind === 'nudge')) &&
      touch.at.epochMilliseconds >= since.epochMilliseconds &&
      touch.with.includes(to),
  )
  if (touches.length === 0) return undefined
  const owed = view.dossier.promises
    .filter(
      (each) =>
        each.by === 'me' &&
        !each.kept &&
        !waitsForCondition(each) &&
        each.who === promise.who &&
        toWriteAgain.test(each.what) === (kind === 'follow-up'),
    )
    .toSorted(inDueOrder)
  return touches[owed.findIndex((each) => each.id === promise.id)]
}

/** From when on it is owed: since the occasion, or since its condition is so. */
const owedFrom = (view: View, promise: Promised, reader: PersonId) => {
  const { held, from } = occasion(view, promise)
  const { place, numbers } = timingFor(view, reader)
  return { held, from: promise.since ? atHour(promise.since, numbers.sendFrom, place.zone) : from }
}

/** What decides of the promise beside its days. */
const standOf = (view: View, promise: Promised, reader: PersonId) => {
  if (waitsForCondition(promise)) return 'conditional'
  if (toWriteAgain.test(promise.what) && answeredSince(view, reader)) return 'answered'
  return promise.due ? 'dated' : 'undated'
}

const mineSays = (promise: Promised, name: string, again: boolean, past: boolean): string => {
  if (waitsForCondition(promise)) return `Your promise to ${name} waits until what it hangs on is so`
  if (again) return `Write to ${name} again, as you said you would`
  const what = isToCall(promise) ? `Call ${name}, as you promised` : `Keep your promise to ${name}`
  if (!promise.due) return what
  return past
    ? `${what}: it was due on ${dateWords(promise.due)}`
    : `${what}${isToCall(promise) ? ',' : ''} by ${dateWords(promise.due)}`
}

const mine = (view: View, promise: Promised): Proposal => {
  const { reader, part, why } = delivery(view, promise.who, isToCall(promise))
  const { held, from } = owedFrom(view, promise, reader)
  const facts = timingFor(view, reader)
  const { place, numbers } = facts
  const again = toWriteAgain.test(promise.what)
  const kind = again ? 'follow-up' : 'promise'
  const soon = () => closingAfter(dayIn(from, place.zone), numbers.promiseWithin, facts).toPlainDate()
  const day = promise.due ?? soon()
  const opens = again ? atHour(day, numbers.sendFrom, place.zone) : inZone(from, place.zone)
  const sent = keptBy(view, promise, kind, again ? opens.subtract({ days: 1 }) : from, reader)
  const due = endOfDay(day, place.zone)
  const name = nameOf(view, promise.who)
  const old = daysSince(view, due) >= numbers.takenAsNoDays
  const stands = standOf(view, promise, reader)
  const rests = stands !== 'dated' && stands !== 'undated'
  return {
    id: idOf(held?.id ?? 'process', kind, last(promise)),
    kind,
    ...part,
    ...when(opens, due, sendingTime(opens, facts)),
    says: mineSays(promise, name, again, isBefore(due, view.now)),
    why: [
      ...reasonsOf([T11], {
        ...facts,
        promised: day,
        stands,
        calls: part.channel === 'phone' && isToCall(promise),
      }),
      ...why,
    ],
    facts: [promiseFact(promise), personFact(promise.who), ...(sent ? [touchFact(sent)] : [])],
    ...(held ? { interview: held.id } : {}),
    ...threadWith(view, reader),
    ...(promise.since ? { outlives: true } : {}),
    own: true,
    ...(promise.kept || sent
      ? { state: 'done' as const }
      : old || rests
        ? { state: 'resting' as const }
        : {}),
  }
}

const theirs = (view: View, promise: Promised): Proposal[] => {
  if (promise.due === undefined || promise.kept || waitsForCondition(promise)) return []
  const { held } = occasion(view, promise)
  const { reader, part, why } = delivery(view, promise.who)
  const facts = timingFor(view, reader)
  const say = afterDate({ ...facts, hearBy: promise.due, promised: true })
  if (!say) return []
  const { opens } = say
  const sent = sentSince(view, ['follow-up', 'nudge'], opens.subtract({ days: 1 }), reader)
  const timing = when(opens, closingAfter(opens.toPlainDate(), facts.numbers.reminderOpenFor, facts))
  const over = !sent && isBefore(timing.due, view.now)
  return [
    {
      id: idOf(held?.id ?? 'process', 'follow-up', last(promise)),
      kind: 'follow-up',
      ...part,
      ...timing,
      says: `Remind ${nameOf(view, promise.who)} kindly of what they promised`,
      why: [
        ...(over ? reasonsOf([T11], { ...facts, promised: promise.due, stands: 'unreminded' }) : []),
        ...whyOf(say),
        ...why,
      ],
      facts: [promiseFact(promise), ...(sent ? [touchFact(sent)] : [])],
      optional: true,
      rests: true,
      ...(held ? { interview: held.id } : {}),
      ...threadWith(view, reader),
      ...(sent ? { state: 'done' as const } : {}),
    },
  ]
}

/** What either side promised. */
export const promiseSteps = (view: View): Proposal[] =>
  view.dossier.promises
    .filter((promise) => view.dossier.people.has(promise.who))
    .flatMap((promise) => (promise.by === 'me' ? [mine(view, promise)] : theirs(view, promise)))
