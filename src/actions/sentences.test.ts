import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { flagsOf } from './fields.ts'
import { actions } from './list.ts'

const src = join(import.meta.dirname, '..')
const sources = (...rooms: string[]) =>
  rooms
    .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: src }))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(src, path), 'utf8')] as const)

/** What a refusal says, wherever one is written: the texts behind `message:` and `ask:`. */
const said = (text: string) =>
  [...text.matchAll(/\b(?:message|ask):\s*(?:[^'"`]{0,80}\?\s*)?(['"`])((?:(?!\1)[\s\S])*)\1/g)].map(
    ([, , words]) => words ?? '',
  )

test('no refusal speaks the language of one door: no flag, no command', () => {
  const all = sources('actions', 'core', 'model', 'mail').flatMap(([path, text]) =>
    said(text).map((words) => [path, words] as const),
  )
  assert.ok(all.length > 120, `${all.length} sentences`)
  assert.deepEqual(
    all.filter(([, words]) => /(?:^|[\s“(])--[a-z]|“?\bafterword [a-z-]+/.test(words)),
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
