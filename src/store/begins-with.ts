import { sql } from 'kysely'

/** Ids are short and of plain signs; what is looked for may be anything. */
export const beginsWith = (start: string) => sql<boolean>`substr(id, 1, ${start.length}) = ${start}`
