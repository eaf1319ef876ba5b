import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Row } from './rows.ts'
import type { MovedTable } from './tables.ts'

/** What is said of every message on its way in the place that was left; it is also how a second try knows them. */
const movedAway =
  'This search was moved to another place, and this message goes out from there. Here it is not sent.'

/** How a row stands in the new place: what was taken hold of is free, what an interrupted move held back is on its way again. */
export const asMoved = ({ name }: MovedTable, row: Row): Row => {
  if (name !== 'outgoing') return row
  const { state, trouble } = row
  if (trouble === movedAway)
    return { ...row, state: state === 'uncertain' ? 'dot' : 'approved', owner: null, trouble: null }
  if (state === 'sending') return { ...row, state: 'approved', owner: null }
  return state === 'dot' ? { ...row, owner: null } : row
}

/** Nothing goes out from the place that is left. Whoever had taken hold of a message finds the gate shut. */
export const holdBack = async (db: Kysely<Tables>): Promise<number> => {
  const held = await db
    .updateTable('outgoing')
    .set({
      state: sql<'held' | 'uncertain'>`case when state = 'dot' then 'uncertain' else 'held' end`,
      ...{ owner: null, trouble: movedAway },
    })
    .set((row) => ({ fence: row('fence', '+', 1) }))
    .where('state', 'in', ['approved', 'sending', 'dot'])
    .executeTakeFirst()
  return Number(held.numUpdatedRows)
}
