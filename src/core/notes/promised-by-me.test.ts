import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTheirs, promisedPlainly } from './promised-by-me.ts'
import { dayNamed } from './promised-day.ts'

const rows: readonly (readonly [typed: string, said: readonly string[]])[] = [
  ['i send her the snag sheet i made', ['send him the snag sheet I made']],
  ['I send him pain chart pdf', ['send him the pain chart PDF']],
  ['me - 1 pager on case by mon', ['send him the one-pager on case', 'send him the one-pager']],
  ['i send shift references', ['send him the shift references']],
  ['I share the notebook', ['send him the notebook']],
  ['he intro me to Amparo. me - new portfolio pdf', ['send him the new portfolio PDF']],
  ['mail HR my ticket tonight', ['mail HR my ticket']],
  [
    'clean version of the flow by thurs',
    ['send him the clean version of the flow', 'send him the clean version'],
  ],
  ['reference call', []],
  ['call her', []],
  ['i text dee by thurs', []],
  ['she emails me the falls audit', []],
  ['he sends the designs for act 2', []],
]

test('what was promised in a hurry is said plainly, or not at all', () => {
  for (const [typed, said] of rows) assert.deepEqual(promisedPlainly(typed), said, typed)
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
  for (const text of ['the list by hand', 'by mon or so', 'the list', 'the monday list'])
    assert.equal(dayNamed(text), undefined, text)
})
