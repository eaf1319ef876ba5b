import type { z } from 'zod'
import type { Assistant } from '../core/assistant/assistant.ts'
import type { Sheet } from '../core/compose/channels/letter.ts'
import type { Store } from '../core/keep/keep.ts'
import type { MailDoor, SignInPlace } from '../core/mail/mailbox/door.ts'
import type { Freeze } from '../core/mail/outbox/letterhead.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Proofread } from '../core/review/proofreader.ts'
import type { Holidays } from '../core/time/holidays.ts'
import type { TimesIn } from '../core/typed/times-in.ts'

/** What an action may ask of the world outside. */
export interface Desk {
  /** The moment of asking, in the zone of the machine. */
  readonly now: Temporal.ZonedDateTime
  /** The text of a file, `-` for standard input. */
  readonly read: (path: string) => Promise<Outcome<string>>
  /** The bytes of a file, `-` for standard input. Absent where no file of this machine may be read. */
  readonly readBytes?: (path: string) => Promise<Outcome<Uint8Array>>
  /** A mail taken apart, whatever the bytes are; refused where that takes too long or too much. */
  readonly parseMail?: (bytes: Uint8Array) => Promise<Outcome<Mail>>
  /** English words for a day or moment, read; loaded when first asked for. */
  readonly times: () => Promise<TimesIn>
  /** How days, moments and sums that someone typed were understood: said with what was done. */
  readonly shown?: readonly string[]
  readonly holidays: (
    places: readonly { country?: string; region?: string }[],
    years: readonly number[],
  ) => Promise<Holidays>
  /** The dossiers of the example search. */
  readonly examples: () => Promise<readonly string[]>
  /** What is kept; opened when first asked for. */
  readonly store: () => Promise<Outcome<Store>>
  /** A language model, off until a person turns it on. */
  readonly assistant?: Assistant
  /** Spelling and grammar, loaded when first asked for. */
  readonly proofread: Proofread
  /** A letter as a PDF, its fonts in it; refused where a character has no font. Loaded when first asked for. */
  readonly pdf: (sheet: Sheet) => Promise<Outcome<Uint8Array>>
  /** A message as it goes to a server: its bytes, and its id. Absent where nothing can be sent. */
  readonly freeze?: Freeze
  /** Writes a file, over another only by force. Absent where no file of this machine may be written. */
  readonly write?: (path: string, bytes: Uint8Array, force: boolean) => Promise<Outcome<void>>
  /** Takes away the files that messages became, by their ids, or everything beside the database. */
  readonly wipe?: (what: readonly string[] | 'everything') => Promise<Outcome<void>>
  /** The mailboxes a person connected. Absent where none can be. */
  readonly mail?: MailDoor
  /** What only the person may see, asked for at this door: unseen at a terminal, a password field on a page. */
  readonly secret?: (question: string) => Promise<string>
  /**
   * A person sits at this door. `shown`: the page showed what it is about, and its button is the yes. Else they read what is shown and say yes:
   * the moment they did, or undefined for no. Absent where nobody sits: a pipe, another program, the clock.
   */
  readonly yes?: 'shown' | ((shown: string) => Promise<Temporal.ZonedDateTime | undefined>)
  /** Shows the person where to sign in. */
  readonly tell?: (place: SignInPlace) => Promise<void>
  readonly account: string
  /** Whose hand it is, and through which door it came: what the history says. */
  readonly by: string
  readonly door: string
}

/**
 * One thing someone can ask for. The command line derives its flags and help from `input`; so will the web, the API
 * and the tools for assistants. A key's description is its help; `.meta({ positional: true })` makes it an argument
 * without a flag, `.meta({ value: 'FILE' })` names what stands behind the flag.
 */
export interface Action<Shape extends z.ZodObject = z.ZodObject, Value = unknown> {
  readonly name: string
  readonly says: string
  readonly more?: string
  readonly examples: readonly (readonly [call: string, says: string])[]
  /** Changes nothing. */
  readonly readOnly: boolean
  /** Needs a person, always or for some wishes: no program's door may offer it, and `perform` refuses it where nobody sits. */
  readonly asksPerson: boolean | ((input: z.infer<Shape>) => boolean)
  /** What the person says yes to before it is done: the exact words, to whom, when. Absent where asking for it is the yes. */
  readonly asks?: (input: z.infer<Shape>, desk: Desk) => Promise<Outcome<string>>
  readonly input: Shape
  readonly run: (input: z.infer<Shape>, desk: Desk) => Promise<Outcome<Value>>
}
