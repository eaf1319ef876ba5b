import { advises, company, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P6: PrepRule = {
  id: 'P6',
  title: 'Ask to connect, for a natural reason',
  says: 'Ask whether you may connect on LinkedIn when a natural reason comes up: a shared interest, an article you promised, a common school.',
  sources: [
    {
      guide: 'eight',
      says: 'Look for natural openings: a shared interest, an article to forward, former classmates to introduce.',
    },
  ],
  judge: (facts) => {
    if (!isAhead(facts) || !company(facts).some((person) => person.linkedin === undefined)) return undefined
    return {
      advice:
        'If something in common comes up, ask whether you may connect on LinkedIn; offer the article or the introduction it suggests.',
      because: 'Even without the job you have made a contact.',
    }
  },
  cases: [
    { name: 'not connected yet', facts: prepSample(), expect: advises(/connect on LinkedIn/) },
    { name: 'connected', facts: prepSample({ people: [{ linkedin: 'in/dana' }] }), expect: undefined },
  ],
}
