import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D15: DebriefRule = {
  id: 'D15',
  title: 'Help asked or offered',
  says: 'Help that was asked for or offered: a review, an introduction, a referral, a recommendation.',
  sources: [{ guide: 'ace', says: 'Only what was raised in the conversation may be asked for afterwards.' }],
  judge: (facts) => {
    if (facts.interview.stage !== 'informational' || !lacks(facts, 'request')) return undefined
    return {
      question: 'Did you speak of a favour: a review, an introduction, a referral? Was it raised?',
      kind: 'request',
      when: 'more',
      because: 'A favour is asked for in a letter only if it was raised.',
      about: [],
    }
  },
  cases: [
    {
      name: 'an informational talk',
      facts: debriefSample([], { interview: { stage: 'informational' } }),
      expect: asks(/favour/),
    },
    { name: 'a screening', facts: debriefSample(), expect: undefined },
  ],
}
