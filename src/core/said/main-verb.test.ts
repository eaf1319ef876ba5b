import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseOf } from './main-verb.ts'

test('after one company or office a word in “s” is what it does, and after several it may be a thing', () => {
  for (const [text, verb] of [
    ['the company runs lean', 2],
    ['your school plans everything', 2],
    ['the office rents bikes', 2],
    ['your summer runs', undefined],
  ] as const)
    assert.equal(clauseOf(text.split(' '))?.verb, verb, text)
})
