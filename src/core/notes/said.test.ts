import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mike, voice } from '../../testing/notes/voice.ts'
import { readNote } from './read.ts'

/** Sentences one would say to their face: whoever else is in them stays who they are. */
const kept = [
  'you stopped to help the gentleman find his glasses',
  'your nurse told us how she keeps the keys in her pocket',
  'you walked the visitors to their bus',
  'you showed me the platform team and their board',
  'you let the trainee finish her own story',
]

/** The same as notes about the reader are turned. */
const turned: readonly (readonly [note: string, words: string])[] = [
  ['she keeps the keys in her pocket', 'you keep the keys in your pocket'],
  ['the platform team moved to streaming', 'your platform team moved to streaming'],
  ['his story about his first injunction', 'your story about your first injunction'],
  ['they moved to streaming last spring', 'your team moved to streaming last spring'],
]

for (const said of kept)
  test(`said to their face, it is not turned: ${said}`, () => {
    const reading = readNote(said, 'point:x', voice({ said: true }))
    assert.ok(reading.ok)
    for (const words of Object.values(reading.fragment.forms))
      for (const word of said.match(/\b(?:his|her|she|they|their|the)\b/g) ?? [])
        assert.match(words, new RegExp(`\\b${word}\\b`))
  })

for (const [note, words] of turned)
  test(`noted about them, it is turned: ${note}`, () => {
    const reading = readNote(
      note,
      'point:x',
      /^his/.test(note) ? voice({ speaker: mike, reader: mike }) : voice(),
    )
    assert.ok(reading.ok)
    assert.ok(Object.values(reading.fragment.forms).includes(words), JSON.stringify(reading.fragment.forms))
  })
