import { type MessageRule, message, wants } from './message-facts.ts'

export const M8: MessageRule = {
  id: 'M8',
  title: 'Asking what comes next',
  says: 'Where nobody told you what happens next, the thank-you asks, and offers anything they may still need.',
  sources: [
    {
      guide: 'quick',
      says: 'If the next steps were not explained, close the thank-you by asking for them and for what else you can provide.',
    },
    { guide: 'mastering', says: 'Ask about next steps or the timeline in every follow-up.' },
    {
      guide: 'house',
      says: 'Asking again for what they already explained looks like not having listened, so it is asked only where it is unknown.',
    },
  ],
  judge: ({ kind, stage, knowsNextSteps }) =>
    kind === 'thank-you' && stage !== 'informational' && knowsNextSteps === false
      ? [
          {
            element: 'ask-next-steps',
            wanted: 'always',
            says: 'a question about the next steps, since nobody told you',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'nobody said what comes next',
      facts: message('thank-you', 'screening', { knowsNextSteps: false }),
      expect: wants('ask-next-steps', 'always'),
    },
    {
      name: 'asked, and no answer noted',
      facts: message('thank-you', 'final', { askedNextSteps: true, knowsNextSteps: false }),
      expect: wants('ask-next-steps'),
    },
    {
      name: 'they named a date',
      facts: message('thank-you', 'screening', { knowsNextSteps: true }),
      expect: undefined,
    },
    {
      name: 'no debrief yet: unknown is not untold',
      facts: message('thank-you', 'screening'),
      expect: undefined,
    },
    {
      name: 'an informational talk has no next round',
      facts: message('thank-you', 'informational', { knowsNextSteps: false }),
      expect: undefined,
    },
  ],
}
