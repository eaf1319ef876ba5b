import type { Moment } from '../../dossier/dossier.ts'
import { personFact } from '../../dossier/facts.ts'
import { O11 } from '../../playbook/o/same-day-no.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay } from '../../time/day.ts'
import { sendable } from '../../time/window.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { latest, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'
import { unsentThanks } from './thanks.ts'

/** Who hears the last word: whoever said no, else whoever is asked. */
const lastReader = (view: View) => {
  const no = view.in.findLast((touch) => touch.kind === 'rejection' || touch.meaning?.is === 'no')
  return no?.with.find((id) => wayTo(view, id).channel !== 'none') ?? whoIsAsked(view)
}

/** When it ended; without a date on record, the last thing that is. */
const endedAt = (view: View): Moment | undefined =>
  view.ending?.at ?? latest(view.lastWord, view.dossier.offer?.receivedAt)

/** After a no: one gracious message, unsent thanks in it, and perhaps a question what to do better. */
const afterNo = (view: View): Proposal[] => {
  const { ending } = view
  const person = lastReader(view)
  const at = endedAt(view)
  if (!ending || (ending.is !== 'no' && ending.is !== 'rescinded') || person === undefined || !at) return []
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const day = dayIn(at, place.zone)
  const sameDay = view.held.some((held) => dayIn(held.ends, place.zone).equals(day))
  const opens = sameDay
    ? atHour(day.add({ days: 1 }), numbers.sendFrom, place.zone)
    : at.withTimeZone(place.zone)
  const due = endOfDay(addBusinessDays(day, 1, place, holidays), place.zone)
  const folded = O11.judge({ ...timingFor(view, person), rejectedSameDay: sameDay })
  const way = wayTo(view, person)
  const sent = sentSince(view, ['close'], at)
  const folds = unsentThanks(view)
  const why: Reason[] = [
    folded
      ? reasonOf(
          O11,
          'They said no on the day of the interview: one gracious note the next day says thanks and goodbye.',
        )
      : {
          rule: 'K7',
          guides: ['eight', 'house'],
          because: 'A gracious last word keeps the contact, whatever the answer was.',
        },
    ...way.why,
  ]
  const feedbackOpens = atHour(addBusinessDays(day, 3, place, holidays), numbers.sendFrom, place.zone)
  const asked = sentSince(view, ['feedback'], at)
  return [
    {
      id: idOf('process', 'close', person),
      kind: 'close',
      to: [person],
      channel: way.channel,
      ...when(opens, due, sendable(opens, place, holidays, numbers)),
      says: `Thank ${nameOf(view, person)} for letting you know, and leave the door open`,
      why,
      facts: [personFact(person)],
      ...(folds.length > 0 ? { folds } : {}),
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : {}),
      rests: true,
    },
    ...(ending.is === 'no' && view.held.length > 0
      ? [
          {
            id: idOf('process', 'feedback', person),
            kind: 'feedback' as const,
            to: [person],
            channel: way.channel,
            ...when(feedbackOpens, endOfDay(addBusinessDays(day, 10, place, holidays), place.zone)),
            says: `Ask ${nameOf(view, person)} for one thing to do better, if you like`,
            why: [
              {
                rule: 'K6',
                guides: ['quick' as const, 'house' as const],
                because: 'Every interview leaves a lesson; some people gladly give one when asked once.',
              },
              ...way.why,
            ],
            facts: [personFact(person)],
            optional: true,
            rests: true,
            ...threadWith(view, person),
            ...(asked ? { state: 'done' as const } : {}),
          },
        ]
      : []),
  ]
}

/** Out of it oneself: say so within a day, thanks included. */
const withdraw = (view: View): Proposal[] => {
  const person = whoIsAsked(view)
  if (view.dossier.opportunity.keen !== 'out' || person === undefined) return []
  if (view.ending && view.ending.is !== 'withdrawn') return []
  const at = latest(view.lastWord, view.held.at(-1)?.ends) ?? view.now
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const opens = at.withTimeZone(place.zone)
  const way = wayTo(view, person)
  const sent = sentSince(view, ['withdraw'], undefined)
  const folds = unsentThanks(view)
  return [
    {
      id: idOf('process', 'withdraw', person),
      kind: 'withdraw',
      to: [person],
      channel: way.channel,
      ...when(opens, opens.add({ hours: 24 }), sendable(opens, place, holidays, numbers)),
      says: `Tell ${nameOf(view, person)} that you withdraw, with thanks`,
      why: [
        {
          rule: 'K7',
          guides: ['house'],
          because: 'You are out: within a day, so that they lose no time and you keep the contact.',
        },
        ...way.why,
      ],
      facts: [personFact(person)],
      ...(folds.length > 0 ? { folds } : {}),
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : {}),
    },
  ]
}

export const endingSteps = (view: View): Proposal[] => [...afterNo(view), ...withdraw(view)]
