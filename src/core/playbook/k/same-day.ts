import type { Rule } from '../rule.ts'
import { type MovingFacts, past, type Suggestion, sample, suggests } from './facts.ts'

export const K1: Rule<MovingFacts, Suggestion> = {
  id: 'K1',
  title: 'Go on with the search the same day',
  says: 'After every interview the search goes on the same day.',
  sources: [
    {
      guide: 'eight',
      says: 'Resume your search at once; waiting on one position helps neither your sanity nor your chances.',
    },
    { guide: 'mastering', says: 'Do not forget the other opportunities while you wait.' },
  ],
  judge: (facts) => {
    const latest = past(facts).at(-1)
    const age = latest
      ? facts.now.epochMilliseconds - latest.ends.epochMilliseconds
      : Number.POSITIVE_INFINITY
    if (age > 36 * 3_600_000) return undefined
    return { suggestion: 'Go on with your search today.' }
  },
  cases: [
    { name: 'the evening after', facts: sample(), expect: suggests(/today/) },
    { name: 'three days later', facts: sample({}, '2026-11-20T18:00[America/Toronto]'), expect: undefined },
  ],
}
