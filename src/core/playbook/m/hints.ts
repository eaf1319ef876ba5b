import type { Rule } from '../rule.ts'

interface MissingFacts {
  readonly wanted: 'always' | 'if-noted'
  readonly missing: boolean
}

/** How a missing element is shown; never an error. */
export const M15: Rule<MissingFacts, 'warning' | 'hint'> = {
  id: 'M15',
  title: 'Lists are hints, not locks',
  says: 'What the guides list is shown when it is missing: a warning where they always ask for it, a hint where you have a note that would fit. It never blocks a message.',
  sources: [
    {
      guide: 'house',
      says: 'Only a mistake that would harm you stops a message; what to put in stays the writer’s choice.',
    },
    { guide: 'quick', says: 'A few sentences that hold the three critical things do the job.' },
  ],
  judge: ({ wanted, missing }) => (missing ? (wanted === 'always' ? 'warning' : 'hint') : undefined),
  cases: [
    { name: 'no thanks anywhere', facts: { wanted: 'always', missing: true }, expect: 'warning' },
    {
      name: 'a shared moment was noted and left out',
      facts: { wanted: 'if-noted', missing: true },
      expect: 'hint',
    },
    { name: 'nothing is missing', facts: { wanted: 'always', missing: false }, expect: undefined },
    { name: 'the noted moment is in', facts: { wanted: 'if-noted', missing: false }, expect: undefined },
  ],
}
