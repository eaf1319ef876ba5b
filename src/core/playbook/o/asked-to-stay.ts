import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

interface StayFacts extends OfferFacts {
  /** The present employer offers more, and nobody has said no to it. */
  readonly askedToStay?: boolean
}

export const O16: Rule<StayFacts, OfferSay> = {
  id: 'O16',
  title: 'Asked to stay',
  says: 'Where your present employer offers more, sleep on it and look at why you wanted to go; money seldom was the whole of it. After a signature it is thanked for and declined. Neither side hears the other’s figure from you.',
  sources: [{ guide: 'house', says: 'What was wrong on Monday is mostly still wrong with a better figure.' }],
  judge: ({ offer, askedToStay }) => {
    if (!askedToStay || !offer) return undefined
    return {
      because: offer.signed
        ? 'You have signed elsewhere: thank them for it, and say no.'
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
    { name: 'nobody asked', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: { ...none(), askedToStay: true }, expect: undefined },
  ],
}
