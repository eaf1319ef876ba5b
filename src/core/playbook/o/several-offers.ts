import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O8: Rule<OfferFacts, OfferSay> = {
  id: 'O8',
  title: 'More than one offer',
  says: 'With more than one offer compare them side by side, and ask for time in both.',
  sources: [{ guide: 'house', says: 'A choice needs both things on the table at once.' }],
  judge: ({ offer, otherOffers = 0 }) =>
    offer && !offer.signed && otherOffers > 0
      ? { because: 'You have another offer: compare, and ask for time in both.' }
      : undefined,
  cases: [
    { name: 'two offers', facts: offerSample({ otherOffers: 1 }), expect: says(/time in both/) },
    { name: 'one offer', facts: offerSample(), expect: undefined },
    { name: 'no offer here', facts: none({ otherOffers: 1 }), expect: undefined },
  ],
}
