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
  /** Words of the body beyond which a busy reader gives up: what X19 remarks on. */
  readonly mostWords: number
  /** Words that we write at most of our own accord, greeting and name aside. */
  readonly writesWords: number
  /** Goes out although an answer of theirs waits to be understood: it answers that, or is done beside it. */
  readonly whileAnswerWaits: boolean
  /** It is about an offer they made. */
  readonly ofOffer: boolean
  /** One of the ways of answering an offer, of which one is taken. */
  readonly answersOffer: boolean
  /** Its point is a single sentence: of the rest only what may go anyway is left out. */
  readonly onePoint: boolean
  /** Rests where a real deadline elsewhere is told instead. */
  readonly yieldsToLever: boolean
  /** Still means something after a no, where an end otherwise lets everything rest. */
  readonly afterNo: boolean
  /** An M rule of its own says what belongs in it, or the general ones do; nothing belongs in what is no message. */
  readonly list: 'own' | 'general' | 'none'
  /** What goes along in it where both are there for one person on one day. */
  readonly carries: readonly string[]
}

/** How long messages are, in words: those of 50 to 125 are answered best, some kinds need more. */
export const lengths = {
  /** Up to here a message is answered best. */
  answered: 125,
  /** Room for the greeting and the name below what is answered best. */
  usual: 118,
  /** What a shorter message may have where the writer asks for one. */
  few: 64,
  /** A message with one point. */
  brief: 90,
  /** A single question. */
  onePoint: 80,
  /** A last line, or a note on LinkedIn. */
  twoSentences: 60,
  /** A note below which another stands. */
  aside: 75,
  /** Thanks for an interview of tasks have the task to speak of. */
  technical: 135,
  /** What the reader of an ordinary letter bears. */
  bearable: 150,
  /** A text message before it is a letter. */
  texted: 80,
} as const

/** What holds of most kinds. Whether a message has a list of its own is asked of each. */
const usual = {
  message: false,
  asksStatus: false,
  unasked: false,
  threads: false,
  carriesThanks: false,
  outlives: false,
  awaited: false,
  alone: true,
  mostWords: 0,
  writesWords: lengths.usual,
  whileAnswerWaits: false,
  ofOffer: false,
  answersOffer: false,
  onePoint: false,
  yieldsToLever: false,
  afterNo: false,
  carries: [],
} as const
const own = { ...usual, list: 'none' } as const
const letter = { ...usual, message: true, alone: false, mostWords: lengths.bearable } as const
const question = { ...letter, list: 'own', asksStatus: true, unasked: true, threads: true } as const
const asked = ['promise', 'find-address'] as const
const decision = { ...letter, carriesThanks: true, awaited: true } as const

