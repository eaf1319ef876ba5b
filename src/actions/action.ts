import type { z } from 'zod'
import type { AddressBookDoor } from '../core/agenda/address-book.ts'
import type { CalendarDoor } from '../core/agenda/calendar-account.ts'
import type { WriteCalendar } from '../core/agenda/sheet.ts'
import type { Assistant } from '../core/assistant/assistant.ts'
import type { Nearby } from '../core/assistant/nearby.ts'
import type { Sheet } from '../core/compose/channels/letter.ts'
import type { CellSheet } from '../core/contacts/cell-sheet.ts'
import type { Contact, PeopleFile } from '../core/contacts/contact.ts'
import type { Store } from '../core/keep/keep.ts'
import type { MailDoor, SignInPlace } from '../core/mail/mailbox/door.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Freeze } from '../core/mail/outbox/letterhead.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import type { Code, Outcome } from '../core/outcome.ts'
import type { Hook } from '../core/programs/hook.ts'
import type { ReminderPlace } from '../core/remind/due.ts'
import type { ReminderNote, ToldBy } from '../core/remind/note.ts'
import type { PushKeys, ReminderBrowser } from '../core/remind/reminders.ts'
import type { Proofread } from '../core/review/proofreader.ts'
import type { Holidays } from '../core/time/holidays.ts'
import type { TimesIn } from '../core/typed/times-in.ts'

/** When it is, and which days are holidays where. */
export interface Calendar {
  /** The moment of asking, in the zone of the machine. */
  readonly now: Temporal.ZonedDateTime
  /** English words for a day or moment, read; loaded when first asked for. */
  readonly times: () => Promise<TimesIn>
  /** How days, moments and sums that someone typed were understood: said with what was done. */
  readonly shown?: readonly string[]
  readonly holidays: (
    places: readonly { country?: string; region?: string }[],
    years: readonly number[],
  ) => Promise<Holidays>
}

/** Files of this machine, and of the program. */
export interface Files {
  /** The text of a file, `-` for standard input. */
  readonly read: (path: string) => Promise<Outcome<string>>
  /** The bytes of a file, `-` for standard input. Absent where no file of this machine may be read. */
  readonly readBytes?: (path: string) => Promise<Outcome<Uint8Array>>
  /** Writes a file, over another only by force. Absent where no file of this machine may be written. */
  readonly write?: (path: string, bytes: Uint8Array, force: boolean) => Promise<Outcome<void>>
  /** Takes away the files that messages became, by their ids. */
  readonly wipe?: (messages: readonly string[]) => Promise<Outcome<void>>
  /** Files by their names within it, as one archive. */
  readonly zipped?: (files: ReadonlyMap<string, Uint8Array>) => Promise<Outcome<Uint8Array>>
  /** An archive, as the files in it by their names; undefined where it is none. */
  readonly unzipped?: (bytes: Uint8Array) => Promise<Outcome<ReadonlyMap<string, Uint8Array> | undefined>>
  /** The dossiers of the example search. */
  readonly examples: () => Promise<readonly string[]>
}

/** Where what is kept lies, and how much of it there is. */
export interface Whereabouts {
  readonly folder: string
  /** Of everything in it, copies and logs too. */
  readonly bytes: number
  /** Copies of the database that were made before it was changed by a newer version. */
  readonly copies: number
  /** The file whose key opens the passwords of mailboxes; absent where a passphrase does. */
  readonly key?: string
}

/** The file that starts Afterword with the computer, and how it stands: `older` starts another copy, `other` is somebody else’s. */
export interface Autostarted {
  readonly path: string
  readonly text: string
  readonly is: 'on' | 'off' | 'older' | 'other'
}

/** Tells the person something outside the pages. */
export interface Telling {
  /** A mail of one’s own to oneself, over one’s own mailbox: no touch, and no part of the outbox. */
  readonly mail: (account: string, mailbox: Mailbox, bytes: Uint8Array) => Promise<ToldBy>
  readonly ntfy: (topic: string, note: ReminderNote, token?: string) => Promise<ToldBy>
  readonly push: (keys: PushKeys, browser: ReminderBrowser, note: ReminderNote) => Promise<ToldBy>
  readonly newKeys: () => Promise<PushKeys>
  /** By the desktop of this machine. Absent where it has none that we know. */
  readonly machine?: (note: ReminderNote) => Promise<ToldBy>
  /** The address of a page; undefined where no pages are open. */
  readonly address: (
    to: ReminderPlace | 'settings' | { readonly feed: string },
  ) => Promise<string | undefined>
}

