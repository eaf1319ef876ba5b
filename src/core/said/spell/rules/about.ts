import { canBe } from '../../../english/verb-forms.ts'
import type { Rule } from '../offered.ts'

/** “Down to like 6%”, “like 1 in 15 before”: about so many. “It looks like 6” compares. */
export const about: Rule = ({ near }) => {
  const before = near(-1)
  const compares = /^(?:look|feel|sound|taste|smell|be|act)ing$/.test(before)
  return near(0) === 'like' &&
    /^(?:\d.*|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)$/.test(near(1)) &&
    ((canBe(before, 'gerund') && !compares) ||
      /^(?:to|by|for|in|on|at|was|were|of|after|from|took|had|did|got|is|are|walk|wait|need|spent|paid)$/.test(
        before,
      ))
    ? 'about'
    : undefined
}
