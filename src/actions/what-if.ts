import { z } from 'zod'
import type { Dossier, Moment, Profile } from '../core/dossier/dossier.ts'
import { done, refused } from '../core/outcome.ts'
import { titleOf } from '../core/plan/title.ts'
import { type StepChange, whatChanges } from '../core/plan/what-changes.ts'
import { numbersFor } from '../core/playbook/playbook.ts'
import { type NumberName, numberNames, numberSays } from '../core/vocabulary/numbers.ts'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import { stepKinds } from '../core/vocabulary/step-kinds.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { profileWith } from './facts/profile.ts'
import { whatIfOutput } from './outputs-over-all.ts'
import { planAll } from './plan-all.ts'
import { instantShape, opportunityShape } from './shapes.ts'

/** So many open opportunities are looked at, those that are due first. */
const most = 60

const input = z.object({
  temper: z
    .enum(['eager', 'balanced', 'patient'])
    .optional()
    .describe('How soon you would follow up')
    .meta({ value: 'WORD' }),
  set: z
    .array(z.string())
    .optional()
    .describe(
      'One number set otherwise, such as nudgeAfterHearBy=4; nothing behind the sign makes it the usual one again; may be repeated',
    )
    .meta({ value: 'NAME=N' }),
})

/** A number that would be another one. */
interface NumberChange {
  readonly name: NumberName
  readonly from: number
  readonly to: number
}

export interface WhatIf {
  readonly now: Moment
  readonly numbers: readonly NumberChange[]
  readonly changes: readonly (StepChange & { readonly id: string; readonly dossier: Dossier })[]
  /** So many open opportunities were looked at, and so many were not. */
  readonly looked: number
  readonly more: number
}

/** What a step is called in this list; one that waits is told by what it waits for. */
export const calledHere = ({ step, dossier }: WhatIf['changes'][number]): string => {
  if (!stepKinds[step.kind].asksStatus) return titleOf(step).title
  const who = step.to.map((id) => dossier.people.get(id)?.called ?? dossier.people.get(id)?.name ?? id)
  return `Ask ${who.join(', ')} how things stand`
}

const whatIfJson = ({ now, numbers, changes, looked, more }: WhatIf) => ({
  now: instantShape(now),
  numbers: numbers.map((each) => ({ ...each, says: numberSays[each.name] })),
  changes: changes.map((change) => {
    const { id, dossier, step, is, moment, from, to } = change
    return {
      opportunity: { ...opportunityShape(dossier), id },
      ...{ step: step.id, title: calledHere(change), is, moment },
      ...(from ? { from: instantShape(from) } : {}),
      ...(to ? { to: instantShape(to) } : {}),
    }
  }),
  ...{ looked, more },
})

export const whatIfAction = defineAction<typeof input, WhatIf, Looking>({
  name: 'what-if',
  says: 'What would move in your plan if you followed up sooner or later, or set a number otherwise; changes nothing',
  examples: [
    ['afterword what-if --temper patient', 'which steps would come later, and when'],
    ['afterword what-if --set nudgeAfterHearBy=5', 'one number changed'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: whatIfOutput,
  json: whatIfJson,
  run: async (asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const before = await store.value.me(desk.account)
    if (!before.ok) return before
    const wished = profileWith(asked, before.value)
    if (!wished.ok) return refused(...wished.problems)
    const { temper = 'balanced', numbers = {} } = wished.value.me
    const open = {
      ...{ examples: false, status: allStatuses.filter((status) => endOf(status) === undefined) },
    }
    const found = await store.value.summaries(desk.account, { ...open, limit: most })
    if (!found.ok) return found
    const count = await store.value.count(desk.account, open)
    if (!count.ok) return count
    const ids = found.value.map(({ id }) => id)
    const was = await planAll(ids, desk)
    if (!was.ok) return was
    const as = (me: Profile): Profile => ({ ...me, temper, numbers: numbers as Profile['numbers'] })
    const would = await planAll(ids, desk, as)
    if (!would.ok) return would
    const [now, then] = [before.value ?? {}, { temper, numbers }].map((me) => numbersFor(me))
    return done({
      now: was.value[0]?.now ?? desk.now,
      numbers: numberNames.flatMap((name) => {
        const [from, to] = [now?.[name] ?? 0, then?.[name] ?? 0]
        return from === to ? [] : [{ name, from, to }]
      }),
      changes: was.value.flatMap(({ id, dossier, steps }, index) =>
        whatChanges(steps, would.value[index]?.steps ?? []).map((each) => ({ ...each, id, dossier })),
      ),
      looked: ids.length,
      more: count.value - ids.length,
    })
  },
})
