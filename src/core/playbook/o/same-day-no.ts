import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, says } from './facts.ts'

export const O11: Rule<OfferFacts, OfferSay> = {
  id: 'O11',
  title: 'A no on the same day',
  says: 'A rejection on the day of the interview folds the thank-you into one gracious note the next day.',
  sources: [{ guide: 'house', says: 'Sleep on it; one good note is remembered.' }],
  judge: ({ rejectedSameDay }) =>
    rejectedSameDay
      ? { advice: 'One gracious note tomorrow says both the thanks and the goodbye.' }
      : undefined,
  cases: [
    {
      name: 'rejected in the evening of the interview',
      facts: none({ rejectedSameDay: true }),
      expect: says(/tomorrow/),
    },
    { name: 'no rejection', facts: none(), expect: undefined },
  ],
}
