import { type MessageRule, message, wants } from './message-facts.ts'

export const M2: MessageRule = {
  id: 'M2',
  title: 'After a screening',
  says: 'Thank them for their time and for their interest in you, show the skills that fit, name what made you keener, look forward to the next round and say when you will follow up.',
  sources: [
    {
      guide: 'ace',
      says: 'The aim is the next round: gratitude for time and interest, fitting skills chosen by the clues they gave, one or two points that strengthened your interest, enthusiasm, and a follow-up by a named time.',
    },
  ],
  judge: ({ kind, stage }) =>
    kind === 'thank-you' && stage === 'screening'
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for their time and their interest in you' },
          {
            element: 'value',
            wanted: 'if-noted',
            or: ['proof', 'stumble'],
            says: 'a skill of yours that fits',
          },
          {
            element: 'interest',
            wanted: 'if-noted',
            or: ['insight'],
            least: 1,
            most: 2,
            says: 'something they told you that made you keener',
          },
          {
            element: 'enthusiasm',
            wanted: 'always',
            or: ['interest'],
            says: 'that you would like to go on to the next round',
          },
          {
            element: 'commitment',
            wanted: 'always',
            or: ['ask-next-steps', 'next-steps'],
            says: 'when you will follow up, or by when you will hear',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'a screening thank-you says when you will follow up',
      facts: message('thank-you', 'screening'),
      expect: wants('commitment', 'always'),
    },
    {
      name: 'a skill is wanted where one is noted',
      facts: message('thank-you', 'screening'),
      expect: wants('value', 'if-noted'),
    },
    { name: 'a panel thank-you has its own list', facts: message('thank-you', 'panel'), expect: undefined },
    {
      name: 'a promise kept after a screening carries what was promised',
      facts: message('promise', 'screening'),
      expect: undefined,
    },
  ],
}
