import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'
import { functionsOf } from './testing/functions.ts'

const source = import.meta.dirname

const doors = ['web', 'cli', 'clock', 'api', 'mcp']
const outside = [
  'store',
  'mail',
  'calendar',
  'people',
  'bring',
  'proof',
  'files',
  'model',
  'paper',
  'beside',
  'notify',
]

/** Who may import whom; a room may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: [...doors, ...outside, 'actions', 'core'],
  ...Object.fromEntries(doors.map((room) => [room, ['actions', 'core']])),
  actions: ['core'],
  ...Object.fromEntries(outside.map((room) => [room, ['core']])),
  core: [],
  testing: [],
}

/** Inside core, from the ground up: a room looks down only, for types as for values. Files of core's own folder lie where they are named. */
const floors = [
  ...['outcome.ts', 'finding.ts', 'hash.ts', 'vocabulary', 'english', 'dossier', 'time', 'typed', 'playbook'],
  // The review reads any text, whoever wrote it: it knows nothing of how we write.
  ...[
    'plan',
    'notes',
    'said',
    'review',
    'compose',
    'assistant',
    'mail',
    'remind',
    'agenda',
    'contacts',
    'programs',
    'keep',
    'past',
    'handbook.ts',
    'pages.ts',
  ],
]

/** The libraries core may use. */
const coreLibraries = ['zod', 'yaml', 'fast-check']

interface Import {
  readonly file: string
  readonly target: string
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(source, file))

const isTest = (file: string) => file.endsWith('.test.ts') || file.includes(`${sep}testing${sep}`)

const statement = /^(?:import|export)(?:\s+type)?\s[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? '',
  }))

const roomOf = (path: string): string => {
  const [first = ''] = relative(source, path).split(sep)
  return first.endsWith('.ts') ? 'main' : first
}

const imports = files.flatMap(importsOf)
const local = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((each) => ({ ...each, path: join(dirname(each.file), each.target) }))
/** What only a route may name: where something can be asked for. */
const askingAt = /\b(?:desk: Desk|room\.desk|Entrance|perform|heldBy)\b/

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

test('inside core every room has its floor and looks down only, types included', () => {
  const roomIn = (path: string) => relative(join(source, 'core'), path).split(sep)[0] ?? ''
  const inside = local.filter(({ file }) => roomOf(file) === 'core' && !isTest(file))
  assert.deepEqual(
    [...new Set(inside.map(({ file }) => roomIn(file)))].filter((room) => !floors.includes(room)),
    [],
  )
  const wrong = inside.filter(({ file, path }) => floors.indexOf(roomIn(path)) > floors.indexOf(roomIn(file)))
  assert.deepEqual(wrong.map(said), [])
})

test('every room that is named is there, and stands on the map', () => {
  const named = [...doors, ...outside, ...floors.map((floor) => join('core', floor))]
  assert.deepEqual(
    named.filter((room) => !existsSync(join(source, room))),
    [],
  )
  const map = readFileSync(join(source, '..', 'ARCHITECTURE.md'), 'utf8')
  const onMap = (room: string) => map.includes(room.endsWith('.ts') ? room : `${room}/`)
  assert.deepEqual(
    [...doors, ...outside, ...floors].filter((room) => !onMap(room)),
    [],
  )
})

/** Files that lead back to themselves, in groups: Tarjan's strongly connected components. */
const circles = (leads: ReadonlyMap<string, readonly string[]>): string[][] => {
  const found: string[][] = []
  const seen = new Map<string, { index: number; low: number }>()
  const path: string[] = []
  const visit = (file: string): { index: number; low: number } => {
    const here = { index: seen.size, low: seen.size }
    seen.set(file, here)
    path.push(file)
    for (const next of leads.get(file) ?? []) {
      const there = seen.get(next)
      if (!there) here.low = Math.min(here.low, visit(next).low)
      else if (path.includes(next)) here.low = Math.min(here.low, there.index)
    }
    if (here.low === here.index) {
      const circle = path.splice(path.indexOf(file))
      if (circle.length > 1) found.push(circle.map((each) => relative(source, each)).sort())
    }
    return here
  }
  for (const file of leads.keys()) if (!seen.has(file)) visit(file)
  return found
}

test('no file leads back to itself, types included', () => {
  const leads = Map.groupBy(
    local.filter(({ file }) => !isTest(file)),
    ({ file }) => file,
  )
  assert.deepEqual(circles(new Map([...leads].map(([file, all]) => [file, all.map(({ path }) => path)]))), [])
  assert.deepEqual(
    circles(
      new Map([
        ['/a', ['/b']],
        ['/b', ['/c']],
        ['/c', ['/a', '/d']],
        ['/d', []],
      ]),
    ).length,
    1,
  )
})

test('whose search it is stands in one place: everything else is handed the account', () => {
  const named = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:account|owner)(?:_id)?\b[^\n'|]{0,20}'me'(?! \|)/gi)].map(
        ([said]) => `${relative(source, file)}: ${said}`,
      ),
    )
    .filter((said) => !/owner: 'me'/.test(said) && !/owner [!=]== 'me'/.test(said))
  assert.deepEqual(named, ["main.ts: owner = 'me'"])
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

/** A page is put together of its sections. */
const mostLines = (file: string): number =>
  roomOf(file) === 'core' ? 60 : /^web\/(?:pages|ui)\//.test(relative(source, file)) ? 120 : Infinity

test('no function of core is over 60 lines, and no page is one long function', () => {
  const long = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      functionsOf(readFileSync(file, 'utf8'), file)
        .filter(({ lines }) => lines > mostLines(file))
        .map(({ line, lines }) => `${relative(source, file)}:${line} has ${lines} lines`),
    )
  assert.deepEqual(long, [])
  assert.deepEqual(
    functionsOf('const one = () => {\n  return () => 1\n}\nfunction two() {}\n', 'a.ts').map(
      ({ line, lines }) => [line, lines],
    ),
    [
      [1, 3],
      [2, 1],
      [4, 1],
    ],
  )
})

test('a page is handed what it shows, and no desk at which it could ask', () => {
  const shown = files.filter((file) => /^web[\\/](?:pages|ui)[\\/]/.test(relative(source, file)))
  const asking = shown.filter((file) => askingAt.test(readFileSync(file, 'utf8')))
  assert.ok(shown.length > 40)
  assert.deepEqual(
    asking.map((file) => relative(source, file)),
    [],
  )
})
