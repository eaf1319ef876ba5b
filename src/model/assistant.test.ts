import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type AssistantServer, assistantServer } from '../testing/assistant-server.ts'
import { assistantsAt } from './assistant.ts'

const canary = 'sk-canary-4f1d'
const folder = mkdtempSync(join(tmpdir(), 'afterword-assistant-'))
const path = join(folder, 'data', 'assistant.json')
const assistant = assistantsAt({ path })('me')
let server: AssistantServer

before(async () => {
  server = await assistantServer()
})
after(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  server.requests.length = 0
})

const on = (more: { url?: string; seconds?: number; key?: string } = {}) =>
  assistant.set({ on: true, url: server.url, model: 'small', seconds: 20, ...more })

const sentence = async (): Promise<string> => {
  const answer = await assistant.ask('Hello?')
  assert.equal(answer.ok, false, JSON.stringify(answer))
  const said = answer.ok ? '' : answer.problems.map(({ message }) => message).join(' ')
  assert.doesNotMatch(said, /canary|undefined|\bat .*:\d+:\d+/)
  return said
}

describe('an assistant’s settings', () => {
  test('nothing is set up, and nobody is asked', async () => {
    assert.deepEqual(await assistant.settings(), { ok: true, value: undefined, findings: 0 })
    assert.match(await sentence(), /off/)
  })

  test('the file is its owner’s alone, and what is shown holds no key', async () => {
    const set = await on({ key: canary })
    assert.doesNotMatch(JSON.stringify(set), /canary/)
    assert.doesNotMatch(JSON.stringify(await assistant.settings()), /canary/)
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(join(folder, 'data')), ['assistant.json'])
  })

  test('the key goes along, and does not follow to another machine', async () => {
    await on({ key: canary })
    server.behave({ says: 'Hello there' })
    await assistant.ask('Hello?')
    assert.equal(server.requests[0]?.authorization, `Bearer ${canary}`)
    await assistant.set({ on: true, url: 'http://127.0.0.1:9/v1', model: 'small', seconds: 5 })
    assert.doesNotMatch(readFileSync(path, 'utf8'), /canary/)
  })

  test('a key from the surroundings is used and never written down', async () => {
    const own = assistantsAt({ path, key: canary })('other')
    const set = await own.set({ on: true, url: server.url, model: 'small', seconds: 5 })
    assert.ok(set.ok && set.value?.keyFromOutside)
    server.behave({ says: 'Hello there' })
    await own.ask('Hello?')
    assert.equal(server.requests[0]?.authorization, `Bearer ${canary}`)
    assert.doesNotMatch(readFileSync(path, 'utf8'), /canary/)
  })

  test('off means that nobody is asked, forgotten that nothing is left', async () => {
    await on({ key: canary })
    await assistant.set({ on: false, url: server.url, model: 'small', seconds: 5 })
    assert.match(await sentence(), /off/)
    assert.equal(server.requests.length, 0)
    await assistant.set(undefined)
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(path, 'utf8'))), ['other'])
  })

  test('a damaged file is said, and not quoted', async () => {
    writeFileSync(path, `{"me": {"key": "${canary}"`)
    const read = await assistant.settings()
    assert.ok(!read.ok)
    assert.doesNotMatch(JSON.stringify(read), /canary/)
    rmSync(path)
  })
})

