import type { Rule } from '../rule.ts'
import { type MovingFacts, movingSample, type Suggestion, suggests } from './moving-facts.ts'

export const K3: Rule<MovingFacts, Suggestion> = {
  id: 'K3',
  title: 'One view of all opportunities',
  says: 'All opportunities are seen side by side, so that none of them is the only one.',
  sources: [{ guide: 'eight', says: 'Keep the search moving, even if this one is the dream job.' }],
  judge: (facts) => {
    if (facts.dossier.opportunity.status !== 'open') return undefined
    return { because: 'Look at all your opportunities together: afterwards this one weighs less.' }
  },
  cases: [
    { name: 'an open opportunity', facts: movingSample(), expect: suggests(/together/) },
    {
      name: 'a closed one',
      facts: movingSample({
        opportunity: { role: 'Engineer', company: { name: 'Northwind' }, status: 'closed' },
      }),
      expect: undefined,
    },
  ],
}
