import { stepKeys } from '../../core/agenda/agenda.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import type { Keeping } from '../action.ts'
import { agendaSettings, uidFor } from '../agenda/sheet.ts'
import type { Looked } from './arranged.ts'
import type { TodayAsked } from './shape.ts'

/** What its user ticked off or took out of their calendar, and is still to be done here: whether it is done only they can say. */
export const askedAbout = async (
  store: Store,
  { account }: Pick<Keeping, 'account'>,
  rows: readonly Looked[],
): Promise<Outcome<readonly TodayAsked[]>> => {
  const placed = await store.agendas.placed(account)
  if (!placed.ok) return placed
  const words = new Map(
    placed.value.flatMap(({ uid, word }) => (word === 'done' || word === 'gone' ? [[uid, word]] : [])),
  )
  if (words.size === 0) return done([])
  const settings = await agendaSettings(store, account)
  if (!settings.ok) return settings
  return done(
    rows.flatMap(({ id, dossier, steps }) =>
      steps
        .filter(({ state }) => stepStates[state].open)
        .flatMap((step) => {
          const uids = Object.values(stepKeys(id, step.id)).map((key) => uidFor(settings.value, account, key))
          const uid = uids.find((each) => words.has(each))
          const word = uid === undefined ? undefined : words.get(uid)
          return uid === undefined || word === undefined ? [] : [{ id, dossier, step, uid, word }]
        }),
    ),
  )
}
