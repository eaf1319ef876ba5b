import type { Rule } from '../rule.ts'
import { standing } from './beside-asked.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O7: Rule<OfferFacts, OfferSay> = {
  id: 'O7',
  title: 'Below: talk, do not write',
  says: 'Offered less than asked or expected, propose a discussion in person or on camera; the argument and the figure are kept for the talk.',
  numbers: ['offerTalkAfter', 'offerTalkWithin', 'offerTalkBefore'],
  sources: [
    { guide: 'ace', says: 'Below your expectation, propose to discuss the offer in person or on camera.' },
  ],
  judge: (facts) =>
    standing(facts) === 'below'
      ? { because: 'Below what you asked or expected: propose to talk, in person or on camera.' }
      : undefined,
  cases: [
    { name: '121 where 128 was asked', facts: offerSample(), expect: says(/propose to talk/) },
    { name: '128 where 128 was asked', facts: offerSample({}, { amount: 128000 }), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
