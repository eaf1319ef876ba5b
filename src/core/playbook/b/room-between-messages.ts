import { dayIn } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { morningAfter } from '../t/opening.ts'
import { wholeDays } from '../t/whole.ts'
import { type BalanceFacts, type BalanceSay, balanceSample, mentions } from './balance-facts.ts'

export const B3: Rule<BalanceFacts, BalanceSay> = {
  id: 'B3',
  title: 'Room between two messages',
  says: ({ betweenUnasked }) =>
    `From one message to a person that they did not ask for to the next it is at least ${counted(wholeDays(betweenUnasked), 'business day')}, over all channels and opportunities.`,
  numbers: ['betweenUnasked'],
  sources: [
    { guide: 'mastering', says: 'Respect their time; no rows of messages.' },
    { guide: 'house', says: 'Three business days.' },
  ],
  judge: (facts) => {
    const { lastUnasked, place, numbers, now } = facts
    if (lastUnasked === undefined) return undefined
    const until = morningAfter(dayIn(lastUnasked, place.zone), numbers.betweenUnasked, facts)
    return until.epochMilliseconds > now.epochMilliseconds
      ? {
          because: `Your last message to this person is less than ${counted(wholeDays(numbers.betweenUnasked), 'business day')} old.`,
          until,
        }
      : undefined
  },
  cases: [
    {
      name: 'they heard from you yesterday, about another role',
      facts: balanceSample({ lastUnasked: at('2026-11-23T12:00[America/Toronto]') }),
      expect: mentions(/three business days/),
    },
    {
      name: 'they heard from you last week',
      facts: balanceSample({ lastUnasked: at('2026-11-16T12:00[America/Toronto]') }),
      expect: undefined,
    },
    { name: 'they have not heard from you', facts: balanceSample(), expect: undefined },
  ],
}
