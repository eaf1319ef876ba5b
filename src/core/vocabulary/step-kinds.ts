/** What is known of a kind of step. A kind that has no row here does not exist; a row that lacks an answer does not compile. */
interface StepTraits {
  /** In a person's words, after “write”: “a thank-you”. */
  readonly says: string
  /** Someone reads it: it has words, a reader and a channel. */
  readonly message: boolean
  /** Asks how things stand: counts against the two questions a process bears. */
  readonly asksStatus: boolean
  /** Nobody asked for it: it keeps its distance from the last one of its sort. */
  readonly unasked: boolean
  /** Goes on with an earlier conversation instead of beginning one. */
  readonly threads: boolean
  /** Thanks for the interview are said in it along with something else. */
  readonly carriesThanks: boolean
  /** Still means something when the process is over. */
  readonly outlives: boolean
  /** They asked for it, or wait for it: it goes even where writing to them is forbidden. */
  readonly awaited: boolean
  /** Stands even where nobody can be reached: it can be done without a channel. */
  readonly alone: boolean
  /** Words of the body beyond which a busy reader gives up; 50 to 125 are answered best, some kinds need more. */
  readonly mostWords: number
}

const own = {
  message: false,
  asksStatus: false,
  unasked: false,
  threads: false,
  carriesThanks: false,
  outlives: false,
  awaited: false,
  alone: true,
  mostWords: 0,
} as const
const letter = { ...own, message: true, alone: false, mostWords: 150 } as const
const question = { ...letter, asksStatus: true, unasked: true, threads: true } as const
const decision = { ...letter, carriesThanks: true, awaited: true } as const

/** Every kind of step, in the order of a process. */
export const stepKinds = {
  prep: { ...own, says: 'preparing' },
  debrief: { ...own, says: 'noting what was said', outlives: true },
  'find-address': { ...letter, says: 'a question for an address', alone: true },
  'thank-you': { ...letter, says: 'a thank-you', mostWords: 190 },
  detailed: { ...letter, says: 'a fuller message', unasked: true, threads: true, mostWords: 250 },
  promise: { ...letter, says: 'what you promised' },
  reschedule: { ...letter, says: 'word about another time', threads: true, awaited: true, mostWords: 90 },
  'follow-up': { ...question, says: 'the follow-up you announced' },
  nudge: { ...question, says: 'a first question after silence', mostWords: 125 },
  'check-in': { ...question, says: 'a last question', mostWords: 60 },
  'value-add': { ...letter, says: 'something useful, sent along', unasked: true, threads: true },
  connect: { ...letter, says: 'a LinkedIn note', outlives: true, mostWords: 60 },
  forward: { ...letter, says: 'a note to be passed on', mostWords: 220 },
  lever: { ...letter, says: 'word of a deadline elsewhere' },
  withdraw: { ...decision, says: 'a withdrawal' },
  reply: { ...decision, says: 'an answer to them', alone: true },
  close: { ...decision, says: 'an answer to their no', threads: true, outlives: true, awaited: false },
  feedback: { ...letter, says: 'a question what to do better', threads: true, outlives: true },
  helper: { ...letter, says: 'word to whoever helped', outlives: true },
  'offer-answer': { ...decision, says: 'thanks for an offer' },
  'offer-time': { ...letter, says: 'a question for more time', awaited: true },
  'offer-review': { ...own, says: 'going through the offer' },
  'offer-talk': { ...decision, says: 'a talk about the offer' },
  'offer-accept': { ...decision, says: 'a yes to an offer' },
  'offer-decline': { ...decision, says: 'a no to an offer' },
  joining: { ...letter, says: 'word to those you will work with', outlives: true, mostWords: 90 },
  lesson: { ...own, says: 'a lesson', outlives: true },
  'keep-moving': { ...own, says: 'going on with the search', outlives: true },
} as const satisfies Readonly<Record<string, StepTraits>>

export type StepKind = keyof typeof stepKinds

/** The kinds that have this trait. */
type With<Trait extends keyof StepTraits> = {
  [Kind in StepKind]: (typeof stepKinds)[Kind][Trait] extends true ? Kind : never
}[StepKind]

/** The kinds that somebody reads: each has a writer. */
export type MessageKind = With<'message'>

export const allStepKinds = Object.keys(stepKinds) as readonly StepKind[]

/** Does somebody read it? */
export const isMessageKind = (kind: StepKind): kind is MessageKind => stepKinds[kind].message

export const messageKinds: readonly MessageKind[] = allStepKinds.filter(isMessageKind)

const asked = ['promise', 'find-address'] as const

/**
 * What goes along in a message of a kind where both are there for one person on one day. Of several messages the first of these kinds is the
 * one that the others go into.
 */
export const carriers: readonly (readonly [kind: MessageKind, carries: readonly MessageKind[]])[] = [
  ['reply', asked],
  ['close', asked],
  ['offer-answer', ['offer-time', 'offer-talk', ...asked]],
  ['thank-you', ['forward', 'nudge', 'follow-up', ...asked]],
  ['forward', asked],
  ['promise', ['lever', ...asked]],
  ['lever', asked],
  ['detailed', asked],
  ['nudge', asked],
  ['follow-up', asked],
]

/** The kind of step that an id names: it is the middle part. */
export const kindNamed = (step: string): StepKind | undefined => {
  const [, kind] = step.split('/')
  return allStepKinds.find((each) => each === kind)
}
