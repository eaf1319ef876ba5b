import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, says } from './offer-facts.ts'

export const O11: Rule<OfferFacts, OfferSay> = {
  id: 'O11',
  title: 'A no on the same day',
  says: 'A rejection on the day of the interview folds the thank-you into one gracious note the next day.',
  sources: [{ guide: 'house', says: 'Sleep on it; one good note is remembered.' }],
  judge: ({ rejectedSameDay }) =>
    rejectedSameDay
      ? {
          because:
            'They said no on the day of the interview: one gracious note the next day says thanks and goodbye.',
        }
      : undefined,
  cases: [
    {
      name: 'rejected in the evening of the interview',
      facts: none({ rejectedSameDay: true }),
      expect: says(/the next day/),
    },
    { name: 'no rejection', facts: none(), expect: undefined },
  ],
}
