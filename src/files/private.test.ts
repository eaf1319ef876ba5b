import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { entryKey } from './entry-key.ts'
import { closeUp, keepPrivate } from './private.ts'
import { reporter, wordless } from './report.ts'
import { keepServing, servingIn } from './serving.ts'
import { filing } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-private-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const newFolder = (mode = 0o755) => {
  count += 1
  const path = join(folder, String(count))
  mkdirSync(path)
  chmodSync(path, mode)
  return path
}
const put = (path: string, text = 'x') => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, 0o644)
}
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** What the work makes under an umask that forbids nothing. */
const unmasked = async (work: () => Promise<void>) => {
  const umask = process.umask(0)
  try {
    await work()
  } finally {
    process.umask(umask)
  }
}

const ours = [
  ...['afterword.db', 'afterword.db-wal', 'afterword.db-shm', 'afterword.db-journal'],
  ...['backups/afterword.db.before-2', 'backups/afterword.db.before-2-2'],
  ...['outbox/2026-11-20-mill-bob-a1b2c3.eml', 'assistant.json', 'errors.log', 'serving-4711.json'],
]

describe('what lies in the data folder', () => {
  test('is closed to others when it is opened, the folder too', () => {
    const data = newFolder()
    for (const name of ours) put(join(data, name))
    closeUp(data)
    for (const name of ours) assert.equal(modeOf(join(data, name)), '600', name)
    for (const name of ['.', 'backups', 'outbox']) assert.equal(modeOf(join(data, name)), '700', name)
  })

  test('in a folder with other things, these and the folder stay as they are', () => {
    const data = newFolder()
    const others = ['letter.txt', 'run.sh', 'backups/photos.zip', 'outbox/notes.txt', 'more/afterword.db']
    for (const name of [...ours, ...others]) put(join(data, name))
    writeFileSync(join(data, 'target'), 'x', { mode: 0o644 })
    symlinkSync(join(data, 'target'), join(data, 'serving-1.json'))
    closeUp(data)
    for (const name of others) assert.equal(modeOf(join(data, name)), '644', name)
    assert.equal(modeOf(join(data, 'target')), '644')
    assert.equal(modeOf(data), '755')
    for (const name of ours) assert.equal(modeOf(join(data, name)), '600', name)
  })

  test('a folder that is not there is no trouble', () => closeUp(join(folder, 'nowhere')))
})

test('a message that becomes a file is its owner’s alone', () =>
  unmasked(async () => {
    const outbox = join(newFolder(), 'outbox')
    const filed = await filing(outbox)('one.eml', Buffer.from('Dear Dana'))
    assert.ok(filed.ok)
    assert.deepEqual([modeOf(outbox), modeOf(filed.value)], ['700', '600'])
  }))

test('a private file is private from its first byte on, whole, and alone', () =>
  unmasked(async () => {
    const data = newFolder(0o777)
    for (const text of ['one', 'two']) assert.ok((await keepPrivate(join(data, 'x'), text)).ok)
    assert.deepEqual(await keepPrivate(join(data, 'x'), 'three', 'first'), {
      ok: true,
      value: false,
      findings: 0,
    })
    assert.equal(readFileSync(join(data, 'x'), 'utf8'), 'two')
    assert.deepEqual([readdirSync(data), modeOf(join(data, 'x'))], [['x'], '600'])
    const refusal = await keepPrivate(join(data, 'x', 'y'), 'z')
    assert.ok(!refusal.ok)
  }))

describe('the key under which browsers are remembered', () => {
  const keyOf = async (data: string) => {
    const key = await entryKey(data)
    assert.ok(key.ok)
    return key.value.toString('hex')
  }

  test('stays, and ten programs that ask at once share one', async () => {
    const data = newFolder()
    const keys = await Promise.all(Array.from({ length: 10 }, () => keyOf(data)))
    assert.equal(new Set([...keys, await keyOf(data)]).size, 1)
    assert.deepEqual([readdirSync(data), modeOf(join(data, 'entry.key'))], [['entry.key'], '600'])
  })

  test('damaged, or once readable by others, another takes its place', async () => {
    const data = newFolder()
    const path = join(data, 'entry.key')
    const first = await keyOf(data)
    chmodSync(path, 0o640)
    const second = await keyOf(data)
    assert.notEqual(second, first)
    for (const text of ['', 'afterword-entry-1 short\n', 'x'.repeat(300)]) {
      writeFileSync(path, text)
      assert.match(await keyOf(data), /^[0-9a-f]{64}$/)
      assert.equal(modeOf(path), '600')
    }
  })
})

test('a server that runs says so to its owner, and takes it back; what is damaged is no server', async () => {
  const data = newFolder()
  const one = { port: 4711, base: '/afterword', key: 'a' }
  const kept = await keepServing(data)(one)
  assert.ok(kept.ok)
  assert.equal(modeOf(join(data, 'serving-4711.json')), '600')
  put(join(data, 'serving-1.json'), '{"port": 1')
  put(join(data, 'serving-2.json'), '{"port": "2"}')
  assert.deepEqual(await servingIn(data), [one])
  await kept.value()
  assert.deepEqual(await servingIn(data), [])
})

describe('what went wrong on our side', () => {
  const secret = 'Dana said the budget is gone'
  const thrown = (make: () => unknown): unknown => {
    try {
      make()
    } catch (error) {
      return error
    }
    return undefined
  }
  const cases: readonly (readonly [string, unknown])[] = [
    ['a message', new Error(secret)],
    ['a message of many lines', new TypeError(`a\n    at ${secret}\n    at x (${secret}:1:2)\n${secret}`)],
    ['a message that looks like places', new Error('x\n    at Dana (/budget/Dana.js:1:2)')],
    ['what a parser quotes', thrown(() => JSON.parse(secret))],
    ['a cause', new Error('x', { cause: new RangeError(secret) })],
    ['a name', Object.assign(new Error('x'), { name: secret, code: secret })],
    ['a text that was thrown', secret],
    ['nothing', undefined],
    ['a stack of its own', Object.assign(new Error('x'), { stack: secret })],
  ]
  for (const [what, error] of cases)
    test(`${what} is kept without its words`, () => {
      const text = wordless(error).join('\n')
      assert.doesNotMatch(text, /Dana|budget/)
      assert.match(text, /Error|a thrown \w+/)
    })

  test('its places are kept, and those of its cause', () => {
    const text = wordless(new Error('x', { cause: new RangeError('y') })).join('\n')
    assert.match(text, /^Error\n {4}at .*private\.test\.ts:\d+:\d+/)
    assert.match(text, /because RangeError\n {2}because at .*private\.test\.ts/)
  })

  test('the file is its owner’s alone, holds what the word on the screen finds, and does not grow for ever', () =>
    unmasked(async () => {
      const data = join(newFolder(), 'new')
      const report = reporter(data, () => '2026-11-20T12:00:00Z')
      const id = report(new Error(secret))
      const path = join(data, 'errors.log')
      assert.match(readFileSync(path, 'utf8'), new RegExp(`^2026-11-20T12:00:00Z ${id}\nError\n {4}at `))
      assert.deepEqual([modeOf(data), modeOf(path)], ['700', '600'])
      writeFileSync(path, 'x'.repeat(1024 * 1024 + 1))
      report(new Error(secret))
      assert.ok(statSync(path).size < 10_000)
      assert.equal(modeOf(`${path}.old`), '600')
    }))
})
