import { asks, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

export const D7: DebriefRule = {
  id: 'D7',
  title: 'Clues and reactions',
  says: 'Clues to what they look for and how they took your answers; private. Where a doubt stayed, you may answer it later in your own words.',
  sources: [{ guide: 'ace', says: 'Watch for clues to what they want and for their reactions.' }],
  judge: (facts) => {
    if (!lacks(facts, 'clue') || !lacks(facts, 'reaction')) return undefined
    return {
      question: 'Any clue to what they look for, or a doubt of theirs?',
      kind: 'clue',
      when: 'tonight',
      because: 'Clues steer what your message is about; they are never quoted.',
      about: [],
    }
  },
  cases: [
    { name: 'no clue', facts: debriefSample(), expect: asks(/doubt of theirs/) },
    {
      name: 'a clue',
      facts: debriefSample([{ kind: 'clue', who: 'dana', private: true }]),
      expect: undefined,
    },
  ],
}
