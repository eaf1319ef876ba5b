import { kindsOf } from '../../../english/lexicon.ts'
import { canBe, participleOf } from '../../../english/verb-forms.ts'
import { adverbs } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'

/** “had went”, “has wrote”: the form that stands after “have”. */
export const participle: Rule = ({ near }) => {
  const low = near(0)
  const at = [-1, -2].find((step) =>
    /^(?:have|has|had|having|haven't|hasn't|hadn't|i've|we've|they've|you've)$/.test(near(step)),
  )
  if (at === undefined || (at === -2 && !adverbs.has(near(-1)))) return undefined
  if (
    !canBe(low, 'past') ||
    canBe(low, 'participle') ||
    canBe(low, 'base') ||
    kindsOf(low).one ||
    kindsOf(low).mass
  )
    return undefined
  return participleOf(low)
}
