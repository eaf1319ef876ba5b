import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hintsAtSecret, tellsSecret } from './secrets.ts'

const told = (sentence: string, secret: string): boolean =>
  tellsSecret(sentence, [secret], [], new Set(['w6']))

describe('a sentence tells a secret', () => {
  const rows: readonly (readonly [sentence: string, secret: string])[] = [
    ['I may need a few days to sort out my car insurance.', 'car insurance might be a problem'],
    ['I share your view that corporate practices are factories.', 'he called corporate practices factories'],
    ['Four of your welders have gone to the wind tower firm.', 'lost four welders to the wind tower place'],
    ['I hope to leave my performance plan behind me.', 'currently on a performance plan'],
    ['I would rather not work every Sunday.', 'Sundays are not ideal'],
  ]
  for (const [sentence, secret] of rows) test(sentence, () => assert.equal(told(sentence, secret), true))
})

describe('a sentence tells no secret', () => {
  const rows: readonly (readonly [sentence: string, secret: string])[] = [
    ['Thank you for your time today.', 'not sure about the time'],
    ['My yeast bank could help a brewery with its own spring.', 'owner might sell next year'],
    ['I ran a meeting for four hundred people.', 'the last assistant stayed for four months'],
    ['Thank you for Saturday morning.', 'Saturdays are not ideal'],
    ['So open a picture of the practice was a gift.', 'currently on a performance plan'],
    ['The insurance of the hall is a question I forgot.', 'wife has trouble with car insurance and parking'],
  ]
  for (const [sentence, secret] of rows) test(sentence, () => assert.equal(told(sentence, secret), false))
})

describe('a doubted sentence speaks of what only a secret speaks of', () => {
  const hints = (sentence: string, secret: string) => hintsAtSecret(sentence, [secret], [], new Set())
  test('in its word or in another for the same', () => {
    assert.ok(hints('The facilities for women could do with attention.', 'no toilets on the women’s side'))
    assert.ok(hints('I could help while the youngsters are few.', 'the young ones all leave'))
  })
  test('and not where it shares nothing with it', () =>
    assert.ok(!hints('Your garden was a lovely place to talk.', 'no toilets on the women’s side')))
})
