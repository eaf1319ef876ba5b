import type { Day } from '../../dossier/dossier.ts'
import { bridgedBy, onOrAfterBusinessDay } from '../../time/business.ts'
import { dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { type TimingFacts, timingSample } from './timing-facts.ts'

interface Bridged {
  /** The next day on which people are in. */
  readonly day: Day
  /** Where the day lies: "between Ascension Day and the weekend", "Christmas Eve". */
  readonly lies: string
  readonly because: string
}

const ontario = timingSample()
const massachusetts = timingSample({
  place: { zone: 'America/New_York', country: 'US', region: 'MA' },
  holidays: { 'US-MA': { '2026-11-26': 'Thanksgiving Day' } },
})

export const T20: Rule<TimingFacts & { readonly day: Day }, Bridged> = {
  id: 'T20',
  title: 'Nobody is asked on a bridge day',
  says: 'A day between a holiday and the weekend, and 24, 27 and 31 December where Christmas is kept, are open and half empty: a question about the status waits for the next good day. Thanks and answers are not moved.',
  sources: [
    { guide: 'house', says: 'Whoever works on such a day wants to get things off the desk, not onto it.' },
  ],
  judge: ({ day, place, holidays }) => {
    const lies = bridgedBy(day, place, holidays)
    if (lies === undefined) return undefined
    let next = day
    do next = onOrAfterBusinessDay(next.add({ days: 1 }), place, holidays)
    while (bridgedBy(next, place, holidays) !== undefined)
    return {
      day: next,
      lies,
      because: `Few are in on ${dayWords(day)}, ${lies}; the next good day is ${dayWords(next)}.`,
    }
  },
  cases: [
    {
      name: 'the Friday after Thanksgiving: Monday',
      facts: { ...massachusetts, day: on('2026-11-27') },
      expect: (verdict) =>
        verdict?.day.equals(on('2026-11-30')) === true &&
        verdict.because ===
          'Few are in on Friday 27 November, between Thanksgiving Day and the weekend; the next good day is Monday 30 November.',
    },
    {
      name: 'Christmas Eve: after the holidays',
      facts: { ...ontario, day: on('2026-12-24') },
      expect: (verdict) => verdict?.day.equals(on('2026-12-29')) === true && verdict.lies === 'Christmas Eve',
    },
    { name: 'the same Friday in Ontario', facts: { ...ontario, day: on('2026-11-27') }, expect: undefined },
    { name: 'the Wednesday before', facts: { ...massachusetts, day: on('2026-11-25') }, expect: undefined },
    {
      name: 'Christmas Eve where Christmas is not kept',
      facts: { ...massachusetts, day: on('2026-12-24') },
      expect: undefined,
    },
  ],
}
