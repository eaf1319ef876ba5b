import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D9: DebriefRule = {
  id: 'D9',
  title: 'What strengthened your interest',
  says: 'One or two points that made you want the job more.',
  sources: [
    { guide: 'ace', says: 'Recall one or two points that strengthened your interest.' },
    { guide: 'quick', says: 'Say what you loved learning.' },
    { guide: 'mastering', says: 'Refer to what excites you about the role.' },
  ],
  judge: (facts) => {
    if (!lacks(facts, 'interest')) return undefined
    return {
      question: 'What made you want the job more?',
      kind: 'interest',
      when: 'more',
      because: 'What drew you in is worth saying, and worth knowing when you decide.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/want the job/) },
    { name: 'noted', facts: debriefSample([{ kind: 'interest' }]), expect: undefined },
  ],
}
