import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D6: DebriefRule = {
  id: 'D6',
  title: 'Common ground',
  says: 'Per person a common interest, goal or contact.',
  sources: [
    { guide: 'ace', says: 'Name a common interest, goal or contact.' },
    { guide: 'eight', says: 'A shared interest or school is a natural reason to connect.' },
  ],
  judge: (facts) => {
    const about = without(facts, ['common-ground'])
    if (about.length === 0) return undefined
    return {
      question: 'What do you have in common: an interest, a goal, a contact, a school?',
      kind: 'common-ground',
      when: 'more',
      because: 'Something in common is a natural reason to stay in touch.',
      about: about,
    }
  },
  cases: [
    { name: 'nothing shared', facts: debriefSample(), expect: asks(/in common/) },
    { name: 'noted', facts: debriefSample([{ kind: 'common-ground', who: 'dana' }]), expect: undefined },
  ],
}
