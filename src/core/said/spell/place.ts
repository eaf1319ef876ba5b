/** A word in what was typed, with what a rule may ask about its neighbours. */
export interface SpacedWord {
  /** As it stands. */
  readonly raw: string
  /** In small letters, its apostrophe straight. */
  readonly low: string
  readonly from: number
  readonly to: number
  /** The signs and line breaks between it and the next word, without blanks. */
  readonly sign: string
}

/** One word before or after another, in the same run of words: “” beyond a sign or an end. */
export type Near = (step: number) => string

/** Whose doing is told: the writer’s own, or that of whoever reads it. */
export type Whose = 'mine' | 'yours'

/** What stands where a rule looks. */
export interface Spot {
  readonly words: readonly SpacedWord[]
  readonly at: number
  readonly near: Near
  /** Words before and after it, of this sentence, in small letters. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whose doing the words tell, where that is known. */
  readonly whose: Whose | undefined
}

const token =
  /b\/c(?![\p{L}\p{N}])|w\/o(?:ut)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])w\/|->|→|(?<=\s)[+&](?=\s)|(?<![\p{L}\p{N}])['’](?:cause|cos|coz|til|em|bout)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/giu

export const spacedWords = (text: string): readonly SpacedWord[] => {
  const found = [...text.matchAll(token)].map(({ 0: raw, index }) => ({
    raw,
    low: raw.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + raw.length,
  }))
  return found.map((word, at) => ({
    ...word,
    sign: text.slice(word.to, found[at + 1]?.from ?? text.length).replace(/[^\S\n]/g, ''),
  }))
}

/** So far a rule may look. */
const far = 12

const sentenceFrom = (words: readonly SpacedWord[], at: number): readonly string[] => {
  const all: string[] = []
  for (let next = at; next < words.length && next < at + far; next += 1) {
    const word = words[next]
    if (!word) break
    if (next > at) all.push(word.low)
    if (/[.!?\n]/.test(word.sign)) break
  }
  return all
}

const sentenceTo = (words: readonly SpacedWord[], at: number): readonly string[] => {
  const all: string[] = []
  for (let next = at - 1; next >= 0 && next > at - far; next -= 1) {
    const word = words[next]
    if (!word || /[.!?\n]/.test(word.sign)) break
    all.unshift(word.low)
  }
  return all
}

const nearOf =
  (words: readonly SpacedWord[], at: number): Near =>
  (step) => {
    const [from, to] = step < 0 ? [at + step, at] : [at, at + step]
    const between = words.slice(Math.max(from, 0), to)
    if (between.length < Math.abs(step) || between.some(({ sign }) => sign !== '')) return ''
    return words[at + step]?.low ?? ''
  }

export const placeAt = (words: readonly SpacedWord[], at: number, whose?: Whose): Spot => ({
  words,
  at,
  near: nearOf(words, at),
  before: sentenceTo(words, at),
  after: sentenceFrom(words, at),
  whose,
})
