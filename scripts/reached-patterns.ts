/**
 * Runs the tests of core with every pattern and every row of a rule table counted, and lists what matched nothing in any of them:
 * `node scripts/reached-patterns.ts [room …]` (notes, compose and said unless told otherwise; `all` for the whole of core). What no test
 * reaches stands for nothing that anybody has seen: it goes, or gets the case that it was written for. `--check` fails where any is left;
 * `--alternatives` tells it of each alternative of a pattern too, of which many are words of a list that no test needs one by one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { type Node, parseSync, Visitor } from 'oxc-parser'

const root = join(import.meta.dirname, '..')
const core = join(root, 'src', 'core')
const flags = process.argv.slice(2).filter((each) => each.startsWith('--'))
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const rooms = asked.length > 0 ? asked : ['notes', 'said', 'compose']
const inRooms = (path: string) =>
  rooms.includes('all') || rooms.some((room) => path.startsWith(join(core, room)))
/** In the order of their floors: what stands below a room cannot reach it. */
const floors =
  'vocabulary english dossier time typed playbook plan notes said review compose assistant mail keep'.split(
    ' ',
  )
const lowest = Math.min(...rooms.map((room) => Math.max(0, floors.indexOf(room))))

/** Each alternative of a pattern by itself, which takes longer. */
const each = flags.includes('--alternatives')

/** What is counted: its words, and whether anything matched it. */
interface Counted {
  /** `notes/shape.ts: /…/`: without its line, so that the list stays as it is when lines move. */
  readonly said: string
  hit: boolean
  /** The pattern that it is an alternative of. */
  readonly of?: Counted | undefined
}

const counted = new Map<string, Counted>()

const countOf = (key: string, said: string, of?: Counted): Counted => {
  const count = counted.get(key) ?? { said, hit: false, of }
  counted.set(key, count)
  return count
}

/** A pattern with an empty group at the end of each alternative, by which one sees after a match which of them were taken. */
interface Marked {
  readonly pattern: RegExp
  readonly alternatives: readonly { readonly group: number; readonly count: Counted }[]
}

const markedOf = (place: string, file: string, source: string, flags: string): Marked | undefined => {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: /u/.test(flags) })
  const ends: { at: number; raw: string }[] = []
  const groups: number[] = []
  const references: { start: number; end: number; at: number }[] = []
  let turnedDown = 0
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if ('negate' in node && node.negate && node.kind !== 'word') turnedDown += 1
    },
    onAssertionLeave: (node) => {
      if ('negate' in node && node.negate && node.kind !== 'word') turnedDown -= 1
    },
    onAlternativeEnter: (node) => {
      if (turnedDown === 0 && node.parent.alternatives.length > 1) ends.push({ at: node.end, raw: node.raw })
    },
    onCapturingGroupEnter: (node) => groups.push(node.start),
    onBackreferenceEnter: (node) => {
      if (typeof node.ref === 'number' && !Array.isArray(node.resolved))
        references.push({ start: node.start, end: node.end, at: node.resolved.start })
    },
  })
  if (ends.length === 0) return undefined
  // The groups in the order in which they open; those put in open where their alternative ends.
  const opened = [...groups.map((at) => ({ at, end: false })), ...ends.map(({ at }) => ({ at, end: true }))]
  const numberOf = (at: number, end: boolean) =>
    1 + opened.filter((each) => each.at < at || (each.at === at && each.end && !end)).length
  const edits = [
    ...ends.map(({ at }) => ({ start: at, end: at, text: '()' })),
    ...references.map(({ start, end, at }) => ({ start, end, text: `(?:\\${numberOf(at, false)})` })),
  ]
  return {
    pattern: new RegExp(edited(source, edits), `${flags.replace(/[gy]/g, '')}y`),
    alternatives: ends.map(({ at, raw }) => ({
      group: numberOf(at, true),
      count: countOf(
        `${place} ${at}`,
        `${file}: ${raw} in /${shortened(source)}/${flags}`,
        counted.get(place),
      ),
    })),
  }
}

