import { type MessageRule, message, wants } from './message-facts.ts'

export const M12: MessageRule = {
  id: 'M12',
  title: 'A touch that brings something',
  says: 'Send an article, an idea, a design, a sketch of a plan, an opportunity or references, and never ask whether a decision has been made.',
  sources: [
    {
      guide: 'eight',
      says: 'Touch base in a way that shows your value, such as an article they would like; asking repeatedly for a decision does no good.',
    },
    {
      guide: 'mastering',
      says: 'A design idea, a business plan, a go-to-market sketch or an opportunity can make a lasting impression; offer information or references if relevant.',
    },
  ],
  judge: ({ kind }) =>
    kind === 'value-add'
      ? [
          {
            element: 'deliverable',
            wanted: 'always',
            or: ['insight', 'finding', 'proof', 'value', 'answer'],
            says: 'the thing you bring',
          },
          { element: 'status', wanted: 'if-noted', most: 0, says: 'no question about the decision' },
        ]
      : undefined,
  cases: [
    {
      name: 'it carries something',
      facts: message('value-add', 'final'),
      expect: wants('deliverable', 'always'),
    },
    {
      name: 'it never asks for the status',
      facts: message('value-add'),
      expect: (verdict) => verdict?.find((want) => want.element === 'status')?.most === 0,
    },
    { name: 'a nudge may ask', facts: message('nudge'), expect: undefined },
    { name: 'a connection request carries only itself', facts: message('connect'), expect: undefined },
  ],
}
