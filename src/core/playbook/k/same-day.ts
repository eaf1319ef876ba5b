import type { Rule } from '../rule.ts'
import { isFresh, type MovingFacts, movingSample, type Suggestion, suggests } from './moving-facts.ts'

export const K1: Rule<MovingFacts, Suggestion> = {
  id: 'K1',
  title: 'Go on with the search the same day',
  says: 'After every interview the search goes on the same day.',
  numbers: ['restAfterNoDays'],
  sources: [
    {
      guide: 'eight',
      says: 'Resume your search at once; waiting on one position helps neither your sanity nor your chances.',
    },
    { guide: 'mastering', says: 'Do not forget the other opportunities while you wait.' },
  ],
  judge: (facts) => {
    if (facts.over) return { because: 'This one is over; what you learned comes along to the next.' }
    return isFresh(facts)
      ? { because: 'Watching one pot does not make it boil; the search goes on the same day.' }
      : undefined
  },
  cases: [
    { name: 'the evening after', facts: movingSample(), expect: suggests(/the same day/) },
    {
      name: 'it is over',
      facts: { ...movingSample({}, '2026-11-20T18:00[America/Toronto]'), over: true },
      expect: suggests(/over/),
    },
    { name: 'nothing has taken place', facts: movingSample({ interviews: [] }), expect: undefined },
    {
      name: 'three days later',
      facts: movingSample({}, '2026-11-20T18:00[America/Toronto]'),
      expect: undefined,
    },
  ],
}
