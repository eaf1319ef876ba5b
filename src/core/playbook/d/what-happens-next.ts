import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D2: DebriefRule = {
  id: 'D2',
  title: 'What happens next, and by when?',
  says: 'At once: what happens next, who acts, and by when; or that they did not say.',
  sources: [
    { guide: 'ace', says: 'Ask for the next steps and when to expect to hear.' },
    { guide: 'eight', says: 'Their timeframe gives you your plan.' },
    { guide: 'quick', says: 'If you forgot to ask, ask in your note.' },
  ],
  judge: (facts) => {
    const { nextSteps, askedNextSteps } = facts.interview.debrief ?? {}
    if (nextSteps?.hearBy !== undefined || nextSteps?.span !== undefined) return undefined
    if (askedNextSteps === false) return undefined
    return {
      question: 'What happens next? Who acts, and by when?',
      kind: 'next-steps',
      when: 'now',
      because: 'A named date drives the whole plan; without one it has to guess.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/happens next/) },
    { name: 'noted', facts: debriefSample([], { nextSteps: true }), expect: undefined },
    {
      name: 'they didn’t say',
      facts: debriefSample([], { interview: { debrief: { points: [], askedNextSteps: false } } }),
      expect: undefined,
    },
  ],
}
