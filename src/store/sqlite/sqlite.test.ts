import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Outcome } from '../../core/outcome.ts'
import { agendasContract } from '../../testing/store/agendas-contract.ts'
import { storeContract } from '../../testing/store/contract.ts'
import { postContract } from '../../testing/store/post-contract.ts'
import { programsContract } from '../../testing/store/programs-contract.ts'
import { remindingContract } from '../../testing/store/reminding-contract.ts'
import { sharingContract } from '../../testing/store/sharing-contract.ts'
import { openStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-store-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const migrations = join(import.meta.dirname, 'migrations')
/** The form that the newest numbered file makes. */
const newest = Math.max(...readdirSync(migrations).map((name) => Number(name.slice(0, 4))))

let count = 0
const newPath = () => {
  count += 1
  return join(folder, `${count}`, 'afterword.db')
}
const opened = (outcome: Outcome<Store>): Store => {
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
const sentence = (outcome: Outcome<unknown>): string => {
  assert.ok(!outcome.ok)
  return outcome.problems.map(({ message }) => message).join(' ')
}

storeContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))
postContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))
agendasContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))
programsContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))
remindingContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))
sharingContract('SQLite', () => opened(openStore({ path: newPath(), migrations })))

const deed = { at: '2026-11-20T12:00:00.000Z', by: 'ada', door: 'test', says: 'one' }
const one = (id: string, from = 0, text = 'X') => ({
  opportunities: [
    {
      id,
      from,
      to: {
        raw: {
          afterword: 1 as const,
          me: { name: 'Ada' },
          opportunity: { role: 'Baker', company: { name: text } },
        },
        messages: [],
        example: false,
      },
    },
  ],
})

test('a file that is none of ours is refused and left as it is', () => {
  const path = join(folder, 'letter.db')
  writeFileSync(path, 'Dear Kim, this is a letter and no database at all. '.repeat(40))
  const before = readFileSync(path, 'utf8')
  assert.match(sentence(openStore({ path, migrations })), /not a file of Afterword/)
  assert.equal(readFileSync(path, 'utf8'), before)
})

test('a file without a byte was a search once: it is refused, and nothing is written over it', () => {
  const path = newPath()
  mkdirSync(dirname(path))
  writeFileSync(path, '')
  assert.match(
    sentence(openStore({ path, migrations })),
    /is empty, as after a full disk.*delete it to begin anew/,
  )
  assert.equal(statSync(path).size, 0)
  assert.deepEqual(readdirSync(dirname(path)), ['afterword.db'])
})

test('where only what belongs to a file is left, nothing begins anew over it', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations }))
  await store.write('a', one('x'), deed)
  const wal = readFileSync(`${path}-wal`)
  await store.close()
  rmSync(path)
  writeFileSync(`${path}-wal`, wal)
  assert.match(sentence(openStore({ path, migrations })), /is missing, but .*-wal/)
  assert.deepEqual(readFileSync(`${path}-wal`), wal)
})

for (const [what, sql] of [
  ['another program', 'create table songs (name text);'],
  ['another program that counts its forms', 'create table songs (name text); pragma user_version = 1;'],
  ['a search whose tables are gone', 'pragma user_version = 2;'],
] as const)
  test(`a database of ${what} is refused, and gets no table of ours`, () => {
    const path = newPath()
    mkdirSync(dirname(path))
    const file = new DatabaseSync(path)
    file.exec(sql)
    file.close()
    assert.match(sentence(openStore({ path, migrations })), /not a file of Afterword/)
    const again = new DatabaseSync(path)
    assert.equal(
      again.prepare("select count(*) as many from sqlite_schema where name = 'fact'").get()?.many,
      0,
    )
    again.close()
  })

