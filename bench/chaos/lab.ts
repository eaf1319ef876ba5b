/**
 * The crash laboratory: `npm run chaos -- --messages N --seed S`. Two workers send N messages over real servers while they are killed,
 * suspended, given a clock two hours ahead, a full disk and an older copy of the database, and while lines break at the dot.
 * Meanwhile hostile mail comes in, refusals among it. Then the mailboxes are counted. Ends with “N messages, K kills, C cuts: A lost,
 * B twice, J jammed, U uncertain”.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '../../src/core/compose/seed.ts'
import type { Mailbox } from '../../src/core/mail/mailbox/mailbox.ts'
import { freeze } from '../../src/mail/freeze.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { deskOver } from '../../src/testing/desk.ts'
import { startMailServers } from '../../src/testing/mail-servers.ts'
import { begin, jammed, type Laid, strew } from './hostile.ts'
import { proxyTo } from './proxy.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    quiet: { type: 'boolean', default: false },
    // How long a stuck row rests, in milliseconds.
    rest: { type: 'string', default: '4000' },
    // Whatever was interrupted is tried again without a look, as senders without a gate do: shows that the laboratory finds it.
    gateless: { type: 'boolean', default: false },
  },
})
const count = Number(values.messages)
const seed = values.seed
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write(`--messages ${values.messages}: expected a whole number above 0.\n`)
  process.exit(2)
}
let drawn = 0
const chance = () => {
  drawn += 1
  return seeded(`${seed}|${drawn}`, 1_000_000) / 1_000_000
}
const tell = (line: string) => {
  if (!values.quiet) process.stdout.write(`${line}\n`)
}

const rest = Number(values.rest)
const patience = 1_000
const folder = mkdtempSync(join(tmpdir(), 'afterword-chaos-'))
const path = join(folder, 'afterword.db')
const migrations = join(import.meta.dirname, '../../src/store/sqlite/migrations')
const servers = await startMailServers()
const proxy = await proxyTo(servers.smtp, chance)
const opened = openStore({ path, migrations })
if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
const store = opened.value
const stamp = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
const mailbox: Mailbox = {
  id: 'lab',
  address: 'ann@lab.test',
  name: 'Ann',
  user: 'ann@lab.test',
  smtp: { host: '127.0.0.1', port: proxy.port, security: 'none' },
  imap: { host: '127.0.0.1', port: servers.imaps, security: 'tls' },
  auth: 'password',
  // What the probe would find: nothing is filed, the copy to oneself is what can be looked up.
  probe: { at: stamp(), ok: true, messageId: 'kept', filesSent: false, delay: 100, searchFinds: true },
  connectedAt: stamp(),
}
await store.post.putMailbox('me', mailbox)
await begin(deskOver(store, Temporal.Now.zonedDateTimeISO()))
const laid: Laid = { mails: 0, refusals: [] }

const ids: string[] = []
const add = async (many: number) => {
  for (let made = 0; made < many; made += 1) {
    const at = ids.length
    const { messageId, bytes } = await freeze({
      from: { name: 'Ann', address: 'ann@lab.test' },
      to: [{ name: 'Bob', address: 'bob@lab.test' }],
      subject: `Message ${at}`,
      body: `Hello Bob,\n\nthis is message ${at}.\n\nAnn`,
      at: stamp(),
    })
    const added = await store.post.add('me', {
      id: `m${String(at).padStart(6, '0')}`,
      opportunity: 'lab',
      step: `s${at}`,
      person: 'bob',
      mailbox: 'lab',
      messageId,
      from: 'ann@lab.test',
      to: ['bob@lab.test'],
      bytes,
      approvedAt: stamp(),
      approvedBy: 'lab',
      sendAt: stamp(),
      notAfter: '2999-01-01T00:00:00.000Z',
    })
    if (!added.ok || added.value !== 'added') throw new Error('not added')
    ids.push(messageId)
  }
}

let kills = 0
const workers: (ChildProcess | undefined)[] = [undefined, undefined]
const hire = (at: number, pages?: number) => {
  const { gateless } = values
  const lines = { smtp: proxy.port, ca: servers.ca }
  const places = { path, migrations, ...lines, ahead: at * 2, rest, patience, pages, gateless }
  workers[at] = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), JSON.stringify(places)], {
    stdio: ['ignore', 'ignore', values.quiet ? 'ignore' : 'inherit'],
  })
}
const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
const fire = async (at: number) => {
  const child = workers[at]
  workers[at] = undefined
  if (!child) return
  child.kill('SIGKILL')
  kills += 1
  await gone(child)
}

const states = (): Record<string, number> => {
  const file = new DatabaseSync(path, { readOnly: true, timeout: 10_000 })
  try {
    const rows = file.prepare('select state, count(*) many from outgoing group by state').all() as {
      state: string
      many: number
    }[]
    return Object.fromEntries(rows.map(({ state, many }) => [state, many]))
  } finally {
    file.close()
  }
}
/** Of what came in. */
const stuck = (): number => {
  const file = new DatabaseSync(path, { readOnly: true, timeout: 10_000 })
  try {
    return jammed(file, laid)
  } finally {
    file.close()
  }
}
const openRows = () => {
  const { approved = 0, sending = 0, dot = 0 } = states()
  return approved + sending + dot
}

