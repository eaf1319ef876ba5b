import assert from 'node:assert/strict'
import { test } from 'node:test'
import { favourOf } from './favour.ts'
import { soundCheck } from './sound.ts'

const sounds: readonly string[] = [
  'I was glad to hear that your team publishes its rota.',
  'I liked hearing that trainees run their own files.',
  'I will remember that you told me about the boy who baked his way through fractions.',
  'What you said has stayed with me: “we don’t do blame here, we do learning”.',
  'I was interested to hear that Mike runs the night rota himself.',
  'I liked that everyone gets their own locker.',
  'One question I did not get to: who decides what gets built?',
  'You asked about 1.4 percent, and I had had no time to check.',
]
const jars: readonly string[] = [
  'I was glad to hear that that the rota is public.',
  'I was glad to hear that the the rota is public.',
  'It was good to hear that she runs the ward.',
  'I was interested to hear that the wing asked him to stay.',
  'It was good to learn that their budget grew.',
  'I will remember “we do learning.',
  'I will remember (if I may) the tour.',
  'The strength I would bring is drafting. short sentences, no Latin.',
  'What you said about “we do learning” you said twice stayed with me.',
  'I liked the tour , too.',
]

for (const sentence of sounds)
  test(`“${sentence}” passes the gate`, () => assert.equal(soundCheck(sentence), undefined))
for (const sentence of jars)
  test(`“${sentence}” is stopped at the gate`, () => assert.ok(soundCheck(sentence)))

test('a favour noted as a deed is named as a thing, and what the writer owes is left alone', () => {
  const named: readonly (readonly [string, string])[] = [
    [
      'cld she put me in touch with someone on the fast stream',
      'an introduction to someone on the fast stream',
    ],
    ['would she look over my personal statement', 'feedback on my personal statement'],
    ['let me sit in on a class', 'the chance to sit in on a class'],
    ['could you introduce me to the head?', 'an introduction to the head'],
    ['refer me', 'a recommendation'],
    ['he offered to act as my referee', 'a reference'],
    ['shadow a night shift', 'the chance to shadow a night shift'],
    ['I asked for a tour', 'a tour'],
    ['he said he would refer me for the Leeds job', 'a recommendation for the Leeds job'],
  ]
  for (const [note, thing] of named) assert.equal(favourOf(note), thing)
  for (const note of ['send my record', 'an introduction to Mike', 'she asked me to look over her paper'])
    assert.equal(favourOf(note), note)
})
