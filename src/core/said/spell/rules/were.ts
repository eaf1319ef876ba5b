import { canBe } from '../../../english/verb-forms.ts'
import type { Rule } from '../offered.ts'

/** “Because were opening a second shop”: nobody is named who was. */
export const were: Rule = ({ near }) =>
  near(0) === 'were' &&
  /^(?:because|cos|coz|said|says|think|know|if|while)$/.test(near(-1)) &&
  (near(1) === 'not' ? canBe(near(2), 'gerund') : canBe(near(1), 'gerund'))
    ? "we're"
    : undefined
