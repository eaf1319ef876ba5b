import type { Rule } from '../rule.ts'
import { type BalanceSay, mentions } from './balance-facts.ts'

export const B6: Rule<{ readonly open?: 'answer' | 'question' }, BalanceSay> = {
  id: 'B6',
  title: 'An answer holds everything',
  says: 'Any human answer holds what is queued for that process until you say what it means.',
  numbers: ['answerWithin'],
  sources: [{ guide: 'house', says: 'Writing past an answer is the worst thing a follow-up can do.' }],
  judge: ({ open }) => {
    if (open === undefined) return undefined
    return open === 'question'
      ? { because: 'They asked you something; an answer comes before everything else.' }
      : { because: 'They answered. Say what the answer means before anything else goes out.' }
  },
  cases: [
    {
      name: 'an answer whose meaning is open',
      facts: { open: 'answer' },
      expect: mentions(/Say what the answer means/),
    },
    {
      name: 'a question of theirs',
      facts: { open: 'question' },
      expect: mentions(/comes before everything/),
    },
    { name: 'no answer', facts: {}, expect: undefined },
  ],
}
