import type { Interview, PersonId } from '../../dossier/dossier.ts'
import { C12 } from '../../playbook/c/no-way-known.ts'
import { M14 } from '../../playbook/m/joint-note.ts'
import { judged, type Reason, reasonsOf } from '../../playbook/rule.ts'
import { msOfDay } from '../../time/day.ts'
import type { Proposal } from '../proposal.ts'
import { once, personOf, type View } from '../view.ts'
import { canReach, readerFor, whyThrough } from '../way.ts'
import { contactOf } from '../whom-to-ask.ts'
import { findAddress, forwarded } from './thanks/addresses.ts'
import { takenAlong } from './thanks/folding.ts'
import { toAll, toNobody, toOne } from './thanks/notes.ts'
import { thanked } from './thanks/sent.ts'

/** Everything goes through one person: their own thanks, and one message with the notes for the others. */
const throughOne = (
  view: View,
  interview: Interview,
  via: PersonId,
  met: readonly PersonId[],
): Proposal[] => {
  const others = met.filter((id) => id !== via)
  if (!canReach(view, via)) return [findAddress(view, interview, via)]
  const why = others.slice(0, 1).flatMap((id) => whyThrough(view, id))
  return [
    ...(met.includes(via) ? [toOne(view, interview, via)] : []),
    ...(others.length > 0 ? [forwarded(view, interview, via, others, why)] : []),
  ]
}

interface Joint {
  readonly people: readonly PersonId[]
  readonly why: Reason
}

/** On a large panel those one hardly spoke with: no note is theirs alone. Never one, who would be a panel of one. */
const jointOf = (view: View, interview: Interview, reachable: readonly PersonId[]): Joint | undefined => {
  const { channels } = view.dossier.me
  if (channels.length > 0 && !channels.includes('email')) return undefined
  const points = interview.debrief?.points ?? []
  const panel = { panelSize: interview.met.length, numbers: view.playbook.numbers }
  if (M14.judge({ ...panel, spokeWith: false }) === undefined) return undefined
  const said = (id: PersonId) =>
    judged(M14, { ...panel, spokeWith: points.some((point) => point.who === id) })
  const people = reachable.filter((id) => personOf(view, id)?.email !== undefined && said(id) !== undefined)
  const [first, second] = people
  const say = first === undefined || second === undefined ? undefined : said(first)
  return say && { people, why: say.why }
}

const toEach = (view: View, interview: Interview, met: readonly PersonId[]): Proposal[] => {
  const reachable = met.filter((id) => canReach(view, id, true) || thanked(view, interview, id))
  const missing = met.filter((id) => !reachable.includes(id))
  const joint = jointOf(view, interview, reachable)
  const contact = contactOf(view) ?? reachable[0]
  return [
    ...reachable.filter((id) => !joint?.people.includes(id)).map((id) => toOne(view, interview, id)),
    ...(joint ? [toAll(view, interview, joint.people, joint.why)] : []),
    ...(missing.length > 0 && contact !== undefined
      ? [forwarded(view, interview, contact, missing, reasonsOf([C12], { contact: true, what: 'note' }))]
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

/** Thanks for every interview that took place; those that rest go into the next ones that are still to be said. */
export const thanksSteps = (view: View): readonly Proposal[] =>
  once(view, 'thanks', () => takenAlong(view.held.map((interview) => forInterview(view, interview))))

/** The thanks that are still owed, as ids of their steps: what a closing note or an answer to an offer folds in. */
export const unsentThanks = (view: View): string[] =>
  thanksSteps(view)
    .filter(
      (step) =>
        step.kind !== 'find-address' &&
        step.state !== 'done' &&
        step.to.length > 0 &&
        view.now.epochMilliseconds - step.opens.epochMilliseconds <
          view.playbook.numbers.thanksFoldDays * msOfDay,
    )
    .map((step) => step.id)
