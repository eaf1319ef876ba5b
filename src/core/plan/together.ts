import type { Moment, PersonId } from '../dossier/dossier.ts'
import { promiseFact, touchFact } from '../dossier/facts.ts'
import { B10 } from '../playbook/b/one-a-day.ts'
import { judged, type Reason } from '../playbook/rule.ts'
import { onOrBeforeBusinessDay } from '../time/business.ts'
import { atHour, dayIn, daysFrom } from '../time/day.ts'
import { carriers, carries, stepKinds } from '../vocabulary/step-kinds.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { blockedBy } from './balance.ts'
import { isAskedFor, isOfReferences } from './promises-they-want.ts'
import type { Proposal } from './proposal.ts'
import type { Step } from './step.ts'
import { alongIn } from './title.ts'
import { placeFor, timingFor, type View, wroteOn } from './view.ts'

/**
 * A message that could go now. What goes by post is on its way for days and is no message of this one; a request to connect is a hand held out,
 * not a message to be answered.
 */
const goesToday = (step: Step): boolean =>
  stepStates[step.state].now &&
  stepKinds[step.kind].message &&
  step.kind !== 'connect' &&
  step.channel !== 'none' &&
  step.channel !== 'letter'

interface Day {
  readonly view: View
  readonly reader: PersonId
  readonly zone: string
  readonly today: Temporal.PlainDate
}

const dayOf = (view: View, reader: PersonId): Day => {
  const { zone } = placeFor(view, reader)
  return { view, reader, zone, today: dayIn(view.now, zone) }
}

const tomorrowOf = ({ view, reader, zone, today }: Day): Moment =>
  atHour(daysFrom(today, 1), timingFor(view, reader).numbers.sendFrom, zone)

const isDueToday = ({ due }: Step, { today, zone }: Day): boolean =>
  Temporal.PlainDate.compare(dayIn(due, zone), today) <= 0

/** Is this the last business day before the one for which it was promised, or a later one? */
const isOwedSoon = ({ kind, due }: Step, { view, reader, zone, today }: Day): boolean => {
  if (kind !== 'promise') return false
  const { place, holidays } = timingFor(view, reader)
  const last = onOrBeforeBusinessDay(daysFrom(dayIn(due, zone), -1), place, holidays)
  return Temporal.PlainDate.compare(last, today) <= 0
}

/**
 * A promise goes along once its day is near, where they ask for it, or as soon as there is something to send: a file, or names. Thanks on the
 * day of an interview say by when the names come.
 */
const isThere = (step: Step, head: Step, day: Day): boolean =>
  step.kind !== 'promise' ||
  isOwedSoon(step, day) ||
  isAskedFor(step, day.view) ||
  day.view.dossier.promises.some(
    (promise) =>
      (promise.attachment !== undefined || (head.kind !== 'thank-you' && isOfReferences(promise))) &&
      step.facts.includes(promiseFact(promise)),
  )

/** The message that the others go into: the first kind that carries, else what comes first. */
const headOf = (steps: readonly Step[]): Step | undefined => {
  for (const kind of carriers) {
    const head = steps.find((step) => step.kind === kind && step.to.length === 1)
    if (head) return head
  }
  return steps[0]
}

/** Of another round only what is not about that round: a note about it would stand below thanks for this one. */
const isOfOneRound = (step: Step, head: Step): boolean =>
  step.interview === head.interview || step.kind === 'promise' || step.kind === 'lever'

const fits = (step: Step, head: Step, day: Day): boolean =>
  head.to.length === 1 &&
  step.to.length === 1 &&
  isOfOneRound(step, head) &&
  carries(head.kind, step.kind) &&
  isThere(step, head, day)

/** May it go out beside another message: it cannot wait, or both are ways of answering the same offer? */
const mayStand = (step: Step, day: Day, head?: Step): boolean =>
  (head !== undefined && stepKinds[head.kind].answersOffer && stepKinds[step.kind].answersOffer) ||
  isOwedSoon(step, day) ||
  (isDueToday(step, day) && !stepKinds[step.kind].unasked && !step.optional)

const lowered = (says: string): string => says.charAt(0).toLowerCase() + says.slice(1)

/** The message of the day with what goes along in it. */
const withAll = (head: Step, along: readonly Step[], view: View): Step => {
  // An answer names what it brings where they asked for it.
  const isNamed = (step: Step) => head.kind === 'reply' && isAskedFor(step, view)
  const named = along.filter((step) => !step.optional && !isNamed(step)).map(({ says }) => lowered(says))
  return {
    ...head,
    says: [head.says, ...named].join(alongIn),
    folds: [...new Set([...(head.folds ?? []), ...along.flatMap(({ id, folds }) => [id, ...(folds ?? [])])])],
  }
}

const asFolded = (step: Step, head: Step, why: Reason): Step => ({
  ...step,
  state: 'resting',
  along: head.id,
  why: [why, ...step.why],
})

/** What becomes of the messages to one person: one goes, the others go along in it or wait, where they can. */
const forReader = (steps: readonly Step[], day: Day): readonly Step[] => {
  const written = wroteOn(day.view, day.reader, day.today)
  if (!written && steps.length === 1) return steps
  const head = written ? undefined : headOf(steps)
  const along = head ? steps.filter((step) => step !== head && fits(step, head, day)) : []
  const first = head && stepKinds[head.kind].says
  const facts = { written, tomorrow: tomorrowOf(day), ...(first === undefined ? {} : { first }) }
  return steps.map((step) => {
    if (step === head) return along.length > 0 ? withAll(step, along, day.view) : step
    if (head && along.includes(step)) {
      const say = judged(B10, { ...facts, alongWith: true })
      return say ? asFolded(step, head, say.why) : step
    }
    const say = mayStand(step, day, head) ? undefined : judged(B10, facts)
    return say ? blockedBy(say, step) : step
  })
}

/**
 * One message to one person in one day (B10): of several that could go now the others go along in the one that can carry them, or wait until
 * tomorrow; what is due today does not wait. Steps in `overridden` go as the user wants.
 */
export const together = (
  steps: readonly Step[],
  view: View,
  overridden: ReadonlySet<string>,
): readonly Step[] => {
  const readers = new Map<PersonId, Step[]>()
  for (const step of steps) {
    if (!goesToday(step) || overridden.has(step.id)) continue
    for (const reader of step.to) readers.set(reader, [...(readers.get(reader) ?? []), step])
  }
  const turned = new Map<string, Step>()
  for (const [reader, all] of readers) {
    // What another reader's day has turned already stands as it is.
    const open = all.filter(({ id }) => !turned.has(id))
    for (const step of forReader(open, dayOf(view, reader))) {
      const before = open.find(({ id }) => id === step.id)
      if (step !== before) turned.set(step.id, step)
    }
  }
  return turned.size === 0 ? steps : steps.map((step) => turned.get(step.id) ?? step)
}

/** What went along in a message that has gone out is done. */
export const carriedOut = (proposal: Proposal, view: View): Proposal => {
  if (proposal.state === 'done') return proposal
  const touch = view.out.findLast(({ folds }) => folds?.includes(proposal.id))
  return touch ? { ...proposal, state: 'done', facts: [...proposal.facts, touchFact(touch)] } : proposal
}
