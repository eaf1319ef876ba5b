import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dana, voice } from '../../testing/notes/voice.ts'
import { readNote } from './read.ts'
import { isTyped } from './typed.ts'

/** Typed as a sentence, and much like it, jotted. */
const kinds: readonly (readonly [typed: string, jotted: string])[] = [
  ['She signs off every leaver’s pay in person.', 'she signs off every leaver’s pay in person'],
  ['The oven runs at 2.5 bar from 6:30.', 'The oven: 2.5 bar from 6:30.'],
  ['They moved to the new store in May.', 'They moved to the new store in May - three vans.'],
  ['He kept about 40% of the stock.', 'He kept abt 40% of the stock.'],
  ['I showed her the drawings and she kept one.', 'I showed her the drawings. She kept one.'],
  ['My brother and I mended it.', 'My brother and i mended it.'],
  ['She takes one night a month.', 'One night monthly.'],
]
for (const [typed, jotted] of kinds)
  test(`“${typed}” is typed as a sentence, “${jotted}” is not`, () => {
    assert.equal(isTyped(typed), true)
    assert.equal(isTyped(jotted), false)
  })

const told = (note: string): string | undefined => {
  const reading = readNote(note, 'point:p', { ...voice({ speaker: dana }), typed: 'whole' })
  return reading.ok ? (reading.fragment.forms.that ?? '') : undefined
}

/** What was typed as a sentence, and what it is to its reader; undefined where that is not sure. */
const rows: readonly (readonly [note: string, told: string | undefined])[] = [
  // The grammar knows none of these.
  [
    'She tastes every sauce on the line at five and again at seven.',
    'you taste every sauce on the line at five and again at seven',
  ],
  [
    'He knows the top forty cows by number and by temper.',
    'you know the top forty cows by number and by temper',
  ],
  [
    'They ring one donor every morning with nothing to ask for.',
    'your team rings one donor every morning with nothing to ask for',
  ],
  [
    'She patiently explains every till roll to the new ones.',
    'you patiently explain every till roll to the new ones',
  ],
  ['The top shelf of her pantry holds sixty jars.', 'the top shelf of your pantry holds sixty jars'],
  ['Neither of us went to culinary school.', 'neither of us went to culinary school'],
  [
    'Most of their work is now well-field protection for small towns.',
    'most of your work is now well-field protection for small towns',
  ],
  [
    'He told me they re-slate about forty listed buildings a year.',
    'your team re-slates about forty listed buildings a year',
  ],
  // A verb further on is left behind.
  ['She opens the post at the counter by hand, reads every letter and answers it.', undefined],
  // Whose they are is anybody's guess.
  ['The chef makes his butter every morning.', undefined],
  ['Her brother runs the second kitchen by himself and does his own ordering.', undefined],
  // The verb does not go with who does it.
  ['She the first to arrive by a mile every day.', undefined],
  ['We ring one donor every morning with nothing to ask for.', undefined],
]
for (const [note, face] of rows) test(`typed: “${note}”`, () => assert.equal(told(note), face))
