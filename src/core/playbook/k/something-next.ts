import type { Rule } from '../rule.ts'
import { isFresh, type MovingFacts, movingSample, type Suggestion, suggests } from './moving-facts.ts'

export const K2: Rule<MovingFacts, Suggestion> = {
  id: 'K2',
  title: 'Something next, then a run or a friend',
  says: 'After every interview: the next opportunity, a conversation or an informational interview, and then a run or a friend.',
  numbers: ['goOnWithinHours', 'goOnWithinDays'],
  sources: [
    { guide: 'eight', says: 'Go for a run, meet a friend; distract yourself and stay productive.' },
    { guide: 'ace', says: 'Have as many informational interviews as you can.' },
  ],
  judge: (facts) => {
    if (!isFresh(facts)) return undefined
    return {
      because:
        'Pick one next thing: an opportunity, a conversation, an informational interview. Then go for a run or meet a friend.',
    }
  },
  cases: [
    { name: 'the evening after', facts: movingSample(), expect: suggests(/run/) },
    {
      name: 'three days later',
      facts: movingSample({}, '2026-11-20T18:00[America/Toronto]'),
      expect: undefined,
    },
  ],
}
