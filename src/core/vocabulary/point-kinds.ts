/** What is known of a kind of note taken right after an interview. */
interface PointTraits {
  /** In the writer's words: “they told me”. */
  readonly says: string
  /** Kept to oneself unless said otherwise: it steers what is written and lends no word to it. */
  readonly private: boolean
  /** Kept to oneself whatever is said: it neither speaks nor steers. */
  readonly secret: boolean
  /** A doubt of theirs that a better answer can meet. */
  readonly doubt: boolean
  /** Told to one of a panel, not to each. */
  readonly once: boolean
  /** Worth a fuller message where the thank-you lacked it. */
  readonly worthMore: boolean
  /** Whose it is by nature. */
  readonly owner: 'me' | 'them' | 'either'
}

const theirs = {
  private: false,
  secret: false,
  doubt: false,
  once: false,
  worthMore: false,
  owner: 'them',
} as const
const shared = { ...theirs, owner: 'either' } as const
const mine = { ...theirs, owner: 'me' } as const
const hidden = { ...shared, private: true } as const

export const pointKinds = {
  insight: { ...theirs, says: 'they told me' },
  moment: { ...shared, says: 'a moment we shared' },
  'common-ground': { ...shared, says: 'what we have in common' },
  interest: { ...theirs, says: 'what made me keener' },
  strength: { ...mine, says: 'a strength of mine that fits' },
  stumble: { ...mine, says: 'a question I answered badly', once: true, worthMore: true },
  'missed-question': { ...shared, says: 'a question I did not get to ask', once: true, worthMore: true },
  finding: { ...shared, says: 'a finding of mine', worthMore: true },
  anecdote: { ...shared, says: 'a story of mine', once: true },
  clue: { ...hidden, says: 'a clue to what they look for', doubt: true },
  reaction: { ...hidden, says: 'how they reacted', doubt: true },
  request: { ...shared, says: 'something I asked them for' },
  improper: { ...hidden, owner: 'them', secret: true, says: 'a question they should not have asked' },
  lesson: { ...hidden, says: 'a lesson for next time' },
  aside: { ...hidden, owner: 'me', secret: true, says: 'a word to myself' },
} as const satisfies Readonly<Record<string, PointTraits>>

export type PointKind = keyof typeof pointKinds

export const allPointKinds = Object.keys(pointKinds) as readonly PointKind[]

/** Is a note of this kind kept to oneself, where so much was said about it? */
export const staysPrivate = (kind: PointKind, said?: boolean): boolean =>
  pointKinds[kind].secret || (said ?? pointKinds[kind].private)
