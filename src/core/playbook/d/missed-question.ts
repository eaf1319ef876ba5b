import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D11: DebriefRule = {
  id: 'D11',
  title: 'A question you did not ask',
  says: 'Questions you did not get to ask.',
  sources: [{ guide: 'ace', says: 'If you missed an important question, the follow-up is a good place.' }],
  judge: (facts) => {
    if (!lacks(facts, 'missed-question')) return undefined
    return {
      question: 'Anything you forgot to ask?',
      said: true,
      kind: 'missed-question',
      when: 'tonight',
      because: 'A question that was left is a good reason to write.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/forgot to ask/) },
    { name: 'noted', facts: debriefSample([{ kind: 'missed-question' }]), expect: undefined },
  ],
}
