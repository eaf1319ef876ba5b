import type { Choice, Moment } from '../dossier/dossier.ts'
import { B8 } from '../playbook/b/overriding.ts'
import { type Reason, reasonsOf } from '../playbook/rule.ts'
import { dayIn, inZone, isBefore, longestDay } from '../time/day.ts'
import type { StepState } from '../vocabulary/step-states.ts'
import type { Proposal } from './proposal.ts'
import type { Step } from './step.ts'

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
  proposal.due.epochMilliseconds - now.epochMilliseconds < longestDay &&
  dayIn(now, proposal.due.timeZoneId).equals(proposal.due.toPlainDate())

/** A proposal with its state at this moment. */
export const settled = (proposal: Proposal, now: Moment): Step => {
  const { rests: _rests, outlives: _outlives, own: _own, waits: _waits, restsAs, state, ...step } = proposal
  const { welcomeUntil } = step
  const clock = state ?? byTheClock(proposal, now)
  const late = isBefore(proposal.due, now)
  const due = clock === 'ready' && isBefore(proposal.best, now) && dueToday(proposal, now)
  return {
    ...step,
    ...(clock === 'resting' && restsAs ? { says: restsAs } : {}),
    state: due ? 'due' : clock,
    ...(state === undefined && clock === 'due' && late && welcomeUntil ? { stillWelcome: true } : {}),
  }
}

const open: ReadonlySet<StepState> = new Set<StepState>(['waiting', 'ready', 'due', 'late', 'blocked'])

const said = (choice: Choice): readonly Reason[] => reasonsOf([B8], { choice })

const pinned = (step: Step, choice: Choice, now: Moment): Step => {
  if (choice.until === undefined) return step
  const best = inZone(choice.until, step.best.timeZoneId)
  return {
    ...step,
    best,
    opens: isBefore(best, step.opens) ? best : step.opens,
    due: isBefore(step.due, best) ? best : step.due,
    state: step.state === 'waiting' && !isBefore(now, best) ? 'due' : step.state,
    why: [...step.why, ...said(choice)],
  }
}

/** Skipped for good, put off until a moment that is still to come, or neither. */
const setAside = (step: Step, choice: Choice, now: Moment): Step => {
  if (choice.kind === 'skip') return { ...step, state: 'skipped', why: [...step.why, ...said(choice)] }
  const later = choice.kind === 'snooze' && choice.until !== undefined && isBefore(now, choice.until)
  return later ? { ...step, state: 'snoozed', why: [...step.why, ...said(choice)] } : step
}

/** The user's choices about a step. Of several the latest decides; pinning a step again takes up what was skipped. */
export const withChoices = (step: Step, choices: readonly Choice[], now: Moment): Step => {
  if (choices.length === 0 || !open.has(step.state)) return step
  const made = choices
    .filter((choice) => choice.step === step.id && choice.kind !== 'voice' && !isBefore(now, choice.at))
    .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  const latest = made.at(-1)
  if (!latest) return step
  const pin = made.findLast(({ kind }) => kind === 'pin')
  const override = made.findLast(({ kind }) => kind === 'override')
  const moved = pin ? pinned(step, pin, now) : step
  const meant = override ? { ...moved, why: [...moved.why, ...said(override)] } : moved
  return setAside(meant, latest, now)
}
