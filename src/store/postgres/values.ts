import pg from 'pg'

const { builtins, getTypeParser } = pg.types

type Parser = (text: string) => unknown

/** Whole numbers of eight bytes that the tables hold (the place of a mail in its folder, a count) fit into a number. */
const own: Readonly<Record<number, Parser>> = {
  [builtins.INT8]: Number,
  // A plain array of bytes, as from any other database.
  [builtins.BYTEA]: (text) => new Uint8Array(getTypeParser(builtins.BYTEA)(text) as Buffer),
}

/** How what PostgreSQL answers becomes a value. */
export const values: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    own[oid] ?? getTypeParser(oid, format ?? 'text')) as typeof getTypeParser,
}