describe('asking', () => {
  for (const how of ['stream', 'whole'] as const)
    test(`an answer comes ${how === 'stream' ? 'in pieces' : 'whole'}`, async () => {
      await on()
      server.behave({ says: 'Subject: Thanks\n\nHi Dana,\n\nÇa va — “well”.', how })
      const answer = await assistant.ask('Reword this.')
      assert.ok(answer.ok, JSON.stringify(answer))
      assert.equal(answer.value, 'Subject: Thanks\n\nHi Dana,\n\nÇa va — “well”.')
      assert.equal(server.requests[0]?.path, '/v1/chat/completions')
      assert.match(server.requests[0]?.body ?? '', /Reword this\./)
      assert.equal(server.requests.length, 1)
    })

  test('the words are told as they come, and together they are the answer', async () => {
    await on()
    server.behave({ says: 'Hi Dana,\n\nThank you.', how: 'slow' })
    const words: string[] = []
    const answer = await assistant.ask('Write.', { came: (each) => words.push(each) })
    assert.ok(answer.ok)
    assert.ok(words.length > 2, String(words.length))
    assert.equal(words.join(''), answer.value)
  })

  test('whoever cancels stops the request at the other end, and is told so', async () => {
    await on()
    server.behave({ does: 'drip' })
    const [before, stop] = [server.broken(), new AbortController()]
    const answer = await assistant.ask('Write.', { stop: stop.signal, came: () => stop.abort() })
    assert.ok(!answer.ok)
    assert.match(answer.problems[0]?.message ?? '', /^You cancelled it/)
    while (server.broken() === before) await new Promise((resolve) => setTimeout(resolve, 10))
  })

  test('what is cancelled before the first word asks nobody for more', async () => {
    await on()
    server.behave({ does: 'hang' })
    const answer = await assistant.ask('Write.', { stop: AbortSignal.abort() })
    assert.ok(!answer.ok)
    assert.match(answer.problems[0]?.message ?? '', /^You cancelled it/)
    assert.equal(server.requests.length, 0)
  })

  test('words that come steadily without an end are given up too', async () => {
    server.behave({ does: 'drip' })
    const { askAt } = await import('./ask.ts')
    const answer = await askAt('Write.', { on: true, url: server.url, model: 'small', seconds: 5 }, {}, 1)
    assert.ok(!answer.ok)
    assert.match(answer.problems[0]?.message ?? '', /without coming to an end/)
  })

  const statuses: readonly (readonly [number, RegExp])[] = [
    [400, /did not take the request/],
    [401, /does not accept the key/],
    [403, /does not accept the key/],
    [404, /knows no model “small”/],
    [413, /too long/],
    [429, /enough requests/],
    [500, /trouble of its own/],
    [503, /trouble of its own/],
  ]
  for (const [status, says] of statuses)
    test(`${status} is one sentence, after one request`, async () => {
      await on({ key: canary })
      server.behave({ status, body: `{"error":{"message":"key ${canary} and <b>more</b>"}}` })
      assert.match(await sentence(), says)
      assert.equal(server.requests.length, 1)
    })

  const manners = [
    ['hang', /said nothing for 1 second/],
    ['html', /web page/],
    ['nonsense', /does not speak the protocol/],
    ['empty', /answered with nothing/],
    ['huge', /far too much/],
    ['cut-off', /broke|cut off/],
    ['too-long', /cut off/],
    ['redirect', /elsewhere/],
    ['stall', /said nothing for 1 second/],
    ['broken-letters', /came damaged/],
    ['never-ends', /far too much/],
  ] as const
  for (const [does, says] of manners)
    test(`a server that answers with “${does}” is one sentence`, async () => {
      await on({ key: canary, seconds: 1 })
      server.behave({ does })
      assert.match(await sentence(), says)
      assert.equal(server.requests.length, 1)
    })

  test('a refused connection and an unknown machine are one sentence each', async () => {
    const gone = await assistantServer()
    await gone.close()
    await on({ url: gone.url })
    assert.match(await sentence(), /Nothing answers/)
    await on({ url: 'http://127.0.0.1:9/v1' })
    assert.match(await sentence(), /Nothing answers/)
    await on({ url: 'http://nowhere.invalid/v1' })
    assert.match(await sentence(), /no such machine/)
  })

  test('a text that is far too long is not sent', async () => {
    await on()
    const answer = await assistant.ask('x'.repeat(40_000))
    assert.equal(answer.ok, false)
    assert.equal(server.requests.length, 0)
  })
})

test('the libraries wait for the first question: nothing imports them at the start, nor the room that does', () => {
  const source = join(import.meta.dirname, '..')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const early = files.filter(
    (file) =>
      !file.endsWith('.test.ts') &&
      [...readFileSync(join(source, file), 'utf8').matchAll(/^import (?!type).*from '([^']+)'/gm)].some(
        ([, from = '']) =>
          from === 'ai' ||
          from.startsWith('@ai-sdk/') ||
          (from.startsWith('.') && join(dirname(file), from) === join('model', 'ask.ts')),
      ),
  )
  assert.deepEqual(
    early.filter((file) => !file.startsWith('cli')),
    [],
  )
})
