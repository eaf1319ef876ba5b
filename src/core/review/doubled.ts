import { isCommon } from '../english/common-words.ts'
import type { Spot } from './notice.ts'

/** The same word twice; over a line's end too. */
export const twice =
  /(?<![\p{L}\p{M}\d'-])(\p{L}[\p{L}\p{M}'-]{0,30})(?:[ \t]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,4})\1(?![\p{L}\p{M}\d'-])/giu

/** Said twice for good reason: “had had”, “what it is is”, “so so glad”, “gave her her coat”. */
const rightlyTwice =
  /^(?:had|that|her|very|so|really|too|no|yes|many|much|long|far|well|now|bye|ha|hear|there|please|never|knock|chop|tut|aye|yum|cha|sing|bora|pago)$/i

/** “Log in in the morning”, “moved on on Friday”: the first belongs to the verb. */
const withVerb =
  /\b(?:log(?:ged|ging|s)?|sign(?:ed|ing|s)?|check(?:ed|ing|s)?|c[ao]m(?:e|es|ing)|drop(?:ped|s)?|fill(?:ed)?|hand(?:ed)?|put|turn(?:ed)?|carr(?:y|ied)|g(?:o|oes|oing)|went|mov(?:e|ed|ing)|switch(?:ed)?|plugg?(?:ed)?|br(?:ing|ought)|liv(?:e|ed|es)|go) $/i

/** A few words twice: “for the for the”. Only those that open with a small word are never meant so. */
export const againTwice =
  /(?<![\p{L}\p{M}\d'-])((?:for|of|to|in|at|with|from|by|the|an|my|your|our|their|I|you|we|it|is|are|was|were|would|will|could|have|has|be|that|this|about) [\p{L}\p{M}'-]{1,30}) \1(?![\p{L}\p{M}\d'-])/giu

/** “Step by step by step” goes on: the word before is the one that is said again. */
export const isSlipOfTwo = ({ match: { 1: words = '', index, input } }: Spot): boolean => {
  const last = words.split(' ').at(-1) ?? ''
  return (
    input
      .slice(Math.max(0, index - 40), index)
      .trimEnd()
      .split(/\s/)
      .at(-1)
      ?.toLowerCase() !== last.toLowerCase()
  )
}

/** Right twice in some places, and a slip where what stands around them says so. */
const slipAround: readonly { readonly word: RegExp; readonly before: RegExp; readonly after: RegExp }[] = [
  // “say that that I can't”: the second would have to point at something.
  {
    word: /^that$/i,
    before: /(?:)/,
    after:
      /^ (?:I|you|he|she|we|they|it|there|the|a|an|my|your|our|his|their|its|these|those|this|any|some|every|each|no one|nobody|everyone|everybody)\b/i,
  },
  // “with her her”, “saw her her on Monday”: two of them stand before a thing that is given.
  { word: /^her$/i, before: /\b(?:with|to|for|from|at|of|about|by|and) $/i, after: /(?:)/ },
  { word: /^her$/i, before: /(?:)/, after: /^(?:[.,;!?]| (?:and|at|on|in|to|for|about|with|from|again)\b)/i },
  { word: /^(?:much|many|long|far|well)$/i, before: /\b(?:as|so|too|very|how|that|not) $/i, after: /(?:)/ },
  {
    word: /^no$/i,
    before: /\b(?:is|was|are|were|be|have|has|had|with|of|there's|in|at|by) $/i,
    after: /^ \p{L}/u,
  },
  { word: /^now$/i, before: /\b(?:right|am|is|are|until|by|I|we|have|has|just) $/i, after: /(?:)/ },
  { word: /^please$/i, before: /\b(?:and|if|could you|would you) $/i, after: /^ \p{Ll}/u },
  {
    word: /^so$/i,
    before: /(?:)/,
    after: /^ (?:I|you|he|she|we|they|it|there|the|a|an|my|your|our|that|this|as)\b/i,
  },
  { word: /^too$/i, before: /(?:)/, after: /^(?:[.,;!?]|$)/ },
]

/** Words that nobody meant to write twice; a name may be so: “Wagga Wagga”. */
export const isSlip = ({ match }: Spot): boolean => {
  const [whole, word = ''] = match
  const before = match.input.slice(Math.max(0, match.index - 60), match.index)
  const after = match.input.slice(match.index + whole.length, match.index + whole.length + 40)
  if (rightlyTwice.test(word))
    return slipAround.some(
      (slip) => slip.word.test(word) && slip.before.test(before) && slip.after.test(after),
    )
  if (
    /^(?:is|was|do|does|did)$/i.test(word) &&
    /\b(?:what|all|where|who|how|thing)\b[^.!?,;]{0,25}$/i.test(before)
  )
    return false
  const [, second = ''] = whole.split(/\s+/)
  if (/^\p{Lu}/u.test(second) && word !== 'I') return isCommon(word) && word === second && word.length < 4
  return !(/^(?:in|on|over|up|out|by|through)$/i.test(word) && withVerb.test(before))
}
