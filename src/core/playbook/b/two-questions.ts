import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, balanceSample, mentions } from './balance-facts.ts'

export const B1: Rule<BalanceFacts, BalanceSay> = {
  id: 'B1',
  title: 'At most two unanswered questions',
  says: ({ statusAskingMost }) =>
    `Per hiring process at most ${counted(statusAskingMost, 'unanswered message')} may ask for the status, over all people and channels. Thank-yous, kept promises and answers they asked for do not count.`,
  numbers: ['statusAskingMost'],
  sources: [
    { guide: 'quick', says: 'One follow-up is enough in most cases, with at most a short one more.' },
    { guide: 'mastering', says: 'Do not bombard them.' },
    { guide: 'eight', says: 'Asking again and again whether a decision was made does you no favours.' },
    { guide: 'house', says: 'The number two.' },
  ],
  judge: ({ asks, askedUnanswered = 0, numbers }) =>
    asks && askedUnanswered >= numbers.statusAskingMost
      ? {
          because: `You have asked ${counted(askedUnanswered, 'time')} without an answer; a further question would only press.`,
        }
      : undefined,
  cases: [
    {
      name: 'asked twice already',
      facts: balanceSample({ askedUnanswered: 2 }),
      expect: mentions(/asked two times/),
    },
    { name: 'asked once', facts: balanceSample({ askedUnanswered: 1 }), expect: undefined },
    {
      name: 'a thank-you after two questions',
      facts: balanceSample({ asks: false, askedUnanswered: 2 }),
      expect: undefined,
    },
  ],
}
