import type { Choice, Moment } from '../dossier/dossier.ts'
import { B8 } from '../playbook/b/overriding.ts'
import { reasonOf } from '../playbook/rule.ts'
import { isBefore } from '../time/day.ts'
import type { Proposal } from './proposal.ts'
import type { Step, StepState } from './step.ts'

const byTheClock = (proposal: Proposal, now: Moment): StepState => {
  const { opens, best, due, welcomeUntil } = proposal
  if (isBefore(now, opens)) return 'waiting'
  if (isBefore(due, now)) {
    if (welcomeUntil && !isBefore(welcomeUntil, now)) return 'due'
    return proposal.rests ? 'resting' : 'late'
  }
  return isBefore(best, now) && !opens.equals(best) ? 'due' : 'ready'
}

/** On its last day a step is due, whatever its best moment was. */
const dueToday = (proposal: Proposal, now: Moment): boolean =>
  proposal.due.epochMilliseconds - now.epochMilliseconds < 26 * 3_600_000 &&
  now.withTimeZone(proposal.due.timeZoneId).toPlainDate().equals(proposal.due.toPlainDate())

/** A proposal with its state at this moment. */
export const settled = (proposal: Proposal, now: Moment): Step => {
  const { welcomeUntil, rests: _rests, state, ...step } = proposal
  const clock = state ?? byTheClock(proposal, now)
  const late = isBefore(proposal.due, now)
  const due = clock === 'ready' && isBefore(proposal.best, now) && dueToday(proposal, now)
  return {
    ...step,
    state: due ? 'due' : clock,
    ...(state === undefined && clock === 'due' && late && welcomeUntil ? { stillWelcome: true } : {}),
  }
}

const open: ReadonlySet<StepState> = new Set<StepState>(['waiting', 'ready', 'due', 'late', 'blocked'])

const said = (choice: Choice, what: string): string =>
  `${what} (${choice.by}, ${choice.at.toPlainDate().toString()}).`

const chosen = (step: Step, choice: Choice, now: Moment): Step => {
  if (!open.has(step.state)) return step
  if (choice.kind === 'skip')
    return { ...step, state: 'skipped', why: [...step.why, reasonOf(B8, said(choice, 'You skipped it'))] }
  if (choice.kind === 'snooze') {
    if (choice.until === undefined || !isBefore(now, choice.until)) return step
    return { ...step, state: 'snoozed', why: [...step.why, reasonOf(B8, said(choice, 'You put it off'))] }
  }
  if (choice.kind === 'pin' && choice.until) {
    const best = choice.until.withTimeZone(step.best.timeZoneId)
    const ahead = isBefore(now, best)
    return {
      ...step,
      best,
      opens: isBefore(best, step.opens) ? best : step.opens,
      due: isBefore(step.due, best) ? best : step.due,
      state: ahead ? step.state : step.state === 'waiting' ? 'due' : step.state,
      why: [...step.why, reasonOf(B8, said(choice, 'You chose the moment'))],
    }
  }
  if (choice.kind === 'override')
    return { ...step, why: [...step.why, reasonOf(B8, said(choice, 'You chose to send it all the same'))] }
  return step
}

/** The user's choices about a step, the latest last. */
export const withChoices = (step: Step, choices: readonly Choice[], now: Moment): Step =>
  choices
    .filter((choice) => choice.step === step.id && !isBefore(now, choice.at))
    .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
    .reduce((current, choice) => chosen(current, choice, now), step)
