import assert from 'node:assert/strict'
import { test } from 'node:test'
import { favourOf } from './favour.ts'
import { clauseCheck, holdsLooseVerb, isStatement, soundCheck, standsAsNoun } from './sound.ts'

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

test('a statement whose verb comes as an afterthought has no subject', () => {
  assert.ok(clauseCheck('300 applications in the backlog, was 1100 when you started'))
  assert.ok(clauseCheck('wasn’t convinced by the demo'.replace('’', "'")))
  assert.equal(clauseCheck('the clerk, who started in May, was kind'), undefined)
  assert.equal(clauseCheck('your desk was 14 people before the merger and is now 9'), undefined)
})

test('a thing that hides a statement is no thing', () => {
  assert.ok(holdsLooseVerb('behaviour policy is on one page'))
  assert.ok(holdsLooseVerb('everyone’s on call'))
  assert.ok(!holdsLooseVerb('the way you are told'))
  assert.ok(!holdsLooseVerb('your story about the fax that was never sent'))
})

test('what says something is no thing, whatever its verb, and a thing with a doing in it says nothing', () => {
  for (const words of [
    'the ward opens on time',
    'the ward opened on time',
    'ward runs two rotas',
    'running the ward makes people calm',
    'users trust the data',
    'negotiates well',
  ])
    assert.ok(isStatement(words), words)
  for (const words of [
    'ward rounds',
    'bed management',
    'building models people trust',
    'rotas my last team still uses',
    'the data work I did at Hull',
    'a head for figures that stays calm',
  ])
    assert.ok(!isStatement(words), words)
})

test('a bare count or a bare interval is nothing to have heard about', () => {
  for (const noun of [
    '34 kids in a class',
    'two apprentices a year',
    'rotation every 18 months',
    'your team of 7',
  ])
    assert.ok(!standsAsNoun(noun), noun)
  for (const noun of ['the reading group', 'your desk', 'Mike’s story', 'advocacy from the second seat on'])
    assert.ok(standsAsNoun(noun), noun)
})

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
