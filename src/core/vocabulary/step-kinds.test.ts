import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { allStepKinds, carriers, carries, messageKinds, stepKinds } from './step-kinds.ts'

const core = join(import.meta.dirname, '..')
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(join(core, file), 'utf8')] as const)
const having = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([file]) => file)

test('a kind is known by its row, never by how its name begins', () => {
  const byName = /\bkind(?:Of\(\w+\))?\.(?:startsWith|endsWith|includes)\(/
  assert.deepEqual(having(byName), [])
  assert.match("step.kind.startsWith('offer')", byName)
  assert.match("kindOf(facts).startsWith('offer')", byName)
})

test('no step is told apart by our own sentence about it', () => {
  const byWords = /\.test\(\w+\.says\)|\.says\.(?:startsWith|includes|match)\(/
  assert.deepEqual(
    having(byWords).filter((file) => file.startsWith('plan')),
    [],
  )
  assert.match('/^Wait: /.test(proposal.says)', byWords)
})

test('what is carried is a message that exists, and what carries has a rank', () => {
  for (const kind of allStepKinds) {
    for (const other of stepKinds[kind].carries)
      assert.ok(stepKinds[other].message, `${kind} carries ${other}`)
    assert.equal(carriers.includes(kind), stepKinds[kind].carries.length > 0, kind)
  }
  assert.deepEqual(carriers.slice(0, 4), ['reply', 'close', 'offer-answer', 'thank-you'])
  assert.ok(carries('thank-you', 'nudge') && !carries('nudge', 'thank-you'))
})

test('no letter is longer of our own accord than its reader bears', () => {
  // A request to connect is a note; to someone who is connected already a message goes.
  for (const kind of messageKinds.filter((each) => each !== 'connect'))
    assert.ok(stepKinds[kind].writesWords <= stepKinds[kind].mostWords, kind)
})

test('no writer has a length of its own', () => {
  assert.deepEqual(
    having(/\bmost: \d/).filter((file) => file.startsWith('compose')),
    [],
  )
})

test('what is about an offer is said so, whatever its name', () => {
  for (const kind of allStepKinds) assert.equal(stepKinds[kind].ofOffer, /^offer-/.test(kind), kind)
})
