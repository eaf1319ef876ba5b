import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

interface StayFacts extends OfferFacts {
  /** The present employer offers more, and nobody has said no to it. */
  readonly askedToStay?: boolean
  /** The days for thinking are over. */
  readonly slept?: boolean
}

export const O16: Rule<StayFacts, OfferSay> = {
  id: 'O16',
  title: 'Asked to stay',
  says: 'Where your present employer offers more, sleep on it and look at why you wanted to go; money seldom was the whole of it. Then they hear yes or no. After a signature it is thanked for and declined. Neither side hears the other’s figure from you.',
  sources: [{ guide: 'house', says: 'What was wrong on Monday is mostly still wrong with a better figure.' }],
  judge: ({ offer, askedToStay, slept }) => {
    if (!askedToStay || !offer) return undefined
    return {
      because: offer.signed
        ? 'You have signed elsewhere: thank them for it, and say no.'
        : slept
          ? 'They asked, and wait to hear: a yes or a no in person, before you answer here.'
          : 'Look at why you wanted to go: has that changed, or only the figure? Nobody is owed an answer on the spot.',
    }
  },
  cases: [
    {
      name: 'before a signature',
      facts: { ...offerSample(), askedToStay: true },
      expect: says(/why you wanted to go/),
    },
    {
      name: 'after it',
      facts: { ...offerSample({}, { signed: true }), askedToStay: true },
      expect: says(/say no/),
    },
    {
      name: 'slept on, and not told',
      facts: { ...offerSample(), askedToStay: true, slept: true },
      expect: says(/wait to hear/),
    },
    { name: 'nobody asked', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: { ...none(), askedToStay: true }, expect: undefined },
  ],
}
