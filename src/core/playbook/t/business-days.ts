import type { Day } from '../../dossier/dossier.ts'
import { onOrAfterBusinessDay } from '../../time/business.ts'
import { holidayOn } from '../../time/holidays.ts'
import type { Rule } from '../rule.ts'
import { on, sampleFacts, type TimingFacts } from './facts.ts'

interface Rolled {
  readonly day: Day
  /** The holiday that moved it; absent where a weekend did. */
  readonly holiday?: string
}

export const T15: Rule<TimingFacts & { readonly day: Day }, Rolled> = {
  id: 'T15',
  title: 'Questions wait for a business day',
  says: 'A business day is neither weekend nor a public or bank holiday where the company is. A step that asks for the status and falls on another day rolls to the next business day.',
  sources: [
    { guide: 'house', says: 'A question that arrives on a holiday is read as impatience, or not at all.' },
  ],
  judge: ({ day, place, holidays }) => {
    const rolled = onOrAfterBusinessDay(day, place, holidays)
    if (rolled.equals(day)) return undefined
    const holiday = holidayOn(holidays, place.country, place.region, day)
    return { day: rolled, ...(holiday === undefined ? {} : { holiday }) }
  },
  cases: [
    {
      name: 'Christmas Day is a Friday, Boxing Day is kept on Monday: Tuesday',
      facts: { ...sampleFacts(), day: on('2026-12-25') },
      expect: (verdict) =>
        verdict?.day.equals(on('2026-12-29')) === true && verdict.holiday === 'Christmas Day',
    },
    {
      name: 'a Saturday',
      facts: { ...sampleFacts(), day: on('2026-11-21') },
      expect: (verdict) => verdict?.day.equals(on('2026-11-23')) === true && !('holiday' in verdict),
    },
    { name: 'an ordinary Tuesday', facts: { ...sampleFacts(), day: on('2026-11-24') }, expect: undefined },
  ],
}
