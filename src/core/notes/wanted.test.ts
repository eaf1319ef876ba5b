import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wantedDoing } from './wanted.ts'

const rows: readonly (readonly [note: string, doing: string])[] = [
  ['I want to move to bread.', 'moving to bread.'],
  ['I wanna learn the big lathe', 'learning the big lathe'],
  ['I would like to be part of it', 'being part of it'],
  ['I asked about the winter appeal', 'hearing more about the winter appeal'],
  ['I asked her how they choose the plays', 'hearing more about how they choose the plays'],
  ['I was curious about the kitchen garden', 'hearing more about the kitchen garden'],
  ['I was interested in their plan', 'hearing more about their plan'],
  ['I wanted to know more about the move', 'hearing more about the move'],
  ['I was interested to hear how it is done', 'hearing more about how it is done'],
  // As they stand.
  ['I asked whether the garden could be opened', 'I asked whether the garden could be opened'],
  ['they asked about my thesis', 'they asked about my thesis'],
  ['I was interested', 'I was interested'],
]
for (const [note, doing] of rows)
  test(`what is wanted: ${note}`, () => assert.equal(wantedDoing(note), doing))
