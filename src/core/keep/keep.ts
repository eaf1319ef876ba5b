import type { Agendas } from '../agenda/agendas.ts'
import type { AskedSentence } from '../compose/draft.ts'
import type { Base } from '../compose/own/three-way.ts'
import type { Contact, KnownContact } from '../contacts/contact.ts'
import type { RawDossier } from '../dossier/schema.ts'
import type { Frozen } from '../mail/outbox/outgoing.ts'
import type { Post } from '../mail/outbox/post.ts'
import type { Outcome } from '../outcome.ts'
import type { Programs } from '../programs/programs.ts'
import type { Reminding } from '../remind/reminding.ts'
import type { Sharing } from './sharing.ts'

/** The user's own words for one step, as they stand on the desk until they are sent. */
export interface Message {
  /** The step's id. */
  readonly step: string
  readonly subject: string
  readonly body: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
  /** Who said yes to exactly these words, and when; an edit takes it back. */
  readonly approved?: { readonly at: string; readonly by: string }
  /** Sentences an assistant wrote that only the writer can own; each is kept or cut before there is a yes. */
  readonly asked?: readonly AskedSentence[]
  /** The draft they were made from; absent in words kept by an earlier version. */
  readonly base?: Base
}

/** One opportunity as it is kept: the facts in the form of the file, and the words that wait. */
export interface Kept {
  readonly id: string
  /** Grows with every change; a write names the version it was made from. */
  readonly version: number
  /** Part of the example search, which goes away with one click. */
  readonly example: boolean
  /** The version of the profile that stands in `raw`. */
  readonly profile: number
  readonly raw: RawDossier
  readonly messages: readonly Message[]
  /** When something is next to be done here: ISO 8601, UTC; absent when nothing will be. */
  readonly nextDueAt?: string
  readonly updatedAt: string
}

/** What a list shows of an opportunity, without loading it. */
export interface Summary extends Pick<Kept, 'id' | 'example' | 'nextDueAt' | 'updatedAt'> {
  readonly role: string
  readonly company: string
  readonly status: string
  /** When its last talk is or was, ISO 8601, UTC; absent where there is none that takes place. */
  readonly lastTalkAt?: string
}

/** One fact, with what a list shows of the opportunity it stands in: found without loading the rest. */
export interface PlacedFact extends Pick<Summary, 'role' | 'company' | 'status' | 'example' | 'updatedAt'> {
  readonly opportunity: string
  readonly kind: string
  readonly id: string
  readonly owner?: string
  /** Of a person: what the same person elsewhere shares with them. */
  readonly same?: string
  /** When it is or was, ISO 8601, UTC; of a promise the midnight of its day. */
  readonly at?: string
  /** In the form of the file. */
  readonly body: object
}

/** What was found, what was changed last first. */
export interface FoundFacts {
  readonly facts: readonly PlacedFact[]
  /** False where the words stand nearly everywhere: there is more than was looked at. */
  readonly all: boolean
}

export type Me = RawDossier['me']

/** Who someone is, and the version a change of it is made from: 0 where nothing was ever said. */
export interface Profile {
  readonly me: Me | undefined
  readonly version: number
  /** Numbers that an earlier version kept and that are read otherwise today; gone once the profile is written again. */
  readonly moved: readonly MovedNumber[]
}

/** A number of the playbook that is kept out of its bounds; without `is` there is no such number any more. */
export interface MovedNumber {
  readonly name: string
  readonly was: number
  readonly is?: number
}

/** The profile as it shall stand, and the version the change was made from. */
export interface MeWrite {
  readonly from: number
  readonly to: Me
}

/** The facts of one opportunity as they shall stand; `undefined` deletes it. */
export interface Write {
  readonly id: string
  /** The version the change was made from; 0 for a new one. */
  readonly from: number
  readonly to: Pick<Kept, 'raw' | 'messages' | 'example' | 'nextDueAt'> | undefined
}

/** Somebody known without an opportunity, as they stood and as they shall stand; absent where they did not or shall not. */
export interface ContactWrite {
  readonly id: string
  readonly from?: Contact
  readonly to?: Contact
}

/** What bringing people in needs of a store. */
export interface Contacts {
  /** By name. */
  readonly all: (account: string) => Promise<Outcome<readonly KnownContact[]>>
  /** What the columns under these headings were chosen to be; undefined where nobody chose. */
  readonly columns: (
    account: string,
    headings: readonly string[],
  ) => Promise<Outcome<readonly string[] | undefined>>
  readonly keepColumns: (
    account: string,
    headings: readonly string[],
    kinds: readonly string[],
    /** ISO 8601, UTC. */
    at: string,
  ) => Promise<Outcome<void>>
}

/** Who did what, when, through which door: the line that stands in the history. */
export interface Deed {
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string
  readonly by: string
  readonly door: string
  /** One human sentence, without the text of private notes. */
  readonly says: string
  /** The change this one takes back. */
  readonly undoes?: string
}

export interface Change extends Deed {
  readonly id: string
  /** Absent where the profile or several opportunities changed. */
  readonly opportunity?: string
  /** The change that took this one back. */
  readonly undoneBy?: string
}

/** One fact that changed: what it was and what it became; absent on the side where it did not exist. */
export interface Turned {
  readonly kind: string
  readonly id: string
  readonly owner?: string
  /** Its place among the facts before the change, counted from 0. */
  readonly place: number
  readonly before?: object
  readonly after?: object
}

