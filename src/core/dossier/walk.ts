import type { z } from 'zod'
import { nearest } from '../english/nearest.ts'
import { boundsOf, isNumberName, isWithinBounds, numberSays } from '../vocabulary/numbers.ts'
import {
  clip,
  type Read,
  readCountry,
  readDay,
  readEmail,
  readInstant,
  readRegion,
  readWallTime,
  readZone,
} from './forms.ts'
import type { Group, Leaf, Node, Reference } from './node.ts'
import type { Complaints, Offset } from './problem.ts'

/** What the walk keeps beside the value: where everything stands, and which ids were named. */
export interface Walk {
  readonly complaints: Complaints
  readonly resolve: (reference: Reference) => Node | undefined
  /** Path such as `interviews.0.ends` → where its value stands. */
  readonly places: Map<string, Offset>
  readonly people: { readonly id: string; readonly at: Offset }[]
  readonly interviews: { readonly id: string; readonly at: Offset }[]
}

interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

/** Where the numbers of the playbook stand; each has bounds of its own. */
const numbersOf = 'me.numbers.'

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def
const formsOf = new WeakMap<z.ZodType, string | undefined>()

/** The form a text has (see schema.ts). The library makes what it knows of a schema anew each time it is asked. */
const formOf = (schema: z.ZodType): string | undefined => {
  if (!formsOf.has(schema)) formsOf.set(schema, (schema.meta() as { is?: string } | undefined)?.is)
  return formsOf.get(schema)
}

const forms: Readonly<Record<string, (text: string) => Read<unknown>>> = {
  day: readDay,
  'wall-time': readWallTime,
  instant: readInstant,
  zone: readZone,
  email: readEmail,
  country: readCountry,
  region: readRegion,
}

/** Texts that may run over several lines: notes and addresses. Everything else ends up in headers or headings. */
const manyLines = new Set([
  'text',
  'say',
  'condition',
  'better',
  'change',
  'postal',
  'notes',
  'signature',
  'what',
  'proof',
  'because',
  'terms',
  'questions',
])
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/

const kindOf = (node: Node): string =>
  node.is === 'group'
    ? 'a group of keys'
    : node.is === 'list'
      ? 'a list'
      : node.is === 'value'
        ? 'a single value'
        : 'something else'

const isNothing = (node: Node | null | undefined): boolean =>
  !node || (node.is === 'value' && (node.value === null || node.value === undefined))

const flowAdvice = 'If a note holds a comma, a colon or a bracket, put quotes round it.'

/**
 * A leftover of a note that a comma or colon cut in two inside `{…}`: after a note, a key without a value, or one that is
 * like no known key. Its words belong to the note, which may be private, and are not repeated.
 */
const isTorn = (
  map: Group,
  key: string,
  value: Node | null,
  afterNote: boolean,
  near: string | undefined,
): boolean =>
  map.flow &&
  ((afterNote && (near === undefined || isNothing(value))) ||
    (isNothing(value) && (/\s/.test(key) || key.length > 20 || key === '')))

const walkObject = (
  map: Group,
  shape: Readonly<Record<string, z.ZodType>>,
  path: string,
  at: Offset,
  walk: Walk,
) => {
  const value: Record<string, unknown> = {}
  const known = Object.keys(shape)
  const seen = new Set<string>()
  let torn = false
  let noteAt: Offset | undefined
  // Held back until the map is read: were it torn further on, these keys would be words of the note.
  const unknown: { readonly key: string; readonly at: Offset; readonly near: string | undefined }[] = []
  for (const { key, keyAt = at, value: given } of map.entries) {
    seen.add(key)
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!schema) {
      const near = nearest(key, known)
      if (torn || isTorn(map, key, given, noteAt !== undefined, near)) {
        if (!torn) walk.complaints.add(noteAt ?? keyAt, `This note is torn apart. ${flowAdvice}`)
        torn = true
      } else unknown.push({ key, at: keyAt, near })
      continue
    }
    if (manyLines.has(key)) noteAt = given?.at ?? keyAt
    const inner = walkNode(given, schema, path === '' ? key : `${path}.${key}`, keyAt, walk)
    if (inner !== undefined) value[key] = inner
  }
  for (const { key, at: keyAt, near } of torn ? [] : unknown) {
    walk.complaints.add(
      keyAt,
      `There is no key “${clip(key)}” here.${near ? ` Did you mean ${near}?` : ` Known here: ${known.join(', ')}.`}`,
      { expected: known.join(', '), nearest: near },
    )
  }
  for (const key of known) {
    if (seen.has(key) || defOf(shape[key] as z.ZodType).type === 'optional') continue
    walk.complaints.add(at, `The key “${key}” is missing here.`, { expected: shape[key]?.description ?? key })
  }
  return value
}

