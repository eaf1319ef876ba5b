import { awaited } from '../dossier/awaited.ts'
import type { Day, Dossier, Interview, Moment } from '../dossier/dossier.ts'
import { isBefore } from '../time/day.ts'
import { type End, endOf, type Status } from '../vocabulary/statuses.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { nextInterview, type Wait, waitOf } from './around.ts'
import type { Step } from './step.ts'

/** A day that something hangs on. */
interface Date {
  readonly is: 'hear' | 'read' | 'answer'
  readonly day: Day
  readonly past: boolean
}

/** The day they named, and those of an offer: until when it is read, by when it is answered. */
/** Where one opportunity stands at a moment. */
export interface WhereItStands {
  readonly status: Status
  readonly end?: End
  /** The interview that comes. */
  readonly interview?: Interview
  /** Whose word is waited for; not told while an interview comes. */
  readonly wait?: Wait
  /** The next day that something hangs on, where nobody is waited for. */
  readonly date?: Date
}

interface Planned {
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly now: Moment
}

export const datesOf = ({ dossier, steps, now }: Planned): readonly Date[] => {
  if (endOf(dossier.opportunity.status)) return []
  const today = now.toPlainDate()
  const round = dossier.interviews
    .filter(({ stage, ends }) => stage !== 'informational' && !isBefore(now, ends))
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.ends, other.ends))
    .at(-1)
  const named = awaited(dossier, round, now)
  const reading = steps.find(({ kind, state }) => kind === 'offer-review' && stepStates[state].open)
  const days: readonly (readonly [Date['is'], Day | undefined])[] = [
    ['hear', named?.acts === 'them' && !dossier.offer ? named.day : undefined],
    ['read', dossier.offer ? reading?.due.withTimeZone(now.timeZoneId).toPlainDate() : undefined],
    ['answer', dossier.offer?.signed ? undefined : dossier.offer?.respondBy],
  ]
  return days
    .flatMap(([is, day]) => (day ? [{ is, day, past: Temporal.PlainDate.compare(day, today) < 0 }] : []))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
}

export const standingOf = (planned: Planned): WhereItStands => {
  const { dossier, now } = planned
  const { status } = dossier.opportunity
  const end = endOf(status)
  if (end) return { status, end }
  const interview = nextInterview(dossier, now)
  if (interview) return { status, interview }
  const wait = waitOf(planned, now)
  if (wait) return { status, wait }
  const date = datesOf(planned).find(({ is, past }) => is !== 'read' && !past)
  return { status, ...(date ? { date } : {}) }
}
