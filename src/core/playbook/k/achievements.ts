import type { Rule } from '../rule.ts'
import { type MovingFacts, movingSample, type Suggestion, suggests } from './moving-facts.ts'

export const K5: Rule<MovingFacts, Suggestion> = {
  id: 'K5',
  title: 'Your achievements while you wait',
  says: 'While the wait goes on, your own achievements are shown to you.',
  sources: [{ guide: 'eight', says: 'Remember what you have to offer; it is unique.' }],
  judge: (facts) => {
    const proven = facts.dossier.me.strengths.find((strength) => strength.proof !== undefined)
    if (!proven) return undefined
    return { because: `What you have done stands: ${proven.proof ?? proven.skill}.` }
  },
  cases: [
    {
      name: 'a proven strength',
      facts: movingSample({
        me: {
          name: 'Priya Raman',
          english: 'CA',
          strengths: [{ skill: 'closing', proof: 'cut the close to four days' }],
          temper: 'balanced',
          channels: [],
          numbers: {},
        },
      }),
      expect: suggests(/four days/),
    },
    { name: 'none recorded', facts: movingSample(), expect: undefined },
  ],
}
