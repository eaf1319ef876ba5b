import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

const check = { what: 'background check' }

export const O9: Rule<OfferFacts, OfferSay> = {
  id: 'O9',
  title: 'Nothing else is closed until it is signed and cleared',
  says: 'Until an offer is signed and its conditions are cleared (a background check, references, a medical, a licence, a visa), every other process stays open and nobody resigns.',
  sources: [
    {
      guide: 'house',
      says: 'Offers are withdrawn now and then, most often over a condition; signed and cleared, rarely.',
    },
  ],
  judge: ({ offer }) => {
    if (!offer) return undefined
    const left = offer.conditions.filter(({ cleared }) => cleared === undefined).length
    if (!offer.signed)
      return {
        because:
          'Nothing is closed elsewhere, and you do not resign, until it is signed and its conditions are cleared.',
      }
    return left > 0
      ? {
          because: `It is signed, and ${counted(left, 'condition')} of it ${left === 1 ? 'is' : 'are'} open: until then nothing is closed elsewhere, and you do not resign.`,
        }
      : undefined
  },
  cases: [
    { name: 'it is not signed', facts: offerSample(), expect: says(/until it is signed and/) },
    {
      name: 'signed, and a background check is open',
      facts: offerSample({}, { signed: true, conditions: [check] }),
      expect: says(/one condition of it is open/),
    },
    { name: 'signed', facts: offerSample({}, { signed: true }), expect: undefined },
    {
      name: 'signed and cleared',
      facts: offerSample({}, { signed: true, conditions: [{ ...check, cleared: on('2026-11-25') }] }),
      expect: undefined,
    },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
