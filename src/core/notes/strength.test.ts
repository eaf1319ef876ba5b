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
    ['a patient listener', 'noun', 'patient listener'],
    ['SQL', 'noun', 'SQL'],
  ]
  for (const [skill, form, words] of rows)
    assert.deepEqual(strengthOf({ skill }, 'strength:0', voice).skill?.forms, { [form]: words }, skill)
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