/** Trouble until the rows that are still open come down to `until`. */
const trouble = async (until: number) => {
  const started = performance.now()
  while (openRows() > until && performance.now() - started < 20 * 60_000) {
    await setTimeout(300 + chance() * 1_500)
    const at = chance() < 0.5 ? 0 : 1
    const child = workers[at]
    if (!child) hire(at)
    else if (chance() < 0.75) {
      await fire(at)
      hire(at)
    } else {
      child.kill('SIGSTOP')
      await setTimeout(chance() < 0.5 ? 500 : rest + 1_500)
      child.kill('SIGCONT')
    }
  }
}

const pagesOf = (): number => {
  const file = new DatabaseSync(path, { readOnly: true })
  const { page_count: pages } = file.prepare('pragma page_count').get() as { page_count: number }
  file.close()
  return pages
}

await add(Math.ceil(count / 2))
strew(servers, laid, 1)
hire(0)
hire(1)
tell(`${ids.length} messages, two workers, one of them two hours ahead`)
await trouble(Math.ceil(count / 3))

tell('a copy of the database is made; it will come back later')
const older = join(folder, 'older.db')
{
  const file = new DatabaseSync(path)
  file.prepare('vacuum into ?').run(older)
  file.close()
}
await trouble(Math.ceil(count / 6))
for (const at of [0, 1]) await fire(at)
// What was at the dot shows up before the copy comes back, as it would before anyone restores one.
await setTimeout(1_500)
tell('the older copy of the database takes its place')
const others = ['', '-wal', '-shm']
for (const tail of others) rmSync(`${path}${tail}`, { force: true })
cpSync(older, path)
const again = openStore({ path, migrations })
if (!again.ok) throw new Error(JSON.stringify(again.problems))
Object.assign(store, again.value)
hire(0)
hire(1)
await trouble(Math.ceil(count / 10))

tell('the rest of the messages, more hostile mail, and a disk with no room left')
await add(count - ids.length)
strew(servers, laid, 2)
for (const at of [0, 1]) await fire(at)
hire(0, pagesOf())
hire(1, pagesOf())
await setTimeout(4_000)
for (const at of [0, 1]) await fire(at)
hire(0)
hire(1)
await trouble(Math.ceil(count / 20))

tell('calm: what is stuck is looked up')
proxy.nasty(0)
for (const at of [0, 1]) if (!workers[at]) hire(at)
const started = performance.now()
while ((openRows() > 0 || stuck() > 0) && performance.now() - started < 180_000) await setTimeout(500)
for (const at of [0, 1]) await fire(at)
kills -= 2
await setTimeout(3_000)

const arrived = new Map<string, number>()
const bob = servers.mailDir('bob')
for (const part of ['new', 'cur'])
  for (const name of readdirSync(join(bob, part))) {
    const id = /^message-id:\s*(<[^>]+>)/im.exec(readFileSync(join(bob, part, name), 'latin1'))?.[1]
    if (id) arrived.set(id, (arrived.get(id) ?? 0) + 1)
  }
const file = new DatabaseSync(path, { readOnly: true })
const rows = file.prepare('select message_id id, state, trouble from outgoing').all() as {
  id: string
  state: string
  trouble: string | null
}[]
file.close()
const jam = stuck()
const stateOf = new Map(rows.map(({ id, state }) => [id, state]))
const uncertain = ids.filter((id) => stateOf.get(id) === 'uncertain').length
const lost = ids.filter((id) => !arrived.has(id) && stateOf.get(id) !== 'uncertain')
const twice = ids.filter((id) => (arrived.get(id) ?? 0) > 1)
tell(
  `states: ${JSON.stringify(Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, all]) => [state, all.length])))}`,
)
for (const id of lost.slice(0, 5))
  tell(`lost: ${id} ${stateOf.get(id)} ${rows.find((row) => row.id === id)?.trouble}`)
for (const id of twice.slice(0, 5)) tell(`twice: ${id} ${stateOf.get(id)}`)
process.stdout.write(
  `${count} messages, ${kills} kills, ${proxy.cuts()} cuts: ${lost.length} lost, ${twice.length} twice, ${jam} jammed, ${uncertain} uncertain\n`,
)
await proxy.close()
await servers.stop()
await store.close()
rmSync(folder, { recursive: true, force: true })
process.exit(lost.length === 0 && twice.length === 0 && jam === 0 ? 0 : 1)
