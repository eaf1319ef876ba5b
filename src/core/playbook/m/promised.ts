import { type MessageRule, message, wants } from './message-facts.ts'

export const M17: MessageRule = {
  id: 'M17',
  title: 'A promise kept',
  says: 'What they asked for, or what you promised, goes out promptly and says that it is what you spoke about.',
  sources: [
    {
      guide: 'quick',
      says: 'Give them the materials they need promptly and remind them of what was said about the follow-up.',
    },
    { guide: 'eight', says: 'How you follow through shows how you would work.' },
  ],
  judge: ({ kind }) =>
    kind === 'promise'
      ? [
          {
            element: 'deliverable',
            wanted: 'always',
            or: ['answer', 'finding'],
            says: 'what you promised to send',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'the write-up they asked for',
      facts: message('promise', 'screening'),
      expect: wants('deliverable', 'always'),
    },
    {
      name: 'a thank-you need not carry anything',
      facts: message('thank-you', 'screening'),
      expect: undefined,
    },
    { name: 'an answer to a no carries nothing', facts: message('close'), expect: undefined },
  ],
}
