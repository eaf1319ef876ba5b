import type { Dossier, FactId, Moment } from '../dossier/dossier.ts'
import { doubts, type Quotable, quotable, steering } from '../dossier/quotable.ts'
import type { Step } from '../plan/step.ts'
import { sendingMoment } from '../time/sending.ts'
import { channels } from '../vocabulary/channels.ts'
import { groundOf } from '../vocabulary/step-id.ts'
import { type MessageKind, stepKinds } from '../vocabulary/step-kinds.ts'
import { withAlong } from './along.ts'
import { asksOf } from './asks.ts'
import { bareOf } from './bare.ts'
import { asNote } from './channels/linkedin.ts'
import { forThePhone } from './channels/phone.ts'
import type { Draft } from './draft.ts'
import { withIncluded } from './include.ts'
import { checkIn } from './kinds/check-in.ts'
import { connect, connectLines } from './kinds/connect.ts'
import { detailed } from './kinds/detailed.ts'
import { close, feedback, offerAccept, offerDecline, withdraw } from './kinds/ending.ts'
import { findAddress } from './kinds/find-address.ts'
import { followUp } from './kinds/follow-up.ts'
import { forwardOr, passingIn, withNotes } from './kinds/forward.ts'
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
import { type Composed, draftOf } from './letter.ts'
import { plainThanks } from './lines/plain.ts'
import { type Manner, mannersOf } from './manner.ts'
import { inMargin } from './margin.ts'
import { tooAlike } from './near.ts'
import { notesFor } from './notes.ts'
import { withSaid } from './said/in-place.ts'
import { voicedBy } from './said/voice.ts'
import { type Scene, type SceneOptions, sceneOf } from './scene.ts'
import type { Letter } from './wish.ts'
import { type Written, write } from './write.ts'

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

/** Has this step a message? Not as long as what it would bring is missing, and an address is asked of somebody or looked for oneself. */
const isMessage = ({ kind, needs, to }: Step): boolean =>
  stepKinds[kind].message && needs === undefined && !(kind === 'find-address' && to.length === 0)

/** Thanks to someone met, in which no note and no strength got a word. */
const isEmpty = ({ step, met, readers, interview }: Scene, { paragraphs, postscript }: Written): boolean =>
  step.kind === 'thank-you' &&
  met &&
  readers.length === 1 &&
  interview?.stage !== 'informational' &&
  ![...paragraphs.flat(), ...(postscript ? [postscript] : [])].some(
    ({ facts, along, element, said }) =>
      // A question or a note to somebody else tells the reader nothing.
      said ||
      (along === undefined &&
        element !== 'question' &&
        facts.some((fact) => /^(?:point|strength|promise):/.test(fact))),
  )

/** The letter in its words; one with nothing to tell is four plain sentences. */
const worded = (scene: Scene, letter: Letter, frames: ReadonlySet<string>): Written => {
  const written = withIncluded(scene, write(scene, letter, frames))
  if (!isEmpty(scene, written)) return written
  const paragraphs = [
    ...plainThanks(scene, letter.paragraphs[0]?.[0], notesFor(scene).notes),
    // What goes along in it stays.
    letter.paragraphs.flat().filter((wanted) => wanted?.along !== undefined),
  ]
  const plain = write(scene, { ...letter, first: [], paragraphs }, frames)
  return { ...plain, margin: written.margin }
}

/**
 * The message of one scene, from what may be said and nothing else. The same scene gives the same message; the frames in
 * `before` are not used again, and come back with those it used.
 */
