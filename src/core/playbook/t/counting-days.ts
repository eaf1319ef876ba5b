import type { Day } from '../../dossier/dossier.ts'
import { dayIn, daysFrom } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { at, on } from '../sample-times.ts'
import { type EndedFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T14: Rule<EndedFacts & { readonly days?: number }, { readonly day: Day }> = {
  id: 'T14',
  title: 'How days are counted',
  says: 'Zone and calendar are the reader’s. Day N after an interview is the date on which it ended plus N calendar days; a named date lasts until its last second.',
  sources: [
    { guide: 'house', says: 'One way of counting, so that every date in a plan can be checked by hand.' },
  ],
  judge: ({ ended, days, place }) => {
    if (days === undefined) return undefined
    const day = dayIn(ended, place.zone)
    return { day: daysFrom(day, wholeDays(days)) }
  },
  cases: [
    {
      name: 'ended at half past midnight: the new day is day 0',
      facts: { ...timingSample(), ended: at('2026-11-18T00:30[America/Toronto]'), days: 1 },
      expect: (verdict) => verdict?.day.equals(on('2026-11-19')) === true,
    },
    {
      name: 'the reader is a day behind the writer',
      facts: { ...timingSample(), ended: at('2026-11-18T09:00[Pacific/Auckland]'), days: 1 },
      expect: (verdict) => verdict?.day.equals(on('2026-11-18')) === true,
    },
    {
      name: 'no day is asked for',
      facts: { ...timingSample(), ended: at('2026-11-18T00:30[America/Toronto]') },
      expect: undefined,
    },
  ],
}
