import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Voice } from './fragment.ts'
import { strengthOf } from './strength.ts'

const voice = {
  writer: { name: 'Priya Raman' },
  company: { name: 'Northwind' },
  english: 'GB',
  people: [],
} as unknown as Voice

test('a strength takes the form in which it can be spoken of', () => {
  const rows: readonly (readonly [skill: string, form: string, words: string])[] = [
    ['Stakeholder management.', 'noun', 'stakeholder management'],
    ['planning rotas, costing jobs', 'gerund', 'planning rotas and costing jobs'],
    ['calm under pressure', 'verb', 'am calm under pressure'],
    ['I calm angry customers', 'gerund', 'calming angry customers'],
    ['ran workshops', 'gerund', 'running workshops'],
    ['good with anxious relatives', 'noun', 'anxious relatives'],
    ['able to read drawings', 'verb', 'can read drawings'],
    ['I can read drawings', 'verb', 'can read drawings'],
    ['a patient listener', 'noun', 'patient listener'],
    ['SQL', 'noun', 'SQL'],
  ]
  for (const [skill, form, words] of rows)
    assert.deepEqual(strengthOf({ skill }, 'strength:0', voice).skill?.forms, { [form]: words }, skill)
})

test('what is a jotted list, or no doing, is no skill; a deed said whole is its own proof', () => {
  assert.deepEqual(strengthOf({ skill: 'gel nails, dips, 300 sets' }, 'strength:0', voice), {})
  const { skill, proof } = strengthOf(
    { skill: 'I hold the ticket and have logged 300 climbs' },
    'strength:0',
    voice,
  )
  assert.equal(skill, undefined)
  assert.equal(proof?.forms.sentence, 'I hold the ticket and have logged 300 climbs')
})

test('its proof is told as a sentence, or stands as a thing', () => {
  const rows: readonly (readonly [proof: string, form: string, words: string])[] = [
    ['Cut waste by a third', 'sentence', 'I cut waste by a third'],
    ['quietly mended the rota', 'sentence', 'I quietly mended the rota'],
    ['players finished the demo', 'sentence', 'players finished the demo'],
    ['last game sold a million copies', 'sentence', 'my last game sold a million copies'],
    ['three reports accepted without a query', 'noun', 'three reports accepted without a query'],
  ]
  for (const [proof, form, words] of rows)
    assert.deepEqual(
      strengthOf({ skill: 'x', proof }, 'strength:0', voice).proof?.forms,
      { [form]: words },
      proof,
    )
})

/** What was noted in a talk as something of one's own: all of it, or nothing. */
const noted: readonly (readonly [note: string, told: string | undefined])[] = [
  ['I kept the books for a choir of ninety.', 'I kept the books for a choir of ninety'],
  ['I hold the ticket and have logged 300 climbs.', 'I hold the ticket and have logged 300 climbs'],
  ['I did the rota for three wards.', 'I did the rota for three wards'],
  ['rebuilt 12 gearboxes last year', 'I rebuilt 12 gearboxes last year'],
  ['planned the move of 3,400 sheets, 5 months, all repaired', 'I planned the move of 3,400 sheets'],
  ['ran the pass, wrote rosters', 'I ran the pass'],
  ['handled 31 objections in two years, but lost most of them', undefined],
  ['reading other people’s code', 'reading other people’s code'],
  ['difficult customers', 'difficult customers'],
  ['CILEX L6', undefined],
  ['power BI', undefined],
  ['patience', undefined],
  ['I hate leaving a job half done.', undefined],
  ['I have no ticket yet.', undefined],
  ['SQL, Power BI, wrote 40 reports', undefined],
  ['climbing - two comps', undefined],
  ['ran pass 14 months, wrote rosters', undefined],
]
for (const [note, told] of noted)
  test(`of what was noted of oneself: “${note}”`, () => {
    const { skill, proof } = strengthOf({ skill: note }, 'point:p', { ...voice, as: 'strength' })
    assert.equal(Object.values((proof ?? skill)?.forms ?? {})[0], told)
  })
