import { tempers } from '../numbers.ts'
import type { Rule } from '../rule.ts'
import { at, type EndedFacts, type Opening, sampleFacts, saying } from './facts.ts'
import { endedOn, openingOn, wholeDays } from './opening.ts'

export const T7: Rule<EndedFacts & { readonly detailedSent: boolean }, Opening> = {
  id: 'T7',
  title: 'Nothing named: after more than a week',
  says: 'Where nobody named a time, the question opens on day eight.',
  sources: [{ guide: 'quick', says: 'Follow up when they have been silent for more than a week.' }],
  judge: (facts) =>
    facts.detailedSent
      ? undefined
      : {
          opens: openingOn(
            endedOn(facts.ended, facts).add({ days: wholeDays(facts.numbers.nudgeNothingNamed) }),
            facts,
          ),
        },
  cases: [
    {
      name: 'from Tuesday: Wednesday of the next week',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: false },
      expect: saying((verdict) => verdict.opens, '2026-11-25T08:00:00'),
    },
    {
      name: 'patient: two weeks',
      facts: {
        ...sampleFacts({ numbers: tempers.patient }),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        detailedSent: false,
      },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'a detailed message went out (T8)',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: true },
      expect: undefined,
    },
  ],
}
