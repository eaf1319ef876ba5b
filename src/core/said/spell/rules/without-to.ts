import { canBe, gerundOf } from '../../../english/verb-forms.ts'
import type { Offered, Rule } from '../offered.ts'
import { isNoun } from './around.ts'

/** “without to ask”, “before to change”. */
export const gerund: Rule = ({ near }): Offered | undefined =>
  /^(?:without|before|after)$/.test(near(0)) &&
  near(1) === 'to' &&
  (canBe(near(2), 'base') || near(2) === 'be') &&
  !isNoun(near(2).replace(/^(?:change|start|work|call|talk|ask|use)$/, ''))
    ? { count: 3, now: `${near(0)} ${gerundOf(near(2))}` }
    : undefined
