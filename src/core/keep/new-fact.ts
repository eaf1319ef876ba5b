import type { Kept } from './keep.ts'
import { type Part, partsOf } from './parts.ts'

/** What stands on a page under its own name; choices and words belong to a step. */
const kinds: readonly Part['kind'][] = ['person', 'interview', 'point', 'promise', 'touch', 'elsewhere']

const nameOf = ({ kind, id }: Part): string => `${kind}:${id}`

/** What stands there only afterwards, as `person:dana`: what a change made, if it made one thing. */
export const newFact = (before: Kept, after: Kept): string | undefined => {
  const had = new Set(partsOf(before).map(nameOf))
  const [first, ...others] = partsOf(after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(nameOf)
    .filter((name) => !had.has(name))
  return others.length === 0 ? first : undefined
}
