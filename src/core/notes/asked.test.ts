import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unaskedOf } from './asked.ts'

const rows: readonly (readonly [note: string, asked: string])[] = [
  ['how many units per officer', 'how many units are there per officer'],
  ['forgot to ask how many patients per nurse?', 'how many patients are there per nurse'],
  ['how much time per patient', 'how much time is there per patient'],
  ['how long is orientation', 'how long is the orientation'],
  ['when is start date', 'when is the start date'],
  ['which booking system', 'which booking system do they use'],
  ['I left without asking how it is split', 'how it is split'],
  ['I wanted to ask who writes the rota', 'who writes the rota'],
  ['I forgot to ask if there is a uniform', 'whether there is a uniform'],
  // As they stand.
  ['If there is time', 'If there is time'],
  ['how long is a shift', 'how long is a shift'],
  ['how long is it', 'how long is it'],
  ['how many per day', 'how many per day'],
  ['which depot after', 'which depot after'],
  ['who picks the site managers', 'who picks the site managers'],
  ['sundays?', 'sundays?'],
]
for (const [note, asked] of rows)
  test(`what was not asked, as it would be: ${note}`, () => assert.equal(unaskedOf(note), asked))
