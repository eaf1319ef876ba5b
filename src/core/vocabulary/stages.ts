/** What is known of a round of interviews. */
interface StageTraits {
  /** What the two of them would call it. */
  readonly noun: string
  /** How it is told apart from the other rounds, to the one who seeks. */
  readonly called: string
  /** A round of the process: after it an answer is owed. */
  readonly round: boolean
  /** Something was made or solved in it. */
  readonly worked: boolean
  /** The last one: each person is won for themselves. */
  readonly last: boolean
}

const round = { round: true, worked: false, last: false } as const

export const stages = {
  informational: { ...round, noun: 'conversation', called: 'informational interview', round: false },
  screening: { ...round, noun: 'conversation', called: 'screening interview' },
  technical: { ...round, noun: 'technical interview', called: 'technical interview', worked: true },
  /** A shift, a lesson, a road or weld test: the work itself, for a few hours. */
  trial: { ...round, noun: 'trial', called: 'trial', worked: true },
  case: { ...round, noun: 'case interview', called: 'case interview', worked: true },
  panel: { ...round, noun: 'interview', called: 'panel interview', last: true },
  final: { ...round, noun: 'interview', called: 'final interview', last: true },
} as const satisfies Readonly<Record<string, StageTraits>>

export type Stage = keyof typeof stages

export const allStages = Object.keys(stages) as readonly Stage[]
