import type { Day, Moment } from '../../core/dossier/dossier.ts'
import { readDay } from '../../core/dossier/forms.ts'
import type { PlacedFact } from '../../core/keep/keep.ts'
import { rowsOf } from '../../core/plan/step.ts'
import { titleOf } from '../../core/plan/title.ts'
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

/** An interview on its day where one reads it, a promise that is owed on its own; undefined for what is over. */
export const entryOf = (fact: PlacedFact, zone: string): Entry | undefined => {
  const { opportunity, company, role, example, id } = fact
  const body = fact.body as Body
  const where = { opportunity, company, role, example, id }
  if (fact.kind === 'interview') {
    if (fact.at === undefined) return undefined
    const at = Temporal.Instant.from(fact.at).toZonedDateTimeISO(zone)
    return {
      ...where,
      is: 'interview',
      day: at.toPlainDate(),
      at,
      says: stages[body.stage ?? 'screening'].called,
    }
  }
  const due = readDay(body.due ?? '')
  if (!due.ok || body.kept || endOf(statusOf(fact.status))) return undefined
  return { ...where, is: 'promise', day: due.value, says: body.what ?? '', by: body.by ?? 'me' }
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
      day: step.due.withTimeZone(zone).toPlainDate(),
    }))

const alphabet = new Intl.Collator('en')

const rank = { interview: 0, promise: 1, step: 2 } as const

/** By the hour, then what has none. */
export const inOrder = (one: Entry, other: Entry): number =>
  rank[one.is] - rank[other.is] ||
  (one.at?.epochMilliseconds ?? 0) - (other.at?.epochMilliseconds ?? 0) ||
  alphabet.compare(one.company, other.company)
