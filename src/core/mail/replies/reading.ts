/** What an incoming mail is. `report` is word on delivery that is no failure: delayed, delivered, read, abuse. */
export type MailKind = 'bounce' | 'report' | 'calendar' | 'auto-reply' | 'ats' | 'human'

export interface FailedRecipient {
  readonly address: string
  /** Enhanced status such as 5.1.1, where it could be read. */
  readonly status?: string
  /** `hard`: trying again is no use; `soft`: it may be. */
  readonly lasting: 'hard' | 'soft'
  /** What the server said, one line. */
  readonly said?: string
}

/** What an answer seems to mean: proposed to the user, never applied by itself. */
export type ReplyMeaning =
  | 'invitation'
  | 'next-step'
  | 'rejection'
  | 'offer'
  | 'asks'
  | 'thanks'
  | 'new-date'
  | 'on-hold'

export interface ProposedMeaning {
  readonly meaning: ReplyMeaning
  /** 0 to 1. */
  readonly confidence: number
  /** The words it rests on, as they stand in the text. */
  readonly words: readonly string[]
  /** For a new date: the day by which they will be heard, where one is named (ISO date). */
  readonly hearBy?: string
  /** For an offer, a question or a task: the day by which they want an answer, where one is named (ISO date). */
  readonly respondBy?: string
  /** For a next step: the day on which one meets, and its hour on the writer's clock (`14:30`), as far as they are sure. */
  readonly meets?: { readonly day: string; readonly hour?: string }
}

/** The one day a mail names that matters for what it says. */
export interface NamedDay {
  /** ISO date. */
  readonly day: string
  /** What happens then: one meets, they want an answer by it, they are heard, one starts, someone leaves, a week begins in which it is. */
  readonly is: 'meet' | 'answer' | 'hear' | 'start' | 'leave' | 'week' | 'named'
  /** Where one meets, on the writer's clock (`14:30`), as far as it is sure. */
  readonly hour?: string
}

export interface Successor {
  /** Empty where only an address is named. */
  readonly name: string
  readonly address?: string
}

/** Whoever or whatever is invited. */
export interface Guest {
  readonly name: string
  readonly address: string
  /** Invited like people, and none. */
  readonly is?: 'room' | 'resource' | 'group'
  /** Said no, sent someone else, or is only told of it. */
  readonly absent?: true
}

/** An invitation, its update or its cancelling (iMIP). */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL' | 'REPLY' | 'COUNTER' | 'PUBLISH' | 'OTHER'
  readonly uid: string
  readonly sequence: number
  /** When it was written down (DTSTAMP), an instant. */
  readonly stamp?: string
  /** Which day of a series is meant: an instant, or as it was written where that says none. */
  readonly recurrenceId?: string
  /** When it begins each time, where it takes place several times and that can be worked out. */
  readonly dates?: readonly string[]
  readonly summary: string
  readonly location?: string
  /**
   * Wall time with its zone where one was given (RFC 9557), else an instant; a bare date for a whole day, bare wall time
   * where the mail names no zone at all; absent where it cannot be read. The end of whole days is the day after the last.
   */
  readonly starts?: string
  readonly ends?: string
  readonly organizer?: { readonly name: string; readonly address: string }
  readonly attendees: readonly Guest[]
  readonly answer?: 'accepted' | 'declined' | 'tentative'
  /** What was written along with it. */
  readonly comment?: string
  /** Why nobody can be sure what is meant by it, one sentence each. */
  readonly doubts?: readonly string[]
}

/** Everything that could be read out of one mail. */
export interface MailReading {
  readonly kind: MailKind
  /** One sentence: what it was known by. */
  readonly because: string
  /** Message-IDs it refers to (returned message, In-Reply-To, References), the likeliest first. */
  readonly refersTo: readonly string[]
  readonly failed: readonly FailedRecipient[]
  /** For `report`. */
  readonly report?: 'delayed' | 'delivered' | 'relayed' | 'read' | 'abuse' | 'other'
  /** For an auto-reply: the day the writer is back, where one can be read (ISO date). */
  readonly returns?: string
  /** For an auto-reply: it speaks of being away for a while, and of nothing else that matters. */
  readonly away?: true
  /** By a program: it only says that something came in, in words that can mean nothing else. */
  readonly receipt?: true
  readonly invitation?: Invitation
  /** The appointments beside `invitation`, where each of them is one of its own that can be taken over. */
  readonly others?: readonly Invitation[]
  /** When they begin, where it holds several appointments; `invitation` is the first. */
  readonly several?: readonly string[]
  /** Why a person has to look at the mail itself, one sentence each: nothing of it is settled without. */
  readonly doubts?: readonly string[]
  /** The writer, or someone by name, is gone for good, or nobody reads that mailbox. */
  readonly gone?: true
  /** Who that is, where it is said of someone by name. */
  readonly leaver?: string
  /** Who is named in the place of the one who is gone, or away for months. */
  readonly successor?: Successor
  readonly proposal?: ProposedMeaning
  /** What a person may want to know of its days, whatever it means. */
  readonly names?: NamedDay
  /** The writer's own text without quotes and signature. */
  readonly ownText: string
}
