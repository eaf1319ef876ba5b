import type { Moment } from '../core/dossier/dossier.ts'
import { nextInterview } from '../core/plan/around.ts'
import { rowsOf, type Step } from '../core/plan/step.ts'
import { lastContact } from '../core/plan/story.ts'
import { titleOf } from '../core/plan/title.ts'
import { datesOf } from '../core/plan/where-it-stands.ts'
import { stages } from '../core/vocabulary/stages.ts'
import { endOf } from '../core/vocabulary/statuses.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looked } from './today/arranged.ts'

/** What a list tells of one opportunity. */
export interface Look {
  /** When one last spoke, and how. */
  readonly last?: { readonly at: Moment; readonly by: 'met' | 'wrote' | 'heard' }
  /** The next day that something hangs on; a talk has its hour. */
  readonly date?: { readonly at: Moment; readonly says: string; readonly day: boolean }
  /** What is next to be done, and from when on. */
  readonly step?: { readonly step: Step; readonly title: string; readonly at: Moment; readonly now: boolean }
}

const dateSays = { hear: 'you will hear by', read: 'read the offer by', answer: 'your answer by' } as const

const dateIn = (looked: Pick<Looked, 'dossier' | 'steps' | 'now'>): Look['date'] => {
  const { dossier, now } = looked
  if (endOf(dossier.opportunity.status)) return undefined
  const interview = nextInterview(dossier, now)
  const days = datesOf(looked)
    .filter(({ past }) => !past)
    .map(({ is, day }) => ({ at: day.toZonedDateTime(now.timeZoneId), says: dateSays[is], day: true }))
  const talks = interview ? [{ at: interview.starts, says: stages[interview.stage].called, day: false }] : []
  return [...talks, ...days].toSorted((one, other) => Temporal.ZonedDateTime.compare(one.at, other.at))[0]
}

const stepIn = ({ steps }: Looked): Look['step'] => {
  const rows = rowsOf(steps).filter(({ optional }) => !optional)
  const due = (one: Step, other: Step) => one.due.epochMilliseconds - other.due.epochMilliseconds
  const [now] = rows.filter(({ state }) => stepStates[state].now).toSorted(due)
  const step =
    now ??
    rows
      .filter(({ state }) => stepStates[state].ahead)
      .toSorted((one, other) => one.opens.epochMilliseconds - other.opens.epochMilliseconds)[0]
  return step ? { step, title: titleOf(step).title, at: step.opens, now: step === now } : undefined
}

/** The last word and the next date: without a plan, what the facts name. */
export const glanceIn = (looked: Pick<Looked, 'dossier' | 'steps' | 'now'>): Omit<Look, 'step'> => {
  const last = lastContact(looked.dossier, undefined, looked.now)
  const date = dateIn(looked)
  return { ...(last ? { last } : {}), ...(date ? { date } : {}) }
}

/** The same and the next thing to do of one opportunity. */
export const lookIn = (looked: Looked): Look => {
  const step = stepIn(looked)
  return { ...glanceIn(looked), ...(step ? { step } : {}) }
}
