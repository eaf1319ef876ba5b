import { advises, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P10: PrepRule = {
  id: 'P10',
  title: 'Go in confident',
  says: 'Being invited means being a candidate; whoever screens you may be HR, the head of the department or the chief executive.',
  sources: [
    {
      guide: 'ace',
      says: 'More of this is in your hands than it seems; in small companies the screener may be the CEO or a department head.',
    },
    { guide: 'eight', says: 'Be confident of what you have to offer.' },
  ],
  judge: (facts) => {
    if (!isAhead(facts)) return undefined
    return {
      advice:
        'They invited you because you are a candidate. Read up on who will sit there: HR, the head of department or the chief.',
      because: 'Confidence carries through the interview and into the follow-up.',
    }
  },
  cases: [
    { name: 'it lies ahead', facts: prepSample(), expect: advises(/you are a candidate/) },
    { name: 'it lies behind', facts: prepSample({ over: true }), expect: undefined },
  ],
}
