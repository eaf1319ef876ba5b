import { counted } from '../../time/say.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { afterNamedDate, soon } from './named-date.ts'
import { type Asking, type NamedDateFacts, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T4: Rule<NamedDateFacts, Asking> = {
  id: 'T4',
  title: 'They named a date: from the day after it',
  says: ({ nudgeAfterHearBy }) => {
    const days = wholeDays(nudgeAfterHearBy)
    return days > soon
      ? `Whoever follows up sooner asks one or two days after the named date; here ${counted(days, 'day')} pass first (T5).`
      : `The question goes out ${counted(days, 'day')} after the named date, or on the next business day.`
  },
  numbers: ['nudgeAfterHearBy'],
  sources: [
    {
      guide: 'ace',
      says: 'Wait for the time you were given, then follow up the day after it passed without a word.',
    },
  ],
  judge: (facts) => {
    const days = wholeDays(facts.numbers.nudgeAfterHearBy)
    return days > soon ? undefined : afterNamedDate(Math.max(1, days), facts)
  },
  cases: [
    {
      name: 'eager, named Tuesday 24 November: Wednesday morning',
      facts: { ...timingSample({ numbers: tempers.eager }), hearBy: on('2026-11-24') },
      expect: saying((verdict) => verdict.opens, '2026-11-25T08:00:00'),
    },
    {
      name: 'eager, named the day before Christmas: after the holidays and the weekend',
      facts: { ...timingSample({ numbers: tempers.eager }), hearBy: on('2026-12-24') },
      expect: saying((verdict) => verdict.opens, '2026-12-29T08:00:00'),
    },
    {
      name: 'balanced waits longer (T5)',
      facts: { ...timingSample(), hearBy: on('2026-11-24') },
      expect: undefined,
    },
  ],
}
