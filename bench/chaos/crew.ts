/**
 * `npm run chaos -- --crew`: four workers share out accounts over one PostgreSQL and send over real servers, while they are killed and
 * begin again at random, and the database server goes away once. Then the mailboxes are counted, and who holds which account. Ends with
 * “N messages, K kills: A lost, B twice, U uncertain; C accounts, each with one of W workers”.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '../../src/core/compose/seed.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { freeze } from '../../src/mail/freeze.ts'
import { openStore } from '../../src/store/postgres/open.ts'
import { startMailServers } from '../../src/testing/mail-servers.ts'
import { startPostgres } from '../../src/testing/postgres.ts'

const { values } = parseArgs({
  options: {
    crew: { type: 'boolean', default: true },
    messages: { type: 'string', default: '400' },
    accounts: { type: 'string', default: '12' },
    seconds: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    quiet: { type: 'boolean', default: false },
  },
})
const [many, trouble, accountCount] = [values.messages, values.seconds, values.accounts].map(Number) as [
  number,
  number,
  number,
]
let drawn = 0
const chance = () => {
  drawn += 1
  return seeded(`${values.seed}|${drawn}`, 1_000_000) / 1_000_000
}
const tell = (line: string) => {
  if (!values.quiet) process.stdout.write(`${line}\n`)
}
const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return outcome.value
}
const stamp = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })

const migrations = join(import.meta.dirname, '../../src/store/postgres/migrations')
const [servers, database] = await Promise.all([startMailServers(), startPostgres()])
const url = database.url()
const certificate = join(servers.dir, 'ca.pem')
writeFileSync(certificate, servers.ca)
const store = value(await openStore({ url, migrations }))
const accounts = Array.from({ length: accountCount }, (_, index) => `account-${index}`)
for (const account of accounts)
  value(
    await store.post.putMailbox(account, {
      ...{ id: 'lab', address: 'ann@lab.test', name: 'Ann', user: 'ann@lab.test', auth: 'password' },
      smtp: { host: '127.0.0.1', port: servers.submission, security: 'starttls' },
      imap: { host: '127.0.0.1', port: servers.imaps, security: 'tls' },
      probe: { at: stamp(), ok: true, messageId: 'kept', filesSent: false, delay: 100, searchFinds: true },
      connectedAt: stamp(),
    }),
  )

const ids: string[] = []
const add = async (until: number) => {
  for (let at = ids.length; at < until; at = ids.length) {
    const account = accounts[at % accounts.length] ?? ''
    const { messageId, bytes } = await freeze({
      from: { name: 'Ann', address: 'ann@lab.test' },
      to: [{ name: 'Bob', address: 'bob@lab.test' }],
      subject: `Message ${at}`,
      body: `Hello Bob,\n\nthis is message ${at}.\n\nAnn`,
      at: stamp(),
    })
    const id = `m${String(at).padStart(6, '0')}`
    value(
      await store.post.add(account, {
        ...{ id, opportunity: 'lab', step: `s${at}`, person: 'bob', mailbox: 'lab', messageId, bytes },
        ...{ from: 'ann@lab.test', to: ['bob@lab.test'], approvedAt: stamp(), approvedBy: 'lab' },
        ...{ sendAt: stamp(), notAfter: '2999-01-01T00:00:00.000Z' },
      }),
    )
    // No plan stands behind it: a person said to send it all the same.
    value(
      await store.post.turn(
        account,
        { id, from: ['approved', 'sending', 'held'] },
        { insisted: true },
        stamp(),
      ),
    )
    ids.push(messageId)
  }
}

let kills = 0
const crew: (ChildProcess | undefined)[] = [undefined, undefined, undefined, undefined]
const hire = (at: number) => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'crew-worker.ts'), JSON.stringify({ url, migrations, rest: 4_000 })],
    {
      stdio: ['ignore', 'ignore', values.quiet ? 'ignore' : 'inherit'],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    },
  )
  crew[at] = child
  // One that began while the database was away has said so and ended; whoever runs it begins another.
  child.once('exit', () => {
    if (crew[at] === child) crew[at] = undefined
  })
}
const hireMissing = () => {
  for (const at of crew.keys()) if (!crew[at]) hire(at)
}
const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
const end = async (at: number, signal: 'SIGKILL' | 'SIGTERM') => {
  const child = crew[at]
  crew[at] = undefined
  if (!child) return
  child.kill(signal)
  if (signal === 'SIGKILL') kills += 1
  await gone(child)
}

const states = async (): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await database.ask('select state, count(*)::int as many from outgoing group by state')).map((row) => [
      String(row.state),
      Number(row.many),
    ]),
  )
const openRows = async () => {
  const { approved = 0, sending = 0, dot = 0 } = await states()
  return approved + sending + dot
}

await add(Math.ceil(many / 3))
hireMissing()
tell(`${accounts.length} accounts, four workers`)
const started = performance.now()
let crashed = false
while (performance.now() - started < trouble * 1000) {
  await setTimeout(500 + chance() * 4_000)
  const passed = (performance.now() - started) / (trouble * 1000)
  const at = Math.floor(chance() * crew.length)
  if (crew[at]) await end(at, chance() < 0.8 ? 'SIGKILL' : 'SIGTERM')
  if (chance() < 0.7) hireMissing()
  if (passed > 0.5 && !crashed) {
    crashed = true
    tell('the database server goes away for two seconds')
    await database.crash()
    await setTimeout(2_000)
    await database.start()
  }
  await add(Math.min(many, Math.ceil(many * (1 / 3 + passed * (2 / 3)))))
}
await add(many)
tell(`calm, after ${kills} kills: ${JSON.stringify(await states())}`)
hireMissing()
const calm = performance.now()
while ((await openRows()) > 0 && performance.now() - calm < 180_000) {
  hireMissing()
  await setTimeout(1_000)
}

/** Leases that still run, by worker. */
const leases = async () =>
  (
    await database.ask(
      `select owner, count(*)::int as many from lease where until > '${stamp()}' group by owner order by owner`,
    )
  ).map((row) => Number(row.many))
