import { kindsOf } from '../../english/lexicon.ts'
import { verbReading } from '../../english/verb-forms.ts'

/** A word or a mark of a sentence, with all that it can be; a name can be nothing. */
export interface Token {
  readonly low: string
  readonly from: number
  readonly to: number
  /** A capital inside a sentence, a figure in a word: not ours to judge. */
  readonly named: boolean
  readonly is: (kind: Kind) => boolean
}

type Kind =
  | 'one'
  | 'mass'
  | 'many'
  | 'adjective'
  | 'adverb'
  | 'base'
  | 'third'
  | 'past'
  | 'participle'
  | 'gerund'

/** What is wrong at a place, and what may stand there; `add` puts it behind the place instead. */
export interface Slip {
  readonly from: number
  readonly to: number
  readonly message: string
  readonly instead: readonly string[]
  readonly add?: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const among =
  (words: string) =>
  (token: Token | undefined): boolean => {
    known.set(words, known.get(words) ?? set(words))
    return token !== undefined && (known.get(words)?.has(token.low) ?? false)
  }
const known = new Map<string, ReadonlySet<string>>()

export const isDeterminer = among(
  'the a an my your our his her its their this that these those each every some any no another both all',
)
export const isPossessive = among('my your our his her its their')
export const isSubject = among('i you we they he she it')
export const isObject = among('me you us him her it them myself yourself')
export const isPreposition = among(
  'of in on at for with by from to about into over after before under through between during without within since until as like than across against among around behind near off onto out toward towards upon per',
)
export const isBe = among(
  "am is are was were be been being 'm 're isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's",
)
export const isModal = among(
  "can could will would shall should may might must can't couldn't won't wouldn't shouldn't cannot i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd",
)
export const isHave = among("have has had haven't hasn't hadn't having i've you've we've they've")
export const isWh = among('what who which when where why how whose whom whether that')
/** What may begin a statement behind it: nothing that hangs on a verb before. */
export const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  among(
    ', ; : – and but because since while so if when although though as how what why where which or that whether before after until whenever then here unless once',
  )(token)
export const isAdverb = among(
  "always never often also still just really only already usually sometimes recently now not n't very so quite clearly certainly definitely truly ever almost both all soon simply even once then therefore again completely fully highly deeply currently particularly especially extremely",
)

const nothing = () => false

/** A dictionary knows “are” as a measure of land and “a” as a letter; in a letter they are neither. */
const small = set(
  'a i am is are was were be been being has had does did can could will would shall should may might must no not so as at in on it he she we us an the to of or and but if by my me do have',
)
const formsOf: Readonly<Record<string, readonly Kind[]>> = {
  was: ['past'],
  were: ['past'],
  been: ['participle'],
  being: ['gerund'],
  be: ['base'],
  has: ['third'],
  had: ['past', 'participle'],
  does: ['third'],
  did: ['past'],
  do: ['base'],
  have: ['base'],
}

const remembered = new Map<string, Token['is']>()

const kindOf = (low: string): Token['is'] => {
  const before = remembered.get(low)
  if (before) return before
  if (remembered.size > 20_000) remembered.clear()
  const is = readKinds(low)
  remembered.set(low, is)
  return is
}

const readKinds = (low: string): Token['is'] => {
  if (small.has(low)) return (kind) => formsOf[low]?.includes(kind) ?? false
  const found = new Set<Kind>()
  const { one, mass, many, adjective, adverb } = kindsOf(low)
  // “A people” is rare, and “people” are many.
  if (one && low !== 'people') found.add('one')
  if (mass) found.add('mass')
  if (many) found.add('many')
  if (adjective) found.add('adjective')
  if (adverb) found.add('adverb')
  if (!low.includes('-')) for (const form of verbReading(low)?.forms ?? []) found.add(form)
  return (kind) => found.has(kind)
}

const word = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[,;:.?!()"–—]/gu

/** The sentences of a text, word by word; a stop, a line and a bracket end one. */
export const tokensBySentence = (text: string): readonly (readonly Token[])[] => {
  const sentences: Token[][] = []
  for (const line of text
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .matchAll(/[^\n]+(?:\n(?=[ \t]*\p{Ll})[^\n]+)*/gu)) {
    let now: Token[] = []
    sentences.push(now)
    for (const match of line[0].matchAll(word)) {
      const said = match[0]
      if (/^[.?!()"]$/.test(said)) {
        now = []
        sentences.push(now)
        continue
      }
      const from = line.index + match.index
      const named =
        /\d/.test(said) ||
        (/\p{Lu}/u.test(said) &&
          !/^I(?:'\p{L}+)?$/u.test(said) &&
          (now.length > 0 || /\p{Lu}.*\p{Lu}/u.test(said)))
      const low = said.toLowerCase()
      now.push({
        low,
        from,
        to: from + said.length,
        named,
        is: named || /^[,;:–—]$/.test(said) ? nothing : kindOf(low),
      })
    }
  }
  return sentences.filter((each) => each.length > 1)
}

/** A noun, and nothing else that stands in its place: neither how something is nor what is done. */
export const isThings = (token: Token | undefined): boolean =>
  token?.is('many') === true && !token.is('one') && !token.is('adjective')

export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.is('one') || token.is('many') || token.is('mass'))

/** One thing that can be counted, which cannot stand without “a” or “the”. */
export const isOneThing = (token: Token | undefined): boolean =>
  token?.is('one') === true && !token.is('mass') && !token.is('many') && !token.is('adverb')

/** How something is, and no thing or deed besides: “happy”, “able”. */
export const isQuality = (token: Token | undefined): boolean =>
  token?.is('adjective') === true && !token.is('base') && !isNoun(token) && !token.is('adverb')

export const replaced = (token: Token, message: string, ...instead: readonly string[]): Slip => ({
  from: token.from,
  to: token.to,
  message,
  instead,
})

const added = (token: Token, message: string, ...instead: readonly string[]): Slip => ({
  from: token.from,
  to: token.to,
  message,
  instead: instead.map((each) => ` ${each}`),
  add: true,
})

/** A word that sounds like the one that is meant. */
export const meant = (token: Token, ...words: readonly string[]): Slip =>
  replaced(
    token,
    `“${token.low}” sounds like what is meant: ${words.map((each) => `“${each}”`).join(' or ')}.`,
    ...words,
  )

/** A word behind which another is missing. */
export const lacks = (token: Token, word: string): Slip =>
  added(token, `A word is missing here: “${word}”?`, word)

/** What rules say, and what else is heard at places where they say nothing. */
export const besides = (ruled: readonly Slip[], heard: readonly Slip[]): readonly Slip[] => [
  ...ruled,
  ...heard.filter(({ from, to }) => !ruled.some((rule) => rule.from < to && from < rule.to)),
]
