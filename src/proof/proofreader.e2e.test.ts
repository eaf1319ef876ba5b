import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { beside } from '../beside/beside.ts'
import { builtName } from '../testing/built.ts'
import { exampleFile, newHouse } from '../testing/house.ts'
import { proofreader } from './proofreader.ts'

const home = join(import.meta.dirname, '..', '..')
const engine = join(home, 'dist', 'web', builtName('harper.wasm'))
const over = (patience: { idle: number; limit?: number }, wasm = engine) =>
  proofreader(
    beside(
      join(home, 'dist', 'proof-worker.js'),
      [wasm, join(home, 'dist', 'web', builtName('afterword.weirpack'))],
      patience,
    ),
  )
const slip = { text: 'I apreciate it.', english: 'US', words: [] } as const

test('a text is read in a process of its own, which is let go when idle and begun anew when asked', async () => {
  const read = over({ idle: 50 })
  const first = await read(slip)
  assert.ok(first.ok)
  assert.deepEqual(
    first.value.map(({ rule }) => rule),
    ['X25'],
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  const again = await read({ ...slip, text: 'She apreciates it.' })
  assert.ok(again.ok && again.value.length === 1)
})

test('many texts at once are each answered, in their own words', async () => {
  const read = over({ idle: 50 })
  const found = await Promise.all(
    ['zorb', 'blip', 'quux', 'frobz'].map((word) =>
      read({ text: `This ${word}x is what a ${word} does.`, english: 'GB', words: [word] }),
    ),
  )
  for (const each of found) assert.ok(each.ok && each.value.length >= 1)
})

test('a text that takes too long is given up with a sentence, and the next one is read', async () => {
  const read = over({ idle: 50, limit: 1 })
  const late = await read(slip)
  assert.ok(!late.ok)
  assert.match(late.problems[0]?.message ?? '', /could not be looked at/)
})

test('a missing engine is told in a sentence and breaks nothing', async () => {
  const read = over({ idle: 50 }, join(home, 'dist', 'nothing.wasm'))
  const found = await read(slip)
  assert.ok(!found.ok)
})

test('the command line finds a slip, leaves it out when told to, and ends by itself', () => {
  const house = newHouse()
  try {
    const note = join(house.data, 'note.txt')
    writeFileSync(note, 'Hi Dana,\n\nI apreciate your time.\n\nBest regards,\nPriya Raman\n')
    const args = ['review', note, '--dossier', exampleFile('screening-software.yaml'), '--to', 'dana']
    type Told = { findings: { rule: string; from: number; source: string }[] }
    const told = house.json(args) as Told
    const found = told.findings.find(({ rule }) => rule === 'X25')
    assert.equal(found?.source, 'harper')
    assert.equal(readFileSync(note, 'utf8').slice(found?.from, (found?.from ?? 0) + 9), 'apreciate')
    const without = house.json([...args, '--no-spelling']) as Told
    assert.ok(!without.findings.some(({ rule }) => rule === 'X25'))
  } finally {
    house.remove()
  }
})
