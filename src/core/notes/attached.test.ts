import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysAttached } from './attached.ts'

/** A sentence after which a file is missed, and one much like it after which none is. */
const pairs: readonly (readonly [attached: string, not: string])[] = [
  ['I have attached the drawings.', 'I have not attached the drawings.'],
  ['The rota is attached.', "The rota isn't quite done. I will send it without anything attached."],
  ['I have enclosed my certificates.', 'I have enclosed my certificates with the letter that comes by post.'],
  ['Please find the slides attached.', 'Please find the slides attached to my last e-mail.'],
  ['My portfolio is attached.', 'My portfolio is attached: https://example.org/work'],
  ['The slides are attached.', 'The slides are attached. https://example.org/slides'],
  ['See the attached plan.', 'I am attached to the garden team.'],
]

test('a text says that something goes with it, unless it says how else it comes', () => {
  for (const [attached, not] of pairs) {
    assert.equal(saysAttached(attached), true, attached)
    assert.equal(saysAttached(not), false, not)
  }
})
