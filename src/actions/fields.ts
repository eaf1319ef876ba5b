import type { ParseArgsOptionsConfig } from 'node:util'
import type { z } from 'zod'

/** One key of an action's input, as the doors see it: a flag on the command line, a field of a form. */
export interface Flag {
  readonly key: string
  /** `--set NAME=N`, or `FILE…` for an argument without a flag. */
  readonly form: string
  readonly says: string
  readonly positional: boolean
  readonly many: boolean
  readonly boolean: boolean
  readonly number: boolean
  /** Asked for at a terminal when nothing was given. */
  readonly asked: boolean
  readonly required: boolean
  /** What kind of value it is: `PERSON`, `DAY`, `TIME`, `MINUTES`, `TEXT` … */
  readonly value: string
  /** The words it may be, where they are fixed. */
  readonly words: readonly string[]
  /** How many lines a text usually has. */
  readonly lines: number
  /** How many characters are taken, where that is not the usual. */
  readonly most?: number
  /** A bare time is meant in one's own zone, not in the company's. */
  readonly mine?: boolean
  /** Where a day without its year lies, and “Friday”: the coming one, the last one; the nearest unless named. */
  readonly lean?: 'ahead' | 'back'
}

interface Meta {
  readonly positional?: boolean
  readonly value?: string
  readonly ask?: boolean
  readonly lines?: number
  readonly most?: number
  readonly mine?: boolean
  readonly lean?: 'ahead' | 'back'
}

interface Inner {
  readonly def: { readonly type: string; readonly innerType?: z.ZodType }
}

const core = (type: z.ZodType): string => {
  const { def } = type as unknown as Inner
  const wrapper = def.type === 'optional' || def.type === 'default'
  return wrapper && def.innerType ? core(def.innerType) : def.type
}

/** The fixed words of an enum, behind optional, default and list. */
const wordsOf = (type: z.ZodType): readonly string[] => {
  const { def } = type as unknown as {
    readonly def: {
      type: string
      innerType?: z.ZodType
      element?: z.ZodType
      entries?: Record<string, string>
    }
  }
  if (def.type === 'enum') return Object.values(def.entries ?? {}).filter((word) => word !== '')
  const inner = def.innerType ?? def.element
  return inner ? wordsOf(inner) : []
}

/** The flags of an action's input schema, in its order. */
export const flagsOf = (shape: z.ZodObject): readonly Flag[] =>
  Object.entries(shape.shape).map(([key, value]) => {
    const type = value as z.ZodType
    const meta = (type.meta() ?? {}) as Meta
    const many = core(type) === 'array'
    const boolean = core(type) === 'boolean'
    const required = !type.safeParse(undefined).success
    const value_ = meta.value ?? key.toUpperCase()
    const form = meta.positional ? `${value_}${many ? '…' : ''}` : boolean ? `--${key}` : `--${key} ${value_}`
    return {
      key,
      form,
      says: type.description ?? '',
      positional: meta.positional === true,
      many,
      boolean,
      number: core(type) === 'number',
      asked: meta.ask === true,
      required,
      value: value_,
      words: wordsOf(type),
      lines: meta.lines ?? 1,
      ...(meta.most === undefined ? {} : { most: meta.most }),
      ...(meta.mine === undefined ? {} : { mine: meta.mine }),
      ...(meta.lean === undefined ? {} : { lean: meta.lean }),
    }
  })

/** What people call a field: what its help says, up to the first pause. */
export const labelOf = ({ says, key }: Flag): string => says.split(/[,;:(]/)[0]?.trim() || key

/** What node's own parser wants to know of them. */
export const parserOptions = (flags: readonly Flag[]): ParseArgsOptionsConfig =>
  Object.fromEntries(
    flags
      .filter((flag) => !flag.positional)
      .map((flag) => [
        flag.key,
        flag.boolean ? { type: 'boolean' as const } : { type: 'string' as const, multiple: flag.many },
      ]),
  )

/** Numbers and yes or no come as text from every door; what is neither stays text, for the schema to refuse. */
export const typed = (
  flags: readonly Flag[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const flag = flags.find((each) => each.key === key)
      const text = typeof value === 'string' ? value.trim() : ''
      if (flag?.number && text !== '' && Number.isFinite(Number(text))) return [key, Number(text)]
      if (flag?.boolean && (text === 'true' || text === 'false')) return [key, text === 'true']
      return [key, value]
    }),
  )
