import type { Rule } from '../rule.ts'
import { type MovingFacts, type Suggestion, sample, suggests } from './facts.ts'

export const K8: Rule<MovingFacts, Suggestion> = {
  id: 'K8',
  title: 'History follows the person',
  says: 'What went between you follows a person to another company.',
  sources: [{ guide: 'house', says: 'People change companies more often than they change.' }],
  judge: (facts) => {
    const known = [...facts.dossier.people.keys()].some((id) =>
      facts.dossier.touches.some((touch) => touch.with.includes(id)),
    )
    if (!known) return undefined
    return { suggestion: 'What went between you stays with the person, wherever they work next.' }
  },
  cases: [
    {
      name: 'you have written to Dana',
      facts: sample({
        touches: [
          {
            id: 't',
            at: Temporal.ZonedDateTime.from('2026-11-17T12:00[America/Toronto]'),
            direction: 'out',
            channel: 'email',
            with: ['dana'],
            kind: 'thank-you',
          },
        ],
      }),
      expect: suggests(/wherever they work/),
    },
    { name: 'nothing has passed between you', facts: sample(), expect: undefined },
  ],
}
