import type { Interview, Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, touchFact } from '../../dossier/facts.ts'
import { judged, whyOf } from '../../playbook/rule.ts'
import { T22 } from '../../playbook/t/another-time.ts'
import { T19 } from '../../playbook/t/did-not-take-place.ts'
import { closingAfter, dayAfter, sendingTime } from '../../playbook/t/opening.ts'
import { atHour, dayIn, earlier, endOfDay, inZone, isBefore } from '../../time/day.ts'
import { channelTraits } from '../../vocabulary/channels.ts'
import { touchTraits, wasUnasked } from '../../vocabulary/touch-kinds.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, isPast, sentSince, timingFor, type View } from '../view.ts'
import { canReach, hasPhone, readerFor, type Way, wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'

const disturbed = ({ outcome }: Interview): boolean => outcome !== undefined && outcome !== 'held'

/** The next one after it, whatever became of that. */
const nextAfter = (view: View, interview: Interview): Interview | undefined =>
  view.interviews
    .filter((other) => isBefore(interview.starts, other.starts))
    .toSorted((one, other) => one.starts.epochMilliseconds - other.starts.epochMilliseconds)[0]

const readerOf = (view: View, interview: Interview): PersonId | undefined => {
  const invited = interview.met.map((id) => readerFor(view, id)).find((id) => canReach(view, id))
  return interview.outcome === 'no-show' ? (invited ?? whoIsAsked(view)) : (whoIsAsked(view) ?? invited)
}

/** A message that says something of the day: not thanks, nor a question about something else. */
const isWordOfMine = ({ kind }: Touch): boolean => !touchTraits(kind).regardless && !wasUnasked(kind)

/**
 * Nobody notes when a meeting was moved: with their last word before its hour, else now, and once its hour has come, then. What they write
 * after that is about something else.
 */
const saidAt = (view: View, { outcome, changedBy, starts, ends }: Interview): Moment => {
  if (outcome === 'no-show') return ends
  const word = view.in.findLast(
    ({ kind, meaning, at }) =>
      !touchTraits(kind).machine && meaning?.is !== 'courtesy' && isBefore(at, starts),
  )
  return (changedBy === 'me' ? undefined : word?.at) ?? earlier(starts, view.now)
}

const words: Readonly<Record<NonNullable<ReturnType<typeof T22.judge>>['does'], (name: string) => string>> = {
  confirm: (name) => `Thank ${name} for the new time, and confirm it`,
  ask: (name) => `Tell ${name} before the meeting that you cannot come, and ask for another time`,
  apologise: (name) => `Say sorry to ${name} for not coming, and ask for another time`,
  'wish well': (name) => `Wish ${name} a good recovery, and leave the new time to them`,
  thank: (name) => `Thank ${name} for letting you know, and leave the new time to them`,
}

const saysOf = (
  name: string,
  does: keyof typeof words,
  { ahead, callFirst }: { readonly ahead: boolean; readonly callFirst: boolean },
): string => {
  if (callFirst)
    return `Call or text ${name} now: you cannot come today; then write a line, and ask for another time`
  return does === 'ask' && !ahead ? `Ask ${name} for another time` : words[does](name)
}

/** A text where they text, else a call: mail may be read too late. */
const atOnce = (view: View, person: PersonId): Way => {
  const usual = wayTo(view, person)
  return channelTraits(usual.channel).brief ? usual : { channel: 'phone', why: [] }
}

/** The word that goes with a meeting that is moved, called off or missed. */
const anotherTime = (view: View, interview: Interview, person: PersonId): Proposal[] => {
  const next = nextAfter(view, interview)
  if (next && (disturbed(next) || isPast(next.starts, view))) return []
  const { outcome, changedBy = 'them', ill = false } = interview
  // Where nobody said who moved it, nobody knows whether a word is owed.
  if (interview.changedBy === undefined && !ill) return []
  const facts = timingFor(view, person)
  const { place, numbers } = facts
  const today =
    !isPast(interview.starts, view) && dayIn(interview.starts, place.zone).equals(dayIn(view.now, place.zone))
  const callNow = today && hasPhone(view, person)
  const say = judged(T22, {
    callNow,
    ...(outcome ? { outcome } : {}),
    by: changedBy,
    ill,
    fixed: next !== undefined,
  })
  if (!say) return []
  const ahead = say.does === 'ask' && !isPast(interview.starts, view)
  const opens = inZone(earlier(saidAt(view, interview), view.now), place.zone)
  const soon = endOfDay(dayAfter(opens, numbers.answerWithin, facts), place.zone)
  const due = ahead ? inZone(interview.starts, place.zone) : next ? earlier(soon, next.starts) : soon
  const said = view.out.findLast(
    (touch) =>
      touch.with.includes(person) &&
      (touch.kind === 'reschedule' || (isWordOfMine(touch) && !isBefore(touch.at, opens))) &&
      (touch.interview === undefined || touch.interview === interview.id),
  )
  const callFirst = ahead && callNow
  const way = callFirst ? atOnce(view, person) : wayTo(view, person)
  // What has to be said before the day is over is due from its beginning.
  const from = ahead && today ? atHour(dayIn(view.now, place.zone), 0, place.zone) : opens
  return [
    {
      id: idOf(interview.id, 'reschedule', person),
      kind: 'reschedule',
      to: [person],
      channel: way.channel,
      // What has to be said before the day is over is due from its beginning.
      ...when(from, due, ahead ? from : sendingTime(opens, facts)),
      says: saysOf(nameOf(view, person), say.does, { ahead, callFirst }),
      why: [say.why, ...way.why],
      facts: [
        interviewFact(interview),
        ...(next ? [interviewFact(next)] : []),
        ...(said ? [touchFact(said)] : []),
      ],
      interview: interview.id,
      rests: say.does === 'thank' || say.does === 'wish well',
      ...threadWith(view, person),
      ...(said
        ? { state: 'done' as const }
        : daysSince(view, interview.ends) > numbers.newDateRestsDays
          ? { state: 'resting' as const }
          : {}),
    },
  ]
}

/** They did not come, or no new date came: one friendly message to find a new time. */
const newDate = (view: View, interview: Interview, person: PersonId): Proposal[] => {
  const { outcome, changedBy = 'them' } = interview
  if (nextAfter(view, interview) || (outcome === 'no-show' && changedBy === 'me')) return []
  const facts = timingFor(view, person)
  const { starts, ends } = interview
  // What was put off and got no new date has been called off.
  const say = judged(T19, {
    ...facts,
    ...(outcome ? { outcome: outcome === 'moved' ? 'cancelled' : outcome } : {}),
    starts,
    ends,
  })
  if (!say) return []
  const { opens } = say
  const { numbers } = facts
  const { channel, why } = wayTo(view, person)
  const sent = sentSince(view, ['follow-up', 'nudge'], outcome === 'no-show' ? ends : starts, person)
  const due = closingAfter(dayIn(opens, facts.place.zone), numbers.newDateOpenFor, facts)
  return [
    {
      id: idOf(interview.id, 'follow-up', person),
      kind: 'follow-up',
      to: [person],
      channel,
      ...when(opens, due, sendingTime(opens, facts)),
      says:
        outcome === 'no-show'
          ? `Ask ${nameOf(view, person)} for a new time, without reproach`
          : `Ask ${nameOf(view, person)} whether there is a new date`,
      why: [...whyOf(say), ...why],
      facts: [interviewFact(interview)],
      interview: interview.id,
      ...threadWith(view, person),
      ...(sent
        ? { state: 'done' as const }
        : daysSince(view, due) > numbers.newDateRestsDays
          ? { state: 'resting' as const }
          : {}),
    },
  ]
}

/** Around a meeting that was moved, called off or missed. */
export const rearrangingSteps = (view: View): Proposal[] =>
  view.ending
    ? []
    : view.interviews.filter(disturbed).flatMap((interview) => {
        const person = readerOf(view, interview)
        return person === undefined
          ? []
          : [...anotherTime(view, interview, person), ...newDate(view, interview, person)]
      })
