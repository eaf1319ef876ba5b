import type {
  Channel,
  Dossier,
  FactId,
  Formality,
  Interview,
  InterviewId,
  Moment,
  Person,
  PersonId,
  Point,
} from '../dossier/dossier.ts'
import { formalityOf } from '../dossier/formality.ts'
import { type Belonging, interviewOf, interviewsWith } from '../dossier/interview-of.ts'
import type { Finding } from '../finding.ts'
import type { Element } from '../playbook/element.ts'
import type { Rule } from '../playbook/rule.ts'
import { type Reading, readingOf } from '../time/reading.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { type Letter, plainMarks, readLetter } from './letter.ts'

/** What the program wrote, as far as the review asks about it. */
interface Written {
  readonly kind: StepKind
  readonly channel: Channel
  readonly sentences: readonly {
    readonly text: string
    readonly facts: readonly FactId[]
    readonly element: Element
    readonly edited?: true
    /** The person's own words. */
    readonly said?: true
  }[]
  /** Further shapes of the same message. */
  readonly also: readonly unknown[]
  readonly body: string
  readonly manner?: { readonly leave?: readonly string[] }
  /** Set where the user's own words stand in its place. */
  readonly own?: unknown
}

/** A text to be reviewed, with what is known about where it goes. */
export interface Reviewed {
  readonly subject?: string
  readonly body: string
  readonly to: readonly PersonId[]
  readonly kind?: StepKind
  readonly channel?: Channel
  readonly sentAt?: Moment
  readonly interview?: InterviewId
  readonly draft?: Written
  /** Files that travel with it, where that is known. */
  readonly attachments?: number
  /** Bodies of the notes to colleagues after the same interview. */
  readonly others?: readonly string[]
  /** The other opportunities that are kept: a letter may hold what belongs to one of them. */
  readonly beside?: readonly { readonly company: string; readonly role: string }[]
  /** What a proofreader found in the body: findings of X25 and X26. */
  readonly proofread?: readonly Finding[]
}

/** Of the other opportunities, what a letter may be mistaken in. */
export const besideReview = (dossiers: readonly Dossier[]): NonNullable<Reviewed['beside']> =>
  dossiers.map(({ opportunity: { role, company } }) => ({ role, company: company.name }))

export interface ReviewFacts {
  readonly reviewed: Reviewed
  readonly dossier: Dossier
}

export type Check = Rule<ReviewFacts, readonly Finding[]>

/** Works something out once for each text, however many checks ask for it. */
const once = <Value>(work: (facts: ReviewFacts) => Value): ((facts: ReviewFacts) => Value) => {
  const known = new WeakMap<ReviewFacts, Value>()
  return (facts) => {
    const before = known.get(facts)
    if (before !== undefined) return before
    const value = work(facts)
    known.set(facts, value)
    return value
  }
}

export const letterOf: (facts: ReviewFacts) => Letter = once(({ reviewed }) => readLetter(reviewed.body))

/** The subject with plain quotes; empty where there is none. */
export const subjectOf = ({ reviewed }: ReviewFacts): string => plainMarks(reviewed.subject ?? '')

export const readersOf = ({ reviewed, dossier }: ReviewFacts): readonly Person[] =>
  reviewed.to.flatMap((id) => dossier.people.get(id) ?? [])

export const formality: (facts: ReviewFacts) => Formality = once(({ dossier }) => formalityOf(dossier))

/** What kind of message it is taken for: a thank-you unless said otherwise. */
export const kindOf = ({ reviewed }: ReviewFacts): StepKind =>
  reviewed.kind ?? reviewed.draft?.kind ?? 'thank-you'

export const channelOf = ({ reviewed }: ReviewFacts): Channel | undefined =>
  reviewed.channel ?? reviewed.draft?.channel

/** When it goes out and when its day words are taken; undefined where the moment is not known. */
export const reading = (facts: ReviewFacts): Reading | undefined => {
  const { to, sentAt } = facts.reviewed
  return sentAt && readingOf(facts.dossier, { to, kind: kindOf(facts), channel: channelOf(facts) }, sentAt)
}

/** What the message belongs to: the interview it names, or its readers and the moment it goes out. */
const belonging = ({ reviewed: { interview, to, sentAt } }: ReviewFacts): Belonging => ({
  named: interview,
  people: to,
  by: sentAt,
})

/** The interviews these readers took part in that had ended when the message goes out, the latest first. */
export const readersInterviews = (facts: ReviewFacts): readonly Interview[] =>
  interviewsWith(facts.dossier, belonging(facts))

/** The interview the message follows; the latest of all where none has to do with it. */
export const followed = (facts: ReviewFacts): Interview | undefined =>
  interviewOf(facts.dossier, belonging(facts)) ?? facts.dossier.interviews.at(-1)

export const pointsOf = (dossier: Dossier): readonly Point[] =>
  dossier.interviews.flatMap((held) => held.debrief?.points ?? [])
