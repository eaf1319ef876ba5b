import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { importAction } from '../actions/import.ts'
import { actions } from '../actions/list.ts'
import { perform } from '../actions/perform.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { assistantServer } from './server.ts'

const secret = 'heliotrope wallpaper'
const search = `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, expected: {amount: 987654, currency: CAD}, company: {name: Mill & Marsh, zone: America/Toronto}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '2026-11-18T10:00[America/Toronto]'
    ends: '2026-11-18T11:00[America/Toronto]'
    met: [dana]
    debrief:
      points:
        - {id: open, kind: insight, who: dana, text: The analysts get the numbers before stand-up.}
        - {id: hidden, kind: insight, who: dana, private: true, text: She loathes the ${secret} in the hall.}
        - {id: doubt, kind: reaction, who: dana, text: unconvinced by my ${secret} at all}
        - {id: weak, kind: stumble, private: true, text: 'I forgot the ${secret} again', better: 'the ${secret} was mine'}
`
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const { store, remove } = newStore()
after(remove)
const desk = () => deskOver(store, now, { door: 'assistant', by: 'an assistant' })

const connected = async (may: 'read' | 'write'): Promise<Client> => {
  const [one, other] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'test', version: '1' })
  await Promise.all([assistantServer(desk, may, '0').connect(other), client.connect(one)])
  return client
}
interface Said {
  readonly text: string
  readonly isError: boolean
}
const call = async (client: Client, name: string, given: Record<string, unknown>): Promise<Said> => {
  const { content, isError } = await client.callTool({ name, arguments: given })
  const [first] = content as { text: string }[]
  return { text: first?.text ?? '', isError: isError === true }
}

let reads: Client
let writes: Client
before(async () => {
  value(await perform(importAction, { text: search }, desk()))
  reads = await connected('read')
  writes = await connected('write')
})
after(() => Promise.all([reads.close(), writes.close()]))

describe('an assistant', () => {
  test('is offered tools that read, and with a yes to it those that add', async () => {
    const names = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name)
    const [all, reading] = [await names(writes), await names(reads)]
    for (const name of ['plan', 'draft', 'review', 'search', 'note']) assert.ok(all.includes(name), name)
    assert.ok(reading.includes('plan') && !reading.includes('note'))
  })

  test('is offered nothing that approves, sends, confirms or asks a person', async () => {
    const { tools } = await writes.listTools()
    const person = actions.filter(({ asksPerson }) => asksPerson).map(({ name }) => name)
    for (const name of [...person, 'answered', 'undo', 'delete', 'words', 'export', 'prep']) {
      assert.ok(
        tools.every((tool) => tool.name !== name),
        name,
      )
      assert.equal((await call(writes, name, {})).isError, true, name)
    }
  })

  test('has every tool told in words, with an input that names no file', async () => {
    for (const { name, description = '', inputSchema } of (await writes.listTools()).tools) {
      assert.ok(description.length > 20, name)
      for (const key of ['file', 'files', 'pdf'])
        assert.ok(!(key in (inputSchema.properties ?? {})), `${name} ${key}`)
    }
  })

  test('reads the plan, and adds a note that changes the draft', async () => {
    const plan = await call(reads, 'plan', { opportunities: ['mill'] })
    assert.match(plan.text, /thank-you/)
    const put = await call(writes, 'note', {
      ...{ opportunity: 'mill', interview: 'screen', kind: 'insight', who: 'dana' },
      text: 'Dana explained that the night team writes the schedule.',
    })
    assert.equal(put.isError, false, put.text)
    const kept = value(await store.load('me', ['mill']))
    assert.match(JSON.stringify(kept), /the night team writes the schedule/)
  })

  test('is told what was wrong, and nothing was done', async () => {
    const before = value(await store.countChanges('me'))
    const wrong: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
      ['note', { opportunity: 'none', kind: 'insight', text: 'x' }, /none/],
      ['note', { opportunity: 'mill', id: 'hidden', private: false }, /id: there is no such field/],
      ['plan', { opportunities: ['../secret.yaml'] }, /opportunities/],
      ['plan', { files: ['/etc/passwd'] }, /files: there is no such field/],
    ]
    for (const [name, given, says] of wrong) {
      const { isError, text } = await call(writes, name, given)
      assert.equal(isError, true, name)
      assert.match(text, says)
    }
    assert.equal(value(await store.countChanges('me')), before)
  })
})

test('no word of a private note, and no sum one hopes for, leaves by any tool', async () => {
  const { tools } = await writes.listTools()
  const all: Record<string, Record<string, unknown>> = {
    ...{ today: {}, opportunities: {}, plan: { opportunities: ['mill'], why: true, all: true } },
    ...{ draft: { opportunities: ['mill'], all: true, facts: true }, debrief: { opportunity: 'mill' } },
    ...{
      search: { words: ['loathes'] },
      why: { rules: ['T1'] },
      'read-line': { line: 'panel at Mill Fri 3pm' },
    },
    prompt: { opportunity: 'mill', step: 'screen/thank-you/dana' },
    review: { opportunity: 'mill', to: ['dana'], text: `Dear Dana,\n\nThank you.\n\nPriya` },
    paste: { opportunity: 'mill', step: 'screen/thank-you/dana', body: 'Dear Dana,\n\nThank you.\n\nPriya' },
    note: { opportunity: 'mill', kind: 'insight', who: 'dana', text: 'They bake on Mondays.' },
    told: { opportunity: 'mill', text: 'We decide by Friday.' },
    promise: { opportunity: 'mill', by: 'me', who: 'dana', what: 'send the write-up' },
  }
  assert.deepEqual(tools.map(({ name }) => name).toSorted(), Object.keys(all).toSorted())
  for (const [name, given] of Object.entries(all)) {
    const { text } = await call(writes, name, given)
    assert.doesNotMatch(text, /heliotrope|wallpaper|987.?654/i, name)
  }
})
