import { onOrBeforeBusinessDay } from '../../time/business.ts'
import { endOfDay } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O4: Rule<OfferFacts, OfferSay> = {
  id: 'O4',
  title: 'A deadline on a holiday',
  says: 'A deadline on a holiday or weekend means the last working day before it.',
  sources: [{ guide: 'house', says: 'An answer nobody reads until Monday is late on Sunday.' }],
  judge: ({ offer, place, holidays }) => {
    if (!offer?.respondBy || offer.signed) return undefined
    const day = onOrBeforeBusinessDay(offer.respondBy, place, holidays)
    if (day.equals(offer.respondBy)) return undefined
    return {
      because: `Their date is no working day: answer by ${dayWords(day)}.`,
      by: endOfDay(day, place.zone),
    }
  },
  cases: [
    {
      name: 'Thanksgiving: the Wednesday before',
      facts: offerSample({}, { respondBy: on('2026-11-26') }),
      expect: says(/by Wednesday 25 November/),
    },
    { name: 'an ordinary Friday', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
