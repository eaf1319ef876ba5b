import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTheirs, promisedPlainly } from './promised-by-me.ts'
import { dayNamed } from './promised-day.ts'

const rows: readonly (readonly [typed: string, said: string | undefined])[] = [
  ['i send her the snag sheet i made', 'send him the snag sheet I made'],
  ['I send him pain chart pdf', 'send him the pain chart PDF'],
  ['me - 1 pager on case by mon', 'send him the one-pager on the case'],
  ['i send shift references', 'send him the shift references'],
  ['I share the notebook', 'send him the notebook'],
  ['he intro me to Amparo. me - new portfolio pdf', 'send him the new portfolio PDF'],
  ['mail HR my ticket tonight', 'mail HR my ticket'],
  ['clean version of the flow by thurs', 'send him the clean version of the flow'],
  ['email her a copy of my first aid ticket', 'email him a copy of my first aid ticket'],
  ['text him number of the man who sharpens knives', 'text him the number of the man who sharpens knives'],
  ['send her how i proof the dough', 'send him how I proof the dough'],
  ['send link to packing script.', 'send him the link to the packing script'],
  ['names of 2 neighbours by tomorrow noon', 'send him the names of two neighbours'],
  ['one page on first 60 days', 'send him one page on the first 60 days'],
  ['send a list of books for reading aloud', 'send him a list of books for reading aloud'],
  ['whatsapp the pictures of 3 roofs', 'send him the pictures of three roofs'],
  ['me - her the loom sheet from Almora job', undefined],
  ['me - loom sheet from Almora job', 'send him the loom sheet from the Almora job'],
  ['me - think about the rota', undefined],
  ['reference call', undefined],
  ['call her', undefined],
  ['i text dee by thurs', undefined],
  ['she emails me the falls audit', undefined],
  ['he sends the designs for act 2', undefined],
  ['seedlings off my old bench', undefined],
  ['think about the pay', undefined],
  ['the trial shift', undefined],
  ['be there at 6 on monday', undefined],
  ['talk to my brother', undefined],
]

test('what was promised in a hurry is said plainly and whole, or not at all', () => {
  for (const [typed, said] of rows) assert.equal(promisedPlainly(typed), said, typed)
})

test('a promise of theirs is told from one’s own', () => {
  for (const text of ['she emails me the audit', 'he’ll send designs', 'they call'])
    assert.equal(isTheirs(text), true, text)
  for (const text of ['send her the audit', 'i send him the list', 'the list', 'me: her audit'])
    assert.equal(isTheirs(text), false, text)
})

test('a weekday that is named is a day to promise by; other words are none', () => {
  assert.equal(dayNamed('1 pager on case by mon'), 'by Monday')
  assert.equal(dayNamed('the list by thurs.'), 'by Thursday')
  assert.equal(dayNamed('two names by tomorrow noon'), 'by noon tomorrow')
  assert.equal(dayNamed('the pictures tonight'), 'tonight')
  assert.equal(dayNamed('the pictures by tonight'), 'by tonight')
  assert.equal(dayNamed('two names by noon today'), 'by noon today')
  for (const text of ['the list by hand', 'by mon or so', 'the list', 'the monday list'])
    assert.equal(dayNamed(text), undefined, text)
})
