import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D3: DebriefRule = {
  id: 'D3',
  title: 'Anything you wish you had said better?',
  says: 'In the evening: the one answer you would change, as you would give it now.',
  sources: [
    { guide: 'ace', says: 'Where you stumbled, you may answer again in the follow-up.' },
    { guide: 'mastering', says: 'Use the follow-up to clear up what was left open.' },
  ],
  judge: (facts) => {
    if (!lacks(facts, 'stumble')) return undefined
    return {
      question: 'Is there one answer you’d change?',
      said: true,
      kind: 'stumble',
      when: 'tonight',
      because: 'A better answer can still be given, in the message that follows.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/answer you’d change/) },
    { name: 'a stumble is noted', facts: debriefSample([{ kind: 'stumble' }]), expect: undefined },
  ],
}