/** What goes on without a page. */
export interface Reminded {
  /** The pocket page as it was built, before it is given to someone. */
  readonly pocketPage?: () => Promise<string>
  /** Absent where nobody can be told. */
  readonly telling?: Telling
  /** Absent where the machine is not the user’s own, or none that we know. */
  readonly autostart?: {
    readonly stands: () => Promise<Outcome<Autostarted>>
    readonly on: () => Promise<Outcome<Autostarted>>
    readonly off: () => Promise<Outcome<Autostarted>>
  }
}

/** A whole copy of everything, made on a day. */
export interface DayCopied {
  readonly file: string
  readonly day: string
  readonly bytes: number
}

/** Copies of everything that are made by themselves. */
interface Copies {
  /** The newest first. */
  readonly all: () => Promise<readonly DayCopied[]>
  /** That of this day, opened and counted; undefined where there is nothing yet. `again`: over one that is there. */
  readonly make: (day: string, again: boolean) => Promise<Outcome<DayCopied | undefined>>
  /** Puts one in the place of what is there. Absent where it is in use. */
  readonly restore?: (
    file: string,
    day: string,
  ) => Promise<Outcome<{ readonly aside?: string; readonly held: number; readonly sent: number }>>
}

/** What a move between a file and a database is about. */
interface MoveAhead {
  readonly from: string
  readonly to: string
  readonly opportunities: number
  readonly messages: number
  readonly over: boolean
}

export interface MovedOver {
  readonly rows: number
  /** Messages on their way, from the new place. */
  readonly held: number
  readonly aside?: string
}

/** Moving everything from a file into a database, or back. */
interface Moves {
  readonly ahead: (back: boolean) => Promise<Outcome<MoveAhead>>
  readonly move: (back: boolean, day: string) => Promise<Outcome<MovedOver>>
}

/** What is kept, and for whom. */
export interface Keeping {
  /** Opened when first asked for. */
  readonly store: () => Promise<Outcome<Store>>
  readonly account: string
  /** Where it lies. Absent where the machine is not the user’s own. */
  readonly whereabouts?: () => Promise<Whereabouts>
  /** Absent where the machine is not the user’s own. */
  readonly copies?: Copies
  /** It lies in a database that somebody keeps: what is to be said of its place and its copies. */
  readonly elsewhere?: string
  /** Absent where there are no two places to move between. */
  readonly moving?: Moves
}

/** Mail, in and out. */
export interface Mailing {
  /** A mail taken apart, whatever the bytes are; refused where that takes too long or too much. */
  readonly parseMail?: (bytes: Uint8Array) => Promise<Outcome<Mail>>
  /** A message as it goes to a server: its bytes, and its id. Absent where nothing can be sent. */
  readonly freeze?: Freeze
  /** The mailboxes a person connected. Absent where none can be. */
  readonly mail?: MailDoor
}

/** Address books and tables of people, in and out. */
export interface PeopleBooks {
  readonly people: {
    /** What a file of people holds, by its content; refused where it is something else. */
    readonly read: (bytes: Uint8Array) => Promise<Outcome<PeopleFile>>
    /** Cards of that version. */
    readonly write: (contacts: readonly Contact[], version: '3' | '4') => Promise<string>
    /** Address books on servers, loaded when first asked for. Absent where none can be reached. */
    readonly addressBooks?: () => Promise<AddressBookDoor>
    /** Hears how many of how many were looked at. */
    readonly progress?: (done: number, of: number) => void
  }
}

/** Tables of any kind, as rows of cells. */
export interface Tables {
  /** Absent where no files are read. */
  readonly tables?: {
    /** A spreadsheet or a text cut into cells, by its content; refused where it is something else. */
    readonly read: (bytes: Uint8Array) => Promise<Outcome<readonly CellSheet[]>>
    /** Hears how many of how many were looked at. */
    readonly progress?: (done: number, of: number) => void
  }
}

/** What helps with a text. */
interface Writing {
  /** A language model, off until a person turns it on. */
  readonly assistant?: Assistant
  /** The assistants that answer on this machine. Absent where the machine is not the user's own. */
  readonly nearby?: () => Promise<readonly Nearby[]>
  /** Spelling and grammar, loaded when first asked for. */
  readonly proofread: Proofread
  /** A letter as a PDF, its fonts in it; refused where a character has no font. Loaded when first asked for. */
  readonly pdf: (sheet: Sheet) => Promise<Outcome<Uint8Array>>
}

