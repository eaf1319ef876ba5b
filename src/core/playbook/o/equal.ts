import type { Rule } from '../rule.ts'
import { standing } from './beside-asked.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O6: Rule<OfferFacts, OfferSay> = {
  id: 'O6',
  title: 'Exactly what you asked for',
  says: 'Offered exactly what was asked in the interview, asking for more would be in poor taste.',
  sources: [{ guide: 'ace', says: 'Having named a figure and got it, do not come back for more.' }],
  judge: (facts) =>
    standing(facts) === 'equal'
      ? { because: 'Exactly what you asked: do not ask for more money.' }
      : undefined,
  cases: [
    {
      name: '128 where 128 was asked',
      facts: offerSample({}, { amount: 128000 }),
      expect: says(/do not ask/),
    },
    {
      name: 'hoping for more changes nothing',
      facts: offerSample({ expected: 140000 }, { amount: 128000 }),
      expect: says(/do not ask/),
    },
    { name: '121 where 128 was asked', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
