import { isCommon } from '../../english/common-words.ts'
import { folded } from '../../english/nearest.ts'
import { properNouns } from '../../english/proper.ts'
import { isShortFor } from '../../english/short-names.ts'
import { stemOf } from '../../english/stems.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Support } from './support.ts'
import { isCourtesy } from './wording.ts'

/** Capitals that are no names. */
const noNames = new Set(
  'i ok ps pps am pm mr mrs ms mx dr sir madam dame lord lady prof professor hr cv re fw fwd tv id faq english'.split(
    ' ',
  ),
)

/** Everyday words that are names too: with a capital inside a sentence they are taken for the name. */
const ambiguous = new Set('java python excel google linkedin paris london mexico york oracle'.split(' '))

interface Token {
  readonly text: string
  readonly from: number
  readonly first: boolean
}

const tokensOf = (sentence: string): Token[] => {
  const tokens = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[.&'’-][\p{L}\p{N}+#]+)*/gu)]
  return tokens.map((match, at) => {
    const before = sentence.slice(0, match.index).trimEnd()
    return { text: match[0], from: match.index, first: at === 0 || /[:;.!?"“(–—]$/.test(before) }
  })
}

const withoutPossessive = (word: string): string => word.replace(/['’](?:s|ll|re|ve|d|m)?$/iu, '')

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word)

const placeless = (name: string): string => name.replace(/(?:ian|ean|an|ese|ish|ia|a|e|y)$/, '')

/** "Canada" of what is Canadian: a place and what is of it. Who is of the dossier has a name of their own. */
const isOfPlace = (low: string, { names, people }: Support): boolean => {
  const root = placeless(low)
  return (
    root.length >= 4 &&
    properNouns.has(low) &&
    [...names].some((name) => name.startsWith(root) && placeless(name) === root && !people.has(name))
  )
}

const isKnown = (word: string, support: Support): boolean => {
  const { names } = support
  const low = folded(word)
  if (
    noNames.has(low) ||
    names.has(low) ||
    names.has(low.replace(/s$/, '')) ||
    names.has(`${low}s`) ||
    isOfPlace(low, support)
  )
    return true
  const parts = low.split(/[^\p{L}\p{N}+#]+/u).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => noNames.has(part) || names.has(part) || part.length === 1)
}

/** Written with a capital for its place or for weight, not because it names something. */
const isEveryday = (word: string): boolean => {
  const low = folded(word)
  if (ambiguous.has(low) || properNouns.has(low)) return false
  // All capitals of two letters and more are an abbreviation of something.
  if (/^\p{Lu}{2,}$/u.test(word)) return false
  const stem = stemOf(low)
  return isCommon(low) || stem === undefined || isCourtesy(stem) || verbReading(low) !== undefined
}

/** A word at the start of a sentence names someone where another name, a genitive or something people do follows. */
const startsWithName = (token: Token, next: Token | undefined, sentence: string): boolean => {
  if (isEveryday(withoutPossessive(token.text))) return false
  if (/['’]s$/u.test(token.text) || /\p{Lu}.*\p{Lu}|\d/u.test(token.text)) return true
  if (next && isName(next.text) && next.text !== 'I') return true
  return /^\s+(?:told|said|mentioned|showed|explained|asked|and I|has|is|was|recommended|suggested)\b/.test(
    sentence.slice(token.from + token.text.length),
  )
}

/** "the Home Office": two everyday words that have their capitals from being one name. */
const isInTitle = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (next) => next !== undefined && !next.first && /^\p{Lu}\p{Ll}/u.test(next.text) && next.text !== 'I',
  )

/** The names in a sentence that nobody and nothing in the dossier bears: with their places in the sentence. */
export const strangers = (
  sentence: string,
  support: Support,
): { readonly text: string; readonly from: number }[] => {
  const tokens = tokensOf(sentence)
  return tokens.flatMap((token, at) => {
    const word = withoutPossessive(token.text)
    if (!isName(word) || isKnown(word, support) || isShortFor(word, support.names)) return []
    const strange = token.first
      ? startsWithName(token, tokens[at + 1], sentence)
      : !isEveryday(word) || isInTitle(tokens, at)
    return strange ? [{ text: word, from: token.from }] : []
  })
}
