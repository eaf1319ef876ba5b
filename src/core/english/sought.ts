import { folded } from './nearest.ts'
import { otherForms } from './short-names.ts'

/** Scripts that are written without spaces: each of their signs counts as a word. */
const signs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const ascii = /^[\s!-~]*$/

/** A text as it is looked for: words alone, one space between them, without case, accents or apostrophes: “Renée O’Brien-Lee” → “renee obrien lee”. */
export const plainWords = (text: string): string =>
  (ascii.test(text) ? text.toLowerCase() : folded(text.normalize('NFKC')).replace(signs, ' $& '))
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Nobody types more, and each is looked for in every text. */
const mostRuns = 8

/** Between the ways to write one word; it stands in no word itself. */
const or = '|'

/** “Müller” is “Mueller” where a keyboard has no ü: the two letters as one, as an accent leaves it. */
const asOne = (word: string): string => word.replace(/([aou])e|a(a)/g, '$1$2')

/** The two letters that stand for one with this accent. */
const asTwo = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[äæ]/gi, 'ae')
    .replace(/[öøœ]/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/å/gi, 'aa')

/** The words of a name as two ways to spell it share them. */
export const nameWords = (name: string): string => asOne(plainWords(name))

/** What someone typed to find, taken apart at its spaces: what stands together in it must stand together. Each may be written in several ways. */
export const soughtIn = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map((run) => {
      const plain = plainWords(run)
      return [...new Set([plain, asOne(plain), plainWords(asTwo(run))])].filter((way) => way !== '').join(or)
    })
    .filter((run) => run !== '')
    .slice(0, mostRuns)

/** The ways to write one of what is sought. */
export const waysOf = (run: string): readonly string[] => run.split(or)

/** The same where people are looked for: who types “Mike” finds Michael as well. */
export const soughtNames = (sought: readonly string[]): readonly string[] =>
  sought.map((run) => [...new Set(waysOf(run).flatMap((way) => [way, ...otherForms(way)]))].join(or))

/** Do these words, each after a space, hold one of them at the beginning of a word? */
export const holdsRun = (words: string, run: string): boolean =>
  waysOf(run).some((way) => words.includes(` ${way}`))

/** Does each of these begin a word of the text, wherever? */
export const holdsAll = (text: string, sought: readonly string[]): boolean => {
  const words = ` ${plainWords(text)}`
  return sought.every((run) => holdsRun(words, run))
}

/** A piece of a text: what was looked for, or what stands around it. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** So much of a text is shown before the first word that was looked for, and in all, in characters. */
const [before, most] = [50, 160]

/** The stretch of a text around the first hit, on one line, cut at words. */
const stretch = (
  line: string,
  at: number,
): readonly [text: string, cutBefore: boolean, cutAfter: boolean] => {
  const from = at <= before ? 0 : line.indexOf(' ', at - before) + 1
  const whole = line.slice(from)
  if (whole.length <= most) return [whole, from > 0, false]
  const end = whole.lastIndexOf(' ', most)
  return [whole.slice(0, end > most / 2 ? end : most).toWellFormed(), from > 0, true]
}

/** A text, shortened around the first word that was looked for, with each such word told apart. */
export const shownAround = (text: string, sought: readonly string[]): readonly Piece[] => {
  const line = text.replace(/\s+/g, ' ').trim()
  const isHit = (word: string): boolean => {
    const plain = plainWords(word)
    // Where signs stand without spaces, what is looked for may lie inside.
    const ways = sought.flatMap(waysOf)
    if (plain.includes(' ')) return ways.some((way) => plain.includes(way))
    return ways.some((way) => way.split(' ').some((head) => plain.startsWith(head)))
  }
  const words = /[\p{L}\p{N}\p{M}'’]+/gu
  const first = [...line.matchAll(words)].find(([word]) => isHit(word))?.index ?? 0
  const [shown, cutBefore, cutAfter] = stretch(line, first)
  const pieces: Piece[] = cutBefore ? [{ text: '… ', hit: false }] : []
  let at = 0
  for (const found of shown.matchAll(words)) {
    if (!isHit(found[0])) continue
    if (found.index > at) pieces.push({ text: shown.slice(at, found.index), hit: false })
    pieces.push({ text: found[0], hit: true })
    at = found.index + found[0].length
  }
  const rest = `${shown.slice(at)}${cutAfter ? ' …' : ''}`
  return rest === '' ? pieces : [...pieces, { text: rest, hit: false }]
}
