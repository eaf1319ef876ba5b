import type { Moment, PersonId, Touch } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { C12 } from '../../playbook/c/no-way-known.ts'
import { judged, type Reason, reasonsOf, whyOf } from '../../playbook/rule.ts'
import { T21 } from '../../playbook/t/after-an-application.ts'
import { closingAfter } from '../../playbook/t/opening.ts'
import { T13 } from '../../playbook/t/silence-is-not-a-no.ts'
import { isBefore, later } from '../../time/day.ts'
import { stages } from '../../vocabulary/stages.ts'
import { asking } from '../../vocabulary/touch-kinds.ts'
import { backFrom } from '../away.ts'
import { calmly } from '../calmly.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, meaningOf, namedDate, sentSince, timingFor, type View } from '../view.ts'
import { afterDate, effectOnWaiting } from '../waits.ts'
import { canReach, isDirect, wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { noWord } from './no-word.ts'

/** The application, as long as no round has been fixed after it and nothing has come of it. */
const unanswered = (view: View): Touch | undefined => {
  const { dossier } = view
  if (view.ending || (dossier.offer && isPast(dossier.offer.receivedAt, view))) return undefined
  if (dossier.interviews.some(({ stage }) => stages[stage].owesAnswer)) return undefined
  const applied = view.out.findLast(({ kind }) => kind === 'application')
  const over = view.in.some(
    (touch) => applied && !isBefore(touch.at, applied.at) && effectOnWaiting(view, touch)?.does === 'over',
  )
  return over ? undefined : applied
}

const whoIsKnown = (view: View): PersonId | undefined =>
  whoIsAsked(view) ??
  [...view.dossier.people.values()].find(
    ({ id, helper }) => !helper && canReach(view, id) && isDirect(view, id),
  )?.id

/** When the one question opens: after a date they named, an absence, or so long after the last word. */
const openingOf = (view: View, applied: Touch, asked: PersonId | undefined) => {
  const facts = timingFor(view, asked)
  const again = view.in.findLast(
    (touch) =>
      !isBefore(touch.at, applied.at) &&
      meaningOf(touch) &&
      effectOnWaiting(view, touch, asked)?.does === 'again',
  )
  const named = namedDate(view, undefined)
  const dated = named && afterDate({ ...facts, hearBy: named.day })
  const counted = judged(T21, { ...facts, applied: again?.at ?? applied.at, answered: again !== undefined })
  const back = asked === undefined ? undefined : backFrom(view, asked)
  const first = dated ?? counted
  if (!first) return undefined
  return back && isBefore(first.opens, back.opens)
    ? { opens: back.opens, why: [...back.why, ...whyOf(first)] }
    : { opens: first.opens, why: whyOf(first) }
}

/** After a question silence is taken to be a no for now; where nobody may write, nobody is expected to hear either. */
const patience = (view: View, asked: PersonId) => {
  if (view.dossier.opportunity.noContact || !view.lastWord) return undefined
  const rest = judged(T13, { ...timingFor(view, asked), lastWord: view.lastWord })
  return rest && isPast(rest.restsAt, view) ? { why: rest.why, asked: true } : undefined
}

/** Long after an application nobody asked about, the question is no longer offered. */
const tooLong = (view: View, applied: Touch, opens: Moment): Reason | undefined => {
  const since = later(view.lastWord ?? applied.at, opens)
  const say = judged(T21, { ...timingFor(view), applied: since, unasked: true })
  return say && isPast(say.opens, view) ? say.why : undefined
}

/** Between an application and the first interview: one gentle question to whoever is known there, then it rests. */
export const applicationSteps = (view: View): Proposal[] => {
  const applied = unanswered(view)
  if (!applied) return []
  const asked = whoIsKnown(view)
  const opening = openingOf(view, applied, asked)
  if (!opening) return []
  const facts = timingFor(view, asked)
  const { opens } = opening
  const timing = when(opens, closingAfter(opens.toPlainDate(), facts.numbers.applicationOpenFor, facts))
  const rest = { kind: 'nudge' as const, ...timing, facts: [touchFact(applied)] }
  if (asked === undefined)
    return [
      {
        ...rest,
        id: idOf('process', 'nudge', 'me'),
        to: [],
        channel: 'none',
        says: 'Applied: it is their turn, and nobody is known there to ask',
        why: [...reasonsOf([C12], { contact: false, what: 'message' }), ...opening.why],
        state: 'resting',
      },
    ]
  const sent = sentSince(view, asking, applied.at)
  const idle = sent ? undefined : tooLong(view, applied, opens)
  const way = wayTo(view, asked)
  const name = nameOf(view, asked)
  const nudge: Proposal = {
    ...rest,
    id: idOf('process', 'nudge', asked),
    to: [asked],
    channel: way.channel,
    says: isPast(opens, view)
      ? `Ask ${name} once, gently, how your application stands`
      : 'Applied: it is their turn, and there is nothing to ask yet',
    why: [...(idle ? [idle] : []), ...opening.why, ...way.why],
    facts: [touchFact(applied), personFact(asked), ...(sent ? [touchFact(sent)] : [])],
    ...threadWith(view, asked),
    ...(sent ? { state: 'done' as const } : idle ? { state: 'resting' as const } : {}),
  }
  return [
    isBefore(timing.due, view.now) ? calmly(nudge, view) : nudge,
    ...(sent ? noWord(view, 'process', patience(view, asked), [touchFact(sent)]) : []),
  ]
}
