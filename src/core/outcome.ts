/**
 * Why something was not done, for programs: what was given is wrong, what it names is not here, it cannot be done as things stand (changed
 * meanwhile, done already, no longer wanted), a person has to say it, something outside did not work (a mailbox, the disk, a model), or it
 * is too much. For people there is the sentence.
 */
export type Code = 'bad-input' | 'not-found' | 'not-now' | 'needs-person' | 'unavailable' | 'limit'

/** A way on from a refusal: what it does, in words; another action, or the same one once more; and what is to be given along. */
export interface WayOn {
  readonly says: string
  readonly action?: string
  readonly give: Readonly<Record<string, string>>
  /** What stands there now, where it is about one text or another. */
  readonly instead?: string
}

/** Something wrong with what was handed in; line and column count from 1 and are absent where there is no file position. */
export interface Complaint {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** The key of the input it is about. Every door has its own name for it: a flag, the label of a field. */
  readonly field?: string
  /** Which of several values of that field. */
  readonly item?: string
  /** What people call that field; put in on the way out of the action. */
  readonly label?: string
  /** One sentence or two for a person, the same at every door: no flags, no commands, no addresses of pages. */
  readonly message: string
  /** The same for a page, where the sentence names what only the program calls something: an id, a rule's number, a word of a list. */
  readonly plain?: string
  readonly way?: WayOn
}

/** What a page says of something that is named and not there: a link or a form was older than what stands now. */
export const goneSays = (what: string): string =>
  `that ${what} is no longer here; it was done, changed or deleted meanwhile.`

export interface Refused {
  readonly ok: false
  readonly code: Code
  readonly problems: readonly Complaint[]
}

/** Expected outcomes are values: done, with the number of findings that stand in the way, or refused, and why. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value; readonly findings: number } | Refused

export const done = <Value>(value: Value, findings = 0): Outcome<Value> => ({ ok: true, value, findings })

const refusedAs =
  (code: Code) =>
  (...problems: readonly Complaint[]): Refused => ({ ok: false, code, problems })

/** What was handed in is wrong: code `bad-input`. The others say in their names what is the matter. */
export const refused = refusedAs('bad-input')
export const notFound = refusedAs('not-found')
export const notNow = refusedAs('not-now')
export const needsPerson = refusedAs('needs-person')
export const unavailable = refusedAs('unavailable')
export const overLimit = refusedAs('limit')
