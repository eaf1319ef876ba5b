import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBe, finite, gerundOf, thirdOf, verbReading } from './verb-forms.ts'

test('a form is led back to its verb', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['planning', 'plan'],
    ['planed', 'plane'],
    ['staging', 'stage'],
    ['hoping', 'hope'],
    ['hopping', 'hop'],
    ['lying', 'lie'],
    ['panicked', 'panic'],
    ['wrote', 'write'],
    ['felt', 'feel'],
    ['found', 'find'],
    ['founded', 'found'],
    ['learnt', 'learn'],
    ['learned', 'learn'],
    ['has', 'have'],
    ['modelled', 'model'],
    ['travelling', 'travel'],
    ['organised', 'organise'],
    ['favoured', 'favour'],
    ['re-opened', 're-open'],
    ['onboarded', 'onboard'],
  ]
  for (const [form, base] of rows) assert.equal(verbReading(form)?.base, base, form)
})

test('what only looks like a verb is none', () => {
  for (const word of ['desk', 'rota', 'lunch', 'apprentices', 'bed', 'was', 'thing', 'bring-up', ''])
    assert.equal(
      verbReading(word)?.forms.has('base') || verbReading(word)?.forms.has('third') || false,
      false,
      word,
    )
})

test('forms are made as they are spelled', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['plan', 'planning', 'plans'],
    ['make', 'making', 'makes'],
    ['lie', 'lying', 'lies'],
    ['carry', 'carrying', 'carries'],
    ['go', 'going', 'goes'],
    ['visit', 'visiting', 'visits'],
    ['commit', 'committing', 'commits'],
    ['have', 'having', 'has'],
    ['be', 'being', 'bes'],
  ]
  for (const [base, gerund, third] of rows) {
    assert.equal(gerundOf(base), gerund)
    assert.equal(thirdOf(base), third)
  }
})

test('it is told what else a verb may be', () => {
  const kinds = (word: string) => {
    const reading = verbReading(word)
    return reading && [reading.noun, reading.other]
  }
  assert.deepEqual(kinds('explained'), [false, false])
  assert.deepEqual(kinds('plans'), [true, false])
  assert.deepEqual(kinds('open'), [false, true])
  assert.equal(canBe('cut', 'base') && canBe('cut', 'past') && canBe('cut', 'participle'), true)
})

test('only what can be nothing else is surely the verb of a statement', () => {
  const rows = {
    surely: ['explains', 'opens', 'went', 'wrote', 'is', 'doesn’t', 'would', 'keeps', 'believes'],
    maybe: ['plans', 'work', 'moved', 'built', 'saw', 'rose', 'leaves', 'shelves', 'can', 'Means'],
    no: ['going', 'written', 'desk', 'beds', 'ward', 'quickly', 'Okonkwo', ''],
  } as const
  for (const [reading, words] of Object.entries(rows))
    for (const word of words) assert.equal(finite(word), reading, word)
})
