import { asks, type DebriefRule, debriefSample, without } from './debrief-facts.ts'

export const D7: DebriefRule = {
  id: 'D7',
  title: 'Clues and reactions',
  says: 'Per person clues to what they look for and how they took your answers; private. Where a doubt stayed, you may answer it later in your own words.',
  sources: [{ guide: 'ace', says: 'Watch for clues to what they want and for their reactions.' }],
  judge: (facts) => {
    const about = without(facts, ['clue', 'reaction'])
    if (about.length === 0) return undefined
    return {
      question:
        'What are they looking for, and how did they take your answers? (Private: it steers, it is never quoted.)',
      kind: 'clue',
      first: false,
      because: 'Clues steer what your message is about; they are never quoted.',
      about: about,
    }
  },
  cases: [
    { name: 'no clue', facts: debriefSample(), expect: asks(/looking for/) },
    {
      name: 'a clue',
      facts: debriefSample([{ kind: 'clue', who: 'dana', private: true }]),
      expect: undefined,
    },
  ],
}
