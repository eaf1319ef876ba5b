import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearsEarned, greetedNames } from '../../testing/dossier/greeted.ts'
import { addressForm } from './address.ts'
import type { Formality, Person } from './dossier.ts'
import { namesNobody, partsOf } from './name.ts'

const greeting = (person: Partial<Person> & { name: string }, formality: Formality): string => {
  const form = addressForm({ id: 'x', primary: false, helper: false, ...person }, formality)
  return 'greeting' in form ? form.greeting : ''
}

for (const [name, plain, formal, doctor] of greetedNames) {
  test(`“${name}” is greeted as ${plain || 'nobody knows'}, ${formal || 'nobody knows'}, ${doctor || 'nobody knows'}`, () => {
    assert.equal(greeting({ name }, 'neutral'), bearsEarned(name) ? formal : plain)
    assert.equal(greeting({ name }, 'informal'), plain)
    assert.equal(greeting({ name }, 'formal'), formal)
    assert.equal(greeting({ name, honorific: 'Dr' }, 'formal'), doctor)
  })
}

test('what is recorded settles every doubt', () => {
  for (const [name] of greetedNames) {
    assert.equal(greeting({ name, called: 'Bo' }, 'formal'), 'Bo')
    assert.equal(
      greeting({ name, given: 'Jo', family: 'Bo', honorific: 'Dr' }, 'formal'),
      partsOf(name).plain ? 'Dr Bo' : 'Jo',
    )
  }
})

test('a mailbox is no person, and a person’s name no mailbox', () => {
  for (const name of [
    'hr@halden.example',
    'Talent Team',
    'The Hiring Manager',
    'Sales',
    'Bob & Alice',
    'the tall guy',
    'careers',
    'HR',
    'Recruitment',
    'People Operations',
    'info',
  ])
    assert.ok(namesNobody(name), name)
  for (const name of [
    'Talia Teames',
    'Hilary Info',
    'Harriet Hiring-Jones',
    'Carey Ross',
    'Job Peters',
    'Page Turner',
  ])
    assert.ok(!namesNobody(name), name)
})
