import type { z } from 'zod'
import { flagsOf } from './fields.ts'

/** In characters: a line, a text of several lines, and what is pasted whole, which says so itself. */
const usual = { line: 2000, text: 20_000 }
const mostValues = 1000
const mostNumber = 1e12

const wrongIn = (value: unknown, most: number): string | undefined => {
  if (typeof value === 'string' && value.length > most)
    return `this is ${value.length} characters long; at most ${most} are taken.`
  if (typeof value === 'number' && Math.abs(value) > mostNumber) return 'this number is too large.'
  if (!Array.isArray(value)) return undefined
  if (value.length > mostValues) return `these are ${value.length}; at most ${mostValues} are taken.`
  return value.map((each) => wrongIn(each, most)).find((wrong) => wrong !== undefined)
}

/**
 * A schema whose fields have an end, at every door: 2000 characters for a line, 20,000 for a text of several, or what it says itself
 * with `.meta({ most })`; 1000 values; numbers to a billion thousands.
 */
export const bounded = <Shape extends z.ZodObject>(input: Shape): Shape => {
  const flags = flagsOf(input)
  const judge = (given: Record<string, unknown>, context: z.RefinementCtx) => {
    for (const { key, lines, most } of flags) {
      const message = wrongIn(given[key], most ?? (lines > 1 ? usual.text : usual.line))
      if (message !== undefined) context.addIssue({ code: 'custom', path: [key], message })
    }
  }
  return input.superRefine(judge)
}
