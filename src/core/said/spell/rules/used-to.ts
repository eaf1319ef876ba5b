import type { Rule } from '../offered.ts'

export const use: Rule = ({ near }) => {
  if (
    !/^(?:am|is|are|was|were|be|been|get|got|getting|i'm|it's|not|wasn't|isn't|aren't|weren't)$/.test(
      near(-1),
    ) ||
    near(1) !== 'to'
  )
    return undefined
  if (near(0) === 'use') return 'used'
  return near(0) === 'suppose' ? 'supposed' : undefined
}
