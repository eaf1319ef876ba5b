import { HTTPException } from 'hono/http-exception'
import type { Action } from '../actions/action.ts'
import { type Flag, flagsOf, typed } from '../actions/fields.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'

/** What a browser sent: each field with all its values, in order. */
export type Sent = ReadonlyMap<string, readonly string[]>

/** No form of ours has as many, each box ticked. */
const mostFields = 2000

/** A form as it was sent; a file in it counts as its text. */
export const sentOf = async (request: Request): Promise<Sent> => {
  const form = [...(await request.formData())]
  if (form.length > mostFields)
    throw new HTTPException(413, {
      message: `That form has ${form.length} fields; no form here has over ${mostFields}.`,
    })
  const sent = new Map<string, string[]>()
  for (const [name, value] of form) {
    const text = (typeof value === 'string' ? value : await value.text()).replace(/\r\n?/g, '\n')
    const before = sent.get(name)
    if (before) before.push(text)
    else sent.set(name, [text])
  }
  return sent
}

/** A place on this site to go back to; anything else leads home. */
export const backOf = (sent: Sent): string => {
  const back = sent.get('back')?.[0] ?? '/'
  return /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : '/'
}

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

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 1 && value[0] === '')

/** A field left empty takes a value away where a fact is changed, if it may be; where a fact is new, it is not given. */
const isMeant = (action: Action, flag: Flag, value: unknown, isNew: boolean): boolean => {
  if (value === undefined) return false
  if (!isEmpty(value)) return true
  return !isNew && action.input.shape[flag.key]?.safeParse(value).success === true
}

/** A form → the action's input, or a sentence for each field that is wrong. */
export const inputOf = (action: Action, sent: Sent): Outcome<Record<string, unknown>> => {
  const flags = flagsOf(action.input)
  const isNew = (sent.get('id')?.at(-1) ?? '') === '' && !sent.has('edit')
  const given: Record<string, unknown> = {}
  for (const flag of flags) {
    const values = sent.get(flag.key)
    if (values === undefined) continue
    const value = sentValue(flag, values)
    if (isMeant(action, flag, value, isNew)) given[flag.key] = value
  }
  const read = action.input.safeParse(typed(flags, given))
  if (read.success) return done(read.data as Record<string, unknown>)
  return refused(
    ...read.error.issues.map((issue) => {
      const flag = flags.find(({ key }) => key === issue.path[0])
      const what = flag ? `${flag.says.split(/[,;:]/)[0]}: ` : ''
      return {
        message: `${what}${given[flag?.key ?? ''] === undefined ? 'this is missing.' : flag?.number ? 'expected a number.' : issue.message}`,
      }
    }),
  )
}
