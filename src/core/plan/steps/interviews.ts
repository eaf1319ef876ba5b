import type { Interview } from '../../dossier/dossier.ts'
import { interviewFact, touchFact } from '../../dossier/facts.ts'
import { K5 } from '../../playbook/k/achievements.ts'
import { K4 } from '../../playbook/k/no-news.ts'
import { K1 } from '../../playbook/k/same-day.ts'
import { K2 } from '../../playbook/k/something-next.ts'
import { reasonOf } from '../../playbook/rule.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay } from '../../time/day.ts'
import { sendable } from '../../time/window.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, placeFor, sentSince, type View } from '../view.ts'
import { canReach, readerFor, wayTo } from '../way.ts'

const own = { to: [], channel: 'none' } as const

const prep = (interview: Interview): Proposal => ({
  id: idOf(interview.id, 'prep', 'me'),
  kind: 'prep',
  ...own,
  ...when(
    interview.starts.subtract({ hours: 48 }),
    interview.starts,
    interview.starts.subtract({ hours: 24 }),
  ),
  says: `Prepare the ${interview.stage} interview: what to ask before it ends, and of whom`,
  why: [
    {
      rule: 'P3',
      guides: ['ace', 'eight'],
      because: 'Before it ends, ask what the next steps are and when you will hear.',
    },
    {
      rule: 'P4',
      guides: ['mastering', 'eight'],
      because: 'Ask each of them how they prefer to be contacted.',
    },
  ],
  facts: [interviewFact(interview)],
  interview: interview.id,
  rests: true,
})

const debrief = (view: View, interview: Interview): Proposal => {
  const ends = interview.ends
  const noted = (interview.debrief?.points.length ?? 0) > 0
  return {
    id: idOf(interview.id, 'debrief', 'me'),
    kind: 'debrief',
    ...own,
    ...when(
      ends,
      endOfDay(dayIn(ends, view.dossier.me.zone ?? ends.timeZoneId), view.dossier.me.zone ?? ends.timeZoneId),
    ),
    says: 'Note what stayed with you from each person, what happens next, and what you would say better',
    why: [
      {
        rule: 'D1',
        guides: ['ace', 'mastering', 'eight', 'basics'],
        because: 'A personal message needs something personal; memory fades by the evening.',
      },
    ],
    facts: [interviewFact(interview)],
    interview: interview.id,
    ...(noted ? { state: 'done' as const } : daysSince(view, ends) > 7 ? { state: 'resting' as const } : {}),
  }
}

const lesson = (interview: Interview): Proposal => {
  const learned = interview.debrief?.points.some((point) => point.kind === 'lesson') === true
  return {
    id: idOf(interview.id, 'lesson', 'me'),
    kind: 'lesson',
    ...own,
    ...when(interview.ends, interview.ends.add({ days: 3 })),
    says: 'Write down one lesson for the next interview',
    why: [
      {
        rule: 'K6',
        guides: ['quick'],
        because: 'Every interview makes the next one better, if its lesson is kept.',
      },
    ],
    facts: [interviewFact(interview)],
    interview: interview.id,
    optional: true,
    rests: true,
    ...(learned ? { state: 'done' as const } : {}),
  }
}

const keepMoving = (view: View, interview: Interview): Proposal => {
  const zone = view.dossier.me.zone ?? interview.ends.timeZoneId
  return {
    id: idOf(interview.id, 'keep-moving', 'me'),
    kind: 'keep-moving',
    ...own,
    ...when(interview.ends, endOfDay(dayIn(interview.ends, zone).add({ days: 1 }), zone)),
    says: 'Go on with your search today: another opportunity or conversation, then a run or a friend',
    why: [
      reasonOf(K1, 'Watching one pot does not make it boil; the search goes on the same day.'),
      ...[K2, K5, K4].flatMap((rule) => {
        const say = rule.judge({ dossier: view.dossier, now: view.now })
        return say ? [reasonOf(rule, say.suggestion)] : []
      }),
    ],
    facts: [interviewFact(interview)],
    interview: interview.id,
    optional: true,
    rests: true,
  }
}

/** They did not come, or it was called off: one friendly message to find a new time. */
const rearrange = (view: View, interview: Interview): Proposal[] => {
  const { outcome } = interview
  const later = view.interviews.some(
    (other) => other.starts.epochMilliseconds > interview.starts.epochMilliseconds,
  )
  if ((outcome !== 'no-show' && outcome !== 'cancelled') || later || view.ending) return []
  const invited = interview.met.map((id) => readerFor(view, id)).find((id) => canReach(view, id))
  const person = outcome === 'no-show' ? (invited ?? whoIsAsked(view)) : (whoIsAsked(view) ?? invited)
  if (person === undefined) return []
  const { channel, why } = wayTo(view, person)
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const from = outcome === 'no-show' ? interview.ends : interview.starts
  const opens =
    outcome === 'no-show'
      ? from.withTimeZone(place.zone)
      : atHour(addBusinessDays(dayIn(from, place.zone), 3, place, holidays), numbers.sendFrom, place.zone)
  const sent = sentSince(view, ['follow-up', 'nudge'], from, person)
  const due = endOfDay(addBusinessDays(dayIn(opens, place.zone), 1, place, holidays), place.zone)
  return [
    {
      id: idOf(interview.id, 'follow-up', person),
      kind: 'follow-up',
      to: [person],
      channel,
      ...when(opens, due, sendable(opens, place, holidays, numbers)),
      says:
        outcome === 'no-show'
          ? `Ask ${nameOf(view, person)} for a new time, without reproach`
          : `Ask ${nameOf(view, person)} whether there is a new date`,
      why: [
        {
          rule: 'T13',
          guides: ['house'],
          because:
            outcome === 'no-show'
              ? 'They did not appear. Most often it is a mix-up; a kind line settles it within a business day.'
              : 'The interview was called off and no new date came within three business days.',
        },
        ...why,
      ],
      facts: [interviewFact(interview)],
      interview: interview.id,
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : daysSince(view, due) > 14 ? { state: 'resting' as const } : {}),
    },
  ]
}

/** An invitation without the interview it invites to. */
const enterInvitation = (view: View): Proposal[] => {
  const invited = view.in.findLast((touch) => touch.kind === 'invitation')
  if (
    !invited ||
    view.interviews.some((held) => held.starts.epochMilliseconds > invited.at.epochMilliseconds)
  )
    return []
  return [
    {
      id: idOf('process', 'prep', 'me'),
      kind: 'prep',
      ...own,
      ...when(invited.at, invited.at.add({ hours: 24 })),
      says: 'Enter the interview they invited you to, so that it can be planned',
      why: [
        {
          rule: 'B7',
          guides: ['house'],
          because: 'An invitation ends the asking and becomes the next interview.',
        },
      ],
      facts: [touchFact(invited)],
      ...(daysSince(view, invited.at) > 28 ? { state: 'resting' as const } : {}),
    },
  ]
}

/** Before, right after, and around an interview. */
export const interviewSteps = (view: View): Proposal[] => {
  const latest = view.held.at(-1)
  return [
    ...view.ahead.map(prep),
    ...view.held.map((interview) => debrief(view, interview)),
    ...(latest ? [lesson(latest)] : []),
    ...(latest && !view.ending ? [keepMoving(view, latest)] : []),
    ...view.interviews.flatMap((interview) => rearrange(view, interview)),
    ...enterInvitation(view),
  ]
}
