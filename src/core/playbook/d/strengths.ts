import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D10: DebriefRule = {
  id: 'D10',
  title: 'Which of your strengths fit',
  says: 'Own strengths that fit what they look for.',
  sources: [
    { guide: 'ace', says: 'Show the skills that make you fit.' },
    { guide: 'mastering', says: 'Remind them of your key qualifications.' },
  ],
  judge: (facts) => {
    if (!lacks(facts, 'strength') || facts.interview.stage === 'informational') return undefined
    return {
      question: 'Which of your strengths fits what they look for?',
      kind: 'strength',
      first: false,
      because: 'A strength that answers their need belongs in the message.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/strengths/) },
    {
      name: 'an informational talk is not about fit',
      facts: debriefSample([], { interview: { stage: 'informational' } }),
      expect: undefined,
    },
  ],
}
