import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, nextStepsFact, touchFact } from '../../dossier/facts.ts'
import { B7 } from '../../playbook/b/what-an-answer-does.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { T6 } from '../../playbook/t/after-a-span.ts'
import { T8 } from '../../playbook/t/after-two-weeks.ts'
import { T4 } from '../../playbook/t/day-after-named-date.ts'
import { T5 } from '../../playbook/t/more-than-two-days.ts'
import { T7 } from '../../playbook/t/over-a-week-of-silence.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import { T13 } from '../../playbook/t/silence-is-not-a-no.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay, isBefore, later } from '../../time/day.ts'
import { askedStatus } from '../../vocabulary/touch-kinds.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import {
  isPast,
  latest,
  latestRound,
  meaningOf,
  namedDate,
  placeFor,
  saidSince,
  sentSince,
  timingFor,
  type View,
} from '../view.ts'
import { wayTo } from '../way.ts'
import { dateWords, dayWords } from '../words.ts'
import { checkIn, patience } from './check-in.ts'

interface Opening {
  readonly opens: Moment
  readonly why: readonly Reason[]
}

/** A friendly word, or a next step without a date, starts the waiting again; a new date is a date like the first. */
const restartedBy = (view: View, round: Interview): Touch | undefined => {
  const said = saidSince(view, round)
  return said?.meaning.is === 'courtesy' || said?.meaning.is === 'next-step' ? said.touch : undefined
}

const onceDated = (view: View, round: Interview, asked: PersonId): Opening | undefined => {
  const facts = timingFor(view, asked)
  const named = namedDate(view, round)
  if (!named) return undefined
  const dated = { ...facts, hearBy: named.day }
  const [rule, opening] = [T4, T5]
    .map((each) => [each, each.judge(dated)] as const)
    .find(([, judged]) => judged !== undefined) ?? [T5, undefined]
  if (!opening) return undefined
  const { opens } = opening
  return {
    opens,
    why: [
      ...(named.by ? [reasonOf(B7, `They gave a new date: ${dateWords(named.day)}.`)] : []),
      reasonOf(
        rule,
        `You were to hear by ${dateWords(named.day)}; ${dayWords(opens)} is the right day to ask.`,
      ),
    ],
  }
}

const openingOf = (view: View, round: Interview, asked: PersonId): Opening | undefined => {
  const facts = timingFor(view, asked)
  const restart = restartedBy(view, round)
  const named = namedDate(view, round)
  const passed =
    restart && named && Temporal.PlainDate.compare(dayIn(restart.at, facts.place.zone), named.day) > 0
  const dated = passed ? undefined : onceDated(view, round, asked)
  if (dated) return dated
  const again = restart
    ? [
        reasonOf(
          B7,
          `They answered on ${dateWords(dayIn(restart.at, facts.place.zone))}; the waiting starts again from there.`,
        ),
      ]
    : []
  const ended = restart?.at ?? round.ends
  const span = round.debrief?.nextSteps
  const spanned =
    span?.spanDays === undefined || (restart && meaningOf(restart)?.is === 'next-step') || passed
      ? undefined
      : T6.judge({ ...facts, ended, spanDays: span.spanDays })
  if (spanned)
    return {
      opens: spanned.opens,
      why: [
        ...again,
        reasonOf(
          T6,
          `They spoke of ${span?.spanDays} days or so; a few days after that is ${dayWords(spanned.opens)}.`,
        ),
      ],
    }
  const detailedSent = sentSince(view, ['detailed'], round.ends) !== undefined
  const two = T8.judge({ ...facts, ended, detailedSent })
  const because = two
    ? `Nobody named a date and your detailed message is out; two weeks are up on ${dayWords(two.opens)}.`
    : undefined
  if (two && because) return { opens: two.opens, why: [...again, reasonOf(T8, because)] }
  const one = T7.judge({ ...facts, ended, detailedSent })
  return (
    one && {
      opens: one.opens,
      why: [
        ...again,
        reasonOf(T7, `Nobody named a date; after more than a week of silence it is ${dayWords(one.opens)}.`),
      ],
    }
  )
}

/** An auto-reply moves the question past the day they are back; without a day, three business days on. */
const afterAutoReply = (view: View, asked: PersonId, round: Interview): Opening | undefined => {
  const away = view.in.findLast(
    (touch) => touch.kind === 'auto-reply' && touch.with.includes(asked) && !isBefore(touch.at, round.ends),
  )
  if (!away) return undefined
  const place = placeFor(view, asked)
  const { holidays, numbers } = view.playbook
  const day = away.returns
    ? addBusinessDays(away.returns, 1, place, holidays)
    : addBusinessDays(dayIn(away.at, place.zone), 3, place, holidays)
  return {
    opens: atHour(day, numbers.sendFrom, place.zone),
    why: [
      {
        rule: 'B7',
        guides: ['house'],
        because: away.returns
          ? `They are away and back on ${dateWords(away.returns)}; they get a day to catch up.`
          : 'An automatic answer says they are away.',
      },
    ],
  }
}

