import { bare, determiners, looksPlural, singlePersons, wordsOf } from './tokens.ts'

/** Two of these in a row are a slip; “that that” is grammar, but nobody enjoys reading it. */
const twice =
  /\b(the|a|an|to|of|in|and|for|with|at|is|was|are|were|that|your|my|you|we|it|has|have|been) \1\b/i

const openings = (text: string, one: RegExp): number => [...text.matchAll(one)].length

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
      (looksPlural(low) &&
        !/^(?:was|has|does|as|always|perhaps|besides|its|this|us|yours|ours)$/.test(low)) ||
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
  const stray = strayPerson(wordsOf(unquoted))
  if (stray) return `it is not clear who “${stray}” is`
  if (/,,|, ?[.?!]|\s[,.?!;:]/.test(unquoted)) return 'its punctuation is loose'
  return undefined
}
