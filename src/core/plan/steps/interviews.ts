import type { Interview, Moment } from '../../dossier/dossier.ts'
import { interviewFact, touchFact } from '../../dossier/facts.ts'
import { D17 } from '../../playbook/d/lesson.ts'
import { D2 } from '../../playbook/d/what-happens-next.ts'
import { D1 } from '../../playbook/d/what-stayed.ts'
import { K5 } from '../../playbook/k/achievements.ts'
import { K4 } from '../../playbook/k/no-news.ts'
import { K3 } from '../../playbook/k/one-view.ts'
import { K1 } from '../../playbook/k/same-day.ts'
import { K2 } from '../../playbook/k/something-next.ts'
import { P4 } from '../../playbook/p/ask-how-they-prefer.ts'
import { P1 } from '../../playbook/p/ask-the-format.ts'
import { P3 } from '../../playbook/p/ask-the-next-steps.ts'
import { judged, type Reason, reasonsOf } from '../../playbook/rule.ts'
import { wholeDays, wholeMinutes } from '../../playbook/t/whole.ts'
import { dayIn, daysFrom, endOfDay } from '../../time/day.ts'
import { stages } from '../../vocabulary/stages.ts'
import { idOf, type Proposal, when } from '../proposal.ts'
import { daysSince, type View } from '../view.ts'
import { effectOnWaiting } from '../waits.ts'

const own = { to: [], channel: 'none' } as const

/** What is worth asking there, as it stands when the preparation begins; in a recording there is nobody to ask. */
const toAsk = (view: View, interview: Interview, now: Moment): readonly Reason[] => {
  const facts = { dossier: view.dossier, interview, now }
  const asked = reasonsOf([P3, P4], facts)
  return asked.length > 0 ? asked : reasonsOf([P1], facts)
}

const prep = (view: View, interview: Interview): Proposal => {
  const { starts } = interview
  const { numbers } = view.playbook
  const before = (hours: number) => starts.subtract({ minutes: wholeMinutes(hours) })
  const opens = before(numbers.prepFromHours)
  return {
    id: idOf(interview.id, 'prep', 'me'),
    kind: 'prep',
    ...own,
    ...when(opens, starts, before(numbers.prepBestHours)),
    says: `Prepare the ${stages[interview.stage].called}: what to ask before it ends, and of whom`,
    why: toAsk(view, interview, opens),
    facts: [interviewFact(interview)],
    interview: interview.id,
    rests: true,
  }
}

/** The interview as it was when it ended, with nothing noted. */
const unnoted = ({ debrief: _, ...interview }: Interview): Interview => interview

const debrief = (view: View, interview: Interview): Proposal => {
  const ends = interview.ends
  const { numbers } = view.playbook
  const facts = { dossier: view.dossier, interview: unnoted(interview) }
  const why = (judged(D1, facts) ?? judged(D2, facts))?.why
  // A word to oneself, from before the talk too, tells nothing of it.
  const noted = interview.debrief?.points.some(({ kind }) => kind !== 'aside') === true
  return {
    id: idOf(interview.id, 'debrief', 'me'),
    kind: 'debrief',
    ...own,
    ...when(
      ends,
      endOfDay(dayIn(ends, view.dossier.me.zone ?? ends.timeZoneId), view.dossier.me.zone ?? ends.timeZoneId),
    ),
    says: 'Note what stayed with you from each person, what happens next, and what you would say better',
    why: why ? [why] : [],
    facts: [interviewFact(interview)],
    interview: interview.id,
    ...(noted
      ? { state: 'done' as const }
      : daysSince(view, ends) > numbers.debriefRestsDays
        ? { state: 'resting' as const }
        : {}),
  }
}

const lesson = (view: View, interview: Interview): Proposal => {
  const learned = interview.debrief?.points.some((point) => point.kind === 'lesson') === true
  return {
    id: idOf(interview.id, 'lesson', 'me'),
    kind: 'lesson',
    ...own,
    ...when(interview.ends, interview.ends.add({ days: wholeDays(view.playbook.numbers.lessonWithinDays) })),
    says: 'Write down one lesson for the next interview',
    why: reasonsOf([D17], { dossier: view.dossier, interview: unnoted(interview) }),
    facts: [interviewFact(interview)],
    interview: interview.id,
    optional: true,
    rests: true,
    ...(learned ? { state: 'done' as const } : {}),
  }
}

const keepMoving = (view: View, interview: Interview): Proposal => {
  const zone = view.dossier.me.zone ?? interview.ends.timeZoneId
  const { dossier, now } = view
  const { numbers } = view.playbook
  const until = daysFrom(dayIn(interview.ends, zone), wholeDays(numbers.goOnWithinDays))
  return {
    id: idOf(interview.id, 'keep-moving', 'me'),
    kind: 'keep-moving',
    ...own,
    ...when(interview.ends, endOfDay(until, zone)),
    says: 'Go on with your search today: another opportunity or conversation, then a run or a friend',
    why: [
      ...reasonsOf([K1], { dossier, now: interview.ends, numbers }),
      ...reasonsOf([K2, K5, K4, K3], { dossier, now, numbers }),
    ],
    facts: [interviewFact(interview)],
    interview: interview.id,
    optional: true,
    rests: true,
  }
}

/** An invitation without the interview it invites to. */
const enterInvitation = (view: View): Proposal[] => {
  const invited = view.in.findLast((touch) => touch.kind === 'invitation')
  if (
    !invited ||
    view.interviews.some((held) => held.starts.epochMilliseconds > invited.at.epochMilliseconds)
  )
    return []
  const { numbers } = view.playbook
  const effect = effectOnWaiting(view, invited)
  return [
    {
      id: idOf('process', 'prep', 'me'),
      kind: 'prep',
      ...own,
      ...when(invited.at, invited.at.add({ minutes: wholeMinutes(numbers.enterWithinHours) })),
      says: 'Enter the interview they invited you to, so that it can be planned',
      why: effect ? [effect.why] : [],
      facts: [touchFact(invited)],
      ...(daysSince(view, invited.at) > numbers.invitationRestsDays ? { state: 'resting' as const } : {}),
    },
  ]
}

/** Before, right after, and around an interview. */
export const interviewSteps = (view: View): Proposal[] => {
  const latest = view.held.at(-1)
  return [
    ...view.ahead.map((interview) => prep(view, interview)),
    ...view.held.map((interview) => debrief(view, interview)),
    ...(latest ? [lesson(view, latest)] : []),
    ...(latest && !view.ending ? [keepMoving(view, latest)] : []),
    ...enterInvitation(view),
  ]
}
