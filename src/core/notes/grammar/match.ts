/** What one word can be: names of parts, which the rules are written in. */
export interface Word {
  /** In small letters, without what stands round it. */
  readonly low: string
  readonly parts: ReadonlySet<string>
}

/** A part of speech, a word in quotes, or another rule (by its place); what may be left out, and what may come again. */
interface Item {
  readonly part?: string
  readonly word?: string
  readonly rule?: number
  readonly optional: boolean
  readonly repeated: boolean
}

/** Rules by their place, and the place of each name. */
export interface Grammar {
  readonly places: ReadonlyMap<string, number>
  readonly rules: readonly (readonly (readonly Item[])[])[]
}

/** “Name = one two? | three* 'word'”, one rule a line. */
export const grammarOf = (text: string): Grammar => {
  const lines = text.split('\n').flatMap((line) => {
    const at = line.indexOf(' = ')
    return at < 0 ? [] : [{ name: line.slice(0, at).trim(), body: line.slice(at + 3) }]
  })
  const places = new Map(lines.map(({ name }, at) => [name, at]))
  const itemOf = (written: string): Item => {
    const repeated = written.endsWith('*')
    const how = { optional: repeated || written.endsWith('?'), repeated }
    const name = written.replace(/[?*]$/, '')
    const rule = places.get(name)
    if (rule !== undefined) return { ...how, rule }
    return name.startsWith("'") ? { ...how, word: name.slice(1, -1) } : { ...how, part: name }
  }
  const rules = lines.map(({ body }) => body.split(' | ').map((each) => each.trim().split(/\s+/).map(itemOf)))
  return { places, rules }
}

/** More words than the places of one number are no plain sentence. */
export const mostWords = 30

/** Where a rule that begins at a word can end: a bit for each place. */
export type Match = (rule: string, at: number) => number

/** Every rule is tried once at every word, so that the time grows no faster than the square of the text. */
export const matcher = ({ places, rules }: Grammar, words: readonly Word[]): Match => {
  const width = words.length + 1
  const known = new Int32Array(rules.length * width).fill(-1)
  const step = ({ part, word, rule }: Item, at: number): number => {
    if (rule !== undefined) return match(rule, at)
    const here = words[at]
    if (here === undefined) return 0
    return (part === undefined ? here.low === word : here.parts.has(part)) ? 1 << (at + 1) : 0
  }
  const from = (item: Item, places: number): number => {
    let ends = 0
    for (let left = places; left !== 0; left &= left - 1) ends |= step(item, 31 - Math.clz32(left & -left))
    return ends
  }
  const along = (item: Item, places: number): number => {
    let ends = from(item, places)
    for (let fresh = ends; item.repeated && fresh !== 0; ends |= fresh) fresh = from(item, fresh) & ~ends
    return item.optional ? ends | places : ends
  }
  const match = (rule: number, at: number): number => {
    const place = rule * width + at
    const before = known[place] ?? -1
    if (before >= 0) return before
    // A rule that would begin with itself finds nothing.
    known[place] = 0
    let ends = 0
    for (const sequence of rules[rule] ?? []) {
      let reached = 1 << at
      for (const item of sequence) {
        reached = along(item, reached)
        if (reached === 0) break
      }
      ends |= reached
    }
    known[place] = ends
    return ends
  }
  return (rule, at) => match(places.get(rule) ?? -1, at)
}

/** The places of a match, one by one. */
export const placesOf = (ends: number): readonly number[] =>
  Array.from({ length: 31 }, (_, at) => at).filter((at) => (ends >> at) & 1)
