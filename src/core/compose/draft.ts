import type { Channel, Day, FactId, Moment, PersonId } from '../dossier/dossier.ts'
import type { Finding } from '../finding.ts'
import type { Element } from '../playbook/element.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import type { Manner } from './manner.ts'

export interface Sentence {
  readonly text: string
  /** The facts it came from; courtesy, stance and plan have none. */
  readonly facts: readonly FactId[]
  readonly element: Element
  /** The step that goes along in this message and has its word here: taken out, that step is not done. */
  readonly along?: string
  /** The person's own words: what they would say, with nothing but capitals and stops put right. */
  readonly said?: true
  /** The user changed its wording a little; the facts are those of the sentence it was. */
  readonly edited?: true
}

/** A sentence of today's draft out of facts that were not known when the user wrote their words. */
export interface Offer {
  readonly text: string
  readonly facts: readonly FactId[]
  /** The paragraph of the user's body, counted from 0, that it would stand at the end of. */
  readonly paragraph: number
}

/** A sentence the user took from a draft whose fact is no longer what it was. */
export interface Stale {
  readonly text: string
  readonly because: string
}

/** A note that did not go in, and why (length, no frame fits, private, unsure of its grammar …). Never its private text. */
export interface Unused {
  readonly fact: FactId
  readonly because: string
  /** It was noted in private, so that no wish of the user's brings it in. */
  readonly private?: true
}

/** Something only the writer can settle: an uncertain typo, an unclear "they". */
export interface Question {
  readonly fact: FactId
  readonly ask: string
  /** It is about a doubt that was noted in private, which the writer may answer. */
  readonly doubt?: true
  /** What was said about the reader, as it would be said to them: offered, never written. */
  readonly say?: string
  /** A sentence of the person's own that could be left out of a message that got long. */
  readonly spare?: string
}

/** What would make the message better, and only the person can say: one question, answered in a line. */
export interface Ask {
  /** By which it is answered or let be: what it asks and of which note, or the id of the person to whom something is to be said. */
  readonly id: string
  readonly ask: string
  readonly starters: readonly string[]
  /** The note it is about. */
  readonly fact?: FactId
  /** Their words in the message that it is about. */
  readonly about?: string
  /** The answer as it could be: what was said about the reader, as it would be said to them. */
  readonly say?: string
}

/** A promise the message makes; it becomes a fact when the message is sent. */
export interface Commitment {
  readonly what: string
  readonly to: PersonId
  readonly due?: Day
}

/** A sentence an assistant wrote that only the writer can own, and why it is asked about. */
export interface AskedSentence {
  readonly text: string
  readonly because: string
}

/** Those that still stand in a text as they were written; one that was changed is the writer's. */
export const stillAsked = (
  asked: readonly AskedSentence[] | undefined,
  body: string,
): readonly AskedSentence[] => (asked ?? []).filter(({ text }) => body.includes(text))

/** A thank-you that holds nothing of its talk is not ready: what is said of it, and what is asked of the writer first. */
export interface Bare {
  readonly says: string
  readonly ask: Ask
}

export interface Draft {
  readonly step: string
  readonly kind: StepKind
  readonly to: readonly PersonId[]
  readonly channel: Channel
  /** Empty where the channel has none (phone, letter, LinkedIn). */
  readonly subject: string
  /** The whole text, greeting and sign-off included, paragraphs divided by an empty line. */
  readonly body: string
  readonly sentences: readonly Sentence[]
  readonly unused: readonly Unused[]
  readonly questions: readonly Question[]
  /** What matters most first; the message can go without. */
  readonly asks: readonly Ask[]
  readonly commitments: readonly Commitment[]
  /** Nothing of the talk stands in it yet; absent where something does, and in words of the user's own. */
  readonly bare?: Bare
  /** When it is to go out, in the reader's zone: it was written for this moment, and is reviewed for it. */
  readonly sentAt: Moment
  /** Where the user put their own words in its place: since when, and whether they said yes to exactly these. */
  readonly own?: {
    readonly savedAt: string
    readonly offers: readonly Offer[]
    readonly stale: readonly Stale[]
    /** Is this yours? Nobody has said so yet. */
    readonly asked?: readonly AskedSentence[]
    readonly approved?: { readonly at: string; readonly by: string }
  }
  /** How it was asked to sound; absent where nothing was asked. */
  readonly manner?: Manner
  /** Filled by review. */
  readonly findings: readonly Finding[]
  /** Further shapes of the same message: a voicemail, a connection note, a joint note, talking points. */
  readonly also: readonly { readonly name: string; readonly text: string }[]
}
