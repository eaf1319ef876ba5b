import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Action } from '../actions/action.ts'
import { type Flag, flagsOf, parserOptions, typed } from '../actions/fields.ts'
import { nearest } from '../core/english/nearest.ts'

export type Parsed =
  | {
      readonly ok: true
      readonly given: Readonly<Record<string, unknown>>
      readonly json: boolean
      readonly help: boolean
    }
  | { readonly ok: false; readonly message: string }

const everywhere = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** Words without a flag, in the order of the arguments; the last one may take several. */
const positionalsInto = (
  flags: readonly Flag[],
  words: readonly string[],
): Record<string, unknown> | string => {
  const places = flags.filter((flag) => flag.positional)
  const into: Record<string, unknown> = {}
  let left = [...words]
  for (const place of places) {
    if (left.length === 0) break
    into[place.key] = place.many ? left : left[0]
    left = place.many ? [] : left.slice(1)
  }
  if (left.length === 0) return into
  const last = places.at(-1)
  return last
    ? `${places.length === 1 ? 'one ' : ''}${places.map((place) => place.form).join(' ')} was expected, and “${left[0]}” came after it.`
    : `“${left[0]}” was not expected here.`
}

/** Words behind the command's name → what is given to the action, or one sentence on what is wrong. */
export const parseArguments = (action: Action, words: readonly string[]): Parsed => {
  const flags = flagsOf(action.input)
  const options: ParseArgsOptionsConfig = { ...parserOptions(flags), ...everywhere }
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const names = Object.keys(options)
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!names.includes(token.name)) {
      const near = nearest(token.name, names)
      return { ok: false, message: `there is no ${token.rawName}.${near ? ` Did you mean --${near}?` : ''}` }
    }
    const wantsValue = options[token.name]?.type === 'string'
    if (wantsValue && token.value === undefined)
      return { ok: false, message: `${token.rawName} needs a value.` }
    if (!wantsValue && token.value !== undefined)
      return { ok: false, message: `${token.rawName} takes no value.` }
  }
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const { json = false, help = false, ...named } = values
  if (help) return { ok: true, given: {}, json: json === true, help: true }
  const placed = positionalsInto(flags, positionals)
  if (typeof placed === 'string') return { ok: false, message: placed }
  const given = typed(flags, { ...named, ...placed })
  return { ok: true, given, json: json === true, help: false }
}
