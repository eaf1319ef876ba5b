import type { RawDossier } from '../../../dossier/schema.ts'
import type { MeaningKind } from '../../../vocabulary/meanings.ts'
import type { TouchKind } from '../../../vocabulary/touch-kinds.ts'
import type { MailFound } from './mail-found.ts'

type RawPerson = NonNullable<RawDossier['people']>[string]

/** What an answer can be said to mean: what is asked besides is a question to the reader. */
export type MailSaid = MeaningKind | 'question'

/** Somebody who was met in these messages. */
export interface PersonProposed {
  /** “person 2”. */
  readonly place: string
  readonly name: string
  readonly address: string
  /** What is told of them: all of it where they are new, what is new of them where they are here. */
  readonly tells: Partial<Pick<RawPerson, 'title' | 'email' | 'phone'>>
  /** Who of the people here they are; absent where they are new. */
  readonly known?: string
}

/** A day that a message names. */
export interface DayProposed {
  /** “day 1”. */
  readonly place: string
  /** The message that names it. */
  readonly letter: string
  readonly is: 'meet' | 'hear' | 'answer' | 'appointment'
  /** `2026-11-26`, with its hour where one meets: `2026-11-26T14:30`. */
  readonly day: string
}

/** A message as a touch. */
export interface TouchProposed {
  readonly letter: MailFound
  readonly kind: TouchKind
  /** What it seems to mean; absent where a person has to say. */
  readonly means?: MailSaid
  /** The people it went between who are kept or proposed, by address or name. */
  readonly people: readonly string[]
  /** It is among the facts already. */
  readonly known: boolean
}

/** All that is proposed for one search. */
export interface FirmProposed {
  /** “firm 1”. */
  readonly place: string
  /** Absent: it would be begun. */
  readonly opportunity?: string
  readonly company: string
  readonly role: string
  readonly people: readonly PersonProposed[]
  readonly touches: readonly TouchProposed[]
  readonly days: readonly DayProposed[]
}

export interface MailProposed {
  readonly firms: readonly FirmProposed[]
  /** What is left out and why, each with its place. */
  readonly out: readonly string[]
}
