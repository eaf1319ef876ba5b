import { HTTPException } from 'hono/http-exception'
import type { Action } from '../actions/action.ts'
import { type Flag, flagsOf, typed } from '../actions/fields.ts'
import { withZone, zoneKey } from './clock-field.ts'
import { href } from './href.ts'
import { numbersIn } from './number-field.ts'
import { ownPath } from './own-path.ts'
import { pairKey, together } from './pair-field.ts'

/** What a form says to its door and to no action: no key of an action begins like these. */
export const own = {
  /** Where to go afterwards. */
  back: '_back',
  /** Where to go instead, if the button says so. */
  onward: '_then',
  /** What it makes is gone to, where it stands on the page that is gone back to. */
  toNew: '_new',
  /** What stands beside the button was chosen with it: another time. */
  chosen: '_chosen',
  /** It changes what is there already: an empty field takes its value away. */
  edit: '_edit',
  /** What stood in the fact as the page was drawn. */
  seen: '_seen',
} as const

/** What a browser sent: each field with all its values, in order. */
export type Sent = ReadonlyMap<string, readonly string[]>

/** No form of ours has as many, each box ticked. */
const mostFields = 2000

/** A form as it was sent; a file in it counts as its text. */
export const sentOf = async (request: Request): Promise<Sent> => {
  return textsOf(await request.formData(), (file) => file.text())
}

/** What a form holds as texts; of a file what `read` makes of it. */
export const textsOf = async (
  form: FormData,
  read: (file: File) => Promise<string> | undefined,
): Promise<Sent> => {
  const fields = [...form]
  if (fields.length > mostFields)
    throw new HTTPException(413, {
      message: `That form has ${fields.length} fields; no form here has over ${mostFields}.`,
    })
  const sent = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const text = typeof value === 'string' ? value : await read(value)
    if (text === undefined) continue
    const clean = text.replace(/\r\n?/g, '\n')
    const before = sent.get(name)
    if (before) before.push(clean)
    else sent.set(name, [clean])
  }
  return sent
}

/** The words as they stood on the page of a draft; undefined where none were sent. */
export const wordsOf = (sent: Sent): { readonly subject: string; readonly body: string } | undefined => {
  const body = sent.get('body')?.[0]?.trim()
  return body ? { subject: sent.get('subject')?.[0]?.trim() ?? '', body } : undefined
}

/** A place on this site to go back to; anything else leads home. */
export const backOf = (sent: Sent): string =>
  ownPath(sent.get(own.onward)?.[0] ?? sent.get(own.back)?.[0] ?? '') ?? href('today')

const sentValue = (flag: Flag, values: readonly string[]): unknown => {
  if (flag.many) {
    // A list comes as several fields, or as one text with a line each.
    const lines = values.flatMap((value) =>
      flag.words.length > 0 || flag.value === 'PERSON' ? [value] : value.split('\n'),
    )
    const full = lines.map((line) => line.trim()).filter((line) => line !== '')
    return full.length > 0 ? full : ['']
  }
  const last = values.at(-1) ?? ''
  if (last.trim() === '' && (flag.boolean || flag.number)) return undefined
  return flag.lines > 1 ? last : last.trim()
}

/** A time goes with the zone that stood beside its field. */
const zoned = (flag: Flag, value: unknown, sent: Sent): unknown =>
  flag.value === 'TIME' && typeof value === 'string'
    ? withZone(value, sent.get(zoneKey(flag.key))?.[0])
    : value

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 1 && value[0] === '')

/** A field left empty takes a value away where a fact is changed, if it may be; where a fact is new, it is not given. */
const isMeant = (action: Action, flag: Flag, value: unknown, isNew: boolean): boolean => {
  if (value === undefined) return false
  if (!isEmpty(value)) return true
  return !isNew && action.input.shape[flag.key]?.safeParse(value).success === true
}

/** The values of a field: each line of two parts as one, each number under its name. */
export const linesOf = (sent: Sent, key: string): readonly string[] | undefined => {
  const values = sent.get(key)
  const seconds = sent.get(pairKey(key))
  return values && seconds ? together(values, seconds) : (values ?? numbersIn(sent, key))
}

/** A form → what it gives an action. */
export const inputOf = (action: Action, sent: Sent): Record<string, unknown> => {
  const flags = flagsOf(action.input)
  const isNew = (sent.get('id')?.at(-1) ?? '') === '' && !sent.has(own.edit)
  const given: Record<string, unknown> = {}
  for (const flag of flags) {
    const values = linesOf(sent, flag.key)
    if (values === undefined) continue
    const value = zoned(flag, sentValue(flag, values), sent)
    if (isMeant(action, flag, value, isNew)) given[flag.key] = value
  }
  return typed(flags, given)
}
