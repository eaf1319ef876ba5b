import type { Interview, PersonId } from '../../dossier/dossier.ts'
import { C10 } from '../../playbook/c/agency.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { contactOf } from '../asked.ts'
import { nameOf, type Proposal } from '../proposal.ts'
import { once, personOf, type View } from '../view.ts'
import { canReach, readerFor } from '../way.ts'
import { findAddress, forwarded } from './thanks/addresses.ts'
import { toAll, toNobody, toOne } from './thanks/notes.ts'
import { thanked } from './thanks/sent.ts'

const noAddress: Reason = {
  rule: 'P9',
  guides: ['ace'],
  because: 'No address is on record; the one who knows them can pass your note on.',
}

/** Everything goes through one person: their own thanks, and one message with the notes for the others. */
const throughOne = (
  view: View,
  interview: Interview,
  via: PersonId,
  met: readonly PersonId[],
): Proposal[] => {
  const others = met.filter((id) => id !== via)
  if (!canReach(view, via)) return [findAddress(view, interview, via)]
  const reason = reasonOf(
    C10,
    `Everything goes through ${nameOf(view, via)}; direct contact has not been allowed.`,
  )
  return [
    ...(met.includes(via) ? [toOne(view, interview, via)] : []),
    ...(others.length > 0 ? [forwarded(view, interview, via, others, reason)] : []),
  ]
}

/** On a large panel those one hardly spoke with: no note is theirs alone. Never one, who would be a panel of one. */
const jointOf = (view: View, interview: Interview, reachable: readonly PersonId[]): readonly PersonId[] => {
  if (interview.met.length <= view.playbook.numbers.panelJointAbove) return []
  const { channels } = view.dossier.me
  if (channels.length > 0 && !channels.includes('email')) return []
  const points = interview.debrief?.points ?? []
  const joint = reachable.filter(
    (id) => personOf(view, id)?.email !== undefined && !points.some((point) => point.who === id),
  )
  return joint.length > 1 ? joint : []
}

const toEach = (view: View, interview: Interview, met: readonly PersonId[]): Proposal[] => {
  const reachable = met.filter((id) => canReach(view, id, true) || thanked(view, interview, id))
  const missing = met.filter((id) => !reachable.includes(id))
  const joint = jointOf(view, interview, reachable)
  const contact = contactOf(view) ?? reachable[0]
  return [
    ...reachable.filter((id) => !joint.includes(id)).map((id) => toOne(view, interview, id)),
    ...(joint.length > 0 ? [toAll(view, interview, joint)] : []),
    ...(missing.length > 0 && contact !== undefined
      ? [forwarded(view, interview, contact, missing, noAddress)]
      : []),
    ...missing.map((id) => findAddress(view, interview, id, contact)),
  ]
}

const forInterview = (view: View, interview: Interview): Proposal[] => {
  const met = interview.met.filter((id) => personOf(view, id) !== undefined)
  if (met.length === 0) {
    const contact = contactOf(view)
    return [contact === undefined ? toNobody(view, interview) : toOne(view, interview, contact)]
  }
  const via = met.map((id) => readerFor(view, id)).find((reader, index) => reader !== met[index])
  return via === undefined ? toEach(view, interview, met) : throughOne(view, interview, via, met)
}

/** Thanks for every interview that took place. */
export const thanksSteps = (view: View): readonly Proposal[] =>
  once(view, 'thanks', () => view.held.flatMap((interview) => forInterview(view, interview)))

const threeWeeks = 21 * 24 * 3_600_000

/** The thanks that are still owed, as ids of their steps: what a closing note or an answer to an offer folds in. */
export const unsentThanks = (view: View): string[] =>
  thanksSteps(view)
    .filter(
      (step) =>
        step.kind !== 'find-address' &&
        step.state !== 'done' &&
        step.to.length > 0 &&
        view.now.epochMilliseconds - step.opens.epochMilliseconds < threeWeeks,
    )
    .map((step) => step.id)
