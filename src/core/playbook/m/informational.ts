import { type MessageRule, message, wants } from './message-facts.ts'

export const M1: MessageRule = {
  id: 'M1',
  title: 'After an informational interview',
  says: 'Thank them for their time, name two or three things you learned and a moment you shared, ask only for help that came up, say when you will write again, and offer help in return.',
  sources: [
    {
      guide: 'ace',
      says: 'Gratitude and a connection are the goal: two or three insights, something in common, a request that is no surprise, a time to follow up, and an offer of your own support.',
    },
  ],
  judge: ({ kind, stage }) =>
    kind === 'thank-you' && stage === 'informational'
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for their time' },
          {
            element: 'insight',
            wanted: 'if-noted',
            least: 2,
            most: 3,
            says: 'two or three things you learned from them',
          },
          { element: 'connection', wanted: 'if-noted', says: 'a moment or an interest you share' },
          { element: 'request', wanted: 'if-noted', says: 'the help you spoke about, since it was raised' },
          {
            element: 'commitment',
            wanted: 'always',
            or: ['next-steps'],
            says: 'when you will be in touch again',
          },
          { element: 'offer-help', wanted: 'always', says: 'an offer of your own help' },
        ]
      : undefined,
  cases: [
    {
      name: 'a thank-you after a coffee offers help',
      facts: message('thank-you', 'informational'),
      expect: wants('offer-help', 'always'),
    },
    {
      name: 'what they taught you counts by two or three',
      facts: message('thank-you', 'informational'),
      expect: (verdict) => verdict?.find((want) => want.element === 'insight')?.least === 2,
    },
    {
      name: 'a thank-you after a screening is another matter',
      facts: message('thank-you', 'screening'),
      expect: undefined,
    },
    {
      name: 'a nudge after an informational talk is not a thank-you',
      facts: message('nudge', 'informational'),
      expect: undefined,
    },
  ],
}
