import type { Rule } from '../rule.ts'
import { type MovingFacts, movingSample, past, type Suggestion, suggests } from './moving-facts.ts'

export const K4: Rule<MovingFacts, Suggestion> = {
  id: 'K4',
  title: 'No news is not bad news',
  says: 'While nothing is heard, nothing bad has been heard.',
  sources: [
    { guide: 'eight', says: 'Do not fill silence with bad news; it is mostly out of their hands.' },
    { guide: 'quick', says: 'No need to panic: it does not mean they have dropped you.' },
  ],
  judge: (facts) => {
    const heard = facts.dossier.touches.some((touch) => touch.direction === 'in')
    if (heard || past(facts).length === 0) return undefined
    return { because: 'No news is not bad news: most of what takes time has nothing to do with you.' }
  },
  cases: [
    { name: 'nothing heard', facts: movingSample(), expect: suggests(/not bad news/) },
    { name: 'nothing has taken place', facts: movingSample({ interviews: [] }), expect: undefined },
  ],
}
