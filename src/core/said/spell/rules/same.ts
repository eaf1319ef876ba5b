import { determiners } from '../../../notes/tokens.ts'
import type { Offered, Rule } from '../offered.ts'

/** “in same time”, “I had same with the tickets”. */
export const same: Rule = ({ near }): Offered | string | undefined => {
  if (near(0) !== 'same') return undefined
  const before = near(-1)
  if (before === 'in' && near(1) === 'time') return { back: 1, count: 2, now: 'at the same time' }
  return /^(?:in|on|at|with|for|from|to|of|by|had|have|has|was|were|is|are|do|did|use|used|make|made|get|got|exactly|say|said|almost)$/.test(
    before,
  ) &&
    !/^(?:day|sex)$/.test(near(1)) &&
    !(before === 'exactly' && determiners.has(near(-2)))
    ? 'the same'
    : undefined
}
