import { isCommon } from '../english/common-words.ts'
import type { Spot } from './notice.ts'

/** The same word twice; over a line's end too. */
export const twice =
  /(?<![\p{L}\p{M}\d'-])(\p{L}[\p{L}\p{M}]{0,30})(?:[ \t]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,4})\1(?![\p{L}\p{M}\d'-])/giu

/** Said twice for good reason: “had had”, “what it is is”, “so so glad”, “gave her her coat”. */
const rightlyTwice =
  /^(?:had|that|her|very|so|really|too|no|yes|many|much|long|far|well|now|bye|ha|hear|there|please|never|knock|chop|tut|aye|yum|cha|sing|bora|pago)$/i

/** “Log in in the morning”, “moved on on Friday”: the first belongs to the verb. */
const withVerb =
  /\b(?:log(?:ged|ging|s)?|sign(?:ed|ing|s)?|check(?:ed|ing|s)?|c[ao]m(?:e|es|ing)|drop(?:ped|s)?|fill(?:ed)?|hand(?:ed)?|put|turn(?:ed)?|carr(?:y|ied)|g(?:o|oes|oing)|went|mov(?:e|ed|ing)|switch(?:ed)?|plugg?(?:ed)?|br(?:ing|ought)|liv(?:e|ed|es)|go) $/i

/** Words that nobody meant to write twice; a name may be so: “Wagga Wagga”. */
export const isSlip = ({ match }: Spot): boolean => {
  const [whole, word = ''] = match
  const after = match.input.slice(match.index + whole.length, match.index + whole.length + 12)
  if (/^that$/i.test(word) && /^\s(?:I|we|you|he|she|they)\b/.test(after)) return true
  if (rightlyTwice.test(word)) return false
  const before = match.input.slice(Math.max(0, match.index - 60), match.index)
  if (
    /^(?:is|was|do|does|did)$/i.test(word) &&
    /\b(?:what|all|where|who|how|thing)\b[^.!?,;]{0,25}$/i.test(before)
  )
    return false
  const [, second = ''] = whole.split(/\s+/)
  if (/^\p{Lu}/u.test(second) && word !== 'I') return isCommon(word) && word === second && word.length < 4
  return !(/^(?:in|on|over|up|out|by|through)$/i.test(word) && withVerb.test(before))
}
