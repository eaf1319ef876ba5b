import type { ExpressionBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** Sorts after every sign an id may hold. */
const last = '\u{10ffff}'

/** Ids that begin like this, as a stretch of the index; what is looked for may be anything. */
export const beginsWith = <Table extends 'outgoing' | 'incoming'>(
  where: ExpressionBuilder<Tables, Table>,
  start: string,
) => {
  const ids = where as unknown as ExpressionBuilder<Tables, 'outgoing'>
  return ids.and([ids('id', '>=', start), ids('id', '<', `${start}${last}`)])
}
