import type { Rule } from '../rule.ts'
import { at, type EndedFacts, type Opening, sampleFacts, saying } from './facts.ts'
import { endedOn, openingOn, wholeDays } from './opening.ts'

export const T8: Rule<EndedFacts & { readonly detailedSent: boolean }, Opening> = {
  id: 'T8',
  title: 'Nothing named, and a detailed message sent: after two weeks',
  says: 'Where nobody named a time and a detailed message has gone out, the status is asked for after two weeks.',
  sources: [
    {
      guide: 'mastering',
      says: 'After two weeks without news it is fine to ask how the application stands.',
    },
  ],
  judge: (facts) =>
    facts.detailedSent
      ? {
          opens: openingOn(
            endedOn(facts.ended, facts).add({ days: wholeDays(facts.numbers.nudgeAfterDetailed) }),
            facts,
          ),
        }
      : undefined,
  cases: [
    {
      name: 'a detailed message went out: day fourteen',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: true },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'none went out (T7)',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: false },
      expect: undefined,
    },
  ],
}
