import { type MessageRule, message, wants } from './message-facts.ts'

export const M16: MessageRule = {
  id: 'M16',
  title: 'The detailed message',
  says: 'Within the week, if the thank-you was short: your interest once more, with what you bring and what you left out.',
  sources: [
    {
      guide: 'mastering',
      says: 'A more detailed follow-up restates interest and qualifications, if that has not been sent already.',
    },
  ],
  judge: ({ kind }) =>
    kind === 'detailed'
      ? [
          { element: 'interest', wanted: 'always', or: ['enthusiasm'], says: 'your interest in the job' },
          {
            element: 'value',
            wanted: 'if-noted',
            or: ['proof', 'finding', 'stumble'],
            says: 'what you would bring',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'it restates interest',
      facts: message('detailed', 'final'),
      expect: wants('interest', 'always'),
    },
    {
      name: 'and what one brings',
      facts: message('detailed', 'screening'),
      expect: wants('value', 'if-noted'),
    },
    { name: 'a thank-you has its own list', facts: message('thank-you', 'final'), expect: undefined },
    { name: 'so has a nudge', facts: message('nudge', 'final'), expect: undefined },
  ],
}
