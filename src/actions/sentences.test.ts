import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseSync, Visitor } from 'oxc-parser'
import { flagsOf } from './fields.ts'
import { actions } from './list.ts'

const src = join(import.meta.dirname, '..')
const sources = (...rooms: string[]) =>
  rooms
    .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: src }))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(src, path), 'utf8')] as const)

/** What a refusal says, wherever one is written: every text within what stands behind `message:` and `ask:`. */
const said = (text: string, file: string): readonly string[] => {
  const { program } = parseSync(file, text)
  const spans: (readonly [start: number, end: number])[] = []
  const texts: { readonly at: number; readonly words: string }[] = []
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type === 'Identifier' && /^(?:message|plain|ask)$/.test(key.name))
        spans.push([value.start, value.end])
    },
    Literal: ({ start, value }) => {
      if (typeof value === 'string') texts.push({ at: start, words: value })
    },
    TemplateLiteral: ({ start, quasis }) => {
      texts.push({ at: start, words: quasis.map(({ value }) => value.cooked ?? '').join('…') })
    },
  }).visit(program)
  return texts
    .filter(({ at }) => spans.some(([start, end]) => start <= at && at < end))
    .map(({ words }) => words)
}

test('every text of a refusal is looked at, whichever arm it stands on', () => {
  const text = 'refused({ message: some ? `Several.` : other.map(() => "None.").join("") + "x", says: "y" })'
  assert.deepEqual(said(text, 'a.ts').toSorted(), ['', 'None.', 'Several.', 'x'])
})

test('no refusal speaks the language of one door: no flag, no command', () => {
  const all = sources('actions', 'core', 'model', 'mail').flatMap(([path, text]) =>
    said(text, path).map((words) => [path, words] as const),
  )
  assert.ok(all.length > 120, `${all.length} sentences`)
  assert.deepEqual(
    all.filter(([, words]) => /(?:^|[\s“(])--[a-z]|“?\bafterword [a-z…-]+/.test(words)),
    [],
  )
})

test('no door runs an action past the one way in, and no list is cast into shape', () => {
  const doors = sources('web', 'cli', 'clock')
  assert.deepEqual(
    doors.filter(([, text]) => /\bAction\.run\(|\.wish\(/.test(text)).map(([path]) => path),
    [],
  )
  assert.deepEqual(
    sources('actions', 'cli')
      .filter(([, text]) => / as (?:never|unknown as readonly)\b/.test(text))
      .map(([path]) => path),
    [],
  )
})

test('no key of an action is one that a door keeps for itself', () => {
  const doors = new Set(['json', 'help', 'data'])
  const keys = actions.flatMap((action) =>
    flagsOf(action.input).map(({ key }) => [action.name, key] as const),
  )
  assert.ok(keys.length > 150)
  assert.deepEqual(
    keys.filter(([, key]) => key.startsWith('_') || doors.has(key)),
    [],
  )
})
