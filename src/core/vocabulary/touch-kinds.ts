import type { MeaningKind } from './meanings.ts'
import { kindNamed } from './step-id.ts'
import { isMessageKind, type MessageKind, type StepKind, stepKinds } from './step-kinds.ts'

/** What is known of a kind of touch: anything that went between two people, in or out. */
interface TouchTraits {
  /** A machine wrote it: nobody has said anything. */
  readonly machine: boolean
  /** Coming in, it says by itself what it means. */
  readonly means?: MeaningKind
  /** Coming in, it is an answer whose meaning the person is asked about. */
  readonly answers: boolean
  /** Goes out whatever the last answer said, and so does not show that it was understood. */
  readonly regardless: boolean
}

const message = { machine: false, answers: true, regardless: false } as const
const thanks = { ...message, regardless: true } as const
const machine = { machine: true, answers: false, regardless: false } as const
const told = { machine: false, answers: false, regardless: false } as const

/** Every kind of touch: the messages of a process, then what only comes in or only happens. */
const touchKinds = {
  'thank-you': thanks,
  detailed: message,
  nudge: message,
  reschedule: message,
  'check-in': message,
  'follow-up': message,
  'value-add': message,
  promise: message,
  connect: { ...told, regardless: true },
  forward: thanks,
  lever: message,
  withdraw: message,
  close: message,
  feedback: message,
  helper: thanks,
  'find-address': thanks,
  'offer-answer': message,
  'offer-time': message,
  'offer-talk': message,
  'offer-accept': message,
  'offer-decline': message,
  joining: thanks,
  application: { ...told, regardless: true },
  question: message,
  reply: message,
  'auto-reply': machine,
  bounce: machine,
  invitation: { ...told, means: 'next-step' },
  'next-step': { ...told, means: 'next-step' },
  rejection: { ...told, means: 'no' },
  offer: { ...told, means: 'offer' },
  call: message,
  other: message,
} as const satisfies Readonly<Record<MessageKind, TouchTraits>> & Readonly<Record<string, TouchTraits>>

export type TouchKind = keyof typeof touchKinds

/** What only comes in or only happens, in ordinary words. */
const otherSays: Readonly<Record<Exclude<TouchKind, MessageKind>, string>> = {
  application: 'an application',
  question: 'a question',
  'auto-reply': 'an automatic answer',
  bounce: 'a mail that came back',
  invitation: 'an invitation',
  'next-step': 'a next step',
  rejection: 'a no',
  offer: 'an offer',
  call: 'a call',
  other: 'something else',
}

/** A touch in ordinary words, as it stands behind “you sent”. */
export const touchSays = (kind: TouchKind): string =>
  Object.hasOwn(otherSays, kind)
    ? otherSays[kind as keyof typeof otherSays]
    : stepKinds[kind as MessageKind].says

export const allTouchKinds = Object.keys(touchKinds) as readonly TouchKind[]

/** What is known of a touch of this kind. */
export const touchTraits = (kind: TouchKind): TouchTraits => touchKinds[kind]

/** As what a step that has been done is recorded; nothing where doing it is no touch. */
export const recordedAs = (kind: StepKind): TouchKind | undefined => (isMessageKind(kind) ? kind : undefined)

const stepOf = (kind: TouchKind) => (kind in stepKinds ? stepKinds[kind as StepKind] : undefined)

/** It asked how things stand. */
const askedStatus = (kind: TouchKind): boolean => stepOf(kind)?.asksStatus ?? false

/** The messages that ask how things stand. */
export const asking: readonly TouchKind[] = allTouchKinds.filter(askedStatus)

/** Nobody had asked for it. */
export const wasUnasked = (kind: TouchKind): boolean => stepOf(kind)?.unasked ?? false

/** Thanks were said in it along with something else: in a call as in an answer. */
export const carriedThanks = (kind: TouchKind): boolean =>
  kind === 'call' || (stepOf(kind)?.carriesThanks ?? false)

/** A touch, as far as what was said in it goes: its own kind, and the steps that went along in it. */
interface Told {
  readonly kind: TouchKind
  readonly folds?: readonly string[]
}

/** Was something of these kinds said in it, on its own or along with the rest? */
export const toldIn = ({ kind, folds }: Told, kinds: readonly TouchKind[]): boolean =>
  kinds.includes(kind) || (folds?.some((step) => kinds.some((each) => each === kindNamed(step))) ?? false)

/** Did it ask how things stand, on its own or along with the rest? */
export const askedIn = (touch: Told): boolean => toldIn(touch, asking)
