import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingOn, dayAfter } from './opening.ts'
import { sinceWords } from './since.ts'
import { type Asking, type EndedFacts, type Since, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T8: Rule<EndedFacts & { readonly detailedSent: boolean; readonly since?: Since }, Asking> = {
  id: 'T8',
  title: 'Nothing named, and a detailed message sent: after two weeks',
  says: ({ nudgeAfterDetailed }) =>
    `Where nobody named a time and a detailed message has gone out, the status is asked for ${counted(wholeDays(nudgeAfterDetailed), 'day')} after the interview.`,
  numbers: ['nudgeAfterDetailed'],
  sources: [
    {
      guide: 'mastering',
      says: 'After two weeks without news it is fine to ask how the application stands.',
    },
  ],
  judge: (facts) => {
    if (!facts.detailedSent) return undefined
    const { ended, numbers, since = 'interview' } = facts
    const landing = askingOn(dayAfter(ended, numbers.nudgeAfterDetailed, facts), facts)
    const days = counted(wholeDays(numbers.nudgeAfterDetailed), 'day')
    return {
      opens: landing.opens,
      moved: landing.moved,
      because: `Nobody named a date and your fuller message is out; ${days} after ${sinceWords[since]} ${landing.falls}.`,
    }
  },
  cases: [
    {
      name: 'a detailed message went out: day fourteen',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: true },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'none went out (T7)',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: false },
      expect: undefined,
    },
  ],
}
