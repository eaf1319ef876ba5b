import type { Day, Moment } from '../../core/dossier/dossier.ts'
import type { PlacedFact } from '../../core/keep/keep.ts'
import { rowsOf } from '../../core/plan/step.ts'
import { titleOf } from '../../core/plan/title.ts'
import { stamp } from '../../core/time/stamp.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'
import { type StepState, stepStates } from '../../core/vocabulary/step-states.ts'
import type { Looked } from '../today/arranged.ts'

/** One thing on one day. */
export interface Entry {
  readonly is: 'interview' | 'promise' | 'step'
  readonly day: Day
  /** Where it has an hour. */
  readonly at?: Moment
  readonly opportunity: string
  readonly company: string
  readonly role: string
  readonly example: boolean
  /** Its own id there. */
  readonly id: string
  readonly says: string
  /** Whose promise. */
  readonly by?: 'me' | 'them'
  readonly state?: StepState
}

interface Body {
  readonly stage?: keyof typeof stages
  readonly due?: string
  readonly what?: string
  readonly by?: 'me' | 'them'
  readonly kept?: boolean
}

/** A fact is on a calendar unless it is a promise that is kept, or of what is over. */
const counts = ({ kind, body, status }: PlacedFact): boolean =>
  kind === 'interview' || !((body as Body).kept || endOf(statusOf(status)))

/** An interview with its hour where one reads it, or a promise, on this day. */
const entryOf = (fact: PlacedFact, day: Day, zone: string): Entry => {
  const { opportunity, company, role, example, id, at } = fact
  const body = fact.body as Body
  const where = { opportunity, company, role, example, id, day }
  return fact.kind === 'interview'
    ? {
        ...where,
        ...(at === undefined ? {} : { at: Temporal.Instant.from(at).toZonedDateTimeISO(zone) }),
        ...{ is: 'interview', says: stages[body.stage ?? 'screening'].called },
      }
    : { ...where, is: 'promise', says: body.what ?? '', by: body.by ?? 'me' }
}

/** Facts by the day on which they lie where one reads them, as “2026-11-18”; a promise is due on its day everywhere. */
export const factsByDay = (
  facts: readonly PlacedFact[],
  days: readonly Day[],
  zone: string,
): ReadonlyMap<string, readonly PlacedFact[]> => {
  // Each day with the stamp of its midnight: they sort as time does.
  const midnights = days.map((day) => [day.toString(), stamp(day.toZonedDateTime(zone))] as const)
  const end = days.at(-1)?.add({ days: 1 }).toZonedDateTime(zone)
  const until = end ? stamp(end) : ''
  const dayOf = ({ kind, at = '', body }: PlacedFact): string => {
    if (kind !== 'interview') return (body as Body).due ?? ''
    return at < until ? (midnights.findLast(([, midnight]) => midnight <= at)?.[0] ?? '') : ''
  }
  return Map.groupBy(facts.filter(counts), dayOf)
}

/** What lies on a day, the first few of it: interviews by the hour, promises, then what is due. */
export const entriesOn = (
  day: Day,
  {
    facts,
    steps,
    few,
    zone,
  }: {
    readonly facts: readonly PlacedFact[]
    readonly steps: readonly Entry[]
    readonly few: number
    readonly zone: string
  },
): readonly Entry[] => {
  const talks = facts.filter(({ kind }) => kind === 'interview')
  const promises = facts.filter(({ kind }) => kind !== 'interview')
  const shown = [...talks, ...promises].slice(0, few).map((fact) => entryOf(fact, day, zone))
  return [...shown, ...steps.slice(0, few - shown.length)]
}

/** What is due by the end of a day is due on it, wherever one reads that; an hour lies where one is. */
const dayOf = (due: Moment, zone: string): Day => {
  const last = due.subtract({ seconds: 1 })
  const isDayEnd = last.hour === 23 && last.minute >= 58
  return (isDayEnd ? last : last.withTimeZone(zone)).toPlainDate()
}

/** What has to be done by a day. What has no last day, is only offered or keeps a promise that stands there anyway is left out. */
export const stepEntries = (
  { id: opportunity, dossier, steps }: Looked,
  example: boolean,
  zone: string,
): readonly Entry[] =>
  rowsOf(steps)
    .filter(
      ({ state, optional, whenever, kind }) =>
        stepStates[state].open && !optional && !whenever && kind !== 'promise',
    )
    .map((step) => ({
      ...{ opportunity, company: dossier.opportunity.company.name, role: dossier.opportunity.role, example },
      ...{ is: 'step' as const, id: step.id, says: titleOf(step).title, state: step.state },
      day: dayOf(step.due, zone),
    }))
