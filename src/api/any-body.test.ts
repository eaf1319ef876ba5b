import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import { forPrograms } from '../actions/programs/open-to.ts'
import { inputSchema } from '../actions/programs/shape.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { asking, doorOver, tokenFor } from '../testing/programs.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const { store, remove } = newStore()
after(remove)
const search = `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: America/Toronto}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
`
let read: string[] = []
const desk = () =>
  deskOver(store, now, {
    read: async (path) => {
      read.push(path)
      throw new Error('A file was read.')
    },
  })
const door = doorOver(desk)
let token = ''
before(async () => {
  value(await perform(importAction, { text: search }, desk()))
  token = await tokenFor(desk(), 'write')
})

const path = fc.constantFrom(
  '/etc/passwd',
  '../x.yaml',
  'C:\\x.yaml',
  '-',
  './mill',
  'mill',
  '',
  ' ',
  'a/b/c',
)
const odd = fc.oneof(
  path,
  fc.string({ maxLength: 30 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(path, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 5 }), fc.integer(), { maxKeys: 2 }),
)

for (const action of forPrograms)
  test(`whatever is in the body, ${action.name} answers or says why not, and reads no file`, async () => {
    const keys = [...Object.keys(inputSchema(action, 'program').properties ?? {}), 'file', '__proto__']
    const body = fc.record(Object.fromEntries(keys.map((key) => [key, odd])), { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        // A door of its own, so that nobody asks too fast.
        const { status, body } = await asking(doorOver(desk), token)(`/api/v1/${action.name}`, given)
        assert.ok(
          [200, 404, 409, 422, 503].includes(status),
          `${status} ${JSON.stringify(body).slice(0, 300)}`,
        )
        assert.deepEqual(read, [])
      }),
      { numRuns: 12, seed: 20 },
    )
    read = []
  })

test('what is no JSON, too deep or no object is refused', async () => {
  const ask = asking(door, token)
  for (const text of ['', '{"a":', 'null', '1', '"x"', '[{}]', '{"a":1}x', '\u0000', '['.repeat(100_000)]) {
    const { status } = await ask('/api/v1/plan', text)
    assert.ok([400, 422].includes(status), `${status} ${text.slice(0, 20)}`)
  }
})
