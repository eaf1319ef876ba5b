import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInes } from '../../../testing/bakery.ts'

/** A promise of the writer's as it was typed, and what the letter says of it; nothing where it is more than one thing, or somebody else acts in it. */
const rows: readonly (readonly [promise: string, sentence: string | undefined])[] = [
  ['send her the winter rota', "I'll send you the winter rota"],
  ['whatsapp her the bake list', "I'll send you the bake list"],
  ['whatsapp her the bake list: figs, dates', undefined],
  ['I ask the old owners if they would talk to her', "I'll ask the old owners if they would talk to you"],
  ['I text her when they call me back', undefined],
]
for (const [what, sentence] of rows)
  test(`promised: ${what}`, () => {
    const { body } = toInes([], { promises: [{ by: 'me', who: 'ines', what, due: '2026-11-20' }] })
    if (sentence) assert.ok(body.includes(sentence), body)
    else assert.doesNotMatch(body, /promised|said I would/)
  })
