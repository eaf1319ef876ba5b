import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, mentions, sample } from './facts.ts'

export const B6: Rule<BalanceFacts, BalanceSay> = {
  id: 'B6',
  title: 'An answer holds everything',
  says: 'Any human answer holds what is queued for that process until you say what it means.',
  sources: [{ guide: 'house', says: 'Writing past an answer is the worst thing a follow-up can do.' }],
  judge: ({ heldByAnswer }) =>
    heldByAnswer
      ? { because: 'They answered. Say what the answer means before anything else goes out.' }
      : undefined,
  cases: [
    {
      name: 'an answer whose meaning is open',
      facts: sample({ heldByAnswer: true }),
      expect: mentions(/Say what the answer means/),
    },
    { name: 'no answer', facts: sample(), expect: undefined },
  ],
}
