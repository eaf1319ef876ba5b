import { endOfDay } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { at, type EndedFacts, sampleFacts, saying, type Timing } from './facts.ts'
import { endedOn, openingOn, wholeDays } from './opening.ts'

export const T3: Rule<EndedFacts & { readonly leftToSay: boolean }, Timing> = {
  id: 'T3',
  title: 'A fuller message within a week, if something is left to say',
  says: 'Where the thank-you was short of something worth saying, a more detailed message may follow by the seventh day.',
  sources: [
    {
      guide: 'mastering',
      says: 'Unless it has gone already, a fuller follow-up goes out in the first week.',
    },
    { guide: 'house', says: 'Only if the thank-you left something worth saying; it is offered, not urged.' },
  ],
  judge: (facts) => {
    if (!facts.leftToSay) return undefined
    const day = endedOn(facts.ended, facts)
    const opens = openingOn(day.add({ days: 2 }), facts)
    const due = endOfDay(day.add({ days: wholeDays(facts.numbers.detailedByDays) }), facts.place.zone)
    return {
      opens: opens.epochMilliseconds > due.epochMilliseconds ? due : opens,
      best: opens.epochMilliseconds > due.epochMilliseconds ? due : opens,
      due,
    }
  },
  cases: [
    {
      name: 'something was left out: by day seven',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), leftToSay: true },
      expect: saying((verdict) => verdict.due, '2026-11-24T23:59:59'),
    },
    {
      name: 'all was said',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), leftToSay: false },
      expect: undefined,
    },
  ],
}
