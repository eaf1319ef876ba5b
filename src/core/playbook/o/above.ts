import type { Rule } from '../rule.ts'
import { standing } from './beside-asked.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O5: Rule<OfferFacts, OfferSay> = {
  id: 'O5',
  title: 'Above what you asked and hoped for',
  says: 'Offered above what was asked and expected, there is nothing to negotiate: clarify what is open and accept.',
  sources: [
    {
      guide: 'ace',
      says: 'Negotiate where the offer does not exceed what you expected, and know when to stop.',
    },
  ],
  judge: (facts) =>
    standing(facts) === 'above'
      ? { because: 'Above what you asked: clarify what is open, and accept.' }
      : undefined,
  cases: [
    { name: '130 where 128 was asked', facts: offerSample({}, { amount: 130000 }), expect: says(/accept/) },
    { name: '121 where 128 was asked', facts: offerSample(), expect: undefined },
    {
      name: 'above what was asked, below what was hoped for',
      facts: offerSample({ expected: 140000 }, { amount: 130000 }),
      expect: undefined,
    },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
