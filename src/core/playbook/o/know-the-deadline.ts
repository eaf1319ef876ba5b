import type { Rule } from '../rule.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O1: Rule<OfferFacts, OfferSay> = {
  id: 'O1',
  title: 'Know the deadline',
  says: 'Know how long an offer stands; ask when nobody said.',
  numbers: [
    'offerAnswerWithin',
    'offerStandsDays',
    'offerNotedWithin',
    'offerNotedRestsDays',
    'offerRestsDays',
  ],
  sources: [{ guide: 'ace', says: 'Find out how much time you have to think the offer over.' }],
  judge: ({ offer, announced }) => {
    if (!offer && announced)
      return { because: 'Reading an offer begins with knowing what there is, and for how long it stands.' }
    if (!offer || offer.signed || offer.respondBy) return undefined
    return { because: 'Nobody said until when the offer stands: ask.' }
  },
  cases: [
    {
      name: 'no date was given',
      facts: (() => {
        const { offer, ...rest } = offerSample()
        const { respondBy: _, ...open } = offer as NonNullable<typeof offer>
        return { ...rest, offer: open }
      })(),
      expect: says(/ask/),
    },
    { name: 'they said there is one', facts: none({ announced: true }), expect: says(/begins with knowing/) },
    { name: 'the date is known', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
