import { advises, isAhead, isMet, type PrepRule, prepSample } from './prep-facts.ts'

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
    { name: 'it lies ahead', facts: prepSample(), expect: advises(/Take notes/) },
    { name: 'it lies behind', facts: prepSample({ over: true }), expect: undefined },
  ],
}
