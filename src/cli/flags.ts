import type { ParseArgsOptionsConfig } from 'node:util'
import type { z } from 'zod'

/** One key of an action's input, as the command line sees it. */
export interface Flag {
  readonly key: string
  /** `--set NAME=N`, or `FILE…` for an argument without a flag. */
  readonly form: string
  readonly says: string
  readonly positional: boolean
  readonly many: boolean
  readonly boolean: boolean
  readonly required: boolean
}

interface Meta {
  readonly positional?: boolean
  readonly value?: string
}

interface Inner {
  readonly def: { readonly type: string; readonly innerType?: z.ZodType }
}

const core = (type: z.ZodType): string => {
  const { def } = type as unknown as Inner
  const wrapper = def.type === 'optional' || def.type === 'default'
  return wrapper && def.innerType ? core(def.innerType) : def.type
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
      required,
    }
  })

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
