import assert from 'node:assert/strict'

/** A value with every day and moment in it as text. */
const told = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const kind = Object.prototype.toString.call(value)
  if (kind.startsWith('[object Temporal.')) return `${kind} ${String(value)}`
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, told(held)]))
  if (value instanceof Set) return new Set([...value].map(told))
  if (Array.isArray(value)) return value.map(told)
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, told(held)]))
}

/** Holds facts against each other, their days and moments too: of those, `deepEqual` takes any two for the same. */
export const sameFacts = (actual: unknown, expected: unknown): void =>
  assert.deepEqual(told(actual), told(expected))
