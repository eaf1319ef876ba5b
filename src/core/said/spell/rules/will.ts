import { canBe } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { isAdjective, isNoun } from './around.ts'

/** What a deed is done to, or where it goes: after it, the word before was a verb. */
const goesWith =
  /^(?:it|you|them|him|her|me|us|back|out|up|to|on|in|over|with|again|tomorrow|when|if|what|how|who)$/

export const will: Rule = ({ near }) => {
  if (near(0) !== 'ill') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (!canBe(next, 'base') && next !== 'be') return undefined
  const begins = /^(?:|so|then|that|think|said|hope|know|but|because|what|tomorrow)$/.test(before)
  if (begins && !isNoun(next)) return "I'll"
  return (begins || (before === 'and' && !isAdjective(near(-2)))) &&
    (determiners.has(after) || goesWith.test(after))
    ? "I'll"
    : undefined
}
