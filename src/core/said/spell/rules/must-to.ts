import { canBe } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Offered, Rule } from '../offered.ts'
import { isNoun } from './around.ts'

const modal = /^(?:must|can|could|should|would|might|shall)$/

/** “I must to call”. */
export const bareVerb: Rule = ({ near }): Offered | undefined =>
  near(0) === 'to' &&
  modal.test(near(-1)) &&
  !determiners.has(near(-2)) &&
  canBe(near(1), 'base') &&
  !isNoun(near(-2).replace(/^(?:i|we|you|they)$/, ''))
    ? { back: 1, now: near(-1) }
    : undefined
