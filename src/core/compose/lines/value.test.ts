import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInes } from '../../../testing/bakery.ts'

/** The same letter to whoever is called so: each has its own words. */
const letters = (skill: string): readonly string[] =>
  ['Ines', 'Orla', 'Femi', 'Agnes', 'Tomas', 'Bea', 'Hollis', 'Wanda'].map((first) => {
    const me = { name: `${first} Oyelaran`, email: 'marta@example.org', zone: 'Europe/London', english: 'GB' }
    return toInes([], { me: { ...me, strengths: [{ skill }] } }).body
  })

test('what helps already is not helped with', () => {
  for (const skill of ['lunchtime help', 'helping new starters settle in'])
    for (const body of letters(skill)) {
      assert.ok(body.includes(skill), body)
      assert.doesNotMatch(body, /can help with/)
    }
})

test('how long one has done something is no skill', () => {
  for (const body of letters('baking since 2012')) assert.doesNotMatch(body, /since 2012/)
})
