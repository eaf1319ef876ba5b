import type { Action } from './action.ts'
import { checkAction } from './check.ts'
import { debriefAction } from './debrief.ts'
import { draftAction } from './draft.ts'
import { exportAction } from './export.ts'
import { planAction } from './plan.ts'
import { prepAction } from './prep.ts'
import { reviewAction } from './review.ts'
import { whyAction } from './why.ts'

/** Everything someone can ask for. */
export const actions = [
  planAction,
  draftAction,
  reviewAction,
  prepAction,
  debriefAction,
  checkAction,
  exportAction,
  whyAction,
] as unknown as readonly Action[]
