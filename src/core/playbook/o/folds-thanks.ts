import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O10: Rule<OfferFacts, OfferSay> = {
  id: 'O10',
  title: 'An offer folds unsent thanks into its answer',
  says: 'Thank-yous that have not gone out when an offer comes are said in the answer to it.',
  sources: [{ guide: 'house', says: 'Thanks for the interview after an offer read as a form letter.' }],
  judge: ({ offer, unsentThanks = 0 }) =>
    offer && unsentThanks > 0
      ? { because: 'An offer has come; the thanks you owe go into your answer to it.' }
      : undefined,
  cases: [
    {
      name: 'one thank-you had not gone out',
      facts: offerSample({ unsentThanks: 1 }),
      expect: says(/go into your answer/),
    },
    { name: 'all had gone out', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: none({ unsentThanks: 1 }), expect: undefined },
  ],
}