for (const [what, cut] of [
  ['its first bytes only', (bytes: Buffer) => bytes.subarray(0, 60)],
  ['its first page only', (bytes: Buffer) => bytes.subarray(0, 4096)],
  ['nothing but zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
] as const)
  test(`a file with ${what} is refused and left as it is`, async () => {
    const path = newPath()
    await opened(openStore({ path, migrations })).close()
    const left = Buffer.from(cut(readFileSync(path)))
    writeFileSync(path, left)
    assert.match(sentence(openStore({ path, migrations })), /damaged/)
    assert.deepEqual(readFileSync(path), left)
  })

test('a place whose path is no folder is refused in one sentence', () => {
  const file = join(folder, 'plain')
  writeFileSync(file, 'a file')
  assert.match(sentence(openStore({ path: join(file, 'deep', 'afterword.db'), migrations })), /no folder/)
})

test('ten programs that begin at once begin one file, whole, and leave nothing beside it', async () => {
  const path = newPath()
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    const store = openStore({ path: ${JSON.stringify(path)}, migrations: ${JSON.stringify(migrations)} })
    if (!store.ok) throw new Error(JSON.stringify(store.problems))
    const count = await store.value.count('a', {})
    if (!count.ok) throw new Error(JSON.stringify(count))
    await store.value.close()`
  const codes = await Promise.all(
    Array.from(
      { length: 10 },
      () =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }).on(
            'exit',
            resolve,
          )
        }),
    ),
  )
  assert.deepEqual(codes, Array(10).fill(0))
  // Of two that close at one moment neither is the last to SQLite, so that its log may lie there until the next one.
  const next = opened(openStore({ path, migrations }))
  assert.equal((await next.count('a', {})).ok, true)
  await next.close()
  assert.deepEqual(readdirSync(dirname(path)), ['afterword.db'])
})

test('the file, what lies beside it and its copies are their owner’s alone, whatever the umask and the folder', async () => {
  const path = newPath()
  mkdirSync(dirname(path), { mode: 0o777 })
  const next = join(folder, 'more')
  cpSync(migrations, next, { recursive: true })
  writeFileSync(join(next, '9001-more.sql'), 'create table more (id text);')
  const umask = process.umask(0)
  try {
    await opened(openStore({ path, migrations })).close()
    const store = opened(openStore({ path, migrations: next }))
    await store.write('a', one('x'), deed)
    const modes = readdirSync(dirname(path), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => [name, (statSync(join(dirname(path), name)).mode & 0o777).toString(8)])
    await store.close()
    assert.deepEqual(modes, [
      ['afterword.db', '600'],
      ['afterword.db-shm', '600'],
      ['afterword.db-wal', '600'],
      ['backups', '700'],
      ['backups/afterword.db.before-9001', '600'].map((each) => each.replace('9001', String(newest + 1))),
    ])
  } finally {
    process.umask(umask)
  }
})

test('a damaged file is named as damaged, and nothing writes over it', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations }))
  for (let index = 0; index < 60; index += 1)
    await store.write('a', one(`x${index}`, 0, 'Y'.repeat(2000)), deed)
  await store.close()
  const bytes = readFileSync(path)
  bytes.fill(0xaa, 4096 * 3, bytes.length - 4096)
  writeFileSync(path, bytes)
  const again = openStore({ path, migrations })
  const outcomes = again.ok
    ? [await again.value.load('a', ['x1']), await again.value.write('a', one('new'), deed)]
    : [again]
  assert.ok(
    outcomes.some((outcome) => !outcome.ok && /is damaged/.test(sentence(outcome))),
    JSON.stringify(outcomes),
  )
  if (again.ok) await again.value.close()
})

test('a file from a newer version is refused untouched', async () => {
  const path = newPath()
  await opened(openStore({ path, migrations })).close()
  const file = new DatabaseSync(path)
  file.exec('pragma user_version = 99')
  file.close()
  const size = statSync(path).mtimeMs
  assert.match(sentence(openStore({ path, migrations })), /newer version/)
  assert.equal(statSync(path).mtimeMs, size)
})

test('a migration makes a copy first, keeps every fact, and runs once', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations }))
  await store.write('a', one('x'), deed)
  await store.close()
  const next = join(folder, 'next')
  cpSync(migrations, next, { recursive: true })
  writeFileSync(
    join(next, '9001-colour.sql'),
    "alter table opportunity add column colour text not null default 'none';",
  )
  for (let times = 0; times < 2; times += 1) {
    const migrated = opened(openStore({ path, migrations: next }))
    const loaded = await migrated.load('a', ['x'])
    assert.ok(loaded.ok && loaded.value.length === 1)
    await migrated.close()
  }
  const backups = readdirSync(join(path, '..', 'backups'))
  assert.deepEqual(backups, [`afterword.db.before-${newest + 1}`])
  const copy = new DatabaseSync(join(path, '..', 'backups', backups[0] ?? ''))
  assert.deepEqual({ ...copy.prepare('select id from opportunity').get() }, { id: 'x' })
  copy.close()
})

test('a migration that fails leaves the file as it was', async () => {
  const path = newPath()
  await opened(openStore({ path, migrations })).close()
  const broken = join(folder, 'broken')
  cpSync(migrations, broken, { recursive: true })
  writeFileSync(
    join(broken, '9001-broken.sql'),
    'create table half (id text); insert into nowhere values (1);',
  )
  assert.throws(() => openStore({ path, migrations: broken }), /nowhere/)
  const file = new DatabaseSync(path)
  assert.equal(file.prepare("select count(*) as many from sqlite_schema where name = 'half'").get()?.many, 0)
  assert.equal(file.prepare('pragma user_version').get()?.user_version, newest)
  file.close()
})

test('a file another program holds is said to be in use, and is there again afterwards', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations, patience: 50 }))
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  assert.match(sentence(await store.write('a', one('x'), deed)), /in use by another program/)
  other.exec('rollback')
  other.close()
  assert.ok((await store.write('a', one('x'), deed)).ok)
  await store.close()
})

test('a file that may not be written to says so, and stays as it was', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations }))
  await store.write('a', one('x'), deed)
  await store.close()
  const before = readFileSync(path)
  for (const place of [folder, join(path, '..')]) chmodSync(place, 0o555)
  chmodSync(path, 0o444)
  // Root may write anywhere, so a process without that right tries.
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    if (process.getuid() === 0) process.setuid(65534)
    const store = openStore({ path: ${JSON.stringify(path)}, migrations: ${JSON.stringify(migrations)} })
    console.log(store.ok ? 'opened' : store.problems.map(({ message }) => message).join(' '))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  for (const place of [folder, join(path, '..')]) chmodSync(place, 0o700)
  assert.match(stdout, /may not be written to|could not be opened/)
  assert.deepEqual(readFileSync(path), before)
})

test('a full disk loses nothing: the change is refused and all facts are there', async () => {
  const path = newPath()
  const store = opened(openStore({ path, migrations }))
  assert.ok((await store.write('a', one('x'), deed)).ok)
  await store.close()
  const full = join(folder, 'full')
  cpSync(migrations, full, { recursive: true })
  const small = opened(openStore({ path, migrations: full, pages: 60 }))
  let refusal = ''
  for (let index = 0; index < 200 && refusal === ''; index += 1) {
    const outcome = await small.write('a', one(`big${index}`, 0, 'Z'.repeat(3000)), deed)
    if (!outcome.ok) refusal = sentence(outcome)
  }
  assert.match(refusal, /no room left/)
  const loaded = await small.load('a', ['x', 'big0'])
  assert.ok(loaded.ok && loaded.value.length === 2)
  await small.close()
  const again = opened(openStore({ path, migrations }))
  assert.ok((await again.write('a', one('y'), deed)).ok)
  await again.close()
})

test('two processes that write at once both get through, and nothing is lost', async () => {
  const path = newPath()
  await opened(openStore({ path, migrations })).close()
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    const store = openStore({ path: ${JSON.stringify(path)}, migrations: ${JSON.stringify(migrations)} })
    if (!store.ok) throw new Error(JSON.stringify(store.problems))
    const who = process.argv[1]
    for (let n = 0; n < 60; n += 1) {
      const to = { raw: { afterword: 1, me: { name: 'Ada' }, opportunity: { role: 'Baker', company: { name: 'X' } } }, messages: [], example: false }
      const done = await store.value.write('a', { opportunities: [{ id: who + n, from: 0, to }] }, { at: new Date().toISOString(), by: who, door: 'test', says: 'one' })
      if (!done.ok || done.value === 'moved') throw new Error(JSON.stringify(done))
    }
    await store.value.close()`
  const run = (who: string) =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, ['--input-type=module', '-e', script, who], { stdio: 'inherit' }).on(
        'exit',
        resolve,
      )
    })
  assert.deepEqual(await Promise.all([run('one'), run('two')]), [0, 0])
  const store = opened(openStore({ path, migrations }))
  const many = await store.count('a', {})
  assert.ok(many.ok)
  assert.equal(many.value, 120)
  await store.close()
})

