import type { Moment } from '../../dossier/dossier.ts'
import { endOfDay } from '../../time/day.ts'
import { capital, counted, dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { dayAfter } from './opening.ts'
import { saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T12: Rule<
  TimingFacts & { readonly receivedAt?: Moment },
  { readonly reviewedBy: Moment; readonly because: string }
> = {
  id: 'T12',
  title: 'Two full days for an offer',
  says: ({ offerReviewDays }) =>
    `An offer is read for ${counted(wholeDays(offerReviewDays), 'full calendar day')} after the day it came, before anything is answered for good.`,
  numbers: ['offerReviewDays'],
  sources: [
    { guide: 'ace', says: 'Ask how long you have, and take two full days to go through the proposal.' },
  ],
  judge: (facts) => {
    const { receivedAt, place, numbers } = facts
    if (receivedAt === undefined) return undefined
    const reviewedBy = endOfDay(dayAfter(receivedAt, numbers.offerReviewDays, facts), place.zone)
    const days = counted(wholeDays(numbers.offerReviewDays), 'full calendar day')
    return {
      reviewedBy,
      because: `${capital(days)} for reading it after the day it came: until the end of ${dayWords(reviewedBy)}.`,
    }
  },
  cases: [
    {
      name: 'came on Thursday afternoon: until the end of Saturday',
      facts: { ...timingSample(), receivedAt: at('2026-11-19T16:20[America/Toronto]') },
      expect: saying((verdict) => verdict.reviewedBy, '2026-11-21T23:59:59'),
    },
    { name: 'no offer', facts: timingSample(), expect: undefined },
  ],
}
