import { auxiliaries, canBe, finite } from '../english/verb-forms.ts'
import { clauseOf } from './clause.ts'
import { bare, determiners, looksPlural, prepositions, singlePersons, wordsOf } from './tokens.ts'

/** Two of these in a row are a slip; “that that” is grammar, but nobody enjoys reading it. */
const twice =
  /\b(the|a|an|to|of|in|and|for|with|at|is|was|are|were|that|your|my|you|we|it|has|have|been) \1\b/i

const openings = (text: string, one: RegExp): number => [...text.matchAll(one)].length

const opensClause =
  /\b(?:that|which|who|whose|where|when|how|what|why|whether|if|because|while|as|since|after|before|until|once|than|I|we|you|they|he|she|it|nobody|everyone|people)\b|['’](?:s|re|ve|d|ll) /i

const contracted = /^(?:everyone|nobody|he|she|it)'s$/

/** A noun phrase holding a verb that nothing in it owns: “behaviour policy is on one page”, “the ward opens on time”. */
export const holdsLooseVerb = (noun: string): boolean => {
  const words = wordsOf(noun.replace(/^the /, '')).map(bare)
  const at = words.findIndex(
    (word, place) =>
      /^(?:have|had|can|will|never)$/.test(word) ||
      contracted.test(word) ||
      (finite(word) === 'surely' && (place > 0 || auxiliaries.has(word))),
  )
  if (at < 0) return false
  return contracted.test(words[at] ?? '') || !opensClause.test(`${words.slice(0, at).join(' ')} `)
}

/** Words that were to be a thing, or a doing, and make a statement: nothing can be said “about”, “with” or “for” them. */
export const isStatement = (thing: string): boolean => {
  const words = wordsOf(thing)
  const first = bare(words[0])
  if (finite(first) === 'surely' || holdsLooseVerb(thing)) return true
  // “ward rounds”: what ends with the word that may be its verb is a thing.
  const clause = canBe(first, 'gerund') ? undefined : clauseOf(words)
  return clause !== undefined && clause.verb < words.length - 1
}

/** A third person in a sentence to one reader whom nothing before it in the sentence can be. */
const strayPerson = (words: readonly string[]): string | undefined => {
  let named = false
  let many = false
  for (const [at, word] of words.entries()) {
    const low = bare(word)
    if (/^(he|she|him|his|her|hers|himself|herself)$/.test(low) && !named) return low
    if (/^(they|them|their)$/.test(low) && !many) return low
    const stem = low.replace(/'s$/, '')
    if (
      singlePersons.has(stem) ||
      (/^\p{Lu}\p{Ll}/u.test(word) &&
        !(
          at === 0 &&
          (determiners.has(low) ||
            /^(?:it|what|thank|one|let|if|my|on|of|as|your|you|learning|hearing|where|there|may)$/.test(low))
        ))
    )
      named = true
    if (
      (looksPlural(low) && !/^(?:was|has|does|as|always|perhaps|besides)$/.test(low)) ||
      singlePersons.has(stem) ||
      /^(people|staff|team|someone|everyone|everybody|anyone|nobody|each|every|who|two|three|four|five|person|company|firm|both)$/.test(
        low,
      )
    )
      many = true
  }
  return undefined
}

/**
 * The last gate: why a finished sentence may not stand in a letter to one reader, or undefined where it may. It hears
 * doubled words, a pronoun without an owner, open quotes and brackets, a small letter after a stop, a comma where a
 * verb should be. What it cannot judge it lets pass.
 */
export const soundCheck = (sentence: string): string | undefined => {
  const unquoted = sentence.replaceAll(/“[^“”]*”/g, 'QUOTE')
  const double = twice.exec(unquoted)
  if (double) return `“${double[0]}” stands twice`
  if (openings(sentence, /“/g) !== openings(sentence, /”/g) || /["(){}[\]]/.test(unquoted))
    return 'a quotation mark or bracket stands alone'
  if (/[!?]\s+\p{Ll}|(?<!\b(?:e\.g|i\.e|etc|vs|approx|no|St|Dr|Mr|Mrs|Ms))\.\s+\p{Ll}/u.test(unquoted))
    return 'a sentence begins in lower case'
  if (/QUOTE (?:you|he|she|they|I|we) \w+/.test(unquoted)) return 'words are left over after a quotation'
  if (
    /\btalk(?:ing)? about (?:\S+ ){1,4}and I (?:both )?(?:came|went|had|have|were|are|\w+ed)\b/.test(unquoted)
  )
    return 'it runs two statements together'
  const stray = strayPerson(wordsOf(unquoted))
  if (stray) return `it is not clear who “${stray}” is`
  if (/,,|, ?[.?!]|\s[,.?!;:]/.test(unquoted)) return 'its punctuation is loose'
  return undefined
}

/** Why the words after “that” are no statement one can put a name to, or undefined where they are. */
export const clauseCheck = (that: string): string | undefined => {
  const words = wordsOf(that)
  const clause = clauseOf(words)
  const first = bare(words[0])
  // “300 cases in the backlog, was 1100”: the only verb belongs to an afterthought.
  if (
    clause &&
    /,$/.test(words[clause.verb - 1] ?? '') &&
    openings(words.slice(0, clause.verb).join(' '), /,/g) % 2 === 1
  )
    return 'its verb comes after a comma, so its subject is not clear'
  if (
    /^\d[^,]* and (?:you|your team|he|she|they|we) /.test(that) &&
    !(clause && clause.verb < words.indexOf('and'))
  )
    return 'it begins with a time rather than a subject'
  if (/^(?:wasn't|isn't|was|is|were|are|thought|felt|seemed|said|has|had)$/.test(first))
    return 'it has no subject'
  const [, second = ''] = words.map(bare)
  if (canBe(first, 'past') && /^(?:my|me|us|him|her|up|out|off)$/.test(second)) return 'it has no subject'
  if (
    /, (?:he|she|they|it|we|you|there|that's|hardly|nobody|everyone) (?:\p{L}+)/u.test(that) &&
    !/\b(?:if|when|because|while|as|since|after|before|once|until|although|though|where|who|which)\b/i.test(
      that,
    )
  )
    return 'it runs two statements together'
  return undefined
}

/** Begins like a thing one can hear about: an article, an owner, a name, a plural or a doing. */
export const standsAsNoun = (noun: string): boolean => {
  const [first = ''] = wordsOf(noun)
  if (
    /^\d/.test(first) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|lots|loads|plenty)$/i.test(first)
  )
    return false
  if (/\bof \d+$/.test(noun)) return false
  if (determiners.has(bare(first)) || /^\p{Lu}/u.test(first)) return true
  return (
    !/\b(?:every|per) \d|\b(?:every|each) (?:year|month|week|day)\b/.test(noun) &&
    !prepositions.has(bare(first))
  )
}
