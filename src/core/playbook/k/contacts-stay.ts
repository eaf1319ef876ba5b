import { endOf } from '../../vocabulary/statuses.ts'
import type { Rule } from '../rule.ts'
import { type MovingFacts, type Suggestion, sample, suggests } from './facts.ts'

export const K7: Rule<MovingFacts, Suggestion> = {
  id: 'K7',
  title: 'Contacts stay contacts',
  says: 'After a no the contacts stay contacts; the last word is gracious.',
  sources: [
    { guide: 'eight', says: 'Even without the job you have a new professional contact.' },
    { guide: 'house', says: 'Doors that close politely open again.' },
  ],
  judge: (facts) => {
    const end = endOf(facts.dossier.opportunity.status)
    const over = end !== undefined && end !== 'accepted'
    if (!over || facts.dossier.people.size === 0) return undefined
    return { suggestion: 'Keep in touch with those you met: the contact outlasts the opening.' }
  },
  cases: [
    {
      name: 'after a no',
      facts: sample({
        opportunity: { role: 'Engineer', company: { name: 'Northwind' }, status: 'rejected' },
      }),
      expect: suggests(/outlasts/),
    },
    { name: 'still open', facts: sample(), expect: undefined },
  ],
}
