import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, nextStepsFact, touchFact } from '../../dossier/facts.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { T6 } from '../../playbook/t/after-a-span.ts'
import { T8 } from '../../playbook/t/after-two-weeks.ts'
import { T4 } from '../../playbook/t/day-after-named-date.ts'
import { T5 } from '../../playbook/t/more-than-two-days.ts'
import { T9 } from '../../playbook/t/one-follow-up.ts'
import { T7 } from '../../playbook/t/over-a-week-of-silence.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import { T13 } from '../../playbook/t/silence-is-not-a-no.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay, isBefore, later } from '../../time/day.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import {
  isPast,
  latest,
  latestRound,
  meaningOf,
  namedDate,
  placeFor,
  sentSince,
  timingFor,
  type View,
} from '../view.ts'
import { wayTo } from '../way.ts'
import { dateWords, dayWords } from '../words.ts'

/** Messages that ask how things stand. */
export const askingKinds: readonly Touch['kind'][] = ['nudge', 'check-in', 'follow-up']

const opening = (
  view: View,
  round: Interview,
  asked: PersonId,
): { opens: Moment; reason: Reason } | undefined => {
  const facts = timingFor(view, asked)
  const named = namedDate(view)
  const restart =
    view.meaning?.meaning.is === 'courtesy' || view.meaning?.meaning.is === 'new-date'
      ? view.meaning.touch.at
      : undefined
  const ended = restart && isBefore(round.ends, restart) ? restart : round.ends
  if (named) {
    const dated = { ...facts, hearBy: named.day }
    const [rule, opens] = [T4, T5]
      .map((each) => [each, each.judge(dated)?.opens] as const)
      .find(([, moment]) => moment) ?? [T5]
    if (opens) {
      // A courtesy after the named date starts the clock again.
      const moment =
        restart && isBefore(opens, restart)
          ? (T7.judge({ ...facts, ended, detailedSent: false })?.opens ?? opens)
          : opens
      return {
        opens: moment,
        reason: reasonOf(
          rule,
          `You were to hear by ${dateWords(named.day)}; ${dayWords(moment)} is the right day to ask.`,
        ),
      }
    }
  }
  const spanDays = round.debrief?.nextSteps?.spanDays
  const spanned = T6.judge({ ...facts, ended, ...(spanDays === undefined ? {} : { spanDays }) })
  if (spanned)
    return {
      opens: spanned.opens,
      reason: reasonOf(
        T6,
        `They spoke of ${round.debrief?.nextSteps?.span ?? 'a span'}; a few days after that is ${dayWords(spanned.opens)}.`,
      ),
    }
  const detailedSent = sentSince(view, ['detailed'], round.ends) !== undefined
  const two = T8.judge({ ...facts, ended, detailedSent })
  if (two)
    return {
      opens: two.opens,
      reason: reasonOf(
        T8,
        `Nobody named a date and your detailed message is out; two weeks are up on ${dayWords(two.opens)}.`,
      ),
    }
  const one = T7.judge({ ...facts, ended, detailedSent })
  return (
    one && {
      opens: one.opens,
      reason: reasonOf(
        T7,
        `Nobody named a date; after more than a week of silence it is ${dayWords(one.opens)}.`,
      ),
    }
  )
}

/** An auto-reply moves the question past the day they are back; without a day, three business days on. */
const afterAutoReply = (
  view: View,
  asked: PersonId,
  round: Interview,
): { opens: Moment; reason: Reason } | undefined => {
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
    reason: {
      rule: 'B6',
      guides: ['house'],
      because: away.returns
        ? `They are away and back on ${dateWords(away.returns)}; they get a day to catch up.`
        : 'An automatic answer says they are away.',
    },
  }
}

/** An own commitment near the question takes its place. */
const replacedBy = (view: View, opens: Moment, asked: PersonId): Reason | undefined => {
  const facts = timingFor(view, asked)
  const nudgeOn = opens.toPlainDate()
  const promise = view.dossier.promises.find(
    (each) =>
      each.by === 'me' &&
      !each.kept &&
      each.due !== undefined &&
      T11.judge({ ...facts, promised: each.due, nudgeOn })?.replacesNudge,
  )
  return (
    promise &&
    reasonOf(
      T11,
      'Something you promised falls within three days of it; that message takes the place of this one.',
    )
  )
}

