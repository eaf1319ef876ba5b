import { dayIn } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { type BalanceFacts, type BalanceSay, mentions, on, sample } from './facts.ts'

export const B9: Rule<BalanceFacts, BalanceSay> = {
  id: 'B9',
  title: 'A real deadline elsewhere',
  says: 'An offer from another company with a date overrides the waiting rules, with a message made for it.',
  sources: [
    { guide: 'house', says: 'They would rather know than lose you to a Friday; only ever a real deadline.' },
  ],
  judge: ({ deadlineElsewhere, now, place }) =>
    deadlineElsewhere !== undefined &&
    Temporal.PlainDate.compare(dayIn(now, place.zone), deadlineElsewhere) <= 0
      ? { because: 'You have an offer elsewhere with a date; they would want to know in time.' }
      : undefined,
  cases: [
    {
      name: 'an offer until Friday',
      facts: sample({ deadlineElsewhere: on('2026-11-27') }),
      expect: mentions(/offer elsewhere/),
    },
    {
      name: 'its date has passed',
      facts: sample({ deadlineElsewhere: on('2026-11-20') }),
      expect: undefined,
    },
    { name: 'no offer elsewhere', facts: sample(), expect: undefined },
  ],
}
