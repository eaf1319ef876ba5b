import type { Moment, PersonId, Touch } from '../dossier/dossier.ts'
import { samePerson } from '../dossier/same-person.ts'
import { B6 } from '../playbook/b/an-answer-holds.ts'
import type { BalanceFacts, BalanceSay } from '../playbook/b/balance-facts.ts'
import { B4 } from '../playbook/b/not-before-the-date.ts'
import { B5 } from '../playbook/b/one-open-thread.ts'
import { B3 } from '../playbook/b/room-between-messages.ts'
import { B1 } from '../playbook/b/two-questions.ts'
import { B2 } from '../playbook/b/value-add-spacing.ts'
import { judged, type Reason, type Rule } from '../playbook/rule.ts'
import { dayIn, isBefore } from '../time/day.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { askedIn, touchTraits, wasUnasked } from '../vocabulary/touch-kinds.ts'
import { isAskedFor } from './promises-they-want.ts'
import type { Step } from './step.ts'
import { latest, latestRound, namedDate, placeFor, sentSince, timingFor, type View, wroteOn } from './view.ts'

const lastUnaskedIn = (touches: readonly Touch[], id: PersonId, now: Moment): Moment | undefined =>
  latest(
    ...touches
      .filter(
        (touch) =>
          touch.direction === 'out' &&
          wasUnasked(touch.kind) &&
          touch.with.includes(id) &&
          !isBefore(now, touch.at),
      )
      .map((touch) => touch.at),
  )

/** The last message this person did not ask for, over every opportunity they are met in. */
const lastUnasked = (view: View, id: PersonId | undefined): Moment | undefined => {
  if (id === undefined) return undefined
  const person = view.dossier.people.get(id)
  const others = person
    ? view.elsewhere.flatMap((dossier) =>
        [...dossier.people.values()]
          .filter((other) => samePerson(person, other))
          .map((other) => lastUnaskedIn(dossier.touches, other.id, view.now)),
      )
    : []
  return latest(lastUnaskedIn(view.out, id, view.now), ...others)
}

/** When the hiring team last said anything: a round that took place is an answer, what helpers say is none. */
const lastAnswer = (view: View): Moment | undefined => {
  const { people } = view.dossier
  const said = view.in.findLast(
    (touch) =>
      !touchTraits(touch.kind).machine &&
      !(touch.with.length > 0 && touch.with.every((id) => people.get(id)?.helper)),
  )
  return latest(said?.at, latestRound(view)?.ends)
}

/** Questions about the status that are still unanswered, the oldest first. */
const unanswered = (view: View): readonly Touch[] => {
  const since = lastAnswer(view)
  return view.out.filter((touch) => askedIn(touch) && (since === undefined || isBefore(since, touch.at)))
}

/** Does anything else go to this reader today, or did it? What is merely offered counts on its best day. */
const alsoToday = (view: View, step: Step, steps: readonly Step[]): boolean => {
  const [person] = step.to
  if (step.kind !== 'value-add' || person === undefined) return false
  const { zone } = placeFor(view, person)
  const today = dayIn(view.now, zone)
  return (
    wroteOn(view, person, today) ||
    steps.some(
      (other) =>
        other.id !== step.id &&
        stepKinds[other.kind].message &&
        other.to.includes(person) &&
        ((isLive(other) && !other.optional) ||
          (stepStates[other.state].open && dayIn(other.best, zone).equals(today))),
    )
  )
}

const factsFor = (view: View, step: Step, openQuestion: boolean, sameDay: boolean): BalanceFacts => {
  const [person] = step.to
  const asked = unanswered(view)
  const lastAsked = asked.at(-1)
  const colleague = lastAsked !== undefined && person !== undefined && !lastAsked.with.includes(person)
  const named = namedDate(view)
  const unaskedAt = lastUnasked(view, person)
  const valueAdd = sentSince(view, ['value-add'], undefined)
  return {
    ...timingFor(view, person),
    now: view.now,
    asks: stepKinds[step.kind].asksStatus,
    valueAdd: step.kind === 'value-add',
    sameDay,
    askedUnanswered: asked.length,
    openQuestion: openQuestion || colleague,
    ...(unaskedAt ? { lastUnasked: unaskedAt } : {}),
    ...(valueAdd ? { lastValueAdd: valueAdd.at } : {}),
    ...(lastAsked ? { lastAsked: lastAsked.at } : {}),
    ...(named?.acts === 'them' ? { hearBy: named.day } : {}),
  }
}

const rules: readonly Rule<BalanceFacts, BalanceSay>[] = [B4, B1, B3, B2, B5]
const isLive = ({ state }: Pick<Step, 'state'>): boolean => stepStates[state].now

/** The step held back by a rule, until the rule says so no more. */
export const blockedBy = (say: BalanceSay & { readonly why: Reason }, step: Step): Step => ({
  ...step,
  state: 'blocked',
  blocked: {
    rule: say.why.rule,
    because: say.because,
    ...(say.until ? { until: say.until } : {}),
    overridable: true,
  },
  why: [...step.why, say.why],
})

/** What of theirs comes first: an answer before everything, a question whose mail is understood before anything is asked of them. */
const whatIsOpen = (step: Step, view: View): 'answer' | 'question' | undefined => {
  if (view.answer) return view.answer.kind === 'question' ? 'question' : 'answer'
  return view.questions.length > 0 && isLive(step) && stepKinds[step.kind].unasked ? 'question' : undefined
}

/** What keeps this step from going out, if anything does. */
const heldBack = (
  step: Step,
  view: View,
  openQuestion: boolean,
  steps: readonly Step[],
): Step | undefined => {
  const open = whatIsOpen(step, view)
  const first = open && judged(B6, { open })
  if (first) return blockedBy(first, step)
  if (!isLive(step) || !stepKinds[step.kind].unasked) return undefined
  const facts = factsFor(view, step, openQuestion, alsoToday(view, step, steps))
  for (const rule of rules) {
    const say = judged(rule, facts)
    if (say) return blockedBy(say, step)
  }
  return undefined
}

/**
 * Holds back what would be too much, over all channels, people and opportunities. Takes the steps in their order and gives
 * them back, some of them blocked, with the rule, the reason and until when. Steps in `overridden` pass.
 */
export const balanced = (steps: readonly Step[], view: View, overridden: ReadonlySet<string>): Step[] => {
  let openQuestion = false
  return steps.map((step) => {
    const queued = isLive(step) || (view.answer !== undefined && step.state === 'waiting')
    if (!queued) return step
    const passes =
      step.channel === 'none' ||
      stepKinds[step.kind].whileAnswerWaits ||
      isAskedFor(step, view) ||
      overridden.has(step.id)
    const held = passes ? undefined : heldBack(step, view, openQuestion, steps)
    if (held) return held
    if (isLive(step) && stepKinds[step.kind].asksStatus) openQuestion = true
    return step
  })
}
