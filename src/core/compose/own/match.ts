import type { Sentence } from '../draft.ts'

const ends = /(?<=[.!?…]["”’')]{0,4})\s+(?=["“‘(]?[\p{Lu}\p{N}])/u
const short = /(^|\s)(Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Jr|Sr|No|vs|[A-Z])\.$/

/** The sentences of a paragraph; a line break ends one, a title's stop does not. */
const sentencesOf = (paragraph: string): string[] =>
  paragraph.split('\n').flatMap((line) => {
    const pieces: string[] = []
    for (const piece of line.trim().split(ends)) {
      const last = pieces.at(-1)
      if (last !== undefined && short.test(last)) pieces[pieces.length - 1] = `${last} ${piece}`
      else if (piece !== '') pieces.push(piece)
    }
    return pieces
  })

export const paragraphsOf = (body: string): string[] =>
  body.split(/\n[^\S\n]*\n\s*/).filter((each) => each.trim() !== '')

const small = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

/** The share of words two sentences have in common, in pairs of neighbours and alone: 0 to 1. */
const alike = (one: string, other: string): number => {
  const [a, b] = [small(one), small(other)]
  if (a.length === 0 || b.length === 0) return 0
  const runs = (words: string[]) =>
    new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
  const [x, y] = [runs(a), runs(b)]
  const both = x.intersection(y).size
  return both / (x.size + y.size - both)
}

/** From here on a sentence is the same one, edited. */
const enough = 0.45

/**
 * The sentences of a user's text that came from a draft: word for word, or slightly edited (then with the user's wording
 * and `edited`). Each sentence of the text is matched once, to the one most like it; a single-sentence draft paragraph
 * of several lines (greeting, sign-off) is found as it stands.
 */
export const matched = (body: string, drafts: readonly Sentence[]): readonly Sentence[] => {
  const whole = drafts.filter(({ text }) => body.includes(text))
  const rest = whole.toSorted((one, other) => other.text.length - one.text.length)
  let left = body
  for (const { text } of rest) left = left.replaceAll(text, '\n')
  const others = drafts.filter((sentence) => !whole.includes(sentence))
  const taken = new Set<Sentence>()
  const edited = paragraphsOf(left)
    .flatMap(sentencesOf)
    .flatMap((text): Sentence[] => {
      const scored = others
        .filter((sentence) => !taken.has(sentence))
        .map((sentence) => ({ sentence, score: alike(text, sentence.text) }))
        .toSorted((one, other) => other.score - one.score)
      const best = scored[0]
      if (!best || best.score < enough) return []
      taken.add(best.sentence)
      return [{ ...best.sentence, text, edited: true }]
    })
  return [...whole, ...edited].toSorted((one, other) => body.indexOf(one.text) - body.indexOf(other.text))
}
