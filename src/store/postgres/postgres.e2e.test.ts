/** The contract of every store on a real PostgreSQL, and what the statements it takes are like. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { Store } from '../../core/keep/keep.ts'
import { value } from '../../testing/lab.ts'
import { type PostgresServer, startPostgres } from '../../testing/postgres.ts'
import { agendasContract } from '../../testing/store/agendas-contract.ts'
import { storeContract } from '../../testing/store/contract.ts'
import { deed, raw, write } from '../../testing/store/facts.ts'
import { type Heard, hearing } from '../../testing/store/heard.ts'
import {
  acrossAccounts,
  isAcrossAccounts,
  type PlanNode,
  refusedIn,
  unpinnedIn,
} from '../../testing/store/one-shard.ts'
import { postContract } from '../../testing/store/post-contract.ts'
import { programsContract } from '../../testing/store/programs-contract.ts'
import { remindingContract } from '../../testing/store/reminding-contract.ts'
import { sharingContract } from '../../testing/store/sharing-contract.ts'
import { openStore } from './open.ts'

const migrations = join(import.meta.dirname, 'migrations')
let server: PostgresServer
before(async () => {
  server = await startPostgres()
})
after(() => server.stop())

const { log, kinds } = hearing()

/** Everything hangs on the accounts: without them it is as new. */
const open = async (): Promise<Store> => {
  const store = value(await openStore({ url: server.url(), migrations, log }))
  await server.ask('delete from account')
  await server.ask('delete from lease')
  return store
}

storeContract('PostgreSQL', open)
postContract('PostgreSQL', open)
agendasContract('PostgreSQL', open)
programsContract('PostgreSQL', open)
remindingContract('PostgreSQL', open)
sharingContract('PostgreSQL', open)

test('erasing is heard as well', async () => {
  const store = await open()
  const person = { ids: new Map([['x', 'kim']]), name: 'Kim' }
  value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('one')))
  const erasing = { writes: [write('x', 1, raw('X'))], erasure: { ids: ['x'], person } }
  value(await store.erase('a', erasing, deed('two')))
  value(await store.erase('a', 'everything', deed('three')))
  value(await store.post.anySealed())
  await store.close()
})

/** The plan of a statement where reading a table from end to end is the last resort. */
const planning = async (work: (planOf: (heard: Heard) => Promise<PlanNode>) => Promise<void>) => {
  const client = new pg.Client({ connectionString: server.url() })
  await client.connect()
  await client.query('set enable_seqscan = off')
  try {
    await work(async ({ sql, parameters }) => {
      const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(
        `explain (format json) ${sql}`,
        [...parameters],
      )
      const plan = rows[0]?.['QUERY PLAN'][0].Plan
      assert.ok(plan)
      return plan
    })
  } finally {
    await client.end()
  }
}

const asks = ({ sql }: Heard): boolean => /^(?:select|insert|update|delete|with)\b/.test(sql)

test('every statement but the few that are listed names the account of whatever it reads, and finds it by index', async () => {
  const heard = kinds().filter(asks)
  assert.ok(heard.length > 60, `only ${heard.length} kinds of statements were heard`)
  await planning(async (planOf) => {
    const wrong: string[] = []
    for (const each of heard.filter((one) => !isAcrossAccounts(one)))
      for (const table of unpinnedIn(await planOf(each))) wrong.push(`${table}: ${each.sql}`)
    assert.deepEqual(wrong, [])
  })
  const inserts = heard.filter((one) => /^insert\b/.test(one.sql) && !isAcrossAccounts(one))
  assert.deepEqual(
    inserts.filter(({ sql }) => !/^insert into "\w+" \([^)]*"account_id"/.test(sql)).map(({ sql }) => sql),
    [],
  )
  for (const [reason, sign] of acrossAccounts)
    assert.ok(
      heard.some(({ sql }) => sign.test(sql)),
      `${reason} is still asked`,
    )
})

test('a statement that names no account would be seen', async () => {
  const parameters = ['a']
  await planning(async (planOf) => {
    const unpinned = async (sql: string) => unpinnedIn(await planOf({ sql, parameters }))
    assert.equal((await unpinned('select * from fact where opportunity_id = $1')).length, 1)
    assert.equal((await unpinned('delete from incoming where id = $1')).length, 1)
    const joined = (on: string) =>
      unpinned(`select * from fact join opportunity as o on ${on} where fact.account_id = $1`)
    assert.deepEqual(await joined('o.account_id = fact.account_id and o.id = fact.opportunity_id'), [])
    assert.equal((await joined('o.id = fact.opportunity_id')).length, 1)
  })
})

test('no statement is of a kind that a distributed PostgreSQL refuses', () => {
  assert.deepEqual(
    kinds()
      .filter((each) => !isAcrossAccounts(each))
      .flatMap(({ sql }) => refusedIn(sql).map((name) => `${name}: ${sql}`)),
    [],
  )
})

for (const sql of [
  'select "id" from "outgoing" where "state" = $1 limit $2 for update skip locked',
  'update "fact" set "account_id" = $1 where "id" = $2',
  'insert into "fact" ("id") values ($1) on conflict ("id") do nothing',
  'insert into "outgoing_bytes" ("account_id", "id") select "account_id", "id" from "outgoing"',
  'update "change" set "at" = now() where "account_id" = $1',
  'start transaction isolation level serializable',
  'select "id", row_number() over (partition by "kind") from "fact" where "account_id" = $1',
])
  test(`it would be seen: ${sql}`, () => {
    assert.equal(refusedIn(sql).length, 1)
  })

/** Words about the database itself: they stay on one machine. */
const local = ['afterword_mark', 'worker']

test('the account leads every key, and nothing hangs on a row of another account', async () => {
  const keys = await server.ask(`
    select t.relname as name, i.indkey[0] = a.attnum as leads
    from pg_index as i
      join pg_class as t on t.oid = i.indrelid
      join pg_attribute as a on a.attrelid = t.oid and a.attname = 'account_id'
    where i.indisunique and t.relnamespace = 'public'::regnamespace`)
  assert.ok(keys.length > 18)
  assert.deepEqual(
    keys.filter(({ leads }) => !leads),
    [],
  )
  const hanging = await server.ask(`
    select c.conrelid::regclass::text as name,
      (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as own,
      (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as other
    from pg_constraint as c where c.contype = 'f'`)
  assert.ok(hanging.length > 12)
  assert.deepEqual(
    hanging.filter(({ own, other }) => own !== 'account_id' || other !== 'account_id'),
    [],
  )
})

test('distribute.sql spreads every table, each after those it hangs on', async () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'db', 'distribute.sql'), 'utf8')
  const spread = [
    ...text.matchAll(/create_distributed_table\('(\w+)', 'account_id'(?:, colocate_with => 'account')?\);/g),
  ].map(([, name]) => name ?? '')
  const tables = await server.ask(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const named = tables.map(({ name }) => String(name)).filter((name) => !local.includes(name))
  assert.deepEqual(spread.toSorted(), named.toSorted())
  const hanging = await server.ask(
    `select conrelid::regclass::text as name, confrelid::regclass::text as on from pg_constraint where contype = 'f'`,
  )
  assert.deepEqual(
    hanging.filter(({ name, on }) => spread.indexOf(String(name)) < spread.indexOf(String(on))),
    [],
  )
})
