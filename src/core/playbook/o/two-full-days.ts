import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { T12 } from '../t/two-days-for-an-offer.ts'
import { wholeDays } from '../t/whole.ts'
import { none, type OfferFacts, type OfferSay, offerSample, says } from './offer-facts.ts'

export const O2: Rule<OfferFacts, OfferSay> = {
  id: 'O2',
  title: 'Two full days, or ask for them',
  says: ({ offerReviewDays }) =>
    `Where the deadline leaves less than ${counted(wholeDays(offerReviewDays), 'full calendar day')} after the day the offer came, ask for more time.`,
  numbers: ['offerReviewDays'],
  sources: [
    { guide: 'ace', says: 'Take two full days to review what is proposed.' },
    { guide: 'house', says: 'Asking for two days is ordinary; being hurried is a reason to ask.' },
  ],
  judge: ({ offer, place, holidays, numbers }) => {
    if (!offer?.respondBy || offer.signed) return undefined
    const reviewed = T12.judge({ receivedAt: offer.receivedAt, place, holidays, numbers })
    if (!reviewed || Temporal.PlainDate.compare(offer.respondBy, reviewed.reviewedBy.toPlainDate()) >= 0)
      return undefined
    return {
      because: `The deadline leaves less than ${counted(wholeDays(numbers.offerReviewDays), 'full day')}: ask for a little more time.`,
      by: reviewed.reviewedBy,
    }
  },
  cases: [
    {
      name: 'an answer is wanted tomorrow',
      facts: offerSample({}, { respondBy: on('2026-11-20') }),
      expect: says(/more time/),
    },
    { name: 'a week is left', facts: offerSample(), expect: undefined },
    { name: 'no offer', facts: none(), expect: undefined },
  ],
}
