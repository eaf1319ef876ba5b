/** What is known of a step that stands in a state. */
interface StateTraits {
  /** Can be done now. */
  readonly now: boolean
  /** Still to be done, now or later: it has a message, and can be put off or skipped. */
  readonly open: boolean
  /** Its time has not come. */
  readonly ahead: boolean
}

const ready = { now: true, open: true, ahead: false } as const
const held = { ...ready, now: false } as const
const over = { ...held, open: false } as const

export const stepStates = {
  waiting: { ...held, ahead: true },
  ready,
  due: ready,
  late: ready,
  done: over,
  blocked: held,
  resting: over,
  skipped: over,
  snoozed: held,
} as const satisfies Readonly<Record<string, StateTraits>>

export type StepState = keyof typeof stepStates
