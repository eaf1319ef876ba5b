import { type MessageRule, message, type Want, wants } from './message-facts.ts'

const glad: Want = {
  element: 'enthusiasm',
  wanted: 'always',
  or: ['interest'],
  says: 'that you are glad of the offer, without accepting it yet',
}
const thanks: Want = { element: 'thanks', wanted: 'always', says: 'thanks for the offer' }
const talk: Want = {
  element: 'request',
  wanted: 'always',
  or: ['question', 'ask-next-steps', 'next-steps'],
  says: 'a proposal to talk in person or on camera',
}

export const M5: MessageRule = {
  id: 'M5',
  title: 'After an offer',
  says: 'Show that you are glad without accepting yet, learn how long you have, ask what is unclear, and propose a talk in person or on camera where there is something to discuss.',
  sources: [
    {
      guide: 'ace',
      says: 'Understand the offer and ask to talk: enthusiasm, how long there is to consider, two full days and a list of questions, and a discussion in person or on camera.',
    },
  ],
  judge: ({ kind }) => {
    if (kind === 'offer-talk')
      return [
        thanks,
        glad,
        talk,
        { element: 'question', wanted: 'if-noted', says: 'your questions about the terms' },
      ]
    if (kind === 'offer-answer')
      return [
        thanks,
        glad,
        { element: 'question', wanted: 'if-noted', says: 'your questions about the terms' },
      ]
    if (kind === 'offer-time')
      return [
        thanks,
        {
          element: 'request',
          wanted: 'always',
          or: ['question', 'ask-next-steps', 'next-steps'],
          says: 'how much time you ask for',
        },
      ]
    return undefined
  },
  cases: [
    {
      name: 'an offer below what was asked leads to a talk',
      facts: message('offer-talk'),
      expect: wants('request', 'always'),
    },
    {
      name: 'the first answer is glad',
      facts: message('offer-answer'),
      expect: wants('enthusiasm', 'always'),
    },
    {
      name: 'asking for time need not sound thrilled',
      facts: message('offer-time'),
      expect: (verdict) => !wants('enthusiasm')(verdict),
    },
    { name: 'declining an offer is no talk about terms', facts: message('offer-decline'), expect: undefined },
    {
      name: 'a thank-you is not an answer to an offer',
      facts: message('thank-you', 'final'),
      expect: undefined,
    },
  ],
}
