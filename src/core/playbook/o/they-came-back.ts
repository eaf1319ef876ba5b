import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { standing } from './beside-asked.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

const figure = {
  from: 'them',
  at: at('2026-11-24T10:00[America/New_York]'),
  amount: 125000,
  declined: false,
} as const

export const O15: Rule<OfferFacts, OfferSay> = {
  id: 'O15',
  title: 'They came back with a figure',
  says: 'When they answer what you asked for with a new figure, it is that figure which counts. One round of talking is enough: decide, or ask for something other than money.',
  sources: [
    {
      guide: 'ace',
      says: 'Negotiate where the offer does not exceed what you expected, and know when to stop.',
    },
    { guide: 'house', says: 'A second round over the same figure costs more goodwill than it brings.' },
  ],
  judge: (facts) => {
    if (!facts.offer?.counters.some(({ from }) => from === 'them') || facts.offer.signed) return undefined
    return {
      because:
        standing(facts) === 'below'
          ? 'They came back, with less than you asked or hoped for: one round is enough. Decide, or ask for something other than money.'
          : 'They came back with a new figure: one round is enough, and now it is yours to decide.',
    }
  },
  cases: [
    {
      name: 'still below what was asked',
      facts: offerSample({}, { amount: 125000, counters: [figure] }),
      expect: says(/other than money/),
    },
    {
      name: 'what was asked',
      facts: offerSample({}, { amount: 128000, counters: [figure] }),
      expect: says(/yours to decide/),
    },
    { name: 'no new figure', facts: offerSample(), expect: undefined },
    {
      name: 'only the present employer named one',
      facts: offerSample({}, { counters: [{ ...figure, from: 'employer' }] }),
      expect: undefined,
    },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
