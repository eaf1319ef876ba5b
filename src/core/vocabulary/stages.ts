/** What is known of a round of interviews. */
interface StageTraits {
  /** What the two of them would call it. */
  readonly noun: string
  /** How it is told apart from the other rounds, to the one who seeks. */
  readonly called: string
  /** After it an answer is owed: a part of the process. */
  readonly owesAnswer: boolean
  /** Something was made or solved in it. */
  readonly worked: boolean
  /** The last one: each person is won for themselves. */
  readonly last: boolean
}

const ordinary = { owesAnswer: true, worked: false, last: false } as const

export const stages = {
  informational: { ...ordinary, noun: 'conversation', called: 'informational interview', owesAnswer: false },
  screening: { ...ordinary, noun: 'conversation', called: 'screening interview' },
  technical: { ...ordinary, noun: 'technical interview', called: 'technical interview', worked: true },
  /** A shift, a lesson, a road or weld test: the work itself, for a few hours. */
  trial: { ...ordinary, noun: 'trial', called: 'trial', worked: true },
  case: { ...ordinary, noun: 'case interview', called: 'case interview', worked: true },
  panel: { ...ordinary, noun: 'interview', called: 'panel interview', last: true },
  final: { ...ordinary, noun: 'interview', called: 'final interview', last: true },
} as const satisfies Readonly<Record<string, StageTraits>>

export type Stage = keyof typeof stages

export const allStages = Object.keys(stages) as readonly Stage[]
