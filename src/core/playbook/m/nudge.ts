import { type MessageRule, message, wants } from './message-facts.ts'

export const M10: MessageRule = {
  id: 'M10',
  title: 'The nudge',
  says: 'Friendly and short: thanks, the role by name, that you are still interested, and an offer of information or something useful.',
  sources: [
    {
      guide: 'quick',
      says: 'Name the role, recall the interview, restate interest and ask what information you can add.',
    },
    { guide: 'eight', says: 'Ask gently whether other information would help, and show extra value.' },
  ],
  judge: ({ kind }) =>
    kind === 'nudge' || kind === 'follow-up'
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for the conversation' },
          {
            element: 'interest',
            wanted: 'always',
            or: ['enthusiasm'],
            says: 'that you are still interested',
          },
          {
            element: 'offer-help',
            wanted: 'always',
            or: ['deliverable', 'insight', 'finding', 'proof', 'value', 'next-steps', 'question'],
            says: 'an offer of information, or something useful',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'a nudge offers something',
      facts: message('nudge', 'screening'),
      expect: wants('offer-help', 'always'),
    },
    {
      name: 'a follow-up one announced does too',
      facts: message('follow-up', 'panel'),
      expect: wants('interest', 'always'),
    },
    { name: 'a last check-in is shorter', facts: message('check-in', 'screening'), expect: undefined },
    { name: 'a thank-you is not a nudge', facts: message('thank-you', 'screening'), expect: undefined },
  ],
}
