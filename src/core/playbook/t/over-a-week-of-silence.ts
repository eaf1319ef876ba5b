import { capital, counted } from '../../time/say.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { dayAfter, openingOn } from './opening.ts'
import { sinceWords } from './since.ts'
import { type Asking, type EndedFacts, type Since, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

const unnamed: Readonly<Record<Since, string>> = {
  interview: 'nobody named a date; ',
  answer: 'they named no new date; ',
  message: '',
}

export const T7: Rule<EndedFacts & { readonly detailedSent: boolean; readonly since?: Since }, Asking> = {
  id: 'T7',
  title: 'Nothing named: after more than a week',
  says: 'Where nobody named a time, the question opens on day eight.',
  sources: [{ guide: 'quick', says: 'Follow up when they have been silent for more than a week.' }],
  judge: (facts) => {
    if (facts.detailedSent) return undefined
    const { ended, numbers, since = 'interview' } = facts
    const landing = openingOn(dayAfter(ended, numbers.nudgeNothingNamed, facts), facts)
    const days = counted(wholeDays(numbers.nudgeNothingNamed), 'day')
    return {
      opens: landing.opens,
      because: capital(`${unnamed[since]}${days} after ${sinceWords[since]} ${landing.falls}.`),
    }
  },
  cases: [
    {
      name: 'from Tuesday: Wednesday of the next week',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: false },
      expect: saying((verdict) => verdict.opens, '2026-11-25T08:00:00'),
    },
    {
      name: 'patient: two weeks',
      facts: {
        ...timingSample({ numbers: tempers.patient }),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        detailedSent: false,
      },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'a detailed message went out (T8)',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: true },
      expect: undefined,
    },
  ],
}
