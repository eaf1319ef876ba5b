import type { z } from 'zod'
import { nearest } from '../core/english/nearest.ts'
import { type Complaint, done, refused } from '../core/outcome.ts'
import type { Action, Definition, Desk, Wish } from './action.ts'
import { bounded } from './bounded.ts'
import { type Flag, flagsOf } from './fields.ts'

/** What is wrong with a number, where it is none or out of its bounds. */
const numberSays = (issue: z.core.$ZodIssue): string | undefined => {
  if (issue.code === 'too_big') return `expected a number of at most ${issue.maximum}.`
  if (issue.code === 'too_small') return `expected a number of at least ${issue.minimum}.`
  return issue.code === 'invalid_type' ? 'expected a number.' : undefined
}

/** What a schema has against a value, as a sentence behind the name of its field. */
const complaintOf = (
  { path, code, message, ...issue }: z.core.$ZodIssue,
  flags: readonly Flag[],
  given: Readonly<Record<string, unknown>>,
): Complaint => {
  const key = String(path[0] ?? '')
  const flag = flags.find((each) => each.key === key)
  if (!flag) return { message }
  const said = given[key]
  if (said === undefined || said === '') return { field: key, message: 'this is missing.' }
  if (code === 'invalid_value' && 'values' in issue) {
    const words = issue.values.map(String).filter((word) => word !== '')
    const [wrong] = [said].flat().filter((each) => !words.includes(String(each)))
    const near = nearest(String(wrong), words)
    return {
      field: key,
      message: `“${String(wrong).slice(0, 60)}” is none of ${words.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
      plain: 'choose one of what is offered here.',
    }
  }
  if (flag.number) {
    const bound = numberSays({ code, ...issue } as z.core.$ZodIssue)
    if (bound !== undefined) return { field: key, message: bound }
  }
  return { field: key, message: /[.!?]$/.test(message) ? message : `${message}.` }
}

/** An action for the doors: what its file knows of types stays inside, and every field has an end. */
export const defineAction = <Shape extends z.ZodObject, Value, Needs = Desk>(
  definition: Definition<Shape, Value, Desk extends Needs ? Needs : never>,
): Action<Value> => {
  // What it needs, a desk has: the type of `definition` says so.
  const { run, asks, asksPerson, json, ...rest } = definition as unknown as Definition<Shape, Value>
  const input = bounded(definition.input)
  return {
    ...rest,
    input,
    asksPerson: asksPerson !== false,
    wish: (given) => {
      const read = input.safeParse(given)
      if (!read.success) {
        const flags = flagsOf(input)
        return refused(...read.error.issues.map((issue) => complaintOf(issue, flags, given)))
      }
      const wishOf = (data: z.infer<Shape>): Wish<Value> => ({
        input: data,
        as: (input) => wishOf(input as z.infer<Shape>),
        asksPerson: typeof asksPerson === 'function' ? asksPerson(data) : asksPerson,
        ...(asks ? { asks: (desk) => asks(data, desk) } : {}),
        run: (desk) => run(data, desk),
      })
      return done(wishOf(read.data))
    },
    json: (value) => (json ? json(value) : value),
  }
}
