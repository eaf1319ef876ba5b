import type { Rule } from '../offered.ts'
import { be, closes } from './around.ts'

/** “to many”, “it was to late.” */
export const too: Rule = ({ near }) => {
  if (near(0) !== 'to') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (/^(?:much|many)$/.test(next))
    return be.test(before) || /^(?:not|far|way|had|has|have|got|with|took|spent|me|it|for)$/.test(before)
      ? 'too'
      : undefined
  const degree = be.test(before) || /^(?:far|way|not|bit|little|in|out|it|on|me)$/.test(before)
  return degree &&
    /^(?:early|late|soon|far|long|short|hard|fast|slow|big|small|hot|cold|wet|strict|busy|tired|loud|quiet|heavy|salty|often|expensive|quickly|young|old)$/.test(
      next,
    ) &&
    ((closes(after) && after !== 'to') || after === 'to')
    ? 'too'
    : undefined
}
