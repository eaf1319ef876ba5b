import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Entry, Node, Reference } from './node.ts'
import type { Found, Offset } from './problem.ts'
import { mostItems, quickly } from './quick.ts'

/** A dossier is text written by hand; what is larger is something else. */
const mostCharacters = 1_000_000
const mostAliases = 100
const deepest = 60
export interface Source {
  readonly root: Node | null
  readonly found: readonly Found[]
  readonly resolve: (reference: Reference) => Node | undefined
  readonly place: (at: Offset) => { line: number; col: number }
}

const lineAndColumn = (text: string) => (at: Offset) => {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, col: at - before.lastIndexOf('\n') }
}

const unread = (text: string, at: Offset, message: string): Source => ({
  root: null,
  found: [{ at, message }],
  resolve: () => undefined,
  place: lineAndColumn(text),
})

/** The first place where brackets or list dashes go deeper than any dossier does. */
const tooDeep = (text: string): Offset => {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    else if (sign === '\n' && depth < deepest) depth = Math.min(depth, 20)
    if (depth > deepest) return at
  }
  return text.search(/^[ \t]*(?:[-?][ \t]+){20}/m)
}

const quotes = 'If a note holds a comma, a colon or a bracket, put quotes round it.'

const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT: `The indentation does not fit the lines above. Use two spaces a level. ${quotes}`,
  TAB_AS_INDENT: 'Here is a tab. YAML indents with spaces.',
  DUPLICATE_KEY: 'This key stands here twice; only one can be meant.',
  MULTIPLE_DOCS: 'A second document starts here. One file holds one dossier.',
  BLOCK_AS_IMPLICIT_KEY: `The colon in this line makes a key where none was meant. ${quotes}`,
  MULTILINE_IMPLICIT_KEY: `A key runs over several lines: probably a bracket or quote is not closed, or a colon is missing. ${quotes}`,
  MISSING_CHAR: `A sign is missing here: a colon after a key, a closing quote or a closing bracket. ${quotes}`,
  UNEXPECTED_TOKEN: `This sign was not expected here. ${quotes}`,
  BAD_SCALAR_START: 'A value cannot begin with this sign. Put quotes round it.',
  BAD_ALIAS:
    'A word that begins with * is read as a reference, and there is nothing by that name. Put quotes round it.',
  TAG_RESOLVE_FAILED:
    'A word that begins with ! is read as a tag, and the format has none. Put quotes round it.',
  BAD_DQ_ESCAPE:
    'A backslash inside double quotes starts an escape, and this one is not known. Use single quotes.',
  KEY_OVER_1024_CHARS: 'A key is very long: probably a quote or bracket is not closed above.',
}

const fromYaml = (error: YAMLError): Found => {
  const at = error.pos[0]
  return { at, message: sentences[error.code] ?? `This is not well-formed here. ${quotes}` }
}

/** One broken sign makes the next ones look broken too: the first of a line tells enough. */
const firstOfEachLine = (found: readonly Found[], lines: LineCounter): Found[] => {
  const seen = new Set<number>()
  return found
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }) => {
      const { line } = lines.linePos(at)
      return !seen.has(line) && seen.add(line)
    })
}

