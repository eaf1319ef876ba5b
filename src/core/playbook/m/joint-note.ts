import { tempers } from '../numbers.ts'
import type { Rule } from '../rule.ts'

interface JointFacts {
  readonly panelSize: number
  /** Whether there is a note about what this person said. */
  readonly spokeWith: boolean
  /** `panelJointAbove` of the numbers in force. */
  readonly above?: number
}

export const M14: Rule<JointFacts, 'joint'> = {
  id: 'M14',
  title: 'A joint note on a large panel',
  says: 'On a panel of more than five, those you hardly spoke with may share one note that names everybody; everyone else gets their own.',
  sources: [
    {
      guide: 'ace',
      says: 'A message to several addresses all panelists by name and holds a memorable point of each.',
    },
    { guide: 'basics', says: 'Against it: a note to everyone at once looks like a chore done.' },
    {
      guide: 'house',
      says: 'A panel of more than five is where eight separate notes with nothing of their own to say would be worse.',
    },
  ],
  judge: ({ panelSize, spokeWith, above = tempers.balanced.panelJointAbove }) =>
    panelSize > above && !spokeWith ? 'joint' : undefined,
  cases: [
    {
      name: 'a panel of eight and nothing noted about this one',
      facts: { panelSize: 8, spokeWith: false },
      expect: 'joint',
    },
    { name: 'six, where the number is five', facts: { panelSize: 6, spokeWith: false }, expect: 'joint' },
    {
      name: 'a panel of eight, but this one told a story',
      facts: { panelSize: 8, spokeWith: true },
      expect: undefined,
    },
    { name: 'five is not more than five', facts: { panelSize: 5, spokeWith: false }, expect: undefined },
    {
      name: 'eight, where the number was set to ten',
      facts: { panelSize: 8, spokeWith: false, above: 10 },
      expect: undefined,
    },
  ],
}
