import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'

const source = import.meta.dirname

const doors = ['web', 'cli', 'mcp', 'clock']
const outside = ['store', 'mail', 'calendar', 'people', 'proof', 'files', 'model', 'paper', 'beside']

/** Who may import whom; a room may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: [...doors, ...outside, 'actions', 'core'],
  ...Object.fromEntries(doors.map((room) => [room, ['actions', 'core']])),
  actions: ['core'],
  ...Object.fromEntries(outside.map((room) => [room, ['core']])),
  core: [],
  testing: [],
}

/** Inside core: what lies lower never looks up. */
const floors = ['dossier', 'time', 'playbook', 'plan', 'compose', 'review']

/** Plain data that lies under every floor. */
const ground = [join('core', 'playbook', 'numbers.ts')]

/** The libraries core may use. */
const coreLibraries = ['zod', 'yaml', 'fast-check']

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(source, file))

const isTest = (file: string) => file.endsWith('.test.ts') || file.includes(`${sep}testing${sep}`)

const statement = /^(?:import|export)(\s+type)?\s[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => ({
    file,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }))

const roomOf = (path: string): string => {
  const [first = ''] = relative(source, path).split(sep)
  return first.endsWith('.ts') ? 'main' : first
}

const imports = files.flatMap(importsOf)
const local = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((each) => ({ ...each, path: join(dirname(each.file), each.target) }))
const said = ({ file, target }: Import) => `${relative(source, file)} imports ${target}`

test('rooms import only in the direction of the table', () => {
  const wrong = local.filter(({ file, path }) => {
    const [from, to] = [roomOf(file), roomOf(path)]
    return from !== to && !isTest(file) && !(allowed[from] ?? []).includes(to)
  })
  assert.deepEqual(wrong.map(said), [])
})

test('every folder is a room of the table', () => {
  const rooms = new Set(files.map(roomOf))
  assert.deepEqual(
    [...rooms].filter((room) => !(room in allowed)),
    [],
  )
})

test('core knows nothing outside itself: no node modules, no clock, no chance, no Date', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      roomOf(file) === 'core' && !isTest(file) && !target.startsWith('.') && !coreLibraries.includes(target),
  )
  assert.deepEqual(wrong.map(said), [])
  const impure = files
    .filter((file) => roomOf(file) === 'core' && !isTest(file))
    .filter((file) =>
      /Temporal\.Now|Date\.now|new Date\b|Math\.random|performance\.now|\bprocess\.(?:env|argv|cwd|exit|stdout)/.test(
        readFileSync(file, 'utf8'),
      ),
    )
  assert.deepEqual(impure, [])
})

test('inside core, time and dossier know nothing of the plan, and the plan nothing of letters', () => {
  const floor = (path: string) => floors.indexOf(relative(join(source, 'core'), path).split(sep)[0] ?? '')
  const wrong = local.filter(
    ({ file, path, typeOnly }) =>
      roomOf(file) === 'core' &&
      !isTest(file) &&
      !typeOnly &&
      !ground.includes(relative(source, path)) &&
      floor(file) >= 0 &&
      floor(path) > floor(file),
  )
  assert.deepEqual(wrong.map(said), [])
})

test('only main reads the environment', () => {
  const wrong = files.filter(
    (file) => !isTest(file) && roomOf(file) !== 'main' && readFileSync(file, 'utf8').includes('process.env'),
  )
  assert.deepEqual(wrong, [])
})

test('one file says one thing: none over 400 lines, nine in ten under 250, the median at most 60', () => {
  const lengths = files
    .filter((file) => !isTest(file))
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .sort((one, other) => one - other)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
  assert.ok((lengths.at(-1) ?? 0) <= 401, `the longest file has ${lengths.at(-1)} lines`)
  assert.ok(at(0.9) < 250, `nine in ten are under ${at(0.9)}`)
  assert.ok(at(0.5) <= 61, `the median is ${at(0.5)}`)
})