/** Calendars of one’s own. */
interface Calendaring {
  /** The plan as calendars read it, loaded when first asked for. Absent where none is written. */
  readonly writeCalendar?: () => Promise<WriteCalendar>
  /** Calendars on servers, loaded when first asked for. Absent where none can be reached. */
  readonly calendarDoor?: () => Promise<CalendarDoor>
}

/** Addresses that are told of changes. */
interface Hooking {
  /** Tells one of a change, under the id of the change. Absent where none can be told. */
  readonly hook?: (hook: Hook, id: string, body: string) => Promise<ToldBy>
}

/** Who asks, and what may be asked of them. */
interface Asker {
  /** What only the person may see, asked for at this door: unseen at a terminal, a password field on a page. */
  readonly secret?: (question: string) => Promise<string>
  /**
   * A person sits at this door. `shown`: the page showed what it is about, and its button is the yes. Else they read what is shown and say yes:
   * the moment they did, or undefined for no. Absent where nobody sits: a pipe, another program, the clock.
   */
  readonly yes?: 'shown' | ((shown: string) => Promise<Temporal.ZonedDateTime | undefined>)
  /** Shows the person where to sign in. */
  readonly tell?: (place: SignInPlace) => Promise<void>
  /** A line for each thing that was asked. Absent where none is kept. */
  readonly log?: (line: LogLine) => void
  /** Whose hand it is, and through which door it came: what the history says. */
  readonly by: string
  readonly door: string
}

/** What became of one wish, for the log: no words of anyone’s are in it. */
export interface LogLine {
  readonly action: string
  readonly door: string
  readonly ms: number
  readonly outcome: 'done' | Code
}

/** For whoever looks: what is kept, as of now. */
export type Looking = Keeping & Calendar

/** For whoever changes it: in whose name, through which door. */
export type Changing = Looking & Pick<Asker, 'by' | 'door'>

/** For whoever is named a file as well. */
export type Opening = Changing & Files

/** For whoever has to do with mail. */
export type Posting = Opening & Mailing

/** All that is asked of the world outside, built for one account. An action is handed the part of it that it names. */
export interface Desk
  extends Calendar,
    Calendaring,
    Files,
    Keeping,
    Mailing,
    PeopleBooks,
    Tables,
    Writing,
    Reminded,
    Hooking,
    Asker {}

/**
 * One thing someone can ask for, as its own file writes it. The doors derive flags, forms and help from `input`: a key’s description is
 * its help; `.meta({ positional: true })` makes it an argument without a flag, `.meta({ value: 'FILE' })` names what stands behind the flag.
 */
export interface Definition<Shape extends z.ZodObject, Value, Needs = Desk> {
  readonly name: string
  readonly says: string
  readonly more?: string
  readonly examples: readonly (readonly [call: string, says: string])[]
  /** Changes nothing. */
  readonly readOnly: boolean
  /** Needs a person, always or for some wishes: no program's door may offer it, and `perform` refuses it where nobody sits. */
  readonly asksPerson: boolean | ((input: z.infer<Shape>) => boolean)
  /** What the person says yes to before it is done: the exact words, to whom, when. Absent where asking for it is the yes. */
  readonly asks?: (input: z.infer<Shape>, desk: Needs) => Promise<Outcome<string>>
  readonly input: Shape
  /** What `json` makes of an answer: every key it can have. Of a change it holds what was done and, where the history has it, its id. */
  readonly output: z.ZodType
  /** The answer as programs read it; as it is, unless said. */
  readonly json?: (value: Value) => unknown
  readonly run: (input: z.infer<Shape>, desk: Needs) => Promise<Outcome<Value>>
}

/** An action with what it is to be done with, read by its schema. Only `perform` runs one. */
export interface Wish<Value> {
  /** As the schema read it. */
  readonly input: Readonly<Record<string, unknown>>
  /** The same with other values of the same kinds. */
  readonly as: (input: Readonly<Record<string, unknown>>) => Wish<Value>
  readonly asksPerson: boolean
  readonly asks?: (desk: Desk) => Promise<Outcome<string>>
  readonly run: (desk: Desk) => Promise<Outcome<Value>>
}

/** One thing someone can ask for, as every door sees it. */
export interface Action<Value = unknown>
  extends Pick<
    Definition<z.ZodObject, Value>,
    'name' | 'says' | 'more' | 'examples' | 'readOnly' | 'output'
  > {
  /** Needs a person, always or for some wishes. */
  readonly asksPerson: boolean
  readonly input: z.ZodObject
  /** What was given, read by the schema and its bounds: a sentence for each key that is wrong. */
  wish(given: Readonly<Record<string, unknown>>): Outcome<Wish<Value>>
  json(value: Value): unknown
}
