import type { Rule } from '../rule.ts'
import { type MovingFacts, type Suggestion, sample, suggests } from './facts.ts'

export const K9: Rule<MovingFacts, Suggestion> = {
  id: 'K9',
  title: 'Helpers hear how it goes',
  says: 'Whoever referred, introduced or advised you hears how it goes, and is thanked when the search ends.',
  sources: [{ guide: 'house', says: 'Help that is thanked comes again.' }],
  judge: (facts) => {
    const helpers = [...facts.dossier.people.values()].filter((person) => person.helper)
    if (helpers.length === 0) return undefined
    return { suggestion: `Tell ${helpers.map((person) => person.name).join(', ')} how it went.` }
  },
  cases: [
    {
      name: 'Ana referred you',
      facts: sample({
        people: new Map([['ana', { id: 'ana', name: 'Ana Duarte', primary: false, helper: true }]]),
      }),
      expect: suggests(/Ana Duarte/),
    },
    { name: 'nobody helped', facts: sample(), expect: undefined },
  ],
}
