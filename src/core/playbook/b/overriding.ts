import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, mentions, sample } from './facts.ts'

export const B8: Rule<BalanceFacts, BalanceSay> = {
  id: 'B8',
  title: 'A block explains itself',
  says: 'What is held says why and until when, and you can send it all the same, knowingly.',
  sources: [{ guide: 'house', says: 'You know the people; the rules do not.' }],
  judge: ({ overridden }) => (overridden ? { because: 'You chose to send it all the same.' } : undefined),
  cases: [
    { name: 'overridden', facts: sample({ overridden: true }), expect: mentions(/all the same/) },
    { name: 'not overridden', facts: sample(), expect: undefined },
  ],
}
