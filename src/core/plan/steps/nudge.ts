import { waitsForCondition } from '../../dossier/condition.ts'
import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, nextStepsFact, touchFact } from '../../dossier/facts.ts'
import { saysNoHurry, vagueIn } from '../../dossier/said-next.ts'
import { B7 } from '../../playbook/b/what-an-answer-does.ts'
import { C12 } from '../../playbook/c/no-way-known.ts'
import { judged, type Reason, reasonsOf, whyOf } from '../../playbook/rule.ts'
import { T6 } from '../../playbook/t/after-a-span.ts'
import { T8 } from '../../playbook/t/after-two-weeks.ts'
import { closingAfter } from '../../playbook/t/opening.ts'
import { T7 } from '../../playbook/t/over-a-week-of-silence.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import type { Since } from '../../playbook/t/timing-facts.ts'
import { atHour, dayIn, isBefore, later } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import { askedIn } from '../../vocabulary/touch-kinds.ts'
import { backFrom } from '../away.ts'
import { calmly } from '../calmly.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { lastAnswered } from '../their-questions.ts'
import {
  isPast,
  latest,
  latestRound,
  namedDate,
  once,
  saidSince,
  sentSince,
  timingFor,
  type View,
} from '../view.ts'
import { afterDate, effectOnWaiting } from '../waits.ts'
import { wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { checkIn, patience, standstill } from './check-in.ts'

interface WaitEnd {
  readonly opens: Moment
  readonly why: readonly Reason[]
  /** They said that there is no hurry. */
  readonly calm?: boolean
}

/** From what the waiting starts again. */
interface Restart {
  readonly at: Moment
  readonly why: Reason
  readonly since: Since
  /** It leaves behind what the debrief named. */
  readonly afresh: boolean
}

/** An answer of that kind, or the user's own to a question of theirs, who had the ball until then. */
const restartOf = (view: View, round: Interview, asked: PersonId | undefined): Restart | undefined => {
  const said = saidSince(view, round)
  const afresh = said?.meaning.is === 'next-step'
  const own = lastAnswered(view.dossier, view.touches)
  if (own && isBefore(latest(round.ends, said?.touch.at) ?? round.ends, own.at)) {
    const facts = timingFor(view, asked)
    const say = judged(B7, {
      ...facts,
      on: dayIn(own.at, facts.place.zone),
      means: 'courtesy',
      answered: true,
    })
    return say && { at: own.at, why: say.why, since: 'message', afresh }
  }
  const effect = said && effectOnWaiting(view, said.touch, asked)
  return said && effect?.does === 'again'
    ? { at: said.touch.at, why: effect.why, since: 'answer', afresh }
    : undefined
}

/** By the date they named, the first or a new one. */
const byDate = (view: View, round: Interview, asked: PersonId | undefined): WaitEnd | undefined => {
  const named = namedDate(view, round)
  if (!named) return undefined
  const facts = timingFor(view, asked)
  if (named.acts === 'me') {
    const own = judged(T11, { ...facts, promised: named.day, stands: 'dated' })
    return own && { opens: atHour(named.day, facts.numbers.sendFrom, facts.place.zone), why: [own.why] }
  }
  const opening = afterDate({ ...facts, hearBy: named.day })
  if (!opening) return undefined
  const moved = named.by && effectOnWaiting(view, named.by, asked)
  return { opens: opening.opens, why: [...(moved ? whyOf(moved) : []), ...whyOf(opening)] }
}

/** A text without the words and what stands before them in their clause. */
const withoutClause = (text: string, words: string | undefined): string => {
  const at = words === undefined ? -1 : text.toLowerCase().indexOf(words.toLowerCase())
  if (words === undefined || at < 0) return text
  const from = Math.max(...[',', '.', ';'].map((sign) => text.lastIndexOf(sign, at))) + 1
  return text.slice(0, from) + text.slice(at + words.length)
}

/** By the span they spoke of, or by nothing at all: counted from the round, or from an answer that starts it again. */
const bySilence = (
  view: View,
  round: Interview,
  asked: PersonId | undefined,
  restart: Restart | undefined,
  afresh: boolean,
): WaitEnd | undefined => {
  const facts = {
    ...timingFor(view, asked),
    ended: restart?.at ?? round.ends,
    since: restart?.since ?? ('interview' as const),
  }
  const {
    spanDays,
    spanSaid: said,
    span = '',
    text = '',
    returnSaid,
  } = (afresh ? undefined : round.debrief?.nextSteps) ?? {}
  const spanned =
    spanDays === undefined ? undefined : judged(T6, { ...facts, spanDays, ...(said ? { said } : {}) })
  if (spanned) return { opens: spanned.opens, why: whyOf(spanned) }
  // “When she is back on the 14th” names a day; only what is said beside it is vague.
  const beside = withoutClause(text, returnSaid)
  const vague = vagueIn(span) ?? vagueIn(beside)
  const detailedSent = sentSince(view, ['detailed'], round.ends) !== undefined
  const silent =
    judged(T8, { ...facts, detailedSent }) ??
    judged(T7, { ...facts, detailedSent, ...(vague ? { vague } : {}) })
  return silent && { opens: silent.opens, why: whyOf(silent), calm: saysNoHurry(`${span} ${beside}`) }
}

const openingOf = (view: View, round: Interview, asked: PersonId | undefined): WaitEnd | undefined => {
  const { zone } = timingFor(view, asked).place
  const restart = restartOf(view, round, asked)
  const named = namedDate(view, round)
  const passed =
    restart !== undefined &&
    named !== undefined &&
    Temporal.PlainDate.compare(dayIn(restart.at, zone), named.day) > 0
  const dated = passed ? undefined : byDate(view, round, asked)
  if (dated) return dated
  const silent = bySilence(view, round, asked, restart, passed || restart?.afresh === true)
  if (!silent) return undefined
  const { opens, why, calm = false } = silent
  return { opens, why: [...(restart ? [restart.why] : []), ...why], calm }
}

/** Their absence moves the question. */
const afterAbsence = (view: View, asked: PersonId): WaitEnd | undefined => {
  const back = backFrom(view, asked)
  return back && { opens: back.opens, why: back.why }
}

/** An own commitment near the question takes its place; once it is kept, another silence follows it. */
const replacedBy = (view: View, opens: Moment, asked: PersonId): readonly Reason[] | undefined => {
  const facts = { ...timingFor(view, asked), nudgeOn: opens.toPlainDate() }
  const taken = view.dossier.promises
    .filter(
      (each) =>
        each.by === 'me' &&
        !each.kept &&
        !waitsForCondition(each) &&
        view.dossier.people.get(each.who)?.helper !== true,
    )
    .map(({ due }) => due && judged(T11, { ...facts, promised: due }))
    .find((said) => said?.replacesNudge)
  return taken && whyOf(taken)
}

/** In a process that stands still nobody is asked how things stand. */
const stillStanding = (view: View, round: Interview, asked: PersonId): readonly Reason[] | undefined => {
  const stands = standstill(view, round, asked)
  return stands && whyOf(stands)
}

const afterPromise = (view: View, opens: Moment, asked: PersonId): WaitEnd | undefined => {
  const facts = timingFor(view, asked)
  const kept = sentSince(view, ['promise'], undefined)
  if (!kept) return undefined
  const promised = dayIn(kept.at, facts.place.zone)
  const said = judged(T11, { ...facts, promised, nudgeOn: opens.toPlainDate(), stands: 'kept' })
  if (!said?.replacesNudge) return undefined
  const next = judged(T7, { ...facts, ended: kept.at, detailedSent: false, since: 'message' })
  return next && { opens: next.opens, why: [said.why, ...whyOf(next)] }
}

/** Is there still something to ask? Not before an interview that is fixed, nor after an answer that ends the asking. */
const nothingToAsk = (view: View, round: Interview): boolean =>
  view.ending !== undefined ||
  view.ahead.length > 0 ||
  (view.dossier.offer !== undefined && isPast(view.dossier.offer.receivedAt, view)) ||
  view.in.some((touch) => !isBefore(touch.at, round.ends) && effectOnWaiting(view, touch)?.does === 'over')

/** The waiting put together: what they named, their absence, an own promise that has just been kept. */
const waited = (view: View, round: Interview, asked: PersonId): WaitEnd | undefined => {
  const first = openingOf(view, round, asked)
  if (!first) return undefined
  const put = [afterAbsence(view, asked), afterPromise(view, first.opens, asked)].reduce<WaitEnd>(
    (so, next) =>
      next && isBefore(so.opens, next.opens)
        ? { opens: later(so.opens, next.opens), why: [...next.why, ...so.why] }
        : so,
    first,
  )
  return { ...put, calm: first.calm ?? false }
}

/** `own`: the day is a word of one's own, and nobody is asked before they were told. */
const nudgeSays = (
  name: string,
  opens: Moment,
  { over, own }: { readonly over: boolean; readonly own: boolean },
): string => {
  if (own)
    return over
      ? `Write to ${name}, as you said you would`
      : `Wait: you said you would be in touch with ${name} on ${dayWords(opens)}`
  return over ? `Ask ${name} how things stand` : `Wait: nothing to ask ${name} before ${dayWords(opens)}`
}

/** The results are due, and nobody is known there: finding someone is the step. */
const nobodyToAsk = (view: View, round: Interview): Proposal[] => {
  const { opportunity, people } = view.dossier
  const known = [...people.values()].some(({ helper }) => !helper)
  const said = namedDate(view, round) ?? round.debrief?.nextSteps?.spanDays
  // Someone who is known and cannot be reached has a step of their own; where writing is forbidden nobody is looked for.
  if (known || opportunity.noContact || said === undefined) return []
  const opening = openingOf(view, round, undefined)
  if (!opening) return []
  const { opens } = opening
  const facts = timingFor(view)
  return [
    calmly(
      {
        id: idOf(round.id, 'find-address', 'me'),
        kind: 'find-address',
        to: [],
        channel: 'none',
        ...when(opens, closingAfter(opens.toPlainDate(), facts.numbers.nudgeOpenFor, facts)),
        says: isPast(opens, view)
          ? 'The results were due: find someone there to ask'
          : `Wait: nothing to ask before ${dayWords(opens)}, and nobody is known yet to ask`,
        waits: !isPast(opens, view),
        why: [...reasonsOf([C12], { contact: false, what: 'asked' }), ...opening.why],
        facts: [interviewFact(round)],
        interview: round.id,
      },
      view,
    ),
  ]
}

/** How the question stands: asked, not to be asked, not pressing after so long, or open. */
interface Stands {
  readonly is: 'sent' | 'idle' | 'long' | 'open'
  readonly why: readonly Reason[]
  /** Where the facts alone decide it. */
  readonly state?: 'done' | 'resting'
}

const standsOf = (
  view: View,
  round: Interview,
  asked: PersonId,
  opens: Moment,
  sent: Touch | undefined,
): Stands => {
  if (sent) return { is: 'sent', why: [], state: 'done' }
  const idle = replacedBy(view, opens, asked) ?? stillStanding(view, round, asked)
  if (idle) return { is: 'idle', why: idle, state: 'resting' }
  const long = patience(view, asked, round, undefined)
  return long ? { is: 'long', why: [long.why] } : { is: 'open', why: [] }
}

const asking = (view: View): Proposal[] => {
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  if (!round || nothingToAsk(view, round)) return []
  if (asked === undefined) return nobodyToAsk(view, round)
  const opening = waited(view, round, asked)
  if (!opening) return []
  const { opens } = opening
  const facts = timingFor(view, asked)
  const since = latest(round.ends, saidSince(view, round)?.touch.at)
  const sent = view.out.findLast(
    (touch) => askedIn(touch) && touch.kind !== 'check-in' && (!since || !isBefore(touch.at, since)),
  )
  const stands = standsOf(view, round, asked, opens, sent)
  const way = wayTo(view, asked)
  const waits = stands.state === undefined && !isPast(opens, view)
  const named = namedDate(view, round)
  const nudge: Proposal = {
    id: idOf(round.id, 'nudge', asked),
    kind: 'nudge',
    to: [asked],
    channel: way.channel,
    ...when(opens, closingAfter(opens.toPlainDate(), facts.numbers.nudgeOpenFor, facts)),
    says: nudgeSays(nameOf(view, asked), opens, { over: !waits, own: named?.acts === 'me' }),
    waits,
    why: [...stands.why, ...opening.why, ...way.why],
    facts: [
      interviewFact(round),
      ...(named ? [named.fact] : round.debrief?.nextSteps ? [nextStepsFact(round)] : []),
      ...(sent ? [touchFact(sent)] : []),
    ],
    interview: round.id,
    ...threadWith(view, asked),
    ...(stands.state ? { state: stands.state } : {}),
  }
  const first = stands.is === 'long' || opening.calm ? calmly(nudge, view) : nudge
  return [first, ...checkIn(view, round, asked, sent)]
}

/** The question about the status, and the one short check-in that may follow it. */
export const askingSteps = (view: View): readonly Proposal[] => once(view, 'asking', () => asking(view))
