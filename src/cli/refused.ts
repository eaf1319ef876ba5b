import type { Action } from '../actions/action.ts'
import { flagsOf } from '../actions/fields.ts'
import type { Complaint, Refused, WayOn } from '../core/outcome.ts'
import { printable } from './paper.ts'

/** A word of a command as a shell takes it. */
const quoted = (word: string): string => (/^[\w@./:+-]+$/.test(word) ? word : JSON.stringify(word))

const flagged = ([key, value]: readonly [string, string]): string =>
  value === 'true' ? `--${key}` : `--${key} ${quoted(value)}`

/** A way on, as it is typed. */
const wayOf = (
  { says, action, give }: WayOn,
  actions: readonly Action[],
  given: Readonly<Record<string, unknown>>,
): string => {
  const target = actions.find(({ name }) => name === action)
  if (!target) return `${says}: ${Object.entries(give).map(flagged).join(' ')}.`
  const places = flagsOf(target.input)
    .filter(({ positional }) => positional)
    .flatMap(({ key }) => {
      const value = give[key] ?? (key in given ? String(given[key]) : undefined)
      return value === undefined ? [] : [quoted(value)]
    })
  const keys = new Set(flagsOf(target.input).flatMap(({ key, positional }) => (positional ? [key] : [])))
  const rest = Object.entries(give).filter(([key]) => !keys.has(key))
  return `${says}: “${['afterword', target.name, ...places, ...rest.map(flagged)].join(' ')}”.`
}

/** A refusal in the words of the command line: where it lies, which flag, and what may be typed next. */
export const refusalText = (
  { problems }: Refused,
  action: Action,
  given: Readonly<Record<string, unknown>>,
  actions: readonly Action[],
): string => {
  const flags = flagsOf(action.input)
  const lines = problems.map(({ file, line, column, field, item, message, way }: Complaint) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':')
    const flag = flags.find(({ key }) => key === field)
    const missing = flag && given[flag.key] === undefined
    return [
      `${place === '' ? 'afterword' : place}: ${flag ? `${flag.form}: ` : ''}${item === undefined ? '' : `${item}: `}${message}`,
      ...(missing && flag.says !== '' ? [`(${flag.says}.)`] : []),
      ...(way ? [wayOf(way, actions, given)] : []),
    ].join(' ')
  })
  const help = problems.some(({ field }) => flags.some(({ key }) => key === field))
    ? [`“afterword ${action.name} --help” shows how it is called.`]
    : []
  return printable([...lines, ...help].join('\n'))
}
