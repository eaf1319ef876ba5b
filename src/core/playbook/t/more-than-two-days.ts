import { tempers } from '../numbers.ts'
import type { Rule } from '../rule.ts'
import { type NamedDateFacts, type Opening, on, sampleFacts, saying } from './facts.ts'
import { openingOn, wholeDays } from './opening.ts'

export const T5: Rule<NamedDateFacts, Opening> = {
  id: 'T5',
  title: 'They named a date: when more than two days have passed',
  says: 'The question opens once more than two days lie between the named date and now: on the third day, or the next business day.',
  sources: [
    {
      guide: 'quick',
      says: 'Ask again when it is more than two days past the time they said they would be in touch.',
    },
    { guide: 'house', says: 'The third day satisfies the guide that says “the day after” as well.' },
  ],
  judge: (facts) => {
    const days = wholeDays(facts.numbers.nudgeAfterHearBy)
    return days > 2 ? { opens: openingOn(facts.hearBy.add({ days }), facts) } : undefined
  },
  cases: [
    {
      name: 'named Tuesday 24 November: Friday morning',
      facts: { ...sampleFacts(), hearBy: on('2026-11-24') },
      expect: saying((verdict) => verdict.opens, '2026-11-27T08:00:00'),
    },
    {
      name: 'named Wednesday: Saturday rolls to Monday',
      facts: { ...sampleFacts(), hearBy: on('2026-11-25') },
      expect: saying((verdict) => verdict.opens, '2026-11-30T08:00:00'),
    },
    {
      name: 'eager does not wait so long (T4)',
      facts: { ...sampleFacts({ numbers: tempers.eager }), hearBy: on('2026-11-24') },
      expect: undefined,
    },
  ],
}
