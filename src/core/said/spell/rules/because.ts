import { auxiliaries, canBe, finite } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { isAdjective, nominative } from './around.ts'

/** A subject with its verb, in one word. */
const short = /^(?:\p{L}{1,6}'(?:s|m|re|d|ll|ve)|thats|theres|youre|im|theyre|ive|hes|shes)$/u

/** “slow cause it pulled”; never “the cause of it”, “may cause them to crash”. */
export const because: Rule = ({ near, after }) => {
  if (near(0) !== 'cause') return undefined
  const [before, next, then] = [near(-1), near(1), near(2)]
  if (determiners.has(before) || (isAdjective(before) && before !== 'good' && determiners.has(near(-2))))
    return undefined
  if (
    (auxiliaries.has(before) && before !== 'is' && before !== 'was') ||
    (/^(?:to|of|root|main|not)$/.test(before) && before !== 'not')
  )
    return undefined
  if (nominative.test(next)) return 'because'
  const says = after
    .slice(0, 6)
    .some(
      (word, index) =>
        (index > 0 && (finite(word) === 'surely' || canBe(word, 'past') || auxiliaries.has(word))) ||
        short.test(word),
    )
  const isObject = after.slice(1, 6).includes('to')
  const begins =
    /^(?:it|you|that|this|there|the|my|your|our|their|his|her|nobody|everyone|people|sometimes|if|when)$/.test(
      next,
    ) ||
    short.test(next) ||
    next === 'its'
  return begins && then !== '' && !isObject && says ? 'because' : undefined
}
