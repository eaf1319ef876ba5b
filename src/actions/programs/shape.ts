import { z } from 'zod'
import { nearest } from '../../core/english/nearest.ts'
import { type Complaint, done, goneSays, notFound, type Outcome, refused } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { flagsOf } from '../fields.ts'

/** The input that is a file on the command line, as a program hands it over: an opportunity that is kept, or the text itself. */
type Subject = 'one' | 'several' | 'text'

const subjects: Readonly<Record<string, Subject>> = {
  ...{ plan: 'several', draft: 'several', check: 'text', review: 'text', 'read-mail': 'text' },
  ...{ prep: 'one', debrief: 'one', 'offer-sheet': 'one', reference: 'one', improper: 'one', export: 'one' },
}

/** Who asks: an assistant tells a model what it hears. */
export type Asking = 'program' | 'assistant'

/** What would change what came in and holds a message back; and, for an assistant, what would open a note that was kept private. */
const left: Readonly<Record<Asking, Readonly<Record<string, readonly string[]>>>> = {
  program: { touch: ['id'], import: ['into'] },
  assistant: { note: ['id'], promise: ['id', 'kept'] },
}

const text = {
  type: 'string',
  minLength: 1,
  maxLength: 10_000_000,
  description: 'The text itself',
} as const
const opportunity = {
  type: 'string',
  maxLength: 2000,
  description: 'The opportunity, by its id',
} as const

/** A JSON Schema, as far as we look into it. */
export interface Schema {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}

/** Hints to our own doors; other programs need not see them. */
const hints = new Set(['positional', 'value', 'ask', 'lines', 'most', 'mine', 'lean', 'is', '$schema'])

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const written = (type: z.ZodType, io: 'input' | 'output'): Schema =>
  plain(
    z.toJSONSchema(type, {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        for (const key of hints) Reflect.deleteProperty(jsonSchema, key)
      },
    }),
  ) as Schema

/** What an action answers, for programs. */
export const outputSchema = ({ output }: Action): Schema => written(output, 'output')

const isFile = (value: string): boolean => value === 'FILE'

/** The keys of an action that a program may give, in their order. */
const keysFor = (action: Action, who: Asking): readonly string[] =>
  flagsOf(action.input)
    .filter(({ key, value }) => !isFile(value) && key !== 'force' && !left[who][action.name]?.includes(key))
    .map(({ key }) => key)

const own = (action: Action): Readonly<Record<string, object>> => {
  const subject = subjects[action.name]
  return {
    ...(subject === 'one' || action.name === 'review' ? { opportunity } : {}),
    ...(subject === 'several'
      ? {
          opportunities: {
            type: 'array',
            items: opportunity,
            maxItems: 1000,
            description: 'Opportunities, by their ids',
          },
        }
      : {}),
    ...(subject ? { text } : {}),
  }
}

/** What a program gives, as a JSON Schema: no key of it is a path of a file. */
export const inputSchema = (action: Action, who: Asking): Schema => {
  const { properties = {}, required = [] } = written(action.input, 'input')
  const keys = keysFor(action, who)
  const flags = flagsOf(action.input)
  const bounded = Object.fromEntries(
    keys.flatMap((key) => {
      const schema = properties[key] as Schema | undefined
      const { most, lines = 1 } = flags.find((flag) => flag.key === key) ?? {}
      const maxLength = most ?? (lines > 1 ? 20_000 : 2000)
      if (!schema) return []
      const isOpen = schema.type === 'string' && schema.enum === undefined
      return [[key, isOpen ? { maxLength, ...schema } : schema]]
    }),
  )
  const needed = [
    ...required.filter((key) => keys.includes(key)),
    ...(subjects[action.name] === 'text' ? ['text'] : []),
  ]
  return {
    type: 'object',
    properties: { ...own(action), ...bounded },
    ...(needed.length > 0 ? { required: needed } : {}),
    additionalProperties: false,
  }
}

const idLike = /^[\p{Ll}\p{N}][\p{Ll}\p{N}-]*$/u

/** What is handed to `perform`: the input under the action's own keys, and a desk at which no file of the machine is read. */
interface Handed {
  readonly given: Readonly<Record<string, unknown>>
  readonly desk: Desk
}

const noFile: Complaint = { message: 'A program cannot name a file of this machine; give the text itself.' }

const deskWith = (desk: Desk, said: unknown): Desk => {
  const { write: _write, readBytes: _bytes, yes: _yes, secret: _secret, ...rest } = desk
  const isText = typeof said === 'string'
  return {
    ...rest,
    read: async (path) => (path === '-' && isText ? done(said) : refused(noFile)),
    ...(isText
      ? {
          readBytes: async (path) => (path === '-' ? done(new TextEncoder().encode(said)) : refused(noFile)),
        }
      : {}),
  }
}

const unknownIn = (
  action: Action,
  given: Readonly<Record<string, unknown>>,
  who: Asking,
): readonly Complaint[] => {
  const known = [...Object.keys(own(action)), ...keysFor(action, who)]
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known)
      return {
        field: key.slice(0, 100),
        message: `there is no such field.${near ? ` Did you mean “${near}”?` : ''}`,
      }
    })
}

const idsIn = (given: Readonly<Record<string, unknown>>): Outcome<readonly string[]> => {
  const { opportunity: one, opportunities: several = [] } = given
  const field = one === undefined ? 'opportunities' : 'opportunity'
  const ids = [one ?? several].flat()
  const texts = ids.filter((each) => typeof each === 'string')
  if (texts.length < ids.length || ids.length > 1000)
    return refused({ field, message: 'expected the id of an opportunity.' })
  const wrong = texts.find((each) => !idLike.test(each))
  return wrong === undefined ? done(texts) : notFound({ field, message: goneSays('opportunity') })
}

/** What a program gave, under the keys of the action. */
export const handed = (
  action: Action,
  given: Readonly<Record<string, unknown>>,
  desk: Desk,
  who: Asking,
): Outcome<Handed> => {
  const unknown = unknownIn(action, given, who)
  if (unknown.length > 0) return refused(...unknown)
  const subject = subjects[action.name]
  if (!subject) return done({ given, desk: deskWith(desk, undefined) })
  const { opportunity: _one, opportunities: _several, text: said, ...rest } = given
  const ids = idsIn(given)
  if (!ids.ok) return ids
  const field = subject === 'one' ? 'opportunity' : subject === 'several' ? 'opportunities' : 'text'
  if (said !== undefined && typeof said !== 'string')
    return refused({ field: 'text', message: 'expected a text.' })
  if (said === undefined && (subject === 'text' || ids.value.length === 0))
    return refused({
      field,
      message: subject === 'text' ? 'this is missing.' : 'name an opportunity, or give a text.',
    })
  if (said !== undefined && subject !== 'text' && ids.value.length > 0)
    return refused({ field, message: 'name an opportunity or give a text, not both.' })
  const file = said === undefined ? ids.value : ['-']
  const many = 'files' in action.input.shape
  const beside = action.name === 'review' && ids.value[0] !== undefined ? { dossier: ids.value[0] } : {}
  return done({
    given: { ...rest, ...beside, [many ? 'files' : 'file']: many ? file : file[0] },
    desk: deskWith(desk, said),
  })
}
