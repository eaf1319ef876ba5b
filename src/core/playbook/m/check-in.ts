import { type MessageRule, message, wants } from './message-facts.ts'

export const M11: MessageRule = {
  id: 'M11',
  title: 'The last check-in',
  says: 'Two sentences at most: that you are still interested or can help, and that a short answer is enough. Optional.',
  sources: [
    {
      guide: 'quick',
      says: 'One follow-up is enough in most cases; in some, one more very simple message offering help is fine.',
    },
    { guide: 'house', says: 'It makes a no easy to send, which is kinder to both than a third reminder.' },
  ],
  judge: ({ kind }) =>
    kind === 'check-in'
      ? [
          {
            element: 'interest',
            wanted: 'always',
            or: ['enthusiasm', 'offer-help'],
            says: 'that you are still interested, or can help',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'the check-in after an unanswered nudge',
      facts: message('check-in', 'screening'),
      expect: wants('interest', 'always'),
    },
    { name: 'the nudge before it has more to say', facts: message('nudge', 'screening'), expect: undefined },
    { name: 'a value-adding touch is not a check-in', facts: message('value-add'), expect: undefined },
  ],
}
