import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { test } from 'node:test'

const src = join(import.meta.dirname, '..')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => file.replaceAll(sep, '/'))
const within = (...rooms: string[]) =>
  sources.filter((file) => rooms.some((room) => file.startsWith(`${room}/`)))
const files = within('core')

const namesIn = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(pattern)].map(([, name = '']) => name)

/** Names that stand in more of the files than `most`, each with those files. */
const repeated = (among: readonly string[], pattern: RegExp, most: number): string[] => {
  const all = among.flatMap((file) => [...new Set(namesIn(file, pattern))].map((name) => ({ name, file })))
  return [...Map.groupBy(all, ({ name }) => name)]
    .filter(([, places]) => places.length > most)
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)
}

const exported = /^export (?:const|interface|type) (\w+)/gm

test('a name that core exports means one thing, two at most, the actions that read it included', () => {
  assert.deepEqual(repeated(within('core', 'actions'), exported, 2), [])
})

test('a function means three things at most in the whole house', () => {
  const inside = sources.filter((file) => !file.startsWith('testing/'))
  assert.deepEqual(repeated(inside, /^export const ([a-z]\w+)/gm, 3), [])
})

test('what two rooms once called alike is told apart', () => {
  const apart = /^export (?:const|interface|type) (effectOf|touchOf|stamp|taken|Opening|Around|meantBy)\b/gm
  assert.deepEqual(repeated(sources, apart, 1), [])
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
