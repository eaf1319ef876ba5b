import { waitsForCondition } from '../../dossier/condition.ts'
import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, nextStepsFact, touchFact } from '../../dossier/facts.ts'
import { vagueIn } from '../../dossier/said-next.ts'
import { judged, type Reason } from '../../playbook/rule.ts'
import { T6 } from '../../playbook/t/after-a-span.ts'
import { T8 } from '../../playbook/t/after-two-weeks.ts'
import { closingAfter } from '../../playbook/t/opening.ts'
import { T7 } from '../../playbook/t/over-a-week-of-silence.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import { atHour, dayIn, isBefore, later } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import { askedIn } from '../../vocabulary/touch-kinds.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import {
  isPast,
  latest,
  latestRound,
  meaningOf,
  namedDate,
  once,
  saidSince,
  sentSince,
  timingFor,
  type View,
} from '../view.ts'
import { afterDate, effectOnWaiting } from '../waits.ts'
import { wayTo } from '../way.ts'
import { checkIn, patience, standstill } from './check-in.ts'

interface WaitEnd {
  readonly opens: Moment
  readonly why: readonly Reason[]
}

/** The answer from which the waiting starts again, if their last one was of that kind. */
const restartOf = (view: View, round: Interview, asked: PersonId) => {
  const said = saidSince(view, round)
  const effect = said && effectOnWaiting(view, said.touch, asked)
  return said && effect?.does === 'again' ? { touch: said.touch, why: effect.why } : undefined
}

/** By the date they named, the first or a new one. */
const byDate = (view: View, round: Interview, asked: PersonId): WaitEnd | undefined => {
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
  return { opens: opening.opens, why: [...(moved ? [moved.why] : []), opening.why] }
}

/** By the span they spoke of, or by nothing at all: counted from the round, or from an answer that starts it again. */
const bySilence = (
  view: View,
  round: Interview,
  asked: PersonId,
  restart: Touch | undefined,
  afresh: boolean,
): { readonly opens: Moment; readonly why: Reason } | undefined => {
  const facts = {
    ...timingFor(view, asked),
    ended: restart?.at ?? round.ends,
    since: restart ? ('answer' as const) : ('interview' as const),
  }
  const {
    spanDays,
    spanSaid: said,
    span = '',
    text = '',
  } = (afresh ? undefined : round.debrief?.nextSteps) ?? {}
  const spanned =
    spanDays === undefined ? undefined : judged(T6, { ...facts, spanDays, ...(said ? { said } : {}) })
  if (spanned) return spanned
  const vague = vagueIn(span) ?? vagueIn(text)
  const detailedSent = sentSince(view, ['detailed'], round.ends) !== undefined
  return (
    judged(T8, { ...facts, detailedSent }) ??
    judged(T7, { ...facts, detailedSent, ...(vague ? { vague } : {}) })
  )
}

const openingOf = (view: View, round: Interview, asked: PersonId): WaitEnd | undefined => {
  const { zone } = timingFor(view, asked).place
  const restart = restartOf(view, round, asked)
  const named = namedDate(view, round)
  const passed =
    restart !== undefined &&
    named !== undefined &&
    Temporal.PlainDate.compare(dayIn(restart.touch.at, zone), named.day) > 0
  const dated = passed ? undefined : byDate(view, round, asked)
  if (dated) return dated
  const afresh = passed || (restart !== undefined && meaningOf(restart.touch)?.is === 'next-step')
  const silent = bySilence(view, round, asked, restart?.touch, afresh)
  return silent && { opens: silent.opens, why: [...(restart ? [restart.why] : []), silent.why] }
}

/** An automatic answer moves the question past their absence. */
const afterAbsence = (view: View, asked: PersonId, round: Interview): WaitEnd | undefined => {
  const away = view.in.findLast(
    (touch) => touch.kind === 'auto-reply' && touch.with.includes(asked) && !isBefore(touch.at, round.ends),
  )
  const effect = away && effectOnWaiting(view, away, asked)
  return effect?.opens && { opens: effect.opens, why: [effect.why] }
}

/** An own commitment near the question takes its place; once it is kept, another silence follows it. */
const replacedBy = (view: View, opens: Moment, asked: PersonId): Reason | undefined => {
  const facts = { ...timingFor(view, asked), nudgeOn: opens.toPlainDate() }
  return view.dossier.promises
    .filter(
      (each) =>
        each.by === 'me' &&
        !each.kept &&
        !waitsForCondition(each) &&
        view.dossier.people.get(each.who)?.helper !== true,
    )
    .map(({ due }) => due && judged(T11, { ...facts, promised: due }))
    .find((said) => said?.replacesNudge)?.why
}

const afterPromise = (view: View, opens: Moment, asked: PersonId): WaitEnd | undefined => {
  const facts = timingFor(view, asked)
  const kept = sentSince(view, ['promise'], undefined)
  if (!kept) return undefined
  const promised = dayIn(kept.at, facts.place.zone)
  const said = judged(T11, { ...facts, promised, nudgeOn: opens.toPlainDate(), stands: 'kept' })
  if (!said?.replacesNudge) return undefined
  const next = judged(T7, { ...facts, ended: kept.at, detailedSent: false, since: 'message' })
  return next && { opens: next.opens, why: [said.why, next.why] }
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
  return [afterAbsence(view, asked, round), afterPromise(view, first.opens, asked)].reduce<WaitEnd>(
    (so, next) =>
      next && isBefore(so.opens, next.opens)
        ? { opens: later(so.opens, next.opens), why: [...next.why, ...so.why] }
        : so,
    first,
  )
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

const asking = (view: View): Proposal[] => {
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  if (!round || asked === undefined || nothingToAsk(view, round)) return []
  const opening = waited(view, round, asked)
  if (!opening) return []
  const { opens } = opening
  const facts = timingFor(view, asked)
  const since = latest(round.ends, saidSince(view, round)?.touch.at)
  const sent = view.out.findLast(
    (touch) => askedIn(touch) && touch.kind !== 'check-in' && (!since || !isBefore(touch.at, since)),
  )
  const way = wayTo(view, asked)
  const idle =
    patience(view, asked, round) ?? replacedBy(view, opens, asked) ?? standstill(view, round, asked)?.why
  const name = nameOf(view, asked)
  const named = namedDate(view, round)
  const nudge: Proposal = {
    id: idOf(round.id, 'nudge', asked),
    kind: 'nudge',
    to: [asked],
    channel: way.channel,
    ...when(opens, closingAfter(opens.toPlainDate(), facts.numbers.nudgeOpenFor, facts)),
    says: nudgeSays(name, opens, {
      over: isPast(opens, view) || sent !== undefined || idle !== undefined,
      own: named?.acts === 'me',
    }),
    why: [...(idle && !sent ? [idle] : []), ...opening.why, ...way.why],
    facts: [
      interviewFact(round),
      ...(named ? [named.fact] : round.debrief?.nextSteps ? [nextStepsFact(round)] : []),
      ...(sent ? [touchFact(sent)] : []),
    ],
    interview: round.id,
    ...threadWith(view, asked),
    ...(sent ? { state: 'done' as const } : idle ? { state: 'resting' as const } : {}),
  }
  return [nudge, ...checkIn(view, round, asked, sent)]
}

/** The question about the status, and the one short check-in that may follow it. */
export const askingSteps = (view: View): readonly Proposal[] => once(view, 'asking', () => asking(view))