export const compose = (asked: Scene, before: ReadonlySet<string>): Composed => {
  // What is one paragraph is short, whatever was asked for.
  const whole = channels[asked.step.channel].paragraph
    ? { ...asked, manner: { ...asked.manner, shorter: true } }
    : asked
  const { scene, notes, frames, margin } = passingIn(whole, before)
  const { step } = scene
  if (step.kind === 'connect') return connect(scene, frames)
  const alone: Letter =
    step.kind === 'forward'
      ? forwardOr(scene, notes)
      : step.kind in writers
        ? writers[step.kind as keyof typeof writers](scene)
        : { paragraphs: [] }
  const letter = withAlong(scene, withSaid(scene, { ...alone, margin: inMargin(alone.margin, margin) }))
  const voiced = voicedBy(scene, letter)
  const written = worded(voiced, letter, frames)
  const own = draftOf(voiced, letter, written)
  // What a note to somebody else tells is nothing that this reader is told.
  const bare = bareOf(voiced, own)
  const draft = withNotes(own, notes)
  return {
    draft: {
      ...draft,
      ...(bare ? { bare } : {}),
      asks: asksOf(voiced, own, bare),
      ...(step.channel === 'phone' ? { also: forThePhone(scene, draft.sentences) } : {}),
      ...(step.channel === 'linkedin' ? { also: asNote(scene, connectLines(scene)) } : {}),
    },
    frames: written.used.frames,
  }
}

/** The frames of the versions before this one, each with how often it stood there. */
const wornBefore = (
  step: Step,
  told: Quotable,
  options: SceneOptions,
  frames: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const worn = new Map<string, number>()
  const { manner } = options
  for (let version = 0; version < (manner?.version ?? 0); version += 1) {
    const scene = sceneOf(step, told, { ...options, manner: { ...manner, version }, worn: new Map(worn) })
    for (const frame of compose(scene, frames).frames.difference(frames))
      worn.set(frame, (worn.get(frame) ?? 0) + 1)
  }
  return worn
}

/** A fuller message that found nothing to tell: a second letter that says thank you again. */
const isHollow = ({ kind, sentences }: Draft): boolean =>
  kind === 'detailed' &&
  !sentences.some(
    ({ facts, said }) => said || facts.some((fact) => /^(?:point|strength|promise):/.test(fact)),
  )

/**
 * The messages of all steps that have one, in the order of the steps. Colleagues of one interview get different
 * frames, in an order that depends on the ids alone; a note that would still read like a colleague's is written again
 * without what belongs to nobody in particular. `others` holds what goes along in them.
 */
export const composeAll = (
  steps: readonly Step[],
  dossier: Dossier,
  now: Moment,
  manners: ReadonlyMap<string, Manner> = mannersOf(dossier),
  others: readonly Step[] = steps,
): readonly Draft[] => {
  const told = quotable(dossier)
  const weights: ReadonlyMap<FactId, number> = steering(dossier)
  const doubted = doubts(dossier)
  // Notes to one panel must not share a frame: they share what has been used up.
  const panels = new Map<string, ReadonlySet<string>>()
  const drafts = new Map<string, Draft>()
  const ordered = steps.filter(isMessage).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  for (const step of ordered) {
    const panel = groundOf(step.id)
    const before = panels.get(panel) ?? new Set<string>()
    const manner = manners.get(step.id) ?? {}
    const along = others.filter((other) => other.along === step.id)
    const plain = { sentAt: sendingMoment(step, now), steering: weights, manner, doubts: doubted, along }
    const options = { ...plain, worn: wornBefore(step, told, plain, before) }
    const colleagues = [...drafts.values()].filter(
      ({ kind, step: id }) => kind === step.kind && groundOf(id) === panel,
    )
    const first = compose(sceneOf(step, told, options), before)
    const { draft, frames } = colleagues.some(({ body }) => tooAlike(first.draft.body, body))
      ? compose(sceneOf(step, told, { ...options, ownOnly: true }), before)
      : first
    panels.set(panel, frames)
    if (isHollow(draft)) continue
    drafts.set(step.id, Object.keys(manner).length > 0 ? { ...draft, manner } : draft)
  }
  return steps.flatMap((step) => drafts.get(step.id) ?? [])
}