test('a process killed while writing leaves whole changes only', async () => {
  const path = newPath()
  await opened(openStore({ path, migrations })).close()
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
    const store = openStore({ path: ${JSON.stringify(path)}, migrations: ${JSON.stringify(migrations)} })
    for (let n = 0; ; n += 1) {
      const people = Object.fromEntries(Array.from({ length: 50 }, (_, i) => ['p' + i, { name: 'P' + i }]))
      const to = { raw: { afterword: 1, me: { name: 'Ada' }, opportunity: { role: 'Baker', company: { name: 'X' } }, people }, messages: [], example: false }
      await store.value.write('a', { opportunities: [{ id: 'k' + n, from: 0, to }] }, { at: new Date().toISOString(), by: 'a', door: 'test', says: 'one' })
      if (n === 0) console.log('begun')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, 120))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const store = opened(openStore({ path, migrations }))
  const all = await store.summaries('a', { limit: 10_000 })
  assert.ok(all.ok && all.value.length > 0)
  const loaded = await store.load(
    'a',
    all.value.map(({ id }) => id),
  )
  assert.ok(loaded.ok)
  for (const { raw } of loaded.value) assert.equal(Object.keys(raw.people ?? {}).length, 50)
  const changes = await store.changes('a', { limit: 10_000 })
  assert.ok(changes.ok)
  assert.equal(changes.value.length, all.value.length)
  await store.close()
  assert.ok(existsSync(path))
})
