import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelsIn } from './nearby.ts'

test('names are read out of a list of models, each once, and those that write nothing left out', () => {
  const list = { object: 'list', data: [{ id: 'llama3.2' }, { id: 'llama3.2' }, { id: 'nomic-embed-text' }] }
  assert.deepEqual(modelsIn(JSON.stringify(list)), ['llama3.2'])
})

for (const [says, text] of [
  ['a web page', '<h1>Hello</h1>'],
  ['nothing', ''],
  ['half a list', '{"data":[{"id":"a"}'],
  ['no list', '{"data":{"id":"a"}}'],
  ['null', 'null'],
  ['names that are none', '{"data":[null,1,{"id":2},{"id":""},{"id":" "},{"name":"a"}]}'],
  [
    'signs nobody sees',
    JSON.stringify({ data: [{ id: 'a\u202eb' }, { id: 'a\nb' }, { id: 'x'.repeat(300) }] }),
  ],
] as const)
  test(`${says} holds no model`, () => assert.deepEqual(modelsIn(text), []))

test('a flood of names is cut short', () => {
  const data = Array.from({ length: 5000 }, (_, at) => ({ id: `model-${at}` }))
  assert.equal(modelsIn(JSON.stringify({ data })).length, 50)
})
