import { z } from 'zod'
import { done } from '../core/outcome.ts'
import { figuresOf } from '../core/plan/offer-figures.ts'
import { rowsOf } from '../core/plan/step.ts'
import { titleOf } from '../core/plan/title.ts'
import { payInAYear } from '../core/typed/pay.ts'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepKinds } from '../core/vocabulary/step-kinds.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Looking } from './action.ts'
import { isCalm } from './calm.ts'
import { defineAction } from './define.ts'
import { offersOutput } from './outputs-over-all.ts'
import { planAll } from './plan-all.ts'
import { instantShape, opportunityShape } from './shapes.ts'
import type { Looked } from './today/arranged.ts'

/** Nobody holds more offers at once. */
const most = 24

const input = z.object({})

/** Offers that stand, and what follows from each: the one that wants an answer first comes first. */
export interface Offers {
  readonly now: Temporal.ZonedDateTime
  readonly calm: boolean
  readonly offers: readonly Looked[]
}

/** Of one offer what is to be done now: what is written comes before what is only read. */
export const nextOfOffer = ({ steps }: Pick<Looked, 'steps'>) => {
  const open = rowsOf(steps).filter(({ id, state }) => groundOf(id) === 'offer' && stepStates[state].now)
  return open.find(({ kind, optional }) => stepKinds[kind].message && !optional) ?? open[0]
}

const answerBy = ({ dossier }: Looked): string => dossier.offer?.respondBy?.toString() ?? '9999'

const offerJson = (each: Looked) => {
  const { id, dossier, steps, now } = each
  const { respondBy, terms, questions, conditions } = dossier.offer ?? {}
  const figures = figuresOf(dossier, now)
  const [pay] = figures.filter(({ is }) => is === 'offered')
  const year = pay && payInAYear(pay)
  const next = nextOfOffer({ steps })
  return {
    opportunity: { ...opportunityShape(dossier), id },
    figures,
    ...(year === undefined ? {} : { inAYear: year }),
    ...(respondBy ? { respondBy: respondBy.toString() } : {}),
    ...{ terms, questions },
    conditions: conditions?.map(({ what, cleared }) => ({
      what,
      ...(cleared ? { cleared: cleared.toString() } : {}),
    })),
    ...(next ? { next: { step: next.id, title: titleOf(next).title, due: instantShape(next.due) } } : {}),
  }
}

export const offersAction = defineAction<typeof input, Offers, Looking>({
  name: 'offers',
  says: 'The offers that stand, side by side: pay beside what you named and hoped for, dates, terms, what is next',
  examples: [['afterword offers', 'the one that wants an answer first comes first']],
  readOnly: true,
  asksPerson: false,
  input,
  output: offersOutput,
  json: ({ now, offers }) => ({ now: instantShape(now), offers: offers.map(offerJson) }),
  run: async (_asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const status = allStatuses.filter((each) => [undefined, 'accepted'].includes(endOf(each)))
    const found = await store.value.summaries(desk.account, { holding: 'offer', status, limit: most })
    if (!found.ok) return found
    const own = found.value.filter(({ example }) => !example)
    const planned = await planAll(
      (own.length > 0 ? own : found.value).map(({ id }) => id),
      desk,
    )
    if (!planned.ok) return planned
    const calm = await isCalm(desk)
    if (!calm.ok) return calm
    const offers = planned.value.toSorted((one, other) => (answerBy(one) < answerBy(other) ? -1 : 1))
    return done({ now: offers[0]?.now ?? desk.now, calm: calm.value, offers })
  },
})
