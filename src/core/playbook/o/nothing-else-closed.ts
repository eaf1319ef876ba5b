import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O9: Rule<OfferFacts, OfferSay> = {
  id: 'O9',
  title: 'Nothing else is closed until it is signed',
  says: 'Until an offer is signed, every other process stays open.',
  sources: [{ guide: 'house', says: 'Offers are withdrawn now and then; signatures rarely.' }],
  judge: ({ offer, othersOpen = 0 }) =>
    offer && !offer.signed && othersOpen > 0
      ? { because: 'Keep the other processes open until this is signed.' }
      : undefined,
  cases: [
    { name: 'others are open', facts: offerSample({ othersOpen: 2 }), expect: says(/until this is signed/) },
    { name: 'signed', facts: offerSample({ othersOpen: 2 }, { signed: true }), expect: undefined },
    { name: 'no offer', facts: none({ othersOpen: 2 }), expect: undefined },
  ],
}
