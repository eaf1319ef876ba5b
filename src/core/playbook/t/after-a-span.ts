import type { Rule } from '../rule.ts'
import { at, type EndedFacts, type Opening, sampleFacts, saying } from './facts.ts'
import { endedOn, openingOn, wholeDays } from './opening.ts'

export const T6: Rule<EndedFacts & { readonly spanDays?: number }, Opening> = {
  id: 'T6',
  title: 'They named a span: a few days after it',
  says: 'A span of N days is asked about on day N + 3: “about a week” on day ten.',
  sources: [
    {
      guide: 'eight',
      says: 'If they need about a week, check in gently after ten days and offer more information.',
    },
  ],
  judge: (facts) => {
    if (facts.spanDays === undefined) return undefined
    const days = wholeDays(facts.spanDays + facts.numbers.nudgeAfterSpan)
    return { opens: openingOn(endedOn(facts.ended, facts).add({ days }), facts) }
  },
  cases: [
    {
      name: 'about a week from Tuesday: day ten is a Friday',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), spanDays: 7 },
      expect: saying((verdict) => verdict.opens, '2026-11-27T08:00:00'),
    },
    {
      name: 'no span named',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]') },
      expect: undefined,
    },
  ],
}
