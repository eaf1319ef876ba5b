/** What is known of a round of interviews. */
interface StageTraits {
  /** What the two of them would call it. */
  readonly noun: string
  /** A round of the process: after it an answer is owed. */
  readonly round: boolean
  /** Something was made or solved in it. */
  readonly worked: boolean
  /** The last one: each person is won for themselves. */
  readonly last: boolean
}

const round = { round: true, worked: false, last: false } as const

export const stages = {
  informational: { ...round, noun: 'conversation', round: false },
  screening: { ...round, noun: 'conversation' },
  technical: { ...round, noun: 'technical interview', worked: true },
  case: { ...round, noun: 'case interview', worked: true },
  panel: { ...round, noun: 'interview', last: true },
  final: { ...round, noun: 'interview', last: true },
} as const satisfies Readonly<Record<string, StageTraits>>

export type Stage = keyof typeof stages

export const allStages = Object.keys(stages) as readonly Stage[]
