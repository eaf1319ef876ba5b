import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsLetter, type PhraseKind } from './fits.ts'

test('a formal letter takes only what is formal, any other whatever is not stiff', () => {
  const rows: readonly (readonly [kind: PhraseKind, phrase: string, formal: boolean, neutral: boolean])[] = [
    ['greeting', 'Dear', true, true],
    ['greeting', 'Hello', false, true],
    ['closing', 'Yours sincerely,', true, false],
    ['closing', 'Kind regards,', true, true],
    ['closing', 'Cheers,', false, true],
    ['signature', 'Priya', true, true],
    ['thanks', 'Many thanks for', true, true],
    ['thanks', 'Cheers for', false, true],
  ]
  for (const [kind, phrase, formal, neutral] of rows) {
    assert.equal(fitsLetter(kind, phrase, 'formal'), formal, phrase)
    assert.equal(fitsLetter(kind, phrase, 'neutral'), neutral, phrase)
  }
})