/** Where the first group or list begins that holds more than any dossier does. */
const crowdIn = (node: unknown): Offset | undefined => {
  if (isPair(node)) return crowdIn(node.key) ?? crowdIn(node.value)
  if (!isMap(node) && !isSeq(node)) return undefined
  if (node.items.length > mostItems) return node.range?.[0] ?? 0
  for (const item of node.items) {
    const found = crowdIn(item)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The library's nodes → ours, and everything a plain file has no use for: tags, keys that stand twice, more references than a person
 * writes.
 */
class Taken {
  readonly found: Found[] = []
  /** The nodes that a reference can name. */
  readonly anchors = new Map<string, Node>()
  #aliases = 0

  node(node: unknown): Node | null {
    if (isAlias(node)) return this.#reference(node)
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      this.#odd(node, sentences.TAG_RESOLVE_FAILED)
    return isScalar(node) ? this.#leaf(node) : isMap(node) ? this.#group(node) : this.#list(node)
  }

  /** Before what it holds: of two by one name, the one that begins last is meant. */
  #named(anchor: string | undefined, node: Node): Node {
    if (anchor) this.anchors.set(anchor, node)
    return node
  }

  #odd(node: Alias | Scalar | YAMLMap | YAMLSeq, message = ''): void {
    this.found.push({ at: node.range?.[0] ?? 0, message })
  }

  #reference(alias: Alias): Reference {
    this.#aliases += 1
    if (this.#aliases === mostAliases + 1)
      this.#odd(alias, `There are more than ${mostAliases} references here. Write the values out.`)
    return { is: 'reference', at: alias.range?.[0] ?? 0, to: alias.source }
  }

  #leaf({ anchor, range, value, source }: Scalar): Node {
    const text = typeof value === 'string' ? value : (source ?? String(value))
    return this.#named(anchor, { is: 'value', at: range?.[0] ?? 0, value, text })
  }

  #list(list: YAMLSeq): Node {
    const items: (Node | null)[] = []
    const taken = this.#named(list.anchor, { is: 'list', at: list.range?.[0] ?? 0, items })
    for (const item of list.items) items.push(this.node(item))
    return taken
  }

  #group(map: YAMLMap): Node {
    const entries: Entry[] = []
    const at = map.range?.[0] ?? 0
    const taken = this.#named(map.anchor, { is: 'group', at, flow: map.flow === true, entries })
    // The library compares each key with each other one.
    const seen = new Set<unknown>()
    for (const pair of map.items) {
      const key = pair.key as ParsedNode | null
      if (isScalar(key) && seen.has(key.value)) this.#odd(key, sentences.DUPLICATE_KEY)
      if (isScalar(key)) seen.add(key.value)
      const name = this.node(key)
      entries.push({
        key: name?.is === 'value' ? name.text : '',
        keyAt: key?.range[0],
        value: this.node(pair.value),
      })
    }
    return taken
  }
}

/**
 * Text → nodes with positions, and every mistake of form. YAML reads JSON as well. Nothing is expanded: a reference is
 * followed only where the format wants a value, and never into another reference. `ours`: made out of values of the format, so that
 * brackets in it can only be words.
 */
export const sourceOf = (text: string, ours = false): Source => {
  if (text.length > mostCharacters) {
    return unread(
      text.slice(0, 1),
      0,
      `The file is over ${mostCharacters / 1e6} MB. A dossier is text written by hand; this must be something else.`,
    )
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  const strange = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/)
  if (strange >= 0)
    return unread(text, strange, 'Here is a character that no text file holds. Is this a text file in UTF-8?')
  const deep = ours ? -1 : tooDeep(text)
  if (deep >= 0) return unread(text, deep, 'Brackets or lists are nested deeper here than any dossier needs.')
  const plain = quickly(text)
  if (plain) return { root: plain, found: [], resolve: () => undefined, place: lineAndColumn(text) }
  return wholly(text)
}

/** Read with every mistake of form, and where it stands. */
export const wholly = (text: string): Source => {
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return unread(text, 0, 'This is nested deeper than any dossier needs.')
  }
  const crowded = crowdIn(document.contents)
  if (crowded !== undefined)
    return unread(
      text,
      crowded,
      `Over ${mostItems} keys or entries stand here in one group, more than any dossier has.`,
    )
  const taken = new Taken()
  const root = taken.node(document.contents)
  let followed = 0
  return {
    root,
    found: firstOfEachLine([...document.errors, ...document.warnings].map(fromYaml), lines).concat(
      taken.found,
    ),
    resolve: ({ to }) => {
      followed += 1
      return followed > mostAliases ? undefined : taken.anchors.get(to)
    },
    place: (at) => lines.linePos(at),
  }
}
