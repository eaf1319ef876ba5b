import type { AnyRule } from '../rule.ts'
import { M13 } from './favours.ts'
import { M15 } from './hints.ts'
import { M14 } from './joint-note.ts'
import { lists } from './requirements.ts'

export { type Requirement, requirementsFor } from './requirements.ts'

const numberOf = ({ id }: AnyRule): number => Number(id.slice(1))

/** Section M: what each kind of message holds, by number. */
export const messages: readonly AnyRule[] = [...lists, M13, M14, M15].toSorted(
  (one: AnyRule, other: AnyRule) => numberOf(one) - numberOf(other),
)