const edited = (text: string, edits: readonly { start: number; end: number; text: string }[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)

class CountedPattern extends RegExp {
  count: Counted | undefined
  marked: Marked | undefined
  constructor(pattern: RegExp | string, flags?: string) {
    super(pattern, flags)
    // What splits or matches all is a copy of the pattern that it was made from.
    if (pattern instanceof CountedPattern) {
      this.count = pattern.count
      this.marked = pattern.marked
    }
  }

  override exec(text: string): RegExpExecArray | null {
    const found = super.exec(text)
    if (found) this.seen(found)
    return found
  }

  seen({ input, index }: RegExpExecArray): void {
    if (this.count) this.count.hit = true
    if (!this.marked || this.marked.alternatives.every(({ count }) => count.hit)) return
    const { pattern, alternatives } = this.marked
    pattern.lastIndex = index
    const groups = pattern.exec(input)
    for (const { group, count } of alternatives) count.hit ||= groups?.[group] !== undefined
  }
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

const marks = new Map<string, Marked | undefined>()

const aPattern = (file: string, line: number, pattern: RegExp): RegExp => {
  const key = `${file}:${line} ${pattern}`
  const made = new CountedPattern(pattern)
  made.count = countOf(key, `${file}: /${shortened(pattern.source)}/${pattern.flags}`)
  if (each && !marks.has(key)) marks.set(key, markedOf(key, file, pattern.source, pattern.flags))
  made.marked = marks.get(key)
  return made
}

const aRow = (file: string, line: number, said: string, when: unknown) => {
  if (typeof when !== 'function') return when
  const count = countOf(`${file}:${line}`, `${file}: ${said}`)
  return (...args: unknown[]) => {
    const found = when(...args)
    count.hit ||= found !== false && found !== undefined
    return found
  }
}

Object.assign(globalThis, { aPattern, aRow })

const isBuilt = (node: Node) =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  node.callee.type === 'Identifier' &&
  node.callee.name === 'RegExp'

/** The source with every pattern and every row's condition counted. */
const counting = (text: string, path: string): string => {
  const file = relative(core, path).replaceAll('\\', '/')
  const around: { start: number; end: number; open: string }[] = []
  const lineOf = (at: number) => text.slice(0, at).split('\n').length
  const wrap = (node: Node) =>
    around.push({
      start: node.start,
      end: node.end,
      open: `aPattern(${JSON.stringify(file)}, ${lineOf(node.start)}, `,
    })
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) wrap(node)
    },
    NewExpression: (node) => {
      if (isBuilt(node)) wrap(node)
    },
    CallExpression: (node) => {
      if (isBuilt(node)) wrap(node)
    },
    Property: (node) => {
      if (node.shorthand || node.method || node.key.type !== 'Identifier' || node.key.name !== 'when') return
      const { start, end } = node.value
      const said = JSON.stringify(`when ${shortened(text.slice(start, end).replaceAll(/\s+/g, ' '))}`)
      around.push({ start, end, open: `aRow(${JSON.stringify(file)}, ${lineOf(start)}, ${said}, ` })
    },
  }).visit(parseSync(path, text).program)
  // From the last to the first, so that what stands before keeps its place; what encloses another is put round it later.
  return around
    .toSorted((one, other) => other.start - one.start || one.end - other.end)
    .reduce<{ text: string; grown: readonly { at: number; by: number }[] }>(
      ({ text: now, grown }, { start, end, open }) => {
        const close = end + grown.filter(({ at }) => at < end).reduce((sum, { by }) => sum + by, 0)
        return {
          text: `${now.slice(0, start)}${open}${now.slice(start, close)})${now.slice(close)}`,
          grown: [...grown, { at: start, by: open.length + 1 }],
        }
      },
      { text, grown: [] },
    ).text
}

registerHooks({
  load: (url, context, next) => {
    const path = url.startsWith('file:') ? fileURLToPath(url) : ''
    const rule = path.startsWith(core) && path.endsWith('.ts') && !path.endsWith('.test.ts')
    if (!rule || !inRooms(path)) return next(url, context)
    const source = `declare const aPattern: any; declare const aRow: any; ${counting(readFileSync(path, 'utf8'), path)}`
    return { format: 'module-typescript', source, shortCircuit: true }
  },
})

const tests = [
  ...floors.slice(lowest).map((room) => join('src', 'core', room)),
  join('src', 'testing', 'notes'),
].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name)),
)
const failed: string[] = []
for await (const event of run({ files: tests, isolation: 'none' }))
  if (event.type === 'test:fail') failed.push(`${event.data.name} ${event.data.details.error}`)
if (failed.length > 0) console.error(`Not all tests held while counting: ${failed.join('; ')}`)

const all = [...counted.values()].filter(({ of }) => each || of === undefined)
const unreached = [
  ...new Set(all.filter(({ hit, of }) => !hit && of?.hit !== false).map(({ said }) => said)),
].sort()
for (const one of unreached) console.log(one)
// Where a test failed, what it would have reached is not known.
if (flags.includes('--check') && (unreached.length > 0 || failed.length > 0)) process.exitCode = 1
console.error(
  `${all.length - unreached.length} of ${all.length} patterns, alternatives and rows are reached; ${unreached.length} are not.`,
)
