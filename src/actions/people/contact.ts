import type { Moment } from '../../core/dossier/dossier.ts'
import { nextInterview } from '../../core/plan/around.ts'
import { rowsOf, type Step } from '../../core/plan/step.ts'
import { lastContact } from '../../core/plan/story.ts'
import { titleOf } from '../../core/plan/title.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import type { Looked } from '../today/arranged.ts'
import type { Identity } from './everybody.ts'

/** When one last spoke with someone, how, and where. */
export interface Last {
  readonly at: Moment
  readonly by: 'met' | 'wrote' | 'heard'
  readonly opportunity: string
}

/** What is next to be done about someone, or when one meets them. */
export interface Next {
  readonly opportunity: string
  readonly title: string
  /** From when it can be done, or when it begins. */
  readonly at: Moment
  /** It can be done now. */
  readonly now: boolean
  /** Absent for an interview. */
  readonly step?: Step
}

const byTime = (one: { readonly at: Moment }, other: { readonly at: Moment }): number =>
  one.at.epochMilliseconds - other.at.epochMilliseconds

const placesOf = (
  identity: Identity,
  planned: ReadonlyMap<string, Looked>,
): readonly (readonly [Looked, string])[] =>
  identity.flatMap(({ opportunity, id }) => {
    const looked = planned.get(opportunity)
    return looked ? [[looked, id] as const] : []
  })

/** When one last spoke, over every opportunity. */
export const lastWith = (identity: Identity, planned: ReadonlyMap<string, Looked>): Last | undefined =>
  placesOf(identity, planned)
    .flatMap(([{ id: opportunity, dossier, now }, id]) => {
      const last = lastContact(dossier, id, now)
      return last ? [{ ...last, opportunity }] : []
    })
    .sort(byTime)
    .at(-1)

const nextIn = ({ id: opportunity, dossier, steps, now }: Looked, person: string): readonly Next[] => {
  const interview = nextInterview(dossier, now)
  return [
    ...(interview?.met.includes(person)
      ? [{ opportunity, title: stages[interview.stage].called, at: interview.starts, now: false }]
      : []),
    ...rowsOf(steps)
      .filter(
        ({ to, state, optional }) =>
          to.includes(person) && !optional && (stepStates[state].now || stepStates[state].ahead),
      )
      .map((step) => ({
        ...{ opportunity, title: titleOf(step).title, step },
        ...{ at: step.opens, now: stepStates[step.state].now },
      })),
  ]
}

/** What comes next with someone, what can be done now first. */
export const nextWith = (identity: Identity, planned: ReadonlyMap<string, Looked>): readonly Next[] =>
  placesOf(identity, planned)
    .flatMap(([looked, id]) => nextIn(looked, id))
    .toSorted((one, other) => Number(other.now) - Number(one.now) || byTime(one, other))
