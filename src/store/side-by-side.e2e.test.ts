/** The tables of both databases are the same, made by migrations of the same numbers. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { value } from '../testing/lab.ts'
import { type PostgresServer, startPostgres } from '../testing/postgres.ts'
import { openStore as openPostgres } from './postgres/open.ts'
import { openStore as openSqlite } from './sqlite/open.ts'

const folderOf = (database: string) => join(import.meta.dirname, database, 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'afterword-side-'))
const path = join(folder, 'afterword.db')
let server: PostgresServer
before(async () => {
  server = await startPostgres()
  await value(await openPostgres({ url: server.url(), migrations: folderOf('postgres') })).close()
  await value(openSqlite({ path, migrations: folderOf('sqlite') })).close()
})
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const inSqlite = (sql: string): readonly Record<string, unknown>[] => {
  const file = new DatabaseSync(path)
  try {
    return file.prepare(sql).all()
  } finally {
    file.close()
  }
}

const lines = (rows: readonly Record<string, unknown>[]): readonly string[] =>
  rows.map((row) => Object.values(row).map(String).join(' ')).sort()

test('every migration of the one database is there for the other', () => {
  assert.deepEqual(readdirSync(folderOf('postgres')).sort(), readdirSync(folderOf('sqlite')).sort())
})

test('every column is there in both, of the same kind, and may be left out in both or in neither', async () => {
  const own = inSqlite(`
    select t.name || '.' || c.name as name, c.type, c."notnull" or c.pk > 0 as needed
    from sqlite_schema as t join pragma_table_info(t.name) as c where t.type = 'table'`)
  const others = await server.ask(`
    select table_name || '.' || column_name as name,
      case data_type when 'bytea' then 'BLOB' when 'text' then 'TEXT' else 'INTEGER' end as type,
      (is_nullable = 'NO')::int as needed
    from information_schema.columns where table_schema = 'public' and table_name <> 'afterword_mark'`)
  assert.ok(own.length > 100)
  assert.deepEqual(lines(others), lines(own))
})

test('every index is there in both, over the same columns', async () => {
  const own = inSqlite(`
    select i.name, (select group_concat(c.name) from pragma_index_info(i.name) as c) as columns, l."unique" as once
    from sqlite_schema as i join pragma_index_list(i.tbl_name) as l on l.name = i.name
    where i.type = 'index' and i.sql is not null`)
  const others = await server.ask(`
    select c.relname as name, string_agg(a.attname, ',' order by a.attnum) as columns, i.indisunique::int as once
    from pg_index as i join pg_class as c on c.oid = i.indexrelid join pg_attribute as a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and not i.indisprimary group by c.relname, i.indisunique`)
  assert.ok(own.length > 12)
  assert.deepEqual(lines(others), lines(own))
})

test('texts are compared by their bytes in both', async () => {
  const others = await server.ask(`
    select attrelid::regclass || '.' || attname as name from pg_attribute as a
      join pg_class as c on c.oid = a.attrelid join pg_collation as o on o.oid = a.attcollation
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'afterword_mark'
      and o.collname <> 'C'`)
  assert.deepEqual(others, [])
})