/** Every kind of step, in the order of a process. */
export const stepKinds = {
  prep: { ...own, says: 'preparing' },
  debrief: { ...own, says: 'noting what was said', outlives: true },
  'find-address': {
    ...letter,
    says: 'a question for an address',
    list: 'general',
    alone: true,
    whileAnswerWaits: true,
    onePoint: true,
  },
  'thank-you': {
    ...letter,
    says: 'a thank-you',
    mostWords: 190,
    list: 'own',
    carries: ['forward', 'nudge', 'follow-up', ...asked],
  },
  detailed: {
    ...letter,
    writesWords: lengths.bearable,
    says: 'a fuller message',
    unasked: true,
    threads: true,
    mostWords: 250,
    list: 'own',
    carries: asked,
  },
  promise: {
    ...letter,
    writesWords: lengths.brief,
    says: 'what you promised',
    afterNo: true,
    list: 'own',
    carries: ['lever', ...asked],
  },
  reschedule: {
    ...letter,
    writesWords: lengths.brief,
    says: 'word about another time',
    list: 'general',
    threads: true,
    awaited: true,
    mostWords: 90,
    whileAnswerWaits: true,
  },
  'follow-up': {
    ...question,
    writesWords: lengths.brief,
    says: 'the follow-up you announced',
    carries: asked,
  },
  nudge: {
    ...question,
    writesWords: lengths.brief,
    says: 'a first question after silence',
    mostWords: lengths.answered,
    yieldsToLever: true,
    carries: asked,
  },
  'check-in': {
    ...question,
    writesWords: lengths.twoSentences,
    says: 'a last question',
    mostWords: lengths.twoSentences,
    yieldsToLever: true,
  },
  'value-add': {
    ...letter,
    writesWords: lengths.brief,
    says: 'something useful, sent along',
    list: 'own',
    unasked: true,
    threads: true,
    yieldsToLever: true,
    afterNo: true,
  },
  connect: {
    ...letter,
    writesWords: lengths.brief,
    says: 'a LinkedIn note',
    list: 'general',
    outlives: true,
    mostWords: lengths.twoSentences,
  },
  forward: { ...letter, says: 'a note to be passed on', list: 'general', mostWords: 220, carries: asked },
  lever: { ...letter, says: 'word of a deadline elsewhere', list: 'general', carries: asked },
  withdraw: { ...decision, says: 'a withdrawal', list: 'general', onePoint: true },
  reply: {
    ...decision,
    says: 'an answer to them',
    list: 'general',
    alone: true,
    whileAnswerWaits: true,
    onePoint: true,
    carries: asked,
  },
  close: {
    ...decision,
    writesWords: lengths.brief,
    says: 'an answer to their no',
    list: 'general',
    threads: true,
    outlives: true,
    awaited: false,
    carries: asked,
  },
  feedback: {
    ...letter,
    writesWords: lengths.onePoint,
    says: 'a question what to do better',
    list: 'general',
    threads: true,
    outlives: true,
  },
  helper: { ...letter, says: 'word to whoever helped', list: 'general', outlives: true },
  'offer-answer': {
    ...decision,
    ofOffer: true,
    says: 'thanks for an offer',
    list: 'own',
    answersOffer: true,
    carries: ['offer-time', 'offer-talk', ...asked],
  },
  'offer-time': { ...letter, ofOffer: true, says: 'a question for more time', list: 'own', awaited: true },
  'offer-review': { ...own, ofOffer: true, says: 'going through the offer' },
  'offer-talk': {
    ...decision,
    ofOffer: true,
    says: 'a talk about the offer',
    list: 'own',
    answersOffer: true,
  },
  'offer-accept': {
    ...decision,
    ofOffer: true,
    says: 'a yes to an offer',
    list: 'general',
    answersOffer: true,
    onePoint: true,
  },
  'offer-decline': {
    ...decision,
    ofOffer: true,
    says: 'a no to an offer',
    list: 'general',
    answersOffer: true,
    onePoint: true,
  },
  joining: {
    ...letter,
    writesWords: lengths.brief,
    says: 'word to those you will work with',
    list: 'general',
    outlives: true,
    mostWords: 90,
  },
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

type CarrierKind = {
  [Kind in StepKind]: (typeof stepKinds)[Kind]['carries'] extends readonly [] ? never : Kind
}[StepKind]

/** The kinds that go along in another: compose has the words of each. */
export type CarriedKind = (typeof stepKinds)[StepKind]['carries'][number]

/** Of several messages to one person on one day the others go into that with the lowest rank. */
const ranks: Readonly<Record<CarrierKind, number>> = {
  ...{ reply: 1, close: 2, 'offer-answer': 3, 'thank-you': 4, forward: 5 },
  ...{ promise: 6, lever: 7, detailed: 8, nudge: 9, 'follow-up': 10 },
}

const isCarrier = (kind: StepKind): kind is CarrierKind => kind in ranks

/** The kinds that others go along in, the first that is there taking them. */
export const carriers: readonly StepKind[] = allStepKinds
  .filter(isCarrier)
  .toSorted((one, other) => ranks[one] - ranks[other])

/** Does a message of this kind carry one of that? */
export const carries = (kind: StepKind, other: StepKind): boolean =>
  (stepKinds[kind].carries as readonly string[]).includes(other)
