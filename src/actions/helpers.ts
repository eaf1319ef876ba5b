import { z } from 'zod'
import type { Moment } from '../core/dossier/dossier.ts'
import { done } from '../core/outcome.ts'
import { type Helper, helpersIn } from '../core/plan/helpers.ts'
import { titleOf } from '../core/plan/title.ts'
import type { Looking } from './action.ts'
import { isCalm } from './calm.ts'
import { defineAction } from './define.ts'
import { helpersOutput } from './outputs-over-all.ts'
import { planOwn } from './plan-all.ts'
import { instantShape, opportunityShape } from './shapes.ts'

/** So many opportunities in which somebody helped are looked at. */
const most = 60

const input = z.object({})

export interface Helpers {
  readonly now: Moment
  readonly calm: boolean
  readonly helpers: readonly Helper[]
  /** So many opportunities with helpers were not looked at. */
  readonly more: number
}

const helperJson = ({ name, title, at }: Helper) => ({
  ...{ name, ...(title ? { title } : {}) },
  at: at.map(({ id, dossier, person, thanked, next }) => ({
    opportunity: { ...opportunityShape(dossier), id },
    person: person.id,
    ...(person.helped ? { helped: person.helped } : {}),
    ...(thanked ? { thanked: instantShape(thanked) } : {}),
    ...(next ? { next: { step: next.id, title: titleOf(next).title, due: instantShape(next.due) } } : {}),
  })),
})

export const helpersAction = defineAction<typeof input, Helpers, Looking>({
  name: 'helpers',
  says: 'Whoever recommended, introduced or advised you, over all firms: thanked or not, and the next word due',
  examples: [['afterword helpers', 'whom a word is due to comes first']],
  readOnly: true,
  asksPerson: false,
  input,
  output: helpersOutput,
  json: ({ now, helpers, more }) => ({ now: instantShape(now), helpers: helpers.map(helperJson), more }),
  run: async (_asked, desk) => {
    const own = await planOwn({ holding: 'helper' }, most, desk)
    if (!own.ok) return own
    const { planned, more } = own.value
    const calm = await isCalm(desk)
    if (!calm.ok) return calm
    return done({
      now: planned[0]?.now ?? desk.now,
      calm: calm.value,
      helpers: helpersIn(planned),
      more,
    })
  },
})
