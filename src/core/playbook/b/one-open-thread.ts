import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, balanceSample, mentions } from './balance-facts.ts'

export const B5: Rule<BalanceFacts, BalanceSay> = {
  id: 'B5',
  title: 'One question to a team at a time',
  says: 'A hiring team has one open question about the status at a time; a panel gets one nudge, not four.',
  sources: [
    { guide: 'eight', says: 'Do not send several e-mails and leave several voicemails.' },
    { guide: 'house', says: 'Colleagues compare notes.' },
  ],
  judge: ({ asks, openQuestion }) =>
    asks && openQuestion ? { because: 'Another question to the same team is open.' } : undefined,
  cases: [
    {
      name: 'a colleague is being asked',
      facts: balanceSample({ openQuestion: true }),
      expect: mentions(/same team/),
    },
    { name: 'nobody is being asked', facts: balanceSample(), expect: undefined },
  ],
}
