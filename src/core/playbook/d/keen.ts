import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D16: DebriefRule = {
  id: 'D16',
  title: 'How much you still want it',
  says: 'How keen you still are: keen, unsure or out.',
  sources: [{ guide: 'house', says: 'A plan for a job you no longer want is a waste of everyone’s time.' }],
  judge: (facts) => {
    if (facts.dossier.opportunity.keen !== undefined) return undefined
    return {
      question: 'Still want it?',
      kind: 'keen',
      when: 'now',
      because: 'Whoever is out says so soon; the plan follows.',
      about: [],
    }
  },
  cases: [
    { name: 'not said', facts: debriefSample(), expect: asks(/Still want it/) },
    {
      name: 'keen',
      facts: debriefSample([], {
        dossier: {
          opportunity: { role: 'Engineer', company: { name: 'Northwind' }, status: 'open', keen: 'keen' },
        },
      }),
      expect: undefined,
    },
  ],
}