/** An own commitment near the question takes its place; once it is kept, a week of quiet follows it. */
const replacedBy = (view: View, opens: Moment, asked: PersonId): Reason | undefined => {
  const facts = timingFor(view, asked)
  const nudgeOn = opens.toPlainDate()
  const near = view.dossier.promises.some(
    (each) =>
      each.by === 'me' &&
      !each.kept &&
      each.due !== undefined &&
      view.dossier.people.get(each.who)?.helper !== true &&
      T11.judge({ ...facts, promised: each.due, nudgeOn })?.replacesNudge,
  )
  return near
    ? reasonOf(
        T11,
        'Something you promised falls within three days of it; that message takes the place of this one.',
      )
    : undefined
}

const afterPromise = (view: View, opens: Moment, asked: PersonId): Opening | undefined => {
  const facts = timingFor(view, asked)
  const kept = sentSince(view, ['promise'], opens.subtract({ hours: 24 * 7 }))
  if (!kept) return undefined
  const promised = dayIn(kept.at, facts.place.zone)
  if (!T11.judge({ ...facts, promised, nudgeOn: opens.toPlainDate() })?.replacesNudge) return undefined
  const next = T7.judge({ ...facts, ended: kept.at, detailedSent: false })
  return (
    next && {
      opens: next.opens,
      why: [
        reasonOf(
          T11,
          `You wrote to them on ${dateWords(promised)}, as promised; the question waits for another week of silence.`,
        ),
      ],
    }
  )
}

/** Is there still something to ask? Not before an interview that is fixed, not with an offer or an invitation. */
const nothingToAsk = (view: View, round: Interview): boolean =>
  view.ending !== undefined ||
  view.ahead.length > 0 ||
  (view.dossier.offer !== undefined && isPast(view.dossier.offer.receivedAt, view)) ||
  view.in.some(
    (touch) =>
      (touch.kind === 'invitation' || meaningOf(touch)?.is === 'offer') && !isBefore(touch.at, round.ends),
  )

/** The waiting put together: what they named, their absence, an own promise that has just been kept. */
const waited = (view: View, round: Interview, asked: PersonId): Opening | undefined => {
  const first = openingOf(view, round, asked)
  if (!first) return undefined
  return [afterAutoReply(view, asked, round), afterPromise(view, first.opens, asked)].reduce<Opening>(
    (so, next) =>
      next && isBefore(so.opens, next.opens)
        ? { opens: later(so.opens, next.opens), why: [...next.why, ...so.why] }
        : so,
    first,
  )
}

/** The question about the status, and the one short check-in that may follow it. */
export const askingSteps = (view: View): Proposal[] => {
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  if (!round || asked === undefined || nothingToAsk(view, round)) return []
  const opening = waited(view, round, asked)
  if (!opening) return []
  const { opens } = opening
  const place = placeFor(view, asked)
  const since = latest(round.ends, saidSince(view, round)?.touch.at)
  const sent = view.out.findLast(
    (touch) => askedStatus(touch.kind) && touch.kind !== 'check-in' && (!since || !isBefore(touch.at, since)),
  )
  const way = wayTo(view, asked)
  const stuck = view.dossier.opportunity.status === 'stuck'
  const idle =
    patience(view, asked, round) ??
    replacedBy(view, opens, asked) ??
    (stuck
      ? reasonOf(
          T13,
          'The process is stuck; asking does not move it. Something useful now and then does more.',
        )
      : undefined)
  const name = nameOf(view, asked)
  const nudge: Proposal = {
    id: idOf(round.id, 'nudge', asked),
    kind: 'nudge',
    to: [asked],
    channel: way.channel,
    ...when(
      opens,
      endOfDay(addBusinessDays(opens.toPlainDate(), 3, place, view.playbook.holidays), place.zone),
    ),
    says:
      isPast(opens, view) || sent || idle
        ? `Ask ${name} how things stand`
        : `Wait: nothing to ask ${name} before ${dayWords(opens)}`,
    why: [...(idle && !sent ? [idle] : []), ...opening.why, ...way.why],
    facts: [
      interviewFact(round),
      ...(round.debrief?.nextSteps ? [nextStepsFact(round)] : []),
      ...(sent ? [touchFact(sent)] : []),
    ],
    interview: round.id,
    ...threadWith(view, asked),
    ...(sent ? { state: 'done' as const } : idle ? { state: 'resting' as const } : {}),
  }
  return [nudge, ...checkIn(view, round, asked, sent)]
}
