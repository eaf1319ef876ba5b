import { advises, isAhead, isMet, type PrepRule, sample } from './facts.ts'

export const P7: PrepRule = {
  id: 'P7',
  title: 'Take notes',
  says: 'Note what they said, clues to what they look for, and how they reacted to your answers.',
  sources: [
    { guide: 'ace', says: 'Listen for clues to what they look for, take notes and watch their reactions.' },
  ],
  judge: (facts) => {
    if (!isAhead(facts) || !isMet(facts)) return undefined
    return {
      advice: 'Take notes: what each of them said, clues to what they look for, how they took your answers.',
      because: 'The clues steer what your message is about; they are never quoted.',
    }
  },
  cases: [
    { name: 'it lies ahead', facts: sample(), expect: advises(/Take notes/) },
    { name: 'it lies behind', facts: sample({ over: true }), expect: undefined },
  ],
}
