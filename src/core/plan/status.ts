import type { Dossier, Moment } from '../dossier/dossier.ts'
import { endOf, type Status } from '../vocabulary/statuses.ts'
import { endingOf } from './ending.ts'

/** Do the facts say no by themselves, whatever the status says? */
const saysNo = (dossier: Dossier, now: Moment): boolean => {
  const touches = dossier.touches
    .filter(({ at }) => at.epochMilliseconds <= now.epochMilliseconds)
    .toSorted(
      (one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds || (one.id < other.id ? -1 : 1),
    )
  const open = { ...dossier, opportunity: { ...dossier.opportunity, status: 'open' as const } }
  return endingOf(open, touches, dossier.interviews, now)?.is === 'no'
}

/** The status that a change of facts brings along: a no closes, a later round or offer opens again. Undefined where it stays. */
export const statusAfter = (before: Dossier, after: Dossier, now: Moment): Status | undefined => {
  const { status } = after.opportunity
  if (status !== before.opportunity.status) return undefined
  const [was, is] = [saysNo(before, now), saysNo(after, now)]
  if (is && !was && endOf(status) === undefined) return 'rejected'
  return was && !is && status === 'rejected' ? 'open' : undefined
}