const resting = (view: View, asked: PersonId, round: Interview): Reason | undefined => {
  const { lastWord } = view
  const spanDays = round.debrief?.nextSteps?.spanDays
  const named = namedDate(view)
  // A named date far ahead keeps the thread awake until four weeks after it.
  const word = latest(lastWord, named ? endOfDay(named.day, placeFor(view, asked).zone) : undefined)
  const rest = T13.judge({
    ...timingFor(view, asked),
    ...(word ? { lastWord: word } : {}),
    ...(spanDays === undefined ? {} : { spanDays }),
  })
  return rest && isPast(rest.restsAt, view)
    ? reasonOf(
        T13,
        'A long silence: taken to be a no until they say otherwise. Any word from them wakes it up.',
      )
    : undefined
}

/** Is there still something to ask? Not before an interview that is fixed, not with an offer, not after an answer of substance. */
const nothingToAsk = (view: View, round: Interview): boolean =>
  view.ending !== undefined ||
  view.dossier.offer !== undefined ||
  view.ahead.length > 0 ||
  view.in.some((touch) => {
    const is = meaningOf(touch)?.is
    return (is === 'next-step' || is === 'offer' || is === 'no') && !isBefore(touch.at, round.ends)
  })

/** The question about the status, and the one short check-in that may follow it. */
export const askingSteps = (view: View): Proposal[] => {
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  if (!round || asked === undefined || nothingToAsk(view, round)) return []
  const first = opening(view, round, asked)
  if (!first) return []
  const away = afterAutoReply(view, asked, round)
  const stuck = view.dossier.opportunity.status === 'stuck'
  const opens = away ? later(first.opens, away.opens) : first.opens
  const place = placeFor(view, asked)
  const { holidays } = view.playbook
  const since = latest(round.ends, view.meaning?.touch.at)
  const sent = view.out.findLast(
    (touch) =>
      askingKinds.includes(touch.kind) && touch.kind !== 'check-in' && (!since || !isBefore(touch.at, since)),
  )
  const way = wayTo(view, asked)
  const rest = resting(view, asked, round)
  const replaced = replacedBy(view, opens, asked)
  const idle =
    rest ??
    replaced ??
    (stuck
      ? reasonOf(
          T13,
          'The process is stuck; asking does not move it. Something useful now and then does more.',
        )
      : undefined)
  const nudge: Proposal = {
    id: idOf(round.id, 'nudge', asked),
    kind: 'nudge',
    to: [asked],
    channel: way.channel,
    ...when(opens, endOfDay(addBusinessDays(opens.toPlainDate(), 3, place, holidays), place.zone)),
    says: `Ask ${nameOf(view, asked)} how things stand${isPast(opens, view) ? '' : `, on ${dayWords(opens)}`}`,
    why: [
      ...(idle && !sent ? [idle] : []),
      ...(away && isBefore(first.opens, away.opens) ? [away.reason] : []),
      first.reason,
      ...way.why,
    ],
    facts: [
      interviewFact(round),
      ...(round.debrief?.nextSteps ? [nextStepsFact(round)] : []),
      ...(sent ? [touchFact(sent)] : []),
    ],
    interview: round.id,
    ...threadWith(view, asked),
    ...(sent ? { state: 'done' as const } : idle ? { state: 'resting' as const } : {}),
  }
  return [nudge, ...(sent ? checkIn(view, round, asked, sent, rest) : [])]
}

const checkIn = (
  view: View,
  round: Interview,
  asked: PersonId,
  nudged: Touch,
  rest: Reason | undefined,
): Proposal[] => {
  const facts = timingFor(view, asked)
  const opening = T9.judge({ ...facts, nudged: nudged.at })
  if (!opening) return []
  const { opens } = opening
  const sent = sentSince(view, ['check-in'], nudged.at)
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(round.id, 'check-in', asked),
      kind: 'check-in',
      to: [asked],
      channel: way.channel,
      ...when(
        opens,
        endOfDay(addBusinessDays(opens.toPlainDate(), 5, facts.place, facts.holidays), facts.place.zone),
      ),
      says: `One last short line to ${nameOf(view, asked)}, if you like`,
      why: [
        ...(rest && !sent ? [rest] : []),
        reasonOf(
          T9,
          `Your question has been unanswered for ${view.playbook.numbers.checkInAfter} business days on ${dayWords(opens)}. After this one the thread rests.`,
        ),
        ...way.why,
      ],
      facts: [touchFact(nudged)],
      optional: true,
      rests: true,
      interview: round.id,
      ...threadWith(view, asked),
      ...(sent ? { state: 'done' as const } : rest ? { state: 'resting' as const } : {}),
    },
  ]
}
