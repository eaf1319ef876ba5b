import type { Rule } from '../rule.ts'
import { type MovingFacts, movingSample, past, type Suggestion, suggests } from './moving-facts.ts'

export const K10: Rule<MovingFacts, Suggestion> = {
  id: 'K10',
  title: 'Few send thanks',
  says: 'Only one candidate in four sends thanks: sending them sets you apart.',
  sources: [
    { guide: 'ace', says: 'Research puts it at 25 %: three in four never write.' },
    { guide: 'eight', says: 'Thanks are a quick way to stand out from the others they saw that day.' },
  ],
  judge: (facts) => {
    const thanked = facts.dossier.touches.some((touch) => touch.kind === 'thank-you')
    if (thanked || past(facts).length === 0) return undefined
    return { because: 'One candidate in four sends thanks; being one of them takes five minutes.' }
  },
  cases: [
    { name: 'not thanked yet', facts: movingSample(), expect: suggests(/one of them/i) },
    { name: 'nothing has taken place', facts: movingSample({ interviews: [] }), expect: undefined },
  ],
}
