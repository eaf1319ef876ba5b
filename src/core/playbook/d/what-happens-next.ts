import { asks, type DebriefRule, debriefSample } from './debrief-facts.ts'

export const D2: DebriefRule = {
  id: 'D2',
  title: 'What happens next, and by when?',
  says: 'The second question at once: what happens next and by when.',
  sources: [
    { guide: 'ace', says: 'Ask for the next steps and when to expect to hear.' },
    { guide: 'eight', says: 'Their timeframe gives you your plan.' },
    { guide: 'quick', says: 'If you forgot to ask, ask in your note.' },
  ],
  judge: (facts) => {
    const { hearBy, span } = facts.interview.debrief?.nextSteps ?? {}
    if (hearBy !== undefined || span !== undefined) return undefined
    return {
      question: 'What happens next, by when, and who said so?',
      kind: 'next-steps',
      first: true,
      because: 'A named date drives the whole plan; without one it has to guess.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/happens next/) },
    { name: 'noted', facts: debriefSample([], { nextSteps: true }), expect: undefined },
  ],
}
