import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { ReminderNote } from '../core/remind/note.ts'
import { browserAt, type Service, serviceOf, vouched } from '../testing/notified.ts'
import { machineAt } from './machine.ts'
import { toNtfy } from './ntfy.ts'
import { newPushKeys, toBrowser } from './push.ts'

const note: ReminderNote = {
  key: 'step/mill/x',
  title: 'Thank Zoë',
  text: 'Mühle & Söhne, best before 13:45',
  silent: false,
  link: 'http://127.0.0.1:4711/o/mill',
}
let service: Service
before(async () => {
  service = await serviceOf()
})
after(() => service.close())

describe('ntfy', () => {
  test('gets title, text, way and topic in every letter; a silent one comes without a sound', async () => {
    assert.deepEqual(await toNtfy(`${service.address}/my-topic`, note), { is: 'told' })
    assert.deepEqual(
      await toNtfy(`${service.address}/my-topic`, { ...note, silent: true, link: undefined }),
      { is: 'told' },
    )
    const [first, second] = service.handed.splice(0).map(({ path, body }) => [path, JSON.parse(String(body))])
    assert.deepEqual(first, [
      '/',
      { topic: 'my-topic', title: note.title, message: note.text, priority: 3, click: note.link },
    ])
    assert.deepEqual(second?.[1], { topic: 'my-topic', title: note.title, message: note.text, priority: 2 })
  })

  const table = [
    [500, 'not', false],
    [429, 'not', false],
    [403, 'not', true],
    [404, 'not', true],
    [302, 'not', true],
    ['cut', 'unsure', undefined],
  ] as const
  for (const [status, is, lasting] of table)
    test(`a server that answers ${status}: ${is}`, async () => {
      service.answers.now = status
      const told = await toNtfy(`${service.address}/t`, note)
      service.answers.now = 200
      assert.equal(told.is, is)
      if (told.is === 'not') assert.equal(told.lasting, lasting)
      assert.ok(service.handed.splice(0).every(({ path }) => path === '/'))
    })

  test('where nobody listens it surely did not arrive, and is tried again', async () => {
    const gone = await serviceOf()
    await gone.close()
    const told = await toNtfy(`${gone.address}/t`, note)
    assert.deepEqual([told.is, told.is === 'not' && told.lasting], ['not', undefined])
  })
})

describe('web push', () => {
  test('is sealed for that browser alone, and the service can tell who sent it', async () => {
    const keys = await newPushKeys()
    const { browser, read } = browserAt(`${service.address}/push/1`)
    assert.deepEqual(await toBrowser(keys, browser, note), { is: 'told' })
    const [handed] = service.handed.splice(0)
    assert.ok(handed)
    assert.deepEqual(read(handed.body), note)
    assert.ok(!handed.body.includes('Thank'))
    assert.equal(handed.headers['content-encoding'], 'aes128gcm')
    assert.deepEqual([handed.headers.ttl, handed.headers.urgency], ['43200', 'normal'])
    const claims = vouched(handed.headers.authorization, keys.publicKey)
    assert.equal(claims.aud, service.address)
    assert.throws(() => vouched(handed.headers.authorization, `${keys.publicKey.slice(0, -2)}AA`))
    assert.throws(() => browserAt('').read(handed.body))
  })

  test('a browser that is gone is told apart from a service in trouble; keys that do not fit are no fault of the service', async () => {
    const keys = await newPushKeys()
    const { browser } = browserAt(`${service.address}/push/1`)
    service.answers.now = 410
    assert.deepEqual(await toBrowser(keys, browser, note), { is: 'gone' })
    service.answers.now = 503
    assert.equal((await toBrowser(keys, browser, note)).is, 'not')
    service.answers.now = 200
    service.handed.splice(0)
    const told = await toBrowser(keys, { ...browser, p256dh: 'AAAA' }, note)
    assert.deepEqual([told.is, told.is === 'not' && told.lasting], ['not', true])
    assert.equal(service.handed.length, 0)
  })
})

describe('the desktop of this machine', { skip: process.platform !== 'linux' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-notify-'))
  const path = process.env.PATH
  after(() => {
    process.env.PATH = path
    rmSync(folder, { recursive: true, force: true })
  })
  const show = machineAt('linux')

  test('without a program for it, that is said', async () => {
    assert.ok(show)
    process.env.PATH = folder
    const told = await show(note)
    process.env.PATH = path
    assert.match(told.is === 'not' ? told.because : '', /no notify-send/)
  })

  test('gets the words as words: neither as options nor as marks', async () => {
    assert.ok(show)
    const program = join(folder, 'notify-send')
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > ${join(folder, 'said')}\n`)
    chmodSync(program, 0o755)
    process.env.PATH = `${folder}${delimiter}${path}`
    assert.deepEqual(await show({ ...note, title: '--version; $(id)', text: '<b>x</b>', silent: true }), {
      is: 'told',
    })
    process.env.PATH = path
    const said = readFileSync(join(folder, 'said'), 'utf8').split('\n')
    assert.deepEqual(said.slice(said.indexOf('--')), [
      '--',
      '--version; $(id)',
      '&lt;b&gt;x&lt;/b&gt;',
      note.link,
      '',
    ])
    assert.ok(said.includes('--urgency=low'))
  })

  test('where we know of no desktop there is none', () => assert.equal(machineAt('aix'), undefined))
})
