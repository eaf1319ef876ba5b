import { dayIn, endOfDay, isBefore, later } from '../time/day.ts'
import type { Proposal } from './proposal.ts'
import type { View } from './view.ts'

/** A question that does not press is offered for as long as it has not been asked: it has no last day. */
export const calmly = (proposal: Proposal, { now }: Pick<View, 'now'>): Proposal => {
  const { opens, due, state } = proposal
  if (state) return proposal
  if (isBefore(now, opens)) return { ...proposal, optional: true }
  const zone = opens.timeZoneId
  const last = later(due, endOfDay(dayIn(now, zone).add({ days: 1 }), zone))
  return { ...proposal, due: last, best: opens, optional: true, whenever: true }
}
