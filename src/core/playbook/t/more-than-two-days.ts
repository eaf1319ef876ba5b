import { counted } from '../../time/say.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { afterNamedDate, soon } from './named-date.ts'
import { type Asking, type NamedDateFacts, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T5: Rule<NamedDateFacts, Asking> = {
  id: 'T5',
  title: 'They named a date: when more than two days have passed',
  says: ({ nudgeAfterHearBy }) => {
    const days = counted(wholeDays(nudgeAfterHearBy), 'day')
    return wholeDays(nudgeAfterHearBy) > soon
      ? `The question opens ${days} after the named date, when more than two have passed, or on the next business day.`
      : `Whoever has more patience asks when more than two days have passed since the named date; here it is ${days} (T4).`
  },
  numbers: ['nudgeAfterHearBy'],
  sources: [
    {
      guide: 'quick',
      says: 'Ask again when it is more than two days past the time they said they would be in touch.',
    },
    { guide: 'house', says: 'The third day satisfies the guide that says “the day after” as well.' },
  ],
  judge: (facts) => {
    const days = wholeDays(facts.numbers.nudgeAfterHearBy)
    return days > soon ? afterNamedDate(days, facts) : undefined
  },
  cases: [
    {
      name: 'named Tuesday 24 November: Friday morning',
      facts: { ...timingSample(), hearBy: on('2026-11-24') },
      expect: (verdict) =>
        verdict?.because === 'You were to hear by 24 November; three days after it is Friday 27 November.',
    },
    {
      name: 'named Wednesday: Saturday rolls to Monday',
      facts: { ...timingSample(), hearBy: on('2026-11-25') },
      expect: (verdict) =>
        verdict?.because ===
        'You were to hear by 25 November; three days after it falls on a weekend, so it is Monday 30 November.',
    },
    {
      name: 'named three days before Christmas: after the holidays',
      facts: { ...timingSample(), hearBy: on('2026-12-22') },
      expect: (verdict) =>
        verdict?.because ===
        'You were to hear by 22 December; three days after it is Christmas Day, so it is Tuesday 29 December.',
    },
    {
      name: 'what they promised themselves',
      facts: { ...timingSample(), hearBy: on('2026-11-24'), promised: true },
      expect: saying((verdict) => verdict.opens, '2026-11-27T08:00:00'),
    },
    {
      name: 'eager does not wait so long (T4)',
      facts: { ...timingSample({ numbers: tempers.eager }), hearBy: on('2026-11-24') },
      expect: undefined,
    },
  ],
}
