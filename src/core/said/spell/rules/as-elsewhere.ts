import { counting } from '../counted.ts'
import type { Offered, Rule } from '../offered.ts'
import { isNoun } from './around.ts'

/** “explained me the build”, “depends of it”, “since 3 years”: as other languages say it. */
export const otherwise: Rule = ({ near }): Offered | string | undefined => {
  const [low, before, next] = [near(0), near(-1), near(1)]
  if (
    low === 'explained' &&
    /^(?:me|us)$/.test(next) &&
    near(2) !== '' &&
    near(2) !== 'to' &&
    !/^(?:that|how|what|why|about)$/.test(near(2))
  )
    return 'explained to'
  if (low === 'of' && before === 'responsible') return 'for'
  if (low === 'of' && /^depend(?:s|ed|ing)?$/.test(before)) return 'on'
  if (/^(?:for|on)$/.test(low) && before === 'interested') return 'in'
  if (low === 'about' && /^discuss(?:ed|ing)?$/.test(before)) return { back: 1, now: before }
  if (low === 'since' && counting.test(next) && /^(?:years|months|weeks|days)$/.test(near(2))) return 'for'
  return low === 'childs' && isNoun(next) ? "child's" : undefined
}