/** What a change did, so that it can be taken back. */
export interface Before {
  readonly change: Change
  readonly me?: { readonly before: Me | undefined; readonly after: Me }
  readonly opportunities: readonly {
    readonly id: string
    readonly example: boolean
    readonly facts: readonly Turned[]
  }[]
  /** Each as it stood before and as it stood after. */
  readonly contacts?: readonly ContactWrite[]
}

export interface Due extends Pick<Kept, 'id' | 'nextDueAt'> {}

/** What is to leave no trace: whole opportunities, or one person in them. */
export interface Erasure {
  readonly ids: readonly string[]
  readonly person?: {
    /** By opportunity, the id they have there. */
    readonly ids: ReadonlyMap<string, string>
    readonly name: string
    readonly email?: string
  }
}

interface Written {
  readonly change: string
}

/** What an opportunity may hold that is looked for over all of them. */
export type Holding = 'offer' | 'helper' | 'story' | 'lesson'

export interface Page {
  /** Only what is due at or before this instant (ISO 8601, UTC), the longest due first. */
  readonly dueBy?: string
  /** Only what is next due after it, the soonest first. */
  readonly dueAfter?: string
  /** Only what was changed at or after it. */
  readonly updatedFrom?: string
  readonly examples?: boolean
  /** Only those in which there is such a thing, or one of these. */
  readonly holding?: Holding | readonly Holding[]
  readonly search?: string
  /** Of this status, or of one of these. */
  readonly status?: string | readonly string[]
  readonly limit: number
  readonly offset?: number
}

/**
 * Where everything is kept. Each call is one transaction; every one names the account it is for. What the file or the disk
 * refuses (damaged, locked, full) comes back as one sentence; nothing is half written.
 */
export interface Store {
  readonly me: (account: string) => Promise<Outcome<Me | undefined>>
  /** The same with its version, for whoever changes it. */
  readonly profile: (account: string) => Promise<Outcome<Profile>>
  readonly summaries: (account: string, page: Page) => Promise<Outcome<readonly Summary[]>>
  readonly count: (account: string, page: Omit<Page, 'limit' | 'offset'>) => Promise<Outcome<number>>
  /** Those of the ids that exist, in one round of queries. */
  readonly load: (account: string, ids: readonly string[]) => Promise<Outcome<readonly Kept[]>>
  /**
   * What bears on each of these, by its id: those that share a person with it, or hold an offer that stands; where it holds one itself,
   * a few that are open. It may be among them.
   */
  readonly beside: (
    account: string,
    ids: readonly string[],
  ) => Promise<Outcome<ReadonlyMap<string, readonly string[]>>>
  /** Facts in which each of these begins a word; they are as `soughtIn` gives them. */
  readonly find: (account: string, words: readonly string[]) => Promise<Outcome<FoundFacts>>
  /** Everybody, wherever they are met. */
  readonly people: (account: string) => Promise<Outcome<readonly PlacedFact[]>>
  /** Facts of these kinds whose time lies from one instant (ISO 8601, UTC) up to another, the earliest first. */
  readonly between: (
    account: string,
    stretch: { readonly from: string; readonly to: string; readonly kinds: readonly string[] },
  ) => Promise<Outcome<readonly PlacedFact[]>>
  /**
   * Talks, what went between and offers, wherever they are, without the words that were said or written; the same value as long as nothing
   * was changed.
   */
  readonly past: (account: string) => Promise<Outcome<readonly PlacedFact[]>>
  /** The times of the first and the last fact that has one, ISO 8601, UTC; absent where none has. */
  readonly span: (account: string) => Promise<Outcome<{ readonly first?: string; readonly last?: string }>>
  /** All or nothing. `moved`: someone else changed one of them, or the profile, or took the same change back first; nothing was written. */
  readonly write: (
    account: string,
    what: {
      readonly me?: MeWrite
      readonly opportunities: readonly Write[]
      /** Others whose next date moves because of it. */
      readonly due?: readonly Due[]
      /** Messages frozen with a yes: on their way from the same moment on. */
      readonly outgoing?: readonly Frozen[]
      readonly contacts?: readonly ContactWrite[]
    },
    deed: Deed,
  ) => Promise<Outcome<Written | 'moved'>>
  /**
   * Writes what is left and takes every trace of the rest out of history, mail and our own copies. Cannot be taken back. Without an
   * erasure it is the whole account. Gives the ids of the messages that went.
   */
  readonly erase: (
    account: string,
    what: { readonly writes: readonly Write[]; readonly erasure: Erasure } | 'everything',
    deed: Deed,
  ) => Promise<Outcome<{ readonly messages: readonly string[] } | 'moved'>>
  /** The newest first. */
  readonly changes: (
    account: string,
    page: { readonly opportunity?: string; readonly limit: number; readonly offset?: number },
  ) => Promise<Outcome<readonly Change[]>>
  readonly countChanges: (account: string, opportunity?: string) => Promise<Outcome<number>>
  readonly before: (account: string, change: string) => Promise<Outcome<Before | undefined>>
  /** Whoever is known without an opportunity. */
  readonly contacts: Contacts
  /** What mail needs of it. */
  readonly post: Post
  /** What reminders need of it. */
  readonly reminding: Reminding
  /** What calendars need of it. */
  readonly agendas: Agendas
  /** What doors for programs need of it. */
  readonly programs: Programs
  /** What workers need that share out the accounts. */
  readonly sharing: Sharing
  readonly close: () => Promise<void>
}
