import { T18 } from '../../../playbook/t/thanks-that-fold.ts'
import type { Proposal } from '../../proposal.ts'

/** Thanks of a round that were never said and no longer go on their own. */
const isLeft = ({ kind, state, why }: Proposal): boolean =>
  kind !== 'find-address' && state === 'resting' && why[0]?.rule === T18.id

/** Whether thanks to this step's readers are among those that the other one holds. */
const isForThem = (left: Proposal, other: Proposal): boolean =>
  left.to.some((id) => other.to.includes(id)) || (left.about ?? []).some((id) => other.about?.includes(id))

/** The thanks of a later round that take these along: to the same person where they were met, else the first to anyone. */
const takerOf = (left: Proposal, later: readonly Proposal[]): Proposal | undefined => {
  const open = later.filter(({ kind, state, to }) => kind !== 'find-address' && !state && to.length > 0)
  return open.find((other) => isForThem(left, other)) ?? open[0]
}

/** The thanks of all rounds, by their end: what was left unsaid stands among the `folds` of the later thanks that say it. */
export const takenAlong = (rounds: readonly (readonly Proposal[])[]): Proposal[] => {
  const all = rounds.flat()
  const folded = new Map<string, string[]>()
  const already = new Set(all.flatMap(({ folds }) => folds ?? []))
  for (const [index, round] of rounds.entries()) {
    for (const left of round) {
      if (!isLeft(left) || already.has(left.id)) continue
      const taker = takerOf(left, rounds.slice(index + 1).flat())
      if (taker) folded.set(taker.id, [...(folded.get(taker.id) ?? []), left.id])
    }
  }
  if (folded.size === 0) return all
  return all.map((step) => {
    const more = folded.get(step.id)
    return more ? { ...step, folds: [...(step.folds ?? []), ...more] } : step
  })
}
