import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D11: DebriefRule = {
  id: 'D11',
  title: 'A question you did not ask',
  says: 'Questions you did not get to ask.',
  sources: [{ guide: 'ace', says: 'If you missed an important question, the follow-up is a good place.' }],
  judge: (facts) => {
    if (!lacks(facts, 'missed-question')) return undefined
    return {
      question: 'Was there a question you did not get to ask?',
      kind: 'missed-question',
      first: false,
      because: 'A question that was left is a good reason to write.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/did not get to ask/) },
    { name: 'noted', facts: debriefSample([{ kind: 'missed-question' }]), expect: undefined },
  ],
}