const fair = Math.ceil(accounts.length / crew.length)
let shares: readonly number[] = []
for (let tries = 0; tries < 90; tries += 1) {
  hireMissing()
  shares = await leases()
  const sum = shares.reduce((all, each) => all + each, 0)
  if (shares.length === crew.length && sum === accounts.length && shares.every((each) => each <= fair)) break
  await setTimeout(1_000)
}
tell(`accounts of each worker: ${shares.join(', ')}`)

for (const at of crew.keys()) await end(at, 'SIGTERM')
await setTimeout(2_000)
const arrived = new Map<string, number>()
const bob = servers.mailDir('bob')
for (const part of ['new', 'cur'].filter((each) => existsSync(join(bob, each))))
  for (const name of readdirSync(join(bob, part))) {
    const id = /^message-id:\s*(<[^>]+>)/im.exec(readFileSync(join(bob, part, name), 'latin1'))?.[1]
    if (id) arrived.set(id, (arrived.get(id) ?? 0) + 1)
  }
const rows = await database.ask('select message_id as id, state, trouble from outgoing')
const stateOf = new Map(rows.map(({ id, state }) => [String(id), String(state)]))
tell(`states: ${JSON.stringify(await states())}`)
const uncertain = ids.filter((id) => stateOf.get(id) === 'uncertain').length
const lost = ids.filter((id) => !arrived.has(id) && stateOf.get(id) !== 'uncertain')
const twice = ids.filter((id) => (arrived.get(id) ?? 0) > 1)
for (const id of lost.slice(0, 5)) tell(`lost: ${id} ${JSON.stringify(rows.find((row) => row.id === id))}`)
const shared = shares.length === crew.length && shares.every((each) => each <= fair)
process.stdout.write(
  `${many} messages, ${kills} kills: ${lost.length} lost, ${twice.length} twice, ${uncertain} uncertain; ${accounts.length} accounts, ${shared ? 'each with one of' : 'not shared out among'} ${crew.length} workers\n`,
)
await store.close()
await database.stop()
await servers.stop()
process.exit(lost.length === 0 && twice.length === 0 && shared ? 0 : 1)
