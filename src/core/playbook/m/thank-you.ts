import { type MessageRule, message, wants } from './message-facts.ts'

export const M7: MessageRule = {
  id: 'M7',
  title: 'What every thank-you holds',
  says: 'Gratitude, something you learned and enthusiasm; better still with specific interest, what you bring, a personal touch and a look ahead.',
  sources: [
    {
      guide: 'quick',
      says: 'Three things: gratitude for their time, appreciation of what you learned, and enthusiasm for the role.',
    },
    {
      guide: 'mastering',
      says: 'Gratitude, interest with specifics, your value and fit, a moment from the talk, and a look to the future.',
    },
    { guide: 'ace', says: 'Restate interest and fit, and show that you are eager for the next step.' },
    { guide: 'basics', says: 'Each note has a personal touch, such as a joke or a story they told.' },
  ],
  judge: ({ kind, stage }) =>
    kind === 'thank-you'
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for their time' },
          {
            element: 'insight',
            wanted: 'if-noted',
            or: ['interest', 'connection', 'finding'],
            says: 'something you learned from them',
          },
          ...(stage === 'informational'
            ? []
            : ([
                {
                  element: 'enthusiasm',
                  wanted: 'always',
                  or: ['interest'],
                  says: 'that you would like the job',
                },
                {
                  element: 'value',
                  wanted: 'if-noted',
                  or: ['proof', 'finding', 'stumble'],
                  says: 'what you would bring',
                },
              ] as const)),
          {
            element: 'connection',
            wanted: 'if-noted',
            or: ['insight', 'interest', 'anecdote'],
            says: 'a personal touch from the conversation',
          },
          {
            element: 'next-steps',
            wanted: 'if-noted',
            or: ['commitment', 'ask-next-steps', 'enthusiasm', 'offer-help'],
            says: 'a look ahead',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'enthusiasm belongs in each',
      facts: message('thank-you', 'final'),
      expect: wants('enthusiasm', 'always'),
    },
    {
      name: 'something learned is wanted where it is noted',
      facts: message('thank-you', 'technical'),
      expect: wants('insight', 'if-noted'),
    },
    {
      name: 'an informational talk was not about a job',
      facts: message('thank-you', 'informational'),
      expect: (verdict) => !wants('enthusiasm')(verdict),
    },
    { name: 'a nudge is not a thank-you', facts: message('nudge', 'screening'), expect: undefined },
    { name: 'a decline is not a thank-you', facts: message('offer-decline'), expect: undefined },
  ],
}
