import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D1: DebriefRule = {
  id: 'D1',
  title: 'What each person told or showed you',
  says: 'Of each person you met, in your own sentence: what they told or showed you that you would tell someone at home, and why that.',
  numbers: ['debriefRestsDays'],
  sources: [
    { guide: 'ace', says: 'Mention two or three points you found insightful and a moment you shared.' },
    { guide: 'basics', says: 'Refer to a joke or a story they shared.' },
    { guide: 'mastering', says: 'Refer to a topic or moment that shows you listened.' },
    { guide: 'eight', says: 'Make your note different from the others’.' },
  ],
  judge: (facts) => {
    const about = without(facts, ['insight', 'moment', 'common-ground', 'interest', 'finding', 'aside'])
    if (about.length === 0) return undefined
    return {
      question: 'What did {name} tell or show you that you’d tell someone at home?',
      further: 'Why that?',
      said: true,
      kind: 'any',
      when: 'now',
      because: 'A personal message needs something personal; memory fades by the evening.',
      about: about,
    }
  },
  cases: [
    { name: 'nothing noted of Dana', facts: debriefSample(), expect: asks(/tell someone at home/) },
    {
      name: 'you hardly spoke',
      facts: debriefSample([{ kind: 'aside', who: 'dana', private: true }]),
      expect: undefined,
    },
    { name: 'an insight is noted', facts: debriefSample([{ who: 'dana' }]), expect: undefined },
  ],
}
