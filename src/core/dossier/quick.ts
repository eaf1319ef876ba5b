import type { Entry, Group, Leaf, List, Node } from './node.ts'
import type { Offset } from './problem.ts'

/** In one group or list; a search of years has fewer people and touches. */
export const mostItems = 5000

const word = /[\p{L}_][\p{L}\p{N}_.-]{0,59}(?=:[ \n])/uy
const quotedWord = /"[^"\\\n]{0,60}"(?=:)/y
const doubly = /"(?:[^"\\\n]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*"/y
const singly = /'(?:[^'\n]|'')*'/y
const plain = /[^\s,[\]{}#&*!|>'"%@`:?~-][^\n]*/y
const plainInBrackets = /[^\s,[\]{}#&*!|>'"%@`:?~-][^,[\]{}\n]*/y

/** Words that are values of their own; as keys they are left to the whole reader. */
const values: ReadonlyMap<string, null | boolean> = new Map([
  ...['null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
])

const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/
/** What begins like a number and can be none: a date, a phone number, words. */
const noNumber = /^\d{4}-\d\d| /

const without = (text: string, sign: string): string => {
  let end = text.length
  while (end > 0 && text[end - 1] === sign) end -= 1
  return text.slice(0, end)
}

const leafOf = (at: Offset, written: string): Leaf | undefined => {
  const text = without(written, ' ')
  if (text.includes(': ') || text.endsWith(':')) return undefined
  const value = values.get(text)
  if (value !== undefined) return { is: 'value', at, value, text }
  if (!/^[\d+.]/.test(text) || noNumber.test(text)) return { is: 'value', at, value: text, text }
  return number.test(text) ? { is: 'value', at, value: Number(text), text } : undefined
}

const quoted = (at: Offset, value: string): Leaf => ({ is: 'value', at, value, text: value })

/** Walks over the text once. Each part gives undefined where something stands that is not plain. */
class Quick {
  readonly #text: string
  #at: Offset = 0
  /** How far the line that is being read is indented; -1 past the end. */
  #indent = -1
  /** All of it stands in brackets, as in JSON: then a line break is a gap like any other. */
  readonly #bracketed: boolean

  constructor(text: string) {
    this.#text = text
    this.#bracketed = /^\s*[{]/.test(text)
  }

  whole(): Node | undefined {
    if (this.#bracketed) {
      this.#gap()
      const node = this.#inBrackets()
      this.#gap()
      return this.#at === this.#text.length ? node : undefined
    }
    this.#toLine()
    const node = this.#indent === 0 ? this.#group(0) : undefined
    return this.#indent === -1 ? node : undefined
  }

  #take(form: RegExp): string | undefined {
    form.lastIndex = this.#at
    const found = form.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }

  #spaces(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1
  }

  #gap(): void {
    this.#spaces()
    while (this.#bracketed && this.#text[this.#at] === '\n') {
      this.#at += 1
      this.#spaces()
    }
  }

  /** On to the first sign of the next line that says something. */
  #toLine(): void {
    for (;;) {
      const from = this.#at
      this.#spaces()
      const sign = this.#text[this.#at]
      if (sign !== '\n' && sign !== '#') {
        this.#indent = sign === undefined ? -1 : this.#at - from
        return
      }
      const end = this.#text.indexOf('\n', this.#at)
      this.#at = end < 0 ? this.#text.length : end + 1
    }
  }

  /** Past what may stand after a value: nothing, or a remark. */
  #endsLine(): boolean {
    const from = this.#at
    this.#spaces()
    const sign = this.#text[this.#at]
    if (sign !== undefined && sign !== '\n' && (sign !== '#' || this.#at === from)) return false
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end + 1
    this.#toLine()
    return true
  }

  #group(column: number): Group | undefined {
    const at = this.#at
    const entries: Entry[] = []
    const seen = new Set<string>()
    while (this.#indent === column) {
      const keyAt = this.#at
      const key = this.#take(word)
      if (key === undefined || !this.#isNew(key, seen)) return undefined
      this.#at += 1
      const value = this.#after(column)
      if (!value) return undefined
      entries.push({ key, keyAt, value })
    }
    return this.#indent > column ? undefined : { is: 'group', at, flow: false, entries }
  }

  #isNew(key: string, seen: Set<string>): boolean {
    if (values.has(key) || seen.has(key) || seen.size === mostItems) return false
    seen.add(key)
    return true
  }

  /** What stands after a key of a group at this column. */
  #after(column: number): Node | undefined {
    this.#spaces()
    const sign = this.#text[this.#at]
    if (sign !== '\n' && sign !== '#') return this.#onLine(column)
    this.#toLine()
    const listed = this.#text.startsWith('- ', this.#at)
    if (this.#indent > column) return listed ? this.#list(this.#indent) : this.#group(this.#indent)
    return listed && this.#indent === column ? this.#list(column) : undefined
  }

  #list(column: number): List | undefined {
    const at = this.#at
    const items: Node[] = []
    while (this.#indent === column && this.#text.startsWith('- ', this.#at)) {
      const dash = this.#at
      this.#at += 1
      this.#spaces()
      word.lastIndex = this.#at
      const grouped = word.test(this.#text)
      if (grouped) this.#indent = column + this.#at - dash
      const item = grouped ? this.#group(this.#indent) : this.#onLine(column)
      if (!item || items.length === mostItems) return undefined
      items.push(item)
    }
    return { is: 'list', at, items }
  }

  #onLine(column: number): Node | undefined {
    const at = this.#at
    const sign = this.#text[at]
    if (sign === '|') return this.#block(column)
    if (sign === '{' || sign === '[' || sign === '"' || sign === "'") {
      const node = this.#inBrackets()
      return node && this.#endsLine() ? node : undefined
    }
    const line = this.#take(plain)
    const remark = line?.indexOf(' #') ?? -1
    const leaf = line === undefined ? undefined : leafOf(at, remark < 0 ? line : line.slice(0, remark))
    return leaf && this.#endsLine() ? leaf : undefined
  }

  /** Lines under a bar, as they stand. */
  #block(column: number): Leaf | undefined {
    const at = this.#at
    const clipped = !this.#text.startsWith('|-', at)
    this.#at += clipped ? 1 : 2
    if (this.#text[this.#at] !== '\n') return undefined
    this.#at += 1
    const begins = this.#at
    this.#spaces()
    const inner = this.#at - begins
    if (inner <= column || this.#text[this.#at] === '\n') return undefined
    this.#at = begins
    const lines: string[] = []
    for (;;) {
      const end = this.#text.indexOf('\n', this.#at)
      if (end < 0) return undefined
      const line = this.#text.slice(this.#at, end)
      if (!/^ *$/.test(line.slice(0, inner))) break
      lines.push(line.slice(inner))
      this.#at = end + 1
      if (this.#at === this.#text.length) break
    }
    const value = without(lines.join('\n'), '\n')
    if (value.trimEnd() !== value) return undefined
    this.#toLine()
    return quoted(at, clipped ? `${value}\n` : value)
  }

  #quoted(): Leaf | undefined {
    const at = this.#at
    if (this.#text[at] === '"') {
      const found = this.#take(doubly)
      return found === undefined ? undefined : quoted(at, JSON.parse(found) as string)
    }
    const found = this.#take(singly)
    return found === undefined ? undefined : quoted(at, found.slice(1, -1).replaceAll("''", "'"))
  }

  #inBrackets(): Node | undefined {
    const at = this.#at
    const sign = this.#text[at]
    if (sign === '{') return this.#bracketGroup()
    if (sign === '[') return this.#bracketList()
    if (sign === '"' || sign === "'") return this.#quoted()
    const found = this.#take(plainInBrackets)
    return found === undefined || found.includes(' #') ? undefined : leafOf(at, found)
  }

  /** Between one entry and the next: whether another follows, or undefined where neither is plain. */
  #goesOn(close: string): boolean | undefined {
    this.#gap()
    const sign = this.#text[this.#at]
    this.#at += 1
    if (sign !== ',') return sign === close ? false : undefined
    this.#gap()
    return true
  }

  /** Whether brackets hold nothing; else stands at their first entry. */
  #isEmpty(close: string): boolean {
    this.#at += 1
    this.#gap()
    if (this.#text[this.#at] !== close) return false
    this.#at += 1
    return true
  }

  #bracketGroup(): Group | undefined {
    const at = this.#at
    const entries: Entry[] = []
    const seen = new Set<string>()
    let more: boolean | undefined = !this.#isEmpty('}')
    while (more) {
      const keyAt = this.#at
      const key = this.#take(word) ?? this.#take(quotedWord)?.slice(1, -1)
      if (key === undefined || !this.#isNew(key, seen)) return undefined
      this.#at += 1
      this.#gap()
      const value = this.#inBrackets()
      if (!value) return undefined
      entries.push({ key, keyAt, value })
      more = this.#goesOn('}')
    }
    return more === undefined ? undefined : { is: 'group', at, flow: true, entries }
  }

  #bracketList(): List | undefined {
    const at = this.#at
    const items: Node[] = []
    let more: boolean | undefined = !this.#isEmpty(']')
    while (more) {
      const item = this.#inBrackets()
      if (!item || items.length === mostItems) return undefined
      items.push(item)
      more = this.#goesOn(']')
    }
    return more === undefined ? undefined : { is: 'list', at, items }
  }
}

/**
 * The plain half of YAML, which is what we write and most of what people do: undefined for whatever else, which is for the whole reader
 * to read or to refuse. Several times as quick, since it looks for no mistakes.
 */
export const quickly = (text: string): Node | undefined =>
  /[\t\r]/.test(text) ? undefined : new Quick(text).whole()
