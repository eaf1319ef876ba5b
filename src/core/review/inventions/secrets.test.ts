import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tellsSecret } from './secrets.ts'

const told = (sentence: string, secret: string): boolean => tellsSecret(sentence, [secret], [])

describe('a sentence tells a secret', () => {
  const rows: readonly (readonly [sentence: string, secret: string])[] = [
    ['I may need a few days to sort out my car insurance.', 'car insurance might be a problem'],
    ['I share your view that corporate practices are factories.', 'he called corporate practices factories'],
    ['Four of your welders have gone to the wind tower firm.', 'lost four welders to the wind tower place'],
    ['I hope to leave my performance plan behind me.', 'currently on a performance plan'],
  ]
  for (const [sentence, secret] of rows) test(sentence, () => assert.equal(told(sentence, secret), true))
})

describe('a sentence tells no secret', () => {
  const rows: readonly (readonly [sentence: string, secret: string])[] = [
    ['Thank you for your time today.', 'not sure about the time'],
    ['My yeast bank could help a brewery with its own spring.', 'owner might sell next year'],
    ['So open a picture of the practice was a gift.', 'currently on a performance plan'],
    ['The insurance of the hall is a question I forgot.', 'wife has trouble with car insurance and parking'],
  ]
  for (const [sentence, secret] of rows) test(sentence, () => assert.equal(told(sentence, secret), false))
})
