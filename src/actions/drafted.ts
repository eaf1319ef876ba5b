import type { Draft } from '../core/compose/draft.ts'
import type { Planned } from './plan.ts'

/** A plan with the messages of its steps. */
export interface Drafted extends Planned {
  readonly drafts: readonly Draft[]
}
