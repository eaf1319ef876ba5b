import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { noteAction } from '../actions/facts/note.ts'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import { hookAction } from '../actions/programs/hook.ts'
import { programsAction } from '../actions/programs/programs.ts'
import { tellHooks } from '../actions/programs/tell-hooks.ts'
import { isHookAddress } from '../core/programs/hook.ts'
import { toHook } from '../notify/hook.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'

const search = (id: string) => `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: ${id}, role: Lead, company: {name: Mill & Marsh, zone: America/Toronto}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[America/Toronto]', ends: '2026-11-18T11:00[America/Toronto]', met: [dana]}
`

interface Heard {
  readonly id: string
  readonly signature: string
  readonly body: string
}
let server: Server
let heard: Heard[] = []
let status = 204
let address = ''
before(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const header = (name: string) => String(request.headers[name] ?? '')
      heard.push({
        ...{ id: header('afterword-id'), signature: header('afterword-signature') },
        body: Buffer.concat(parts).toString(),
      })
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
after(() => {
  server.close()
})

let now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
let kept: ReturnType<typeof newStore>
const desk = (): Desk =>
  deskOver(kept.store, now, {
    hook: (hook, id, body) => toHook(hook, id, body, now.toInstant()),
    yes: 'shown',
  })
beforeEach(() => {
  kept = newStore()
  heard = []
  status = 204
})
const note = async (text: string) =>
  value(
    await perform(
      noteAction,
      { opportunity: 'mill', interview: 'screen', kind: 'insight', who: 'dana', text },
      desk(),
    ),
  )
const told = async () => value(await tellHooks(desk()))

test('an address is told of each change from then on, once, signed, and no word of it', async (context) => {
  context.after(() => kept.remove())
  value(await perform(importAction, { text: search('mill') }, desk()))
  const { secret } = value(await perform(hookAction, { address }, desk()))
  assert.equal(await told(), 0)
  const first = await note('The analysts get the numbers before stand-up.')
  const second = await note('The night team writes the schedule.')
  assert.equal(await told(), 2)
  assert.equal(await told(), 0)
  assert.deepEqual(
    heard.map(({ id }) => id),
    [first.change, second.change],
  )
  for (const { signature, body, id } of heard) {
    const [, seconds, seal] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? []
    assert.equal(seal, createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
    const said = JSON.parse(body)
    assert.equal(said.id, id)
    assert.ok(
      said.changed.some((each: { kind: string; is: string }) => each.kind === 'point' && each.is === 'added'),
    )
    assert.doesNotMatch(body, /analysts|night team|Okonkwo|Priya|Marsh/)
  }
})

test('what does not arrive is told again after a while that grows, in order, and nothing is lost', async (context) => {
  context.after(() => kept.remove())
  value(await perform(importAction, { text: search('mill') }, desk()))
  value(await perform(hookAction, { address }, desk()))
  const stood = now
  const [one, two] = [await note('They bake on Mondays.'), await note('They rest on Sundays.')]
  status = 500
  assert.equal(await told(), 0)
  assert.equal(await told(), 0)
  assert.equal(heard.length, 1)
  const [{ trouble, nextAt } = {}] = value(await perform(programsAction, {}, desk())).hooks
  assert.match(trouble ?? '', /refused it \(500\)/)
  assert.ok(nextAt)
  for (const wait of [10, 30, 120]) {
    now = now.add({ seconds: wait - 1 })
    await told()
    const sofar: number = heard.length
    now = now.add({ seconds: 1 })
    await told()
    assert.equal(heard.length, sofar + 1)
  }
  status = 200
  now = now.add({ minutes: 10 })
  assert.equal(await told(), 2)
  assert.deepEqual([...new Set(heard.map(({ id }) => id))], [one.change, two.change])
  assert.equal(value(await perform(programsAction, {}, desk())).hooks[0]?.trouble, undefined)
  now = stood
})

test('one that leads elsewhere is not followed', async (context) => {
  context.after(() => kept.remove())
  value(await perform(importAction, { text: search('mill') }, desk()))
  value(await perform(hookAction, { address }, desk()))
  await note('They bake on Mondays.')
  status = 302
  assert.equal(await told(), 0)
  assert.equal(heard.length, 1)
})

test('only an address over TLS, or one of this machine, is told', () => {
  const good = [
    'https://hooks.example.org/x',
    'http://127.0.0.1:99/x',
    'http://localhost/x',
    'http://[::1]:8/x',
  ]
  const bad = [
    'http://hooks.example.org/x',
    'ftp://127.0.0.1/x',
    'https://ann:secret@hooks.example.org/',
    'http://127.0.0.1.example.org/',
    'hooks',
    '',
    `https://x.example/${'x'.repeat(2001)}`,
  ]
  assert.deepEqual(
    good.filter((each) => !isHookAddress(each)),
    [],
  )
  assert.deepEqual(bad.filter(isHookAddress), [])
})
