import type { Day, Moment, PersonId, Said } from '../../dossier/dossier.ts'
import { interviewFact, saidFact } from '../../dossier/facts.ts'
import { C7 } from '../../playbook/c/something-made.ts'
import { judged, type Reason, reasonsOf, whyOf } from '../../playbook/rule.ts'
import { dayAfter } from '../../playbook/t/opening.ts'
import { T10 } from '../../playbook/t/touch-with-value.ts'
import { dayIn, endOfDay, isBefore } from '../../time/day.ts'
import { channelTraits } from '../../vocabulary/channels.ts'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { asking } from '../../vocabulary/touch-kinds.ts'
import { backFrom } from '../away.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, latestRound, sentSince, timingFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { endedAt } from './endings.ts'

/** Is the one who is asked somebody through whom things only pass? */
const isBetween = (view: View, id: PersonId): boolean =>
  [view.dossier.opportunity.agency, view.dossier.opportunity.contactVia].includes(id)

/** The days on which another message to this person is best sent, or went out. */
const takenDays = (view: View, id: PersonId, others: readonly Proposal[], zone: string): readonly Day[] => [
  ...others
    .filter(({ kind, state, to }) => stepKinds[kind].message && !state && to.includes(id))
    .map(({ best }) => dayIn(best, zone)),
  ...view.out.filter((touch) => touch.with.includes(id)).map(({ at }) => dayIn(at, zone)),
]

const isSkipped = (view: View, step: string): boolean =>
  view.dossier.choices
    .filter((choice) => choice.step === step && choice.kind !== 'voice' && isPast(choice.at, view))
    .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
    .at(-1)?.kind === 'skip'

/** What the user has for this person, since the last touch of the kind. */
const givenFor = (view: View, step: string, last: Moment | undefined): Said | undefined =>
  view.dossier.said.findLast(
    (said) => said.step === step && isPast(said.at, view) && (!last || isBefore(last, said.at)),
  )

/** When it may go and why: a quiet week after the last word, a season after a no, and on a day of its own. */
const timed = (view: View, asked: PersonId, others: readonly Proposal[], no: Moment | undefined) => {
  const { lastWord } = view
  if (!lastWord) return undefined
  const facts = timingFor(view, asked)
  const lastValueAdd = sentSince(view, ['value-add'], undefined)
  const lastAsked = sentSince(view, asking, undefined)
  const back = backFrom(view, asked)
  // What could be asked and has not been is a question to come, until its days are over.
  const questions = others
    .filter(
      ({ id, kind, state, rests, due }) =>
        stepKinds[kind].asksStatus && !state && !(rests && isBefore(due, view.now)) && !isSkipped(view, id),
    )
    .map(({ opens }) => opens)
  return judged(T10, {
    ...facts,
    lastWord,
    taken: takenDays(view, asked, others, facts.place.zone),
    questions,
    now: view.now,
    ...(back ? { back: back.opens } : {}),
    ...(no ? { no } : {}),
    ...(lastValueAdd ? { lastValueAdd: lastValueAdd.at } : {}),
    ...(lastAsked ? { lastAsked: lastAsked.at } : {}),
  })
}

const says = (name: string, given: Said | undefined, no: boolean): string => {
  if (given) return `Send ${name} what you have for them`
  return no
    ? `Write to ${name} again, if you have something for them`
    : `Send ${name} something useful, if you have it`
}

/**
 * Something useful now and then, while the wait goes on. It has no message until the user says what there is to send; it is not
 * offered where the way to them makes it absurd. `others` are the steps beside which it has to stand.
 */
export const valueAddSteps = (view: View, others: readonly Proposal[]): Proposal[] => {
  const { dossier } = view
  const round = latestRound(view)
  const asked = whoIsAsked(view)
  const offered = dossier.offer !== undefined && isPast(dossier.offer.receivedAt, view)
  if (!round || asked === undefined || view.ahead.length > 0 || offered || isBetween(view, asked)) return []
  const way = wayTo(view, asked)
  const no = view.ending?.is === 'no' ? endedAt(view) : undefined
  if (!channelTraits(way.channel).brings || (view.ending && no === undefined)) return []
  const say = timed(view, asked, others, no)
  if (!say) return []
  const { opens } = say
  const facts = timingFor(view, asked)
  const open = dayAfter(opens, facts.numbers.valueAddOpenFor, facts)
  const until = say.until && Temporal.PlainDate.compare(say.until, open) < 0 ? say.until : open
  const id = idOf(no ? 'process' : round.id, 'value-add', asked)
  const given = givenFor(view, id, sentSince(view, ['value-add'], undefined)?.at)
  const free: readonly Reason[] = reasonsOf([C7], {
    role: dossier.opportunity.role,
    ...(given ? { thing: given.text } : {}),
  })
  return [
    {
      id,
      kind: 'value-add',
      to: [asked],
      channel: way.channel,
      ...when(opens, endOfDay(until, facts.place.zone)),
      says: says(nameOf(view, asked), given, no !== undefined),
      why: [...whyOf(say), ...free, ...way.why],
      facts: [interviewFact(round), ...(given ? [saidFact(given)] : [])],
      optional: true,
      rests: true,
      ...(given ? {} : { needs: 'something-to-send' as const }),
      ...threadWith(view, asked),
    },
  ]
}
