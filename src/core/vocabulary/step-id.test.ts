import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { concerns, groundOf, idOf, kindNamed, stepParts } from './step-id.ts'
import { allStepKinds } from './step-kinds.ts'

test('an id is taken apart into what it was made of', () => {
  for (const kind of allStepKinds)
    assert.deepEqual(stepParts(idOf('screen', kind, 'dana+ruth')), {
      ground: 'screen',
      kind,
      whom: 'dana+ruth',
    })
})

test('an id that names no kind we know still has its ground and its person', () => {
  assert.deepEqual(stepParts('screen/serenade/dana'), { ground: 'screen', whom: 'dana' })
  assert.equal(kindNamed('screen'), undefined)
  assert.equal(kindNamed(''), undefined)
  assert.equal(groundOf(''), '')
})

for (const [id, person, expected] of [
  ['screen/thank-you/dana', 'dana', true],
  ['panel/thank-you/ruth+dana', 'dana', true],
  ['process/promise/dana-a1b2c3', 'dana', true],
  ['screen/thank-you/dana', 'dan', false],
  ['dana/thank-you/ruth', 'dana', false],
  ['screen/thank-you/me', 'dana', false],
] as const)
  test(`${id} ${expected ? 'concerns' : 'does not concern'} ${person}`, () => {
    assert.equal(concerns(id, person), expected)
  })

test('only this file takes an id apart', () => {
  const src = join(import.meta.dirname, '../..')
  const apart = /\bstep(?:\.id)?\.(?:split|startsWith)\(|\bid\.startsWith\('(?:offer|process)\//
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
    .filter((file) => apart.test(readFileSync(join(src, file), 'utf8')))
  assert.deepEqual(found, [])
  assert.match("scene.step.id.startsWith('process/')", apart)
  assert.match("const [, kind] = step.split('/')", apart)
})
