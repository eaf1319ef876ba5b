import assert from 'node:assert/strict'
import { test } from 'node:test'
import { promisedToMe } from './promised-to-me.ts'

const rows: readonly (readonly [typed: string, thing: string | undefined])[] = [
  ['send me the long term plan', 'the long term plan'],
  ['she will email me the winter rota so i can see how it works', 'the winter rota'],
  ['he sends me the slides of his talk about pruning', 'the slides of his talk about pruning'],
  ['send me the long term plan.', 'the long term plan'],
  ['send me two photos of the yard', 'two photos of the yard'],
  ['show me the kiln room next time', 'the kiln room'],
  ['program for the ferry package', 'the program for the ferry package'],
  ['Orla sends me sample roster', 'the sample roster'],
  ['email me the floor guide they wrote', 'the floor guide they wrote'],
  ['put me in touch with the driver', undefined],
  ['check dates when the two buoys were moved', undefined],
  ['give me a call on friday', undefined],
  ['she tells me if it is a second round', undefined],
  ['send me the plan and the pay scale', undefined],
  ['he gives my name to the coordinator', undefined],
  ['call me', undefined],
]

test('a thing that was promised is told from a doing', () => {
  for (const [typed, thing] of rows) assert.equal(promisedToMe(typed), thing, typed)
})
