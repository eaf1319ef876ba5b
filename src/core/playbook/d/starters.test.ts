import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begunWith } from './starters.ts'

const said: readonly [string, string | undefined][] = [
  ['Afterwards I worked out that the cache was cold', 'finding'],
  ['we both grew up above a shop', 'common-ground'],
  ["When you asked about the cache, I should have said it's cold", 'stumble'],
  ['When you asked about the cache, I laughed', undefined],
  ['I’ve done this before, when I ran the mill', 'strength'],
  ['You offered to introduce me to Col, yes please', 'request'],
  ['You offered to close early', undefined],
  ['How you let the dough decide, we both liked that', undefined],
  ['', undefined],
]
for (const [sentence, kind] of said)
  test(`“${sentence}” is ${kind ?? 'of no kind of its own'}`, () => {
    assert.equal(begunWith(sentence)?.kind, kind)
  })
