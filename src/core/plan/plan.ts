import type { Dossier, Moment } from '../dossier/dossier.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { openingOn, wholeDays } from '../playbook/t/opening.ts'
import { isBefore } from '../time/day.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { balanced } from './balance.ts'
import { type Proposal, when } from './proposal.ts'
import { settled, withChoices } from './state.ts'
import type { Step, StepState } from './step.ts'
import { answerSteps } from './steps/answers.ts'
import { askingSteps } from './steps/asking.ts'
import { endingSteps } from './steps/endings.ts'
import { extraSteps } from './steps/extras.ts'
import { interviewSteps } from './steps/interviews.ts'
import { leverSteps } from './steps/lever.ts'
import { offerSteps } from './steps/offers.ts'
import { promiseSteps } from './steps/promises.ts'
import { thanksSteps } from './steps/thanks.ts'
import { timingFor, type View, viewOf } from './view.ts'

const makers: readonly ((view: View) => readonly Proposal[])[] = [
  answerSteps,
  offerSteps,
  endingSteps,
  leverSteps,
  thanksSteps,
  promiseSteps,
  askingSteps,
  interviewSteps,
  extraSteps,
]

const whenOver = (proposal: Proposal, view: View): Proposal => {
  const leaving = view.dossier.opportunity.keen === 'out' && !view.ending
  if ((!view.ending && !leaving) || proposal.state) return proposal
  const { kind } = proposal
  if (leaving ? kind === 'withdraw' : stepKinds[kind].outlives) return proposal
  if (view.ending?.is === 'no' && (kind === 'value-add' || kind === 'promise')) return proposal
  const because = leaving
    ? 'You are out of this process; one message says so.'
    : 'The process is over; what was still open goes into the last word or rests.'
  return {
    ...proposal,
    state: 'resting',
    why: [{ rule: 'K7', guides: ['eight', 'house'], because }, ...proposal.why],
  }
}

/** A real deadline elsewhere takes the place of the ordinary question. */
const leverFirst = (proposals: readonly Proposal[], now: Moment): Proposal[] => {
  const lever = proposals.some((each) => each.kind === 'lever' && !each.state && !isBefore(now, each.opens))
  return proposals.map((each) =>
    lever &&
    !each.state &&
    stepKinds[each.kind].unasked &&
    each.kind !== 'follow-up' &&
    each.kind !== 'detailed'
      ? {
          ...each,
          state: 'resting',
          why: [
            {
              rule: 'B9',
              guides: ['house'],
              because: 'The message about your deadline elsewhere takes its place.',
            },
            ...each.why,
          ],
        }
      : each,
  )
}

/** Something useful keeps its distance from the question, before as well as after it. */
const apart = (proposals: readonly Proposal[], view: View): readonly Proposal[] => {
  const nudge = proposals.find((each) => each.kind === 'nudge' && !each.state)
  if (!nudge) return proposals
  const days = wholeDays(view.playbook.numbers.valueAddFromNudge)
  return proposals.map((each) => {
    if (each.kind !== 'value-add' || each.state) return each
    const near = Math.abs(each.opens.epochMilliseconds - nudge.opens.epochMilliseconds) < days * 86_400_000
    if (!near) return each
    const opens = openingOn(nudge.opens.toPlainDate().add({ days }), timingFor(view, each.to[0]))
    return { ...each, ...when(opens, isBefore(each.due, opens) ? opens : each.due) }
  })
}

/** A step nobody can be reached for rests with the reason, instead of standing there dead. */
const alive = (proposal: Proposal): Proposal =>
  proposal.channel === 'none' && !stepKinds[proposal.kind].alone && !proposal.state
    ? {
        ...proposal,
        state: 'resting',
        why: [
          {
            rule: 'C1',
            guides: ['house'],
            because: 'No way to reach them that you use is on record; add one and the step wakes up.',
          },
          ...proposal.why,
        ],
      }
    : proposal

const rank: Readonly<Record<StepState, number>> = {
  late: 0,
  due: 0,
  ready: 0,
  blocked: 1,
  waiting: 2,
  snoozed: 3,
  resting: 4,
  done: 5,
  skipped: 6,
}

const inOrder = (one: Step, other: Step): number =>
  rank[one.state] - rank[other.state] ||
  Number(one.optional ?? false) - Number(other.optional ?? false) ||
  (rank[one.state] === 0
    ? one.due.epochMilliseconds - other.due.epochMilliseconds
    : one.opens.epochMilliseconds - other.opens.epochMilliseconds) ||
  (one.id < other.id ? -1 : 1)

/** Two makers may see the same need; the first of an id stands. */
const once = (proposals: readonly Proposal[]): Proposal[] => {
  const seen = new Set<string>()
  return proposals.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/**
 * What to do, by when, to whom, over which channel and why: pure, computed anew from the facts each time. `elsewhere` are
 * the user's other dossiers: messages to the same person and offers with a date count across them. The steps come sorted:
 * what can be done now first. Times are in the zone of whoever the step concerns.
 */
export const plan = (
  dossier: Dossier,
  playbook: Playbook,
  now: Moment,
  elsewhere: readonly Dossier[] = [],
): readonly Step[] => {
  const view = viewOf(dossier, playbook, now, elsewhere)
  const proposals = apart(leverFirst(once(makers.flatMap((make) => make(view))), now), view).map((each) =>
    alive(whenOver(each, view)),
  )
  const steps = proposals
    .map((proposal) => withChoices(settled(proposal, now), dossier.choices, now))
    .toSorted(inOrder)
  const overridden = new Set(
    dossier.choices
      .filter((choice) => choice.kind === 'override' && !isBefore(now, choice.at))
      .map((choice) => choice.step),
  )
  return balanced(steps, view, overridden).toSorted(inOrder)
}
