/** Words by their small parts: “can't” is “can” and “not”, a figure is a figure, a name inside a sentence is a name. */
const part = /\p{L}+(?:'\p{L}+)?|\p{N}+|[!?]|\p{Extended_Pictographic}/gu

const whole: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

const tokensOf = (text: string): readonly string[] =>
  [...text.matchAll(part)].flatMap(({ 0: said, index }) => {
    if (/^\p{N}/u.test(said)) return ['#']
    if (/^\p{Extended_Pictographic}/u.test(said)) return ['☺']
    const inside = index > 0 && !/[.!?]["')]?\s*$/.test(text.slice(Math.max(0, index - 4), index))
    if (inside && /^\p{Lu}\p{Ll}/u.test(said)) return ['@']
    const low = said.toLowerCase()
    const not = /^(\p{L}+)n't$/u.exec(low)?.[1]
    if (not !== undefined) return [whole[not] ?? not, 'not']
    const [stem = low, end] = low.split("'")
    return end !== undefined && /^(?:m|re|ve|ll|d|s)$/.test(end) ? [stem, `'${end}`] : [low]
  })

const negations = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither'])

/** How far a “not” reaches. */
const reach = 4

/** From how many letters on a word counts by its first five too, so that “begged” helps with “begging”. */
const stemmed = 5

/** What words a text is made of, alone, in pairs, with one between, in threes, by their stems, and behind a “not”. */
export const gramsOf = (text: string): ReadonlySet<string> => {
  const tokens = tokensOf(text)
  const grams = new Set<string>(tokens)
  const row = ['^', ...tokens, '$']
  row.forEach((one, at) => {
    const [next, third] = [row[at + 1], row[at + 2]]
    if (next !== undefined) grams.add(`${one} ${next}`)
    if (third !== undefined) grams.add(`${one} ${next} ${third}`).add(`${one} * ${third}`)
    if (one.length > stemmed) grams.add(`${one.slice(0, stemmed)}~`)
    if (negations.has(one)) for (const word of row.slice(at + 1, at + 1 + reach)) grams.add(`not: ${word}`)
  })
  return grams
}

/** Each gram of a longer text says less. */
export const shareOf = (text: string): number => 1 / Math.sqrt(Math.max(4, tokensOf(text).length))
