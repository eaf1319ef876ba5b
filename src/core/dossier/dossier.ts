import type { Channel, OwnChannel, touchChannels } from '../vocabulary/channels.ts'
import type { English } from '../vocabulary/englishes.ts'
import type { Format } from '../vocabulary/formats.ts'
import type { Help } from '../vocabulary/helps.ts'
import type { MeaningKind } from '../vocabulary/meanings.ts'
import type { Temper } from '../vocabulary/numbers.ts'
import type { InterviewOutcome } from '../vocabulary/outcomes.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import type { Stage } from '../vocabulary/stages.ts'
import type { Status } from '../vocabulary/statuses.ts'
import type { TouchKind } from '../vocabulary/touch-kinds.ts'

/**
 * The nouns. A dossier is everything about one opportunity, loaded as one value; it holds facts only, never a plan.
 * Instants that came with an offset keep it; wall times keep their zone.
 */
export type PersonId = string
export type InterviewId = string
/** Names one fact, such as `point:insight-dana-1a2b3c`, `promise:…`, `person:dana`, `company.name`. See facts.ts. */
export type FactId = string

export type Moment = Temporal.ZonedDateTime
export type Day = Temporal.PlainDate

export type Formality = 'formal' | 'neutral' | 'informal'
export type { Channel, Format }

type Keen = 'keen' | 'unsure' | 'out'

export interface Strength {
  readonly skill: string
  readonly proof?: string
}

/** “Not today”: a fact with who and when. */
interface Rest {
  readonly at: Moment
  readonly until: Moment
  readonly by: string
}

export interface Profile {
  /** As one signs; empty as long as nothing has been signed. */
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly postal?: string
  readonly zone?: string
  readonly english: English
  readonly strengths: readonly Strength[]
  readonly signature?: string
  /** Learnt from the user's own words, the newest first. */
  readonly phrases?: {
    readonly greeting?: readonly string[]
    readonly closing?: readonly string[]
    readonly signature?: readonly string[]
    readonly thanks?: readonly string[]
  }
  readonly temper: Temper
  /** The channels this person can and will use; empty means no limit. */
  readonly channels: readonly OwnChannel[]
  /** Words this person spells right that no dictionary knows. */
  readonly words?: readonly string[]
  readonly rest?: Rest
  /** Single numbers of the playbook set by the user, by their name in `Numbers`. */
  readonly numbers: Readonly<Record<string, number>>
}

interface Money {
  readonly amount: number
  readonly currency?: string
  readonly per?: string
}

export interface Company {
  readonly name: string
  readonly field?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The second part of ISO 3166-2, such as `ON`, `MA`, `ENG`. */
  readonly region?: string
  readonly zone?: string
  readonly formality?: Formality
}

interface Opportunity {
  readonly id?: string
  readonly role: string
  readonly company: Company
  readonly source?: string
  readonly status: Status
  readonly keen?: Keen
  /** Private: steers the offer, is never written to anyone. */
  readonly expected?: Money
  /** The pay that was named to them when they asked. */
  readonly named?: number
  readonly agency?: PersonId
  readonly contactVia?: PersonId
  /** True where the agency allowed writing to the company's people directly. */
  readonly directContact?: boolean
  /** Their rules forbid writing to them, as in public service: nothing is sent to anyone of theirs. */
  readonly noContact?: boolean
  /** Whatever else was noted of it: private, in no message. */
  readonly notes?: string
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly given?: string
  readonly family?: string
  readonly honorific?: string
  readonly called?: string
  /** As they give them, such as “she/her”; never guessed. */
  readonly pronouns?: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
  readonly linkedin?: string
  readonly postal?: string
  readonly prefers?: OwnChannel
  readonly zone?: string
  readonly rapport?: string
  readonly primary: boolean
  readonly helper: boolean
  /** What they did for the search. */
  readonly helped?: Help
  /** Gone for good: nothing is written to them any more. */
  readonly left?: boolean
  /** Shared with the same person in other opportunities. */
  readonly same?: string
  /** Each shared with one who only looks like the same person. */
  readonly apart?: readonly string[]
}

export type RequestFor = 'résumé-review' | 'introduction' | 'referral' | 'recommendation'

/** One thing noted in a debrief. */
export interface Point {
  /** Given, or derived from kind, who and text, so that it survives reordering. */
  readonly id: string
  readonly kind: PointKind
  readonly who?: PersonId
  /** The note, for oneself; empty where only `say` was noted. */
  readonly text: string
  /** What the person would say to the reader’s face, one to three sentences, verbatim. Never on a private point. */
  readonly say?: string
  /** For a stumble: the better answer. */
  readonly better?: string
  /** For a stumble: the private note whose doubt it answers, by its id. The note's words stay where they are. */
  readonly answers?: string
  /** For a request: was it raised in the conversation itself? */
  readonly raised?: boolean
  readonly what?: RequestFor
  /** It was asked what would make more of it, and that was answered or refused: nothing more is asked. */
  readonly enough?: boolean
  readonly private: boolean
}

