import { auxiliaries, canBe } from '../english/verb-forms.ts'
import { matcher, mostWords, placesOf, type Word } from './grammar/match.ts'
import { predicatesFrom } from './grammar/predicate.ts'
import { english } from './grammar/rules.ts'
import { wordsIn } from './grammar/words.ts'
import { adverbs, bare } from './tokens.ts'

/** Where the main verb of a statement stands. The subject is everything before it. */
export interface Clause {
  readonly verb: number
  readonly tense: 'past' | 'present' | 'future'
}

/** Whether a word is known and a name is anybody's is asked where a note may stand (`grammar/gate.ts`); here it may be any thing, and anybody. */
const anything: ReadonlySet<string> = new Set(['ns', 'np', 'nm', 'a', 'name', 'who', 'quote'])

const loosely = ({ low, parts }: Word): Word =>
  parts.size === 0
    ? { low, parts: anything }
    : parts.has('name')
      ? { low, parts: new Set([...parts, 'who']) }
      : { low, parts }

/** How much is written of a text, whatever its words are parted by. */
const inkOf = (text: string): number => text.replaceAll(/[\s_-]/g, '').length

/** Where the predicate begins, in a text that is a statement from its first word to its last. */
const predicateOf = (words: readonly Word[]): number | undefined => {
  if (words.length > mostWords) return undefined
  const match = matcher(english, words)
  // Before the subject there may be nothing, or when and where it is so.
  for (const lead of [0, ...placesOf(match('Lead', 0))]) {
    const [at] = predicatesFrom(match, words, lead)
    if (at !== undefined) return at
  }
  return undefined
}

export const tenseOf = (words: readonly string[], at: number): Clause['tense'] => {
  const word = words[at] ?? ''
  if (word === 'will' || word === "won't" || (words[at + 1] === 'going' && words[at + 2] === 'to'))
    return 'future'
  if (/^(was|were|had|did|could|would|wasn't|weren't|hadn't|didn't|couldn't|wouldn't)$/.test(word))
    return 'past'
  if (auxiliaries.has(word) || !canBe(word, 'past')) return 'present'
  // “the drivers set the price”, “she set the price”: only after one person is it surely past.
  return canBe(word, 'base') && !/^(?:he|she|it)$/.test(words[at - 1] ?? '') ? 'present' : 'past'
}

const looseWords = (text: readonly string[]): readonly Word[] =>
  wordsIn(text.join(' ').replace(/(?<![\s,.;:!?…])[\s,.;:!?…]+$/, ''), new Set()).map(loosely)

/** Whether a text can be what the rule says, from its first word to its last. */
export const accepts = (rule: 'Thing' | 'Question', text: readonly string[]): boolean => {
  const words = looseWords(text)
  return words.length <= mostWords && placesOf(matcher(english, words)(rule, 0)).includes(words.length)
}

/** The main clause of a text that is a statement as the grammar knows them, or undefined where it is none. */
export const clauseOf = (text: readonly string[]): Clause | undefined => {
  const words = looseWords(text)
  const at = predicateOf(words)
  if (at === undefined) return undefined
  const ink = words.slice(0, at).reduce((sum, { low }) => sum + inkOf(low), 0)
  let [verb, before] = [0, 0]
  while (before < ink) {
    before += inkOf(text[verb] ?? '')
    verb += 1
  }
  while (adverbs.has(bare(text[verb]))) verb += 1
  return { verb, tense: tenseOf(text.map(bare), verb) }
}
