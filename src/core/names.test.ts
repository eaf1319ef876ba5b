import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

const namesIn = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(pattern)].map(([, name = '']) => name)

/** Names that stand in more files than `most`, each with those files. */
const repeated = (pattern: RegExp, most: number): string[] => {
  const all = files.flatMap((file) => [...new Set(namesIn(file, pattern))].map((name) => ({ name, file })))
  return [...Map.groupBy(all, ({ name }) => name)]
    .filter(([, places]) => places.length > most)
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)
}

test('a name that core exports means one thing, two at most', () => {
  assert.deepEqual(repeated(/^export (?:const|interface|type) (\w+)/gm, 2), [])
})

test('files of core are told apart by their names', () => {
  const many = Map.groupBy(
    files.filter((file) => !file.endsWith('index.ts')),
    (file) => basename(file),
  )
  assert.deepEqual(
    [...many.values()].filter((each) => each.length > 3),
    [],
  )
})
