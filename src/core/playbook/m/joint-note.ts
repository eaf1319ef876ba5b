import { counted } from '../../time/say.ts'
import type { Numbers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'

interface JointFacts {
  readonly panelSize: number
  /** Whether there is a note about what this person said. */
  readonly spokeWith: boolean
  readonly numbers: Pick<Numbers, 'panelJointAbove'>
}

const people = (count: number): string => counted(count, 'person').replace('persons', 'people')

const panel = (panelSize: number, spokeWith: boolean, panelJointAbove = 5): JointFacts => ({
  panelSize,
  spokeWith,
  numbers: { panelJointAbove },
})

export const M14: Rule<JointFacts, { readonly because: string }> = {
  id: 'M14',
  title: 'A joint note on a large panel',
  says: ({ panelJointAbove }) =>
    `On a panel of more than ${people(panelJointAbove)}, those you hardly spoke with may share one note that names everybody; everyone else gets their own.`,
  numbers: ['panelJointAbove'],
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
  judge: ({ panelSize, spokeWith, numbers }) =>
    panelSize > numbers.panelJointAbove && !spokeWith
      ? {
          because: `A panel of more than ${people(numbers.panelJointAbove)}: those you hardly spoke with share one note, each by name.`,
        }
      : undefined,
  cases: [
    {
      name: 'a panel of eight and nothing noted about this one',
      facts: panel(8, false),
      expect: (verdict) => /more than five people/.test(verdict?.because ?? ''),
    },
    {
      name: 'six, where the number is five',
      facts: panel(6, false),
      expect: (verdict) => verdict !== undefined,
    },
    { name: 'a panel of eight, but this one told a story', facts: panel(8, true), expect: undefined },
    { name: 'five is not more than five', facts: panel(5, false), expect: undefined },
    { name: 'eight, where the number was set to ten', facts: panel(8, false, 10), expect: undefined },
  ],
}