export interface NextSteps {
  readonly text?: string
  readonly who?: PersonId
  readonly hearBy?: Day
  /** As written, such as "about a week". */
  readonly span?: string
  /** The span in days, read from `span`, else from the note; absent where none could be read. */
  readonly spanDays?: number
  /** The words it was read from. */
  readonly spanSaid?: string
  /** The day on which who speaks there is back, read from the note, and the words it was read from. */
  readonly returns?: Day
  readonly returnSaid?: string
}

export interface Debrief {
  readonly points: readonly Point[]
  readonly nextSteps?: NextSteps
  readonly askedNextSteps?: boolean
}

export interface Interview {
  readonly id: InterviewId
  readonly stage: Stage
  readonly format: Format
  /** A take-home presented in person. */
  readonly presented: boolean
  readonly starts: Moment
  readonly ends: Moment
  /** Absent: held once its end is past. */
  readonly outcome?: InterviewOutcome
  /** Who moved it, called it off or did not come; absent: they did. */
  readonly changedBy?: 'me' | 'them'
  readonly ill?: boolean
  /** An address, a room, or the link of a call. */
  readonly place?: string
  readonly met: readonly PersonId[]
  readonly debrief?: Debrief
}

/** Something promised by either side. Named so because `Promise` is the language's word. */
export interface Promised {
  readonly id: string
  readonly by: 'me' | 'them'
  readonly who: PersonId
  readonly what: string
  readonly due?: Day
  /** “If I get another job”: it is owed only once that is so. */
  readonly condition?: string
  /** The day on which the condition was said to be so. */
  readonly since?: Day
  readonly kept: boolean
  readonly attachment?: string
}

type TouchChannel = Channel | (typeof touchChannels)[number]

/** What the user says an answer means. */
export interface Meaning {
  readonly is: MeaningKind
  /** They asked something as well, or asked nothing whatever it looks like; absent where nobody said. */
  readonly asks?: boolean
  readonly hearBy?: Day
  readonly at?: Moment
  readonly by?: string
}

/** Anything that went between us, in or out, over any channel. */
export interface Touch {
  readonly id: string
  readonly at: Moment
  readonly direction: 'in' | 'out'
  readonly channel: TouchChannel
  readonly with: readonly PersonId[]
  readonly kind: TouchKind
  readonly interview?: InterviewId
  readonly text?: string
  /** The steps that went along in it, by id. */
  readonly folds?: readonly string[]
  /** For a question: what it asks after. */
  readonly about?: 'pay'
  /** For an auto-reply: the day they are back. */
  readonly returns?: Day
  /** By when they want what they ask for. */
  readonly answerBy?: Day
  readonly meaning?: Meaning
}

/** What must be so before an offer holds: a background check, a reference, a visa. */
interface Condition {
  readonly what: string
  /** The day on which it was cleared; absent as long as it is open. */
  readonly cleared?: Day
}

/** What came after the ask: their new figure, or the present employer's offer to stay. */
interface Counter {
  readonly from: 'them' | 'employer'
  readonly at: Moment
  readonly amount?: number
  readonly declined: boolean
}

export interface Offer {
  readonly receivedAt: Moment
  readonly from?: PersonId
  readonly amount?: number
  readonly currency?: string
  readonly per?: string
  readonly respondBy?: Day
  readonly terms: readonly string[]
  /** The amount named in the interview. */
  readonly asked?: number
  readonly reviewers: readonly string[]
  readonly questions: readonly string[]
  /** What one would change, and why: for the talk, in no message. */
  readonly change?: string
  readonly signed: boolean
  readonly signedOn?: Day
  readonly conditions: readonly Condition[]
  readonly counters: readonly Counter[]
}

/** A choice of the user about one step: a fact with who and when. */
export interface Choice {
  readonly step: string
  readonly kind: 'snooze' | 'skip' | 'pin' | 'override' | 'voice'
  /** Voice: how the message of the step shall sound (see compose/manner.ts); `with` names facts that shall go in. */
  readonly warmth?: 'warmer' | 'formal'
  readonly shorter?: boolean
  readonly version?: number
  readonly with?: readonly FactId[]
  /** Voice: words of one's own that stay as they were said, whatever else is offered. */
  readonly leave?: readonly string[]
  /** Voice: sentences of one's own that were left out of this message. */
  readonly without?: readonly string[]
  /** Snooze: until this moment. Pin: send at this moment. */
  readonly until?: Moment
  readonly because?: string
  readonly at: Moment
  readonly by: string
}

/** What the person would say in a message that is no thank-you, verbatim. */
export interface Said {
  readonly step: string
  readonly text: string
  readonly at: Moment
}

/** A deadline somewhere else that is real: an offer from another company with a date. */
interface Elsewhere {
  readonly what: 'offer'
  readonly company?: string
  readonly until: Day
  /** May the other company be named? Default no. */
  readonly nameIt: boolean
}

export interface Dossier {
  readonly me: Profile
  readonly opportunity: Opportunity
  /** In the file's order. */
  readonly people: ReadonlyMap<PersonId, Person>
  readonly interviews: readonly Interview[]
  readonly promises: readonly Promised[]
  readonly touches: readonly Touch[]
  readonly offer?: Offer
  readonly choices: readonly Choice[]
  readonly elsewhere: readonly Elsewhere[]
  readonly said: readonly Said[]
}
