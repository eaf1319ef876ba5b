import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { z } from 'zod'
import type { Action } from '../actions/action.ts'
import { nearest } from '../core/dossier/nearest.ts'
import { type Flag, flagsOf, parserOptions } from './flags.ts'

export type Parsed =
  | {
      readonly ok: true
      readonly input: z.infer<z.ZodObject>
      readonly json: boolean
      readonly help: boolean
    }
  | { readonly ok: false; readonly message: string }

const everywhere = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

const positionalsInto = (
  flags: readonly Flag[],
  words: readonly string[],
): Record<string, unknown> | string => {
  const place = flags.find((flag) => flag.positional)
  if (!place) return words.length > 0 ? `“${words[0]}” was not expected here.` : {}
  if (place.many) return words.length > 0 ? { [place.key]: words } : {}
  if (words.length > 1) return `one ${place.form} was expected, and “${words[1]}” came after it.`
  return words.length === 1 ? { [place.key]: words[0] } : {}
}

const sentenceFor = (
  flags: readonly Flag[],
  issue: z.core.$ZodIssue,
  given: Record<string, unknown>,
): string => {
  const key = String(issue.path[0] ?? '')
  const flag = flags.find((candidate) => candidate.key === key)
  if (!flag) return issue.message
  if (given[key] === undefined) return `${flag.form} is missing: ${flag.says}.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const near = nearest(String(given[key]), values)
    return `${flag.form.split(' ')[0]} ${given[key]}: expected one of ${values.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`
  }
  return `${flag.form}: ${issue.message}.`
}

/** Words behind the command's name → the action's input, or one sentence on what is wrong. */
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
  if (help) return { ok: true, input: {}, json: json === true, help: true }
  const placed = positionalsInto(flags, positionals)
  if (typeof placed === 'string') return { ok: false, message: placed }
  const given = { ...named, ...placed }
  const read = action.input.safeParse(given)
  if (!read.success) {
    return {
      ok: false,
      message: read.error.issues.map((issue) => sentenceFor(flags, issue, given)).join(' '),
    }
  }
  return { ok: true, input: read.data, json: json === true, help: false }
}
