import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { reasonOf } from '../../playbook/rule.ts'
import { T11 } from '../../playbook/t/own-commitments.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, endOfDay } from '../../time/day.ts'
import { sendable } from '../../time/window.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { readerFor, wayTo } from '../way.ts'
import { dateWords } from '../words.ts'

/** A promise to write again is a follow-up; everything else is a thing to be done. */
const toWriteAgain =
  /\b(check(?:ing)? in|follow(?:ing)? up|touch base|be in touch|get in touch|write again|get back)\b/i

/** The interview at which something was promised: the latest with that person, else the latest of all. */
const occasion = (view: View, promise: Promised): { id: string; from: View['now'] } => {
  const before = view.held.filter(
    (held) =>
      promise.due === undefined || Temporal.PlainDate.compare(held.ends.toPlainDate(), promise.due) <= 0,
  )
  const held = before.findLast((each) => each.met.includes(promise.who)) ?? before.at(-1) ?? view.held.at(-1)
  const from = held?.ends ?? view.touches[0]?.at ?? view.interviews[0]?.starts ?? view.now
  return { id: held?.id ?? 'process', from }
}

const last = (promise: Promised): string => `${promise.who}-${promise.id.split('-').at(-1)}`

const mine = (view: View, promise: Promised): Proposal => {
  const { id, from } = occasion(view, promise)
  const place = placeFor(view, promise.who)
  const { holidays, numbers } = view.playbook
  const way = wayTo(view, promise.who)
  const again = toWriteAgain.test(promise.what)
  const kind = again ? 'follow-up' : 'promise'
  const day = promise.due ?? addBusinessDays(from.withTimeZone(place.zone).toPlainDate(), 2, place, holidays)
  const opens = again ? atHour(day, numbers.sendFrom, place.zone) : from.withTimeZone(place.zone)
  const sent = sentSince(view, [kind], again ? opens.subtract({ hours: 24 }) : from, promise.who)
  const due = endOfDay(day, place.zone)
  const said = T11.judge({ ...timingFor(view, promise.who), promised: day })
  return {
    id: idOf(id, kind, last(promise)),
    kind,
    to: [promise.who],
    channel: way.channel,
    ...when(opens, due, sendable(opens, place, holidays, numbers)),
    says: again
      ? `Write to ${nameOf(view, promise.who)} again, as you said you would`
      : `Keep your promise to ${nameOf(view, promise.who)}${promise.due ? ` by ${dateWords(promise.due)}` : ''}`,
    why: [
      ...(said
        ? [
            reasonOf(
              T11,
              promise.due
                ? `You said you would, by ${dateWords(promise.due)}.`
                : 'You said you would; within two business days is prompt.',
            ),
          ]
        : []),
      ...way.why,
    ],
    facts: [promiseFact(promise)],
    ...(id === 'process' ? {} : { interview: id }),
    ...threadWith(view, promise.who),
    ...(promise.kept || sent ? { state: 'done' as const } : {}),
  }
}

const theirs = (view: View, promise: Promised): Proposal[] => {
  if (promise.due === undefined || promise.kept) return []
  const { id } = occasion(view, promise)
  const place = placeFor(view, promise.who)
  const { holidays, numbers } = view.playbook
  const way = wayTo(view, promise.who)
  const opens = atHour(
    addBusinessDays(promise.due.add({ days: Math.round(numbers.nudgeAfterHearBy) }), 0, place, holidays),
    numbers.sendFrom,
    place.zone,
  )
  const sent = sentSince(view, ['follow-up', 'nudge'], opens.subtract({ hours: 24 }), promise.who)
  return [
    {
      id: idOf(id, 'follow-up', last(promise)),
      kind: 'follow-up',
      to: [promise.who],
      channel: way.channel,
      ...when(opens, endOfDay(addBusinessDays(opens.toPlainDate(), 2, place, holidays), place.zone)),
      says: `Remind ${nameOf(view, promise.who)} kindly of what they promised`,
      why: [
        {
          rule: 'T5',
          guides: ['quick', 'house'],
          because: `They promised it by ${dateWords(promise.due)}; more than two days have to pass first.`,
        },
        ...way.why,
      ],
      facts: [promiseFact(promise)],
      optional: true,
      rests: true,
      ...(id === 'process' ? {} : { interview: id }),
      ...threadWith(view, promise.who),
      ...(sent ? { state: 'done' as const } : {}),
    },
  ]
}

/** What either side promised. */
export const promiseSteps = (view: View): Proposal[] =>
  view.dossier.promises
    .filter((promise) => view.dossier.people.has(promise.who))
    .flatMap((promise) => (promise.by === 'me' ? [mine(view, promise)] : theirs(view, promise)))
