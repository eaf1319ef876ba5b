import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { similarity } from './similar.ts'

const note =
  'Hi Lena,\n\nThank you for this afternoon. That you turned my poster upside down made my week, and I would love to join the studio.\n\nBest wishes,\nSiobhán'

test('a note and its copy under another greeting, name and sign-off are the same', () => {
  const copy = note
    .replace('Hi Lena', 'Dear Mr Amankwah')
    .replace('Best wishes,\nSiobhán', 'Kind regards,\nS. O’Dowd')
  assert.deepEqual(similarity(note, copy), { shingles: 1, trigrams: 1 })
})

test('names within the text do not make a copy different', () => {
  const named = (name: string) =>
    `Hi ${name},\n\nThank you, ${name}, for the tour of the yard and for the tea that came with it.\n\nPiotr`
  assert.equal(similarity(named('Bea'), named('Hal')).shingles, 1)
})

test('two letters with their own words stay far below the line', () => {
  const other =
    'Hi Kofi,\n\nI liked hearing that nobody presents work they did not make. If there is anything else you need before the decision, I am around all week.\n\nBest wishes,\nSiobhán'
  const { shingles, trigrams } = similarity(note, other)
  assert.ok(shingles < 0.1 && trigrams < 0.5, `${shingles} ${trigrams}`)
})

test('likeness is between nought and one, the same from both sides, and whole with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const [there, back] = [similarity(one, other), similarity(other, one)]
      assert.deepEqual(there, back)
      assert.ok(there.shingles >= 0 && there.shingles <= 1 && there.trigrams >= 0 && there.trigrams <= 1)
    }),
  )
  assert.equal(similarity(note, note).shingles, 1)
})
