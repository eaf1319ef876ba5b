import type { Moment } from '../../dossier/dossier.ts'
import { dayIn, endOfDay } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { at, sampleFacts, saying, type TimingFacts } from './facts.ts'
import { wholeDays } from './opening.ts'

export const T12: Rule<TimingFacts & { readonly receivedAt?: Moment }, { readonly reviewedBy: Moment }> = {
  id: 'T12',
  title: 'Two full days for an offer',
  says: 'An offer is read for two full calendar days after the day it came, before anything is answered for good.',
  sources: [
    { guide: 'ace', says: 'Ask how long you have, and take two full days to go through the proposal.' },
  ],
  judge: ({ receivedAt, place, numbers }) =>
    receivedAt === undefined
      ? undefined
      : {
          reviewedBy: endOfDay(
            dayIn(receivedAt, place.zone).add({ days: wholeDays(numbers.offerReviewDays) }),
            place.zone,
          ),
        },
  cases: [
    {
      name: 'came on Thursday afternoon: until the end of Saturday',
      facts: { ...sampleFacts(), receivedAt: at('2026-11-19T16:20[America/Toronto]') },
      expect: saying((verdict) => verdict.reviewedBy, '2026-11-21T23:59:59'),
    },
    { name: 'no offer', facts: sampleFacts(), expect: undefined },
  ],
}
