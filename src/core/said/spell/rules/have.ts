import { canBe } from '../../../english/verb-forms.ts'
import { adverbs } from '../../../notes/tokens.ts'
import type { Offered, Rule } from '../offered.ts'

const couldHave =
  /^(?:could|would|should|might|must|couldn't|wouldn't|shouldn't|couldnt|wouldnt|shouldnt|coulda|woulda|shoulda)$/

export const have: Rule = ({ near }): Offered | undefined => {
  const next = near(2)
  if (near(1) !== 'of' || !couldHave.test(near(0)) || next === 'course') return undefined
  const follows =
    next === '' ||
    /^(?:been|had|just|never|also|all|really|probably)$/.test(next) ||
    canBe(next, 'participle') ||
    canBe(next, 'past') ||
    adverbs.has(next)
  return follows ? { count: 2, now: `${near(0).replace(/a$/, '')} have` } : undefined
}
