import type { Dossier, FactId, Moment } from '../dossier/dossier.ts'
import { doubts, type Quotable, quotable, steering } from '../dossier/quotable.ts'
import { groundOf, type Step } from '../plan/step.ts'
import { sendingMoment } from '../time/sending.ts'
import { type MessageKind, stepKinds } from '../vocabulary/step-kinds.ts'
import { asNote } from './channels/linkedin.ts'
import { forThePhone } from './channels/phone.ts'
import type { Draft } from './draft.ts'
import { withIncluded } from './include.ts'
import { checkIn } from './kinds/check-in.ts'
import { connect, connectLines } from './kinds/connect.ts'
import { detailed } from './kinds/detailed.ts'
import { close, feedback, offerAccept, offerDecline, withdraw } from './kinds/ending.ts'
import { followUp } from './kinds/follow-up.ts'
import { findAddress, forward } from './kinds/forward.ts'
import { helper } from './kinds/helper.ts'
import { joining } from './kinds/joining.ts'
import { lever } from './kinds/lever.ts'
import { nudge } from './kinds/nudge.ts'
import { offerAnswer, offerTalk, offerTime } from './kinds/offer.ts'
import { promiseKept } from './kinds/promise.ts'
import { reply } from './kinds/reply.ts'
import { reschedule } from './kinds/reschedule.ts'
import { thankYou } from './kinds/thank-you/thank-you.ts'
import { valueAdd } from './kinds/value-add.ts'
import { draftOf } from './letter.ts'
import type { Letter } from './line.ts'
import { type Manner, mannersOf } from './manner.ts'
import { tooAlike } from './near.ts'
import { type Scene, type SceneOptions, sceneOf } from './scene.ts'
import { worthSending } from './worth-sending.ts'

/** One kind of message, one function; those that are a whole of their own are written in `compose`. */
const writers: Readonly<Record<Exclude<MessageKind, 'connect' | 'forward'>, (scene: Scene) => Letter>> = {
  'thank-you': thankYou,
  detailed,
  nudge,
  'check-in': checkIn,
  'value-add': valueAdd,
  promise: promiseKept,
  'follow-up': followUp,
  lever,
  withdraw,
  reply,
  reschedule,
  close,
  feedback,
  helper,
  joining,
  'find-address': findAddress,
  'offer-answer': offerAnswer,
  'offer-time': offerTime,
  'offer-talk': offerTalk,
  'offer-accept': offerAccept,
  'offer-decline': offerDecline,
}

/** Has a step of this kind a message at all? */
const isMessage = ({ kind }: Step): boolean => stepKinds[kind].message

/**
 * The message of one step, from what may be said and nothing else. The same step, dossier and moment give the same
 * message; frames in `taken` are not used again and those used are added to it. `sentAt` decides the day words.
 */
const compose = (step: Step, told: Quotable, options: SceneOptions): Draft => {
  const scene = sceneOf(step, told, options)
  if (step.kind === 'forward') return forward(scene, options)
  if (step.kind === 'connect')
    return connect(scene, () => sceneOf(step, told, { ...options, taken: new Set() }))
  const write = step.kind in writers ? writers[step.kind as keyof typeof writers] : undefined
  const written = draftOf(scene, write ? withIncluded(scene, write(scene)) : { paragraphs: [] })
  const draft =
    step.kind === 'value-add'
      ? { ...written, worthSending: worthSending(told, step, options.sentAt, options.steering) }
      : written
  if (step.channel === 'phone') return { ...draft, also: forThePhone(scene, draft.sentences) }
  if (step.channel !== 'linkedin') return draft
  const fresh = sceneOf(step, told, { ...options, taken: new Set() })
  return { ...draft, also: asNote(fresh, connectLines(fresh)) }
}

/** The frames of the versions before this one, each with how often it stood there. */
const wornBefore = (step: Step, told: Quotable, options: SceneOptions): ReadonlyMap<string, number> => {
  const worn = new Map<string, number>()
  const { taken = new Set(), manner } = options
  for (let version = 0; version < (manner?.version ?? 0); version += 1) {
    const used = new Set(taken)
    compose(step, told, { ...options, manner: { ...manner, version }, taken: used, worn: new Map(worn) })
    for (const frame of used.difference(taken)) worn.set(frame, (worn.get(frame) ?? 0) + 1)
  }
  return worn
}

/**
 * The messages of all steps that have one, in the order of the steps. Colleagues of one interview get different
 * frames, in an order that depends on the ids alone; a note that would still read like a colleague's is written again
 * without what belongs to nobody in particular.
 */
export const composeAll = (
  steps: readonly Step[],
  dossier: Dossier,
  now: Moment,
  manners: ReadonlyMap<string, Manner> = mannersOf(dossier),
): readonly Draft[] => {
  const told = quotable(dossier)
  const weights: ReadonlyMap<FactId, number> = steering(dossier)
  const doubted = doubts(dossier)
  const panels = new Map<string, Set<string>>()
  const drafts = new Map<string, Draft>()
  const ordered = steps.filter(isMessage).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  for (const step of ordered) {
    // Notes to one panel must not share a frame: they share what has been used up.
    const panel = groundOf(step.id)
    const taken = panels.get(panel) ?? new Set<string>()
    const manner = manners.get(step.id) ?? {}
    const sentAt = sendingMoment(step, now)
    const before = { sentAt, steering: weights, manner, taken, doubts: doubted }
    const worn = wornBefore(step, told, before)
    const options = { sentAt, steering: weights, manner, worn, doubts: doubted }
    const colleagues = [...drafts.values()].filter(
      ({ kind, step: id }) => kind === step.kind && groundOf(id) === panel,
    )
    const attempt = new Set(taken)
    let draft = compose(step, told, { ...options, taken: attempt })
    let used = attempt
    if (colleagues.some((other) => tooAlike(draft.body, other.body))) {
      used = new Set(taken)
      draft = compose(step, told, { ...options, taken: used, ownOnly: true })
    }
    panels.set(panel, used)
    drafts.set(step.id, Object.keys(manner).length > 0 ? { ...draft, manner } : draft)
  }
  return steps.flatMap((step) => drafts.get(step.id) ?? [])
}
