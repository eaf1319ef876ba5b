import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleaned, cleanLine, cleanText, excerptOf } from './clean.ts'
import { readDossier } from './read.ts'

const table: readonly (readonly [what: string, from: string, to: string])[] = [
  ['an apostrophe in the wrong set', 'we won\u0092t', 'we won’t'],
  ['a command to a terminal', '\u001b[31mred\u001b[0m', 'red'],
  ['a lone escape, a bell, an empty character', 'a\u001bb\u0007c\0d', 'abcd'],
  ['ends of lines of any kind', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['what was lost on the way', 'Zo\ufffd', 'Zo?'],
  ['half a character', 'a\ud83d', 'a?'],
  ['an order to turn the direction of writing', '\u202eevil\u202c', 'evil'],
  ['marks inside a word', 'un\u00adfort\u200bunately\ufeff', 'unfortunately'],
  ['what is no character', 'a\ufffeb\uffffc', 'abc'],
  ['text that nobody sees', 'hi\u{e0041}\u{e0042}', 'hi'],
]

test('what no dossier takes is mended or taken out', () => {
  for (const [what, from, to] of table) assert.equal(cleanText(from), to, what)
})

test('what people write stays as it is, in any script', () => {
  for (const text of [
    'Zoë O’Brien',
    'Łukasz\n\tŻak',
    '李雷 👩‍👩‍👧',
    'שלום \u200fabc',
    'میخ\u200cواهم',
    'e\u0301',
    '',
    '   ',
  ])
    assert.equal(cleanText(text), text)
})

test('a line is one line and no longer than it may be; nothing is cut in two', () => {
  assert.equal(cleanLine('  a\n b\t\tc ', 40), 'a b c')
  assert.equal(cleanLine('\u0007', 10), '')
  assert.equal(cleanLine('ab😀', 3), 'ab')
  assert.equal(excerptOf('one two three', 7), 'one two …')
  assert.equal(excerptOf(' short ', 7), 'short')
})

test('every text inside a value is cleaned, whatever its keys are called', () => {
  const value = JSON.parse('{"__proto__":["a\\u0000"],"b":{"c":"\\u0092","d":1,"e":null}}')
  assert.equal(JSON.stringify(cleaned(value)), '{"__proto__":["a"],"b":{"c":"’","d":1,"e":null}}')
})

const unit = fc.oneof(
  fc.constantFrom(
    ...'[]{}()-?:#&*!|>\'"%@`,\\~\t \n\r\u2028\u0085\u001b\ufffd\ufeff\u202e'.split(''),
    '\ud800',
    '\udfff',
    '---\n',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
)
const anyText = fc.string({ unit, maxLength: 300 })

test('whatever is clean is read by the reader of dossiers, and the same text comes out', () => {
  const file = (line: string, text: string) =>
    JSON.stringify(
      {
        afterword: 1,
        me: { name: 'Ann' },
        opportunity: { role: 'Lead', company: { name: 'Mill' } },
        people: { bob: { name: line } },
        history: [{ at: '2026-11-20T10:00Z', direction: 'in', channel: 'email', kind: 'reply', text }],
      },
      null,
      1,
    )
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [line, text] = [cleanLine(one, 200) || 'x', excerptOf(other, 400) || 'x']
      const read = readDossier(file(line, text), { file: 'entry', ours: true })
      assert.ok(read.ok, JSON.stringify(read))
      assert.equal(read.dossier.people.get('bob')?.name, line)
      assert.equal(read.dossier.touches[0]?.text, text)
      assert.equal(cleanText(text), text)
    }),
    { numRuns: 2000, examples: [['['.repeat(90), '{'.repeat(300)]] },
  )
})
