import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Flag, flagsOf } from '../../actions/fields.ts'
import { actions } from '../../actions/list.ts'
import { numberNames } from '../../core/vocabulary/numbers.ts'
import type { FieldWords } from './field-words.ts'
import { formWords } from './words.ts'

/** What a page names itself or the command line alone takes: it is never asked for in a form made from the table. */
const unasked: Readonly<Record<string, readonly string[]>> = {
  'same-person': ['elsewhere', 'as'],
  'two-people': ['elsewhere', 'as'],
  // A talk one had is asked about on a page written by hand.
  begin: ['starts', 'minutes', 'person', 'stage', 'format'],
  'not-today': ['over'],
  say: ['to', 'skip'],
  sent: ['kept', 'file', 'saved'],
  confirm: ['where', 'aside'],
  means: ['touch'],
  words: ['file', 'saved', 'reset'],
  profile: ['set'],
  reminders: ['off', 'clock', 'order'],
  'calendar-feed': ['feed'],
  // A page asks it with a press, or its script asks the browser.
  autostart: ['what'],
  'remind-browser': ['endpoint', 'p256dh', 'auth', 'forget'],
  'forget-phrase': ['kind', 'phrase'],
  'answer-doubt': ['note'],
  promise: ['so', 'kept'],
  cleared: ['condition'],
  delete: ['kind', 'everywhere'],
  erase: ['what', 'person'],
  undo: ['change'],
  example: ['delete'],
}

/** Actions whose forms are written by hand, where `by-hand.test.ts` holds their fields, or that no page asks for in fields. */
const byHand = [
  ...[
    'add',
    'approve',
    'voice',
    'paste',
    'rephrase',
    'points',
    'model',
    'connect',
    'sign-in',
    'receive',
    'notes',
    'spell',
    'pocket',
    'pocket-notes',
    'appointments',
    'calendar-account',
    'bring-people',
    'bring-table',
    'bring-resume',
    'let-in',
    'hook',
    'bring-mail',
    'address-book',
  ],
  ...['restore', 'move', 'mine', 'import', 'pause', 'resume', 'disconnect'],
]

/** Which of what is there: a page knows, and sends it unseen. */
const which = ['opportunity', 'step', 'id']

const asked = actions
  .filter(({ readOnly, name }) => !readOnly && !byHand.includes(name))
  .map(({ name, input }) => ({
    name,
    flags: flagsOf(input).filter(({ key }) => !which.includes(key) && !unasked[name]?.includes(key)),
  }))

test('each field of each action that a page can show has its words, and no words are left without a field', () => {
  const fields = (all: readonly { name: string; keys: readonly string[] }[]) =>
    all.flatMap(({ name, keys }) => keys.map((key) => `${name}.${key}`)).sort()
  assert.deepEqual(
    fields(Object.entries(formWords).map(([name, words]) => ({ name, keys: Object.keys(words) }))),
    fields(asked.map(({ name, flags }) => ({ name, keys: flags.map(({ key }) => key) }))),
  )
})

/** Each with the flag it is about. */
const all: readonly (readonly [string, FieldWords, Flag])[] = asked.flatMap(({ name, flags }) =>
  flags.flatMap((flag) => {
    const words = formWords[name]?.[flag.key]
    return words ? [[`${name}.${flag.key}`, words, flag] as const] : []
  }),
)

/** What only the program calls a thing, or what only a command line wants to be told. */
const inside =
  /\b(?:ids?|dossiers?|temper|steps?|primary|flag|touch(?:es)?|debrief|playbook|unless named|may be repeated|one a line|such as [a-z]+=)\b|--\w|[a-z][A-Z]|\d{4}-\d\d-\d\d/

test('a label names the thing and an example stands under it: neither speaks of the inside', () => {
  for (const [field, { label, hint = '', none = '', parts = [] }] of all) {
    for (const said of [label, hint, none, ...parts])
      assert.doesNotMatch(said.replaceAll('LinkedIn', ''), inside, field)
    assert.doesNotMatch(label, /such as|[;:]/i, `${field}: an example stands under the label`)
    assert.ok(label.length <= 52, `${field}: ${label}`)
  }
  for (const name of ['nudgeAfterHearBy', 'primary: the one to ask', 'The step, by its id in the plan'])
    assert.match(name, inside)
  for (const name of ['The firm', 'Paid', 'When it begins']) assert.doesNotMatch(name, inside)
})

test('each fixed word can be chosen, in ordinary words', () => {
  for (const [field, { options = {} }, { words }] of all) {
    const missing = words.filter((word) => !Object.hasOwn(options, word))
    assert.deepEqual(missing, [], field)
    for (const [key, says] of Object.entries(options)) {
      assert.doesNotMatch(says, /[a-z]-[a-z]+-|(?<!Linked)(?<=[a-z])[A-Z]|_/, `${field}=${key}`)
      assert.ok(says !== key || /^\w+$/.test(key), `${field}=${key}`)
    }
  }
})

test('what takes several lines says what one more of them is', () => {
  for (const [field, { another, options }, { many, value }] of all)
    assert.equal(another !== undefined, many && options === undefined && value !== 'PERSON', field)
})

test('numbers of the playbook are never named as the program names them', () => {
  const texts = JSON.stringify(formWords)
  assert.deepEqual(
    numberNames.filter((name) => texts.includes(name)),
    [],
  )
})
