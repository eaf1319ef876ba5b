import type { Dossier, Moment, Person, PersonId, Touch } from '../dossier/dossier.ts'
import { B6 } from '../playbook/b/an-answer-holds.ts'
import type { BalanceFacts, BalanceSay } from '../playbook/b/facts.ts'
import { B4 } from '../playbook/b/not-before-the-date.ts'
import { B5 } from '../playbook/b/one-open-thread.ts'
import { B3 } from '../playbook/b/room-between-messages.ts'
import { B1 } from '../playbook/b/two-questions.ts'
import { B2 } from '../playbook/b/value-add-spacing.ts'
import { B7 } from '../playbook/b/what-an-answer-does.ts'
import { type Rule, reasonOf } from '../playbook/rule.ts'
import { isBefore } from '../time/day.ts'
import type { Step, StepKind } from './step.ts'
import { askingKinds } from './steps/asking.ts'
import { latest, namedDate, sentSince, timingFor, type View } from './view.ts'

/** Messages nobody asked for; thanks, kept promises and answers are not among them. */
const unasked: ReadonlySet<string> = new Set<Touch['kind']>([
  'nudge',
  'check-in',
  'follow-up',
  'value-add',
  'detailed',
])
const asking: ReadonlySet<StepKind> = new Set<StepKind>(['nudge', 'check-in', 'follow-up'])
/** What may go out while an answer waits to be understood: nothing but what answers it or is done alone. */
const free: ReadonlySet<StepKind> = new Set<StepKind>(['reply', 'find-address'])

const samePerson = (one: Person, other: Person): boolean =>
  one.email !== undefined && other.email !== undefined
    ? one.email.toLowerCase() === other.email.toLowerCase()
    : one.linkedin !== undefined && other.linkedin !== undefined
      ? one.linkedin === other.linkedin
      : one.name.toLowerCase() === other.name.toLowerCase()

const lastUnaskedIn = (dossier: Dossier, id: PersonId, now: Moment): Moment | undefined =>
  latest(
    ...dossier.touches
      .filter(
        (touch) =>
          touch.direction === 'out' &&
          unasked.has(touch.kind) &&
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
          .map((other) => lastUnaskedIn(dossier, other.id, view.now)),
      )
    : []
  return latest(lastUnaskedIn(view.dossier, id, view.now), ...others)
}

/** Human answers and their kin: what resets the count of unanswered questions. */
const lastAnswer = (view: View): Moment | undefined =>
  view.in.findLast((touch) => touch.kind !== 'auto-reply' && touch.kind !== 'bounce')?.at

const factsFor = (view: View, step: Step, openQuestion: boolean): BalanceFacts => {
  const [person] = step.to
  const answered = lastAnswer(view)
  const asked = view.out.filter(
    (touch) => askingKinds.includes(touch.kind) && (answered === undefined || isBefore(answered, touch.at)),
  )
  const named = namedDate(view)
  const unaskedAt = unasked.has(step.kind) ? lastUnasked(view, person) : undefined
  const valueAdd = sentSince(view, ['value-add'], undefined)
  const lastAsked = asked.at(-1)
  return {
    ...timingFor(view, person),
    now: view.now,
    asks: asking.has(step.kind),
    valueAdd: step.kind === 'value-add',
    askedUnanswered: asked.length,
    openQuestion,
    heldByAnswer: view.answer !== undefined,
    ...(unaskedAt ? { lastUnasked: unaskedAt } : {}),
    ...(valueAdd ? { lastValueAdd: valueAdd.at } : {}),
    ...(lastAsked ? { lastAsked: lastAsked.at } : {}),
    ...(named ? { hearBy: named.day } : {}),
    ...(view.meaning && asking.has(step.kind) ? { answerMeans: view.meaning.meaning.is } : {}),
  }
}

const rules: readonly Rule<BalanceFacts, BalanceSay>[] = [B6, B4, B1, B3, B2, B5, B7]
const live: ReadonlySet<Step['state']> = new Set<Step['state']>(['ready', 'due', 'late'])

const blockedBy = (rule: Rule<BalanceFacts, BalanceSay>, say: BalanceSay, step: Step): Step => ({
  ...step,
  state: 'blocked',
  blocked: {
    rule: rule.id,
    because: say.because,
    ...(say.until ? { until: say.until } : {}),
    overridable: true,
  },
  why: [...step.why, reasonOf(rule, say.because)],
})

/** A withdrawal or a question from a new round is not asked about an answer of an earlier one. */
const applies = (rule: Rule<BalanceFacts, BalanceSay>, step: Step): boolean =>
  rule !== B7 || step.kind === 'check-in'

/**
 * Holds back what would be too much, over all channels, people and opportunities. Takes steps that want to go out now and
 * gives them back blocked, with the rule, the reason and until when. Steps in `overridden` pass.
 */
export const balanced = (steps: readonly Step[], view: View, overridden: ReadonlySet<string>): Step[] => {
  let openQuestion = false
  return steps.map((step) => {
    const queued = live.has(step.state) || (view.answer !== undefined && step.state === 'waiting')
    if (!queued || step.channel === 'none' || free.has(step.kind) || overridden.has(step.id)) {
      if (live.has(step.state) && asking.has(step.kind)) openQuestion = true
      return step
    }
    const facts = factsFor(view, step, openQuestion)
    for (const rule of live.has(step.state) ? rules : [B6]) {
      const say = applies(rule, step) ? rule.judge(facts) : undefined
      if (say) return blockedBy(rule, say, step)
    }
    if (asking.has(step.kind)) openQuestion = true
    return step
  })
}
