import type { Day } from '../../dossier/dossier.ts'
import { onOrAfterBusinessDay } from '../../time/business.ts'
import { daysFrom } from '../../time/day.ts'
import { holidayOn } from '../../time/holidays.ts'
import { dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { type TimingFacts, timingSample } from './timing-facts.ts'

interface Rolled {
  readonly day: Day
  /** The holiday that moved it, or moved it further; absent where only a weekend did. */
  readonly holiday?: string
  /** What is in the way: "falls on a weekend", "is Christmas Day". */
  readonly falls: string
  readonly because: string
}

const rolledTo = (from: Day, day: Day, falls: string): Rolled => ({
  day,
  falls,
  because: `${dayWords(from)} ${falls} where they are; the next business day is ${dayWords(day)}.`,
})

/** The first holiday on the way to the next business day. */
const holidayOnTheWay = (day: Day, until: Day, { holidays, place }: TimingFacts): string | undefined => {
  for (let each = day; !each.equals(until); each = daysFrom(each, 1)) {
    const holiday = holidayOn(holidays, place.country, place.region, each)
    if (holiday !== undefined) return holiday
  }
  return undefined
}

export const T15: Rule<TimingFacts & { readonly day: Day }, Rolled> = {
  id: 'T15',
  title: 'Questions wait for a business day',
  says: 'A business day is neither weekend nor a public or bank holiday where the company is. A step that asks for the status and falls on another day rolls to the next business day.',
  sources: [
    { guide: 'house', says: 'A question that arrives on a holiday is read as impatience, or not at all.' },
  ],
  judge: (facts) => {
    const { day, place, holidays } = facts
    const rolled = onOrAfterBusinessDay(day, place, holidays)
    if (rolled === day) return undefined
    const holiday = holidayOnTheWay(day, rolled, facts)
    if (holiday === undefined) return rolledTo(day, rolled, 'falls on a weekend')
    const itself = holidayOn(holidays, place.country, place.region, day) !== undefined
    return {
      ...rolledTo(day, rolled, itself ? `is ${holiday}` : `falls on a weekend before ${holiday}`),
      holiday,
    }
  },
  cases: [
    {
      name: 'Christmas Day is a Friday, Boxing Day is kept on Monday: Tuesday',
      facts: { ...timingSample(), day: on('2026-12-25') },
      expect: (verdict) =>
        verdict?.holiday === 'Christmas Day' &&
        verdict.because ===
          'Friday 25 December is Christmas Day where they are; the next business day is Tuesday 29 December.',
    },
    {
      name: 'the Saturday before Boxing Day is kept: Tuesday',
      facts: { ...timingSample(), day: on('2026-12-26') },
      expect: (verdict) => verdict?.falls === 'falls on a weekend before Boxing Day',
    },
    {
      name: 'a Saturday',
      facts: { ...timingSample(), day: on('2026-11-21') },
      expect: (verdict) => verdict?.day.equals(on('2026-11-23')) === true && !('holiday' in verdict),
    },
    {
      name: 'a holiday of another country',
      facts: { ...timingSample({ place: { zone: 'Europe/London', country: 'GB' } }), day: on('2026-12-28') },
      expect: undefined,
    },
    { name: 'an ordinary Tuesday', facts: { ...timingSample(), day: on('2026-11-24') }, expect: undefined },
  ],
}
