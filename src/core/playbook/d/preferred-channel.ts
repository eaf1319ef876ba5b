import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D8: DebriefRule = {
  id: 'D8',
  title: 'Their preferred channel',
  says: 'Per person how they like to be contacted.',
  sources: [
    { guide: 'mastering', says: 'Ask about their preferred way.' },
    { guide: 'eight', says: 'Ask how they prefer to be reached.' },
  ],
  judge: (facts) => {
    const about = facts.interview.met.filter((id) => facts.dossier.people.get(id)?.prefers === undefined)
    if (about.length === 0) return undefined
    return {
      question: 'Did they say how they like to be contacted?',
      kind: 'prefers',
      when: 'more',
      because: 'Their own preference beats every rule about channels.',
      about: about,
    }
  },
  cases: [
    { name: 'not known', facts: debriefSample(), expect: asks(/contacted/) },
    {
      name: 'known',
      facts: debriefSample([], {
        dossier: {
          people: new Map([
            ['dana', { id: 'dana', name: 'Dana', prefers: 'email', primary: false, helper: false }],
          ]),
        },
      }),
      expect: undefined,
    },
  ],
}
