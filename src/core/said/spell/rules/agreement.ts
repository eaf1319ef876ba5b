import { kindsOf } from '../../../english/lexicon.ts'
import { auxiliaries, canBe, thirdOf } from '../../../english/verb-forms.ts'
import { adverbs, prepositions } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'

/** “it explain why”: he, she and it take an s, where a clause begins. */
export const agreement: Rule = ({ near }) => {
  const low = near(0)
  if (!/^(?:he|she|it)$/.test(near(-1)) || auxiliaries.has(low) || low === 'be') return undefined
  if (
    !canBe(low, 'base') ||
    canBe(low, 'past') ||
    kindsOf(low).adjective ||
    adverbs.has(low) ||
    prepositions.has(low)
  )
    return undefined
  // “She stage managed”: the verb comes after it.
  if (canBe(near(1), 'past') && kindsOf(low).one) return undefined
  return /^(?:|because|but|so|when|how|why|what)$/.test(near(-2)) ? thirdOf(low) : undefined
}
