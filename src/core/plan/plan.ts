import type { Dossier, Moment } from '../dossier/dossier.ts'
import { C13 } from '../playbook/c/no-contact.ts'
import { C12 } from '../playbook/c/no-way-known.ts'
import { K7 } from '../playbook/k/contacts-stay.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { type Reason, reasonsOf } from '../playbook/rule.ts'
import { isBefore } from '../time/day.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import type { StepState } from '../vocabulary/step-states.ts'
import { isForNobody, whileAway } from './away.ts'
import { balanced } from './balance.ts'
import { holdsElsewhere } from './holding.ts'
import { isAskedFor } from './promises-they-want.ts'
import { namesOf, type Proposal } from './proposal.ts'
import { rested } from './rest.ts'
import { settled, withChoices } from './state.ts'
import type { Step } from './step.ts'
import { answerSteps } from './steps/answers.ts'
import { applicationSteps } from './steps/application.ts'
import { askedToStaySteps } from './steps/asked-to-stay.ts'
import { endingSteps } from './steps/endings.ts'
import { extraSteps } from './steps/extras.ts'
import { holdingSteps } from './steps/holding.ts'
import { interviewSteps } from './steps/interviews.ts'
import { leverSteps, whyInstead } from './steps/lever.ts'
import { askingSteps } from './steps/nudge.ts'
import { offerSteps } from './steps/offers.ts'
import { promiseSteps } from './steps/promises.ts'
import { rearrangingSteps } from './steps/rearranging.ts'
import { thanksSteps } from './steps/thanks.ts'
import { valueAddSteps } from './steps/value-add.ts'
import { carriedOut, together } from './together.ts'
import { type View, viewOf } from './view.ts'

const makers: readonly ((view: View) => readonly Proposal[])[] = [
  answerSteps,
  offerSteps,
  holdingSteps,
  askedToStaySteps,
  endingSteps,
  leverSteps,
  thanksSteps,
  promiseSteps,
  askingSteps,
  applicationSteps,
  interviewSteps,
  rearrangingSteps,
  extraSteps,
]

/** A step that rests for a reason, which comes first. */
const resting = (proposal: Proposal, because: readonly Reason[]): Proposal => ({
  ...proposal,
  state: 'resting',
  why: [...because, ...proposal.why],
})

const whenOver = (proposal: Proposal, view: View): Proposal => {
  const over = view.ending !== undefined
  const leaving = !over && (view.dossier.opportunity.keen === 'out' || holdsElsewhere(view) !== undefined)
  if ((!over && !leaving) || proposal.state) return proposal
  const { kind } = proposal
  // What they write after the end is answered all the same.
  if (kind === 'reply' && view.ending?.at && isBefore(view.ending.at, proposal.opens)) return proposal
  if (proposal.outlives || (leaving ? kind === 'withdraw' : stepKinds[kind].outlives)) return proposal
  if (view.ending?.is === 'no' && stepKinds[kind].afterNo) return proposal
  const { numbers } = view.playbook
  return resting(proposal, reasonsOf([K7], { over, out: leaving, lastWord: false, numbers }))
}

/** A real deadline elsewhere takes the place of the ordinary question. */
const leverFirst = (proposals: readonly Proposal[], view: View): readonly Proposal[] => {
  const lever = proposals.some(
    (each) => each.kind === 'lever' && !each.state && !isBefore(view.now, each.opens),
  )
  if (!lever) return proposals
  const why = whyInstead(view)
  return proposals.map((each) =>
    !each.state && stepKinds[each.kind].yieldsToLever ? resting(each, why) : each,
  )
}

/** A step nobody can be reached for rests with the reason, instead of standing there dead. */
const alive = (proposal: Proposal): Proposal =>
  proposal.channel === 'none' && !stepKinds[proposal.kind].alone && !proposal.state
    ? resting(proposal, reasonsOf([C12], { contact: false, what: 'message' }))
    : proposal

/** Where their rules forbid writing to them, whatever would go to anyone of theirs rests. */
const allowed = (proposal: Proposal, view: View): Proposal => {
  const { opportunity, people } = view.dossier
  const { message, awaited } = stepKinds[proposal.kind]
  const whom = proposal.to.length > 0 ? proposal.to : (proposal.about ?? [])
  const settled = proposal.state !== undefined && proposal.state !== 'resting'
  if (settled || !message || whom.length === 0) return proposal
  const because = reasonsOf([C13], {
    noContact: opportunity.noContact === true,
    answers: awaited || isAskedFor(proposal, view),
    helper: whom.every((id) => people.get(id)?.helper === true),
  })
  if (because.length === 0) return proposal
  return resting(
    proposal.waits ? { ...proposal, says: `Nothing is asked of ${namesOf(view, whom)}` } : proposal,
    because,
  )
}

/** What can be done now, then what is held, then the rest. */
const ranks: readonly (readonly StepState[])[] = [
  ['late', 'due', 'ready'],
  ['blocked'],
  ['waiting'],
  ['snoozed'],
  ['resting'],
  ['done'],
  ['skipped'],
]

const rank = Object.fromEntries(
  ranks.flatMap((states, index) => states.map((state) => [state, index])),
) as Readonly<Record<StepState, number>>

const inOrder = (one: Step, other: Step): number =>
  rank[one.state] - rank[other.state] ||
  Number(one.optional ?? false) - Number(other.optional ?? false) ||
  Number(one.optional && one.kind === 'keep-moving') -
    Number(other.optional && other.kind === 'keep-moving') ||
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
  const made = makers
    .flatMap((make) => make(view))
    .filter((each) => !isForNobody(each, view))
    .map((each) => whileAway(each, view))
  const proposals = leverFirst(once([...made, ...valueAddSteps(view, made)]), view).map((each) =>
    alive(allowed(whenOver(carriedOut(each, view), view), view)),
  )
  const steps = proposals
    .map((proposal) => withChoices(settled(proposal, now), dossier.choices, now))
    .toSorted(inOrder)
  const overridden = new Set(
    dossier.choices
      .filter((choice) => choice.kind === 'override' && !isBefore(now, choice.at))
      .map((choice) => choice.step),
  )
  const held = rested(balanced(steps, view, overridden), view)
  return together(held, view, overridden).toSorted(inOrder)
}
