import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample } from './offer-facts.ts'

export const O8: Rule<OfferFacts, OfferSay> = {
  id: 'O8',
  title: 'More than one offer',
  says: 'With more than one offer compare them side by side, and ask for time: in both where neither date leaves two full days with both on the table, else in the one that expires first.',
  sources: [
    {
      guide: 'house',
      says: 'A choice needs both things on the table at once; the one that stands longer can wait for the other without being asked.',
    },
  ],
  judge: ({ offer, otherOffers = 0, longerOffers = 0, shortOffers = 0 }) => {
    if (!offer || offer.signed || otherOffers === 0) return undefined
    if (shortOffers > 0)
      return {
        because:
          'Neither date leaves two full days with both offers on the table: compare, and ask for time in both.',
        asks: true,
      }
    return longerOffers > 0
      ? { because: 'Another offer stands longer: compare, and ask for time in this one.', asks: true }
      : { because: 'You have another offer: compare the two side by side.' }
  },
  cases: [
    {
      name: 'two offers, and this one expires first',
      facts: offerSample({ otherOffers: 1, longerOffers: 1 }),
      expect: (say) => say?.asks === true && /time in this one/.test(say.because),
    },
    {
      name: 'two offers, and the other one expires first',
      facts: offerSample({ otherOffers: 1 }),
      expect: (say) => say !== undefined && say.asks === undefined,
    },
    {
      name: 'two offers, and no two days for either',
      facts: offerSample({ otherOffers: 1, shortOffers: 1 }),
      expect: (say) => say?.asks === true && /time in both/.test(say.because),
    },
    { name: 'one offer', facts: offerSample(), expect: undefined },
    { name: 'no offer here', facts: none({ otherOffers: 1 }), expect: undefined },
  ],
}
