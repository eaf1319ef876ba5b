/**
 * Prints what every note of the corpus becomes in a letter, to be read and judged: `known`, `fresh`, or both.
 * With --write the outcome is recorded as the golden one. Only for what has been read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusOf, notesOf, rendered } from '../src/testing/notes/render.ts'

const corpus = join(import.meta.dirname, '../src/testing/notes')
const [part = 'known', flag] = process.argv.slice(2)
for (const file of readdirSync(join(corpus, part)).filter((name) => name.endsWith('.txt'))) {
  const path = join(corpus, part, file)
  const before = notesOf(readFileSync(path, 'utf8'))
  const notes = before.map((note) => ({ ...note, golden: rendered(note) }))
  const said = notes.filter(({ golden }) => golden[0]?.startsWith('=')).length
  console.log(`# ${file}: ${said} of ${notes.length} become a sentence`)
  if (flag === '--write') writeFileSync(path, corpusOf(notes))
  else if (flag === '--changed') {
    const moved = notes.filter((note, at) => note.golden.join() !== before[at]?.golden.join())
    console.log(corpusOf(moved))
  } else console.log(corpusOf(notes))
}
