import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D1: DebriefRule = {
  id: 'D1',
  title: 'What stayed with you from each person?',
  says: 'The first question at once: what stayed with you from each person.',
  sources: [
    { guide: 'ace', says: 'Mention two or three points you found insightful and a moment you shared.' },
    { guide: 'basics', says: 'Refer to a joke or a story they shared.' },
    { guide: 'mastering', says: 'Refer to a topic or moment that shows you listened.' },
    { guide: 'eight', says: 'Make your note different from the others’.' },
  ],
  judge: (facts) => {
    const about = without(facts, ['insight', 'moment', 'common-ground', 'interest'])
    if (about.length === 0) return undefined
    return {
      question: 'What stayed with you from them?',
      kind: 'any',
      first: true,
      because: 'A personal message needs something personal; memory fades by the evening.',
      about: about,
    }
  },
  cases: [
    { name: 'nothing noted of Dana', facts: debriefSample(), expect: asks(/stayed with you/) },
    { name: 'an insight is noted', facts: debriefSample([{ who: 'dana' }]), expect: undefined },
  ],
}
