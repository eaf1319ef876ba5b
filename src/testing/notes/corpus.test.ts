import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type CorpusNote, notesOf, rendered } from './render.ts'

const all: CorpusNote[] = []

for (const part of ['known', 'fresh', 'unseen', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']) {
  const folder = join(import.meta.dirname, part)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const notes = notesOf(readFileSync(join(folder, file), 'utf8'))
    all.push(...notes)
    test(`the ${part} notes of ${file} become what was judged`, () => {
      for (const note of notes) assert.deepEqual(rendered(note), note.golden, note.note)
    })
  }
}

test('the corpus holds at least 300 notes, and at least 35 of 100 become a sentence', () => {
  const said = all.filter(({ golden }) => golden.every((line) => line.startsWith('= ')))
  assert.ok(all.length >= 300, `${all.length}`)
  assert.ok(said.length / all.length >= 0.35, `${said.length} of ${all.length}`)
})

test('every note that stays out is asked about', () => {
  for (const { note, golden } of all)
    for (const line of golden.filter((each) => !each.startsWith('= ')))
      assert.match(line, /\(asks: .{10,}\)$/, note)
})