const walkRecord = (map: Group, schema: z.ZodType, path: string, at: Offset, walk: Walk) => {
  const entries: [string, unknown][] = []
  for (const { key, keyAt = at, value: given } of map.entries) {
    if (!/^[\p{L}\p{N}_.-]{1,60}$/u.test(key) || key in Object.prototype) {
      walk.complaints.add(keyAt, `“${clip(key)}” cannot be a person’s id.`, {
        expected: 'letters, digits, - _ and .',
      })
      continue
    }
    entries.push([key, walkNode(given, schema, `${path}.${key}`, keyAt, walk)])
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const walkText = (
  node: Leaf,
  schema: z.ZodType,
  path: string,
  at: Offset,
  walk: Walk,
): string | undefined => {
  const { text } = node
  const key = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  const clean = text.replaceAll('\r\n', '\n')
  if (clean.trim() === '') {
    walk.complaints.add(at, `“${key}” is empty.`, { expected: schema.description ?? 'some text' })
    return undefined
  }
  if (control.test(clean) || (!manyLines.has(key) && /[\n\r]/.test(clean))) {
    walk.complaints.add(at, `“${key}” holds a line break or a control character.`, {
      expected: 'one line of plain text',
    })
    return undefined
  }
  const is = formOf(schema)
  if (is === 'person') walk.people.push({ id: clean, at })
  if (is === 'interview') walk.interviews.push({ id: clean, at })
  const read = is === undefined ? undefined : forms[is]?.(clean)
  if (read && !read.ok) {
    const near = read.nearest ? ` Did you mean ${read.nearest}?` : ''
    walk.complaints.add(at, `${read.message} Expected ${read.expected}.${near}`, {
      expected: read.expected,
      nearest: read.nearest,
    })
    return undefined
  }
  return is === 'country' || is === 'region' ? clean.toUpperCase() : clean
}

const walkScalar = (node: Leaf, schema: z.ZodType, path: string, at: Offset, walk: Walk): unknown => {
  const def = defOf(schema)
  const { text } = node
  if (def.type === 'number') {
    const figure =
      typeof node.value === 'number' ? node.value : /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    const name = path.startsWith(numbersOf) ? path.slice(numbersOf.length) : ''
    if (isNumberName(name) && !isWithinBounds(name, figure)) {
      const expected = boundsOf(name)
      walk.complaints.add(at, `${name} (${numberSays[name]}) is ${expected}.`, { expected })
      return undefined
    }
    if (Number.isFinite(figure) && figure >= 0) return figure
    walk.complaints.add(at, 'This is not a number of 0 or more.', {
      expected: schema.description ?? 'a number',
    })
    return undefined
  }
  if (def.type === 'boolean') {
    if (/^(true|yes)$/i.test(text)) return true
    if (/^(false|no)$/i.test(text)) return false
    walk.complaints.add(at, 'This is neither true nor false.', { expected: 'true or false' })
    return undefined
  }
  if (def.type === 'literal') {
    if (def.values?.includes(node.value)) return node.value
    const expected = (def.values ?? []).join(' or ')
    walk.complaints.add(
      at,
      `This version is not known: expected ${expected}. A newer Afterword may have written it.`,
      { expected },
    )
    return undefined
  }
  if (def.type === 'enum') {
    const known = Object.values(def.entries ?? {})
    const match =
      known.find((word) => word === text) ?? known.find((word) => word.toLowerCase() === text.toLowerCase())
    if (match !== undefined) return match
    const near = nearest(text, known)
    walk.complaints.add(
      at,
      `“${clip(text)}” is not known here.${near ? ` Did you mean ${near}?` : ''} Expected one of: ${known.join(', ')}.`,
      {
        expected: known.join(', '),
        nearest: near,
      },
    )
    return undefined
  }
  return walkText(node, schema, path, at, walk)
}

/**
 * Reads a node as the schema wants it. What does not fit is complained about and left out; the rest of the file is still
 * read, so that all mistakes are found at once.
 */
export const walkNode = (
  given: Node | null,
  wanted: z.ZodType,
  path: string,
  near: Offset,
  walk: Walk,
): unknown => {
  const outer = defOf(wanted)
  const optional = outer.type === 'optional'
  const schema = optional && outer.innerType ? outer.innerType : wanted
  const node = given?.is === 'reference' ? (walk.resolve(given) ?? null) : given
  const at = given?.at ?? near
  walk.places.set(path, at)
  if (isNothing(node)) {
    if (!optional) walk.complaints.add(near, 'The value is missing.', { expected: schema.description ?? '' })
    return undefined
  }
  const def = defOf(schema)
  if (def.type === 'object' && node?.is === 'group') return walkObject(node, def.shape ?? {}, path, at, walk)
  if (def.type === 'record' && node?.is === 'group' && def.valueType)
    return walkRecord(node, def.valueType, path, at, walk)
  if (def.type === 'array' && node?.is === 'list' && def.element) {
    const { element } = def
    return node.items
      .map((item, index) => walkNode(item, element, `${path}.${index}`, at, walk))
      .filter((item) => item !== undefined)
  }
  if (node?.is === 'value' && !['object', 'record', 'array'].includes(def.type))
    return walkScalar(node, schema, path, at, walk)
  const expected =
    def.type === 'array'
      ? 'a list'
      : def.type === 'object' || def.type === 'record'
        ? 'a group of keys'
        : 'a single value'
  const torn = node?.is === 'group' && expected === 'a single value' ? ` ${flowAdvice}` : ''
  walk.complaints.add(at, `Here stands ${kindOf(node as Node)}; expected ${expected}.${torn}`, { expected })
  return undefined
}
