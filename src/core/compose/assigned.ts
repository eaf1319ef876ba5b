import type { Interview, PersonId, Point } from '../dossier/dossier.ts'
import type { Quotable } from '../dossier/quotable.ts'
import { pointKinds } from '../vocabulary/point-kinds.ts'

const reachable = (told: Pick<Quotable, 'people'>, id: PersonId): boolean => {
  const person = told.people.get(id)
  return Boolean(
    person && (person.email ?? person.linkedin ?? person.phone ?? person.postal ?? person.prefers),
  )
}

const most = (ids: readonly PersonId[], count: (id: PersonId) => number): PersonId | undefined =>
  ids.reduce<PersonId | undefined>(
    (best, id) => (best === undefined || count(id) > count(best) ? id : best),
    undefined,
  )

/**
 * Who of several interviewers gets a point that belongs to nobody in particular, so that it is told once: an anecdote
 * goes to who told something memorable, a better answer or a missed question to who is noted most. Undefined where it
 * may go to each (findings, strengths that were only noted). Depends on the debrief only, not on what has been sent.
 */
export const assigneeOf = (
  told: Pick<Quotable, 'people'>,
  interview: Interview | undefined,
  point: Point,
): PersonId | undefined => {
  if (!interview || !(pointKinds[point.kind].once || point.say !== undefined)) return undefined
  const points = interview.debrief?.points ?? []
  const met = interview.met.filter((id) => reachable(told, id))
  const noted = (id: PersonId) => points.filter((other) => other.who === id).length
  const moments = (id: PersonId) =>
    points.filter((other) => other.who === id && other.kind === 'moment').length
  return most(met.length > 0 ? met : interview.met, point.kind === 'anecdote' ? moments : noted)
}

/** Which of the writer's strengths a member of a panel hears of: the most noted one the first, and so on. */
export const strengthTurn = (told: Quotable, interview: Interview | undefined, reader?: PersonId): number => {
  if (!interview || reader === undefined || interview.met.length < 2) return 0
  const points = interview.debrief?.points ?? []
  const noted = (id: PersonId) => points.filter((point) => point.who === id).length
  const order = interview.met
    .filter((id) => reachable(told, id))
    .toSorted((one, other) => noted(other) - noted(one))
  const turn = order.indexOf(reader)
  return turn < 0 ? interview.met.length : turn
}
