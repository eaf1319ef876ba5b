import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O12: Rule<OfferFacts, OfferSay> = {
  id: 'O12',
  title: 'Glad, and not yet accepting',
  says: 'An offer is answered at once with thanks that show you are glad of it, and that accept nothing yet.',
  numbers: ['offerAnswerHours'],
  sources: [
    { guide: 'ace', says: 'Show enthusiasm and gratitude for the offer, and ask for time to go through it.' },
    { guide: 'house', says: 'A yes given in the first joy leaves nothing to talk about.' },
  ],
  judge: ({ offer }) =>
    offer && !offer.signed ? { because: 'Show that you are glad of it, and accept nothing yet.' } : undefined,
  cases: [
    { name: 'an offer has come', facts: offerSample(), expect: says(/accept nothing yet/) },
    { name: 'it is signed', facts: offerSample({}, { signed: true }), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
