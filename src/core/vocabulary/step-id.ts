import { allStepKinds, type StepKind } from './step-kinds.ts'

/** What a step's id is made of: `screen/thank-you/dana`. Nothing else takes one apart. */
interface StepId {
  /** The interview it follows; `offer` or `process` where no interview is meant. */
  readonly ground: string
  /** Absent where an earlier version knew a kind that there is no more. */
  readonly kind?: StepKind
  /** Whom it concerns: a person, several joined by +, one's promise to them, or `me`. */
  readonly whom: string
}

export const idOf = (ground: string, kind: StepKind, whom: string): string => `${ground}/${kind}/${whom}`

export const stepParts = (id: string): StepId => {
  const [ground = '', word, ...rest] = id.split('/')
  const kind = allStepKinds.find((each) => each === word)
  return { ground, whom: rest.join('/'), ...(kind ? { kind } : {}) }
}

/** Where a step stands: the interview it follows, or `offer`, `process`. */
export const groundOf = (id: string): string => stepParts(id).ground

/** The kind of step that an id names. */
export const kindNamed = (id: string): StepKind | undefined => stepParts(id).kind

/** Does the step concern this person, alone, among others, or by a promise? */
export const concerns = (id: string, person: string): boolean => {
  const { whom } = stepParts(id)
  return whom.split('+').includes(person) || whom.startsWith(`${person}-`)
}
