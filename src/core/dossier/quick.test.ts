import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { randomDossier } from '../../testing/dossier/random.ts'
import { quickly } from './quick.ts'
import { wholly } from './source.ts'
import { writeDossier } from './write.ts'

/** What both readers must agree on: every value, how it is written and where it stands. */
const agreed = (text: string): boolean => {
  const node = quickly(text)
  if (node === undefined) return false
  const whole = wholly(text)
  assert.deepEqual(whole.found, [], text)
  assert.deepEqual(node, whole.root, text)
  return true
}

const plain = [
  'a: b\n',
  'a: b',
  '# a remark\n\na: 1\nb:\n  c: 2.50\n  # another\n  d: true\n',
  'a: null\nb: False\nc: yes\n',
  'day: 2026-11-17\nat: 2026-10-20T18:10+02:00\nzoned: 2026-11-17T10:00[America/Toronto]\n',
  'phone: +1 555 0100\nsaid: 3 of 4\n',
  'é: ü  # with a remark\nb: c#d\n',
  'list:\n  - a\n  - b: c\n    d:\n      - e\n',
  'list:\n- a\n-   b: c\n    d: e\nnext: f\n',
  'text: |-\n  one: two\n   # three\n\n  - four\nnext: a\n',
  'text: |\n  one\n\n\nnext: a\n',
  'text: |-\n  the last\n',
  `a: "a \\"b\\" \\u00e9"\nb: 'it''s'\n`,
  'a: {b: c, d: [e, f g], h: {}, i: [] }  # flow\n',
  '{"a": {"b": [1, "c", null, true]},\n "d":"e"}\n',
  '  {"a":\n\n"b"}',
]

/** Left to the whole reader: what it refuses, and what only it understands. */
const others = [
  '',
  'a:\n',
  '- a\n',
  ' a: b\n',
  'a: b\na: c\n',
  'a: &x b\nc: *x\n',
  'a: !t b\n',
  '? a\n: b\n',
  'a: b: c\n',
  'a: b\n  c\n',
  'a:\n  - b\n c: d\n',
  'a:\n  b: c\n d: e\n',
  'a: [b\n',
  'a: [b, ]\n',
  'a: {b}\n',
  'a: {b: c}, d\n',
  'a: [b: c]\n',
  'a: "b" c\n',
  'a: "b\n  c"\n',
  'a: "\\x41"\n',
  'a: >-\n  b\n',
  'a: |2-\n   b\n',
  'a: |-\n\n  b\n',
  'a: |-\n    b\n  c\n',
  'a: 007\n',
  'a: 0x1\n',
  'a: 1e3\n',
  'a: -1\n',
  'a: .inf\n',
  'a: ~\n',
  'a: @b\n',
  'a: b\n---\nc: d\n',
  '%YAML 1.2\n---\na: b\n',
  'a:\tb\n',
  'a: b\r\nc: d\r\n',
  'null: a\n',
  '<<: {a: b}\n',
  '{"a": 1} b\n',
  '{"a": 1, "a": 2}\n',
  '{"a": 1 # remark\n}\n',
]

/** What breaks YAML, where it is put between two of its signs. */
const signs = ['', ' ', '  ', '\n', '- ', ':', ': ', '#', ' #', '"', "'", '|', '{', '}', '[', ']', ',', '&a ']
const more = [
  '*a',
  '!t ',
  '? ',
  '%',
  '@',
  '~',
  'null',
  'true',
  '---\n',
  '...\n',
  '\\',
  '0x1',
  '.5',
  '-1',
  '\u00a0',
]
const odd = [
  '\u2028',
  '\u0085',
  'a: b',
  '<<: ',
  '12:30',
  '{}',
  '{a: b}',
  '[a, b]',
  '"a":1',
  '\ufeff',
  '007',
  '|+',
]

describe('the quick reader and the whole one', () => {
  test('read plain files alike, to the place of each value', () => {
    for (const text of plain) assert.ok(agreed(text), text)
  })

  test('leave to the whole one what is not plain', () => {
    for (const text of others) assert.equal(quickly(text), undefined, text)
  })

  test('read what we write quickly, in both formats', () => {
    for (let seed = 0; seed < 40; seed += 1)
      for (const format of ['yaml', 'json'] as const)
        assert.ok(agreed(writeDossier(randomDossier(seed), format)), `${seed} as ${format}`)
  })

  test('never say two things of a file that is broken somewhere', () => {
    const texts = Array.from({ length: 12 }, (_, seed) =>
      writeDossier(randomDossier(seed), seed % 3 === 0 ? 'json' : 'yaml').slice(0, 900),
    )
    const broken = fc.record({
      text: fc.constantFrom(...plain, ...others, ...texts),
      blows: fc.array(
        fc.record({
          at: fc.nat(900),
          cut: fc.nat(4),
          put: fc.constantFrom(...signs, ...more, ...odd),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    let alike = 0
    fc.assert(
      fc.property(broken, ({ text, blows }) => {
        const given = blows.reduce((so, { at, cut, put }) => {
          const place = at % (so.length + 1)
          return `${so.slice(0, place)}${put}${so.slice(place + cut)}`
        }, text)
        if (agreed(given)) alike += 1
      }),
      { numRuns: 3000, seed: 1 },
    )
    assert.ok(alike > 150, String(alike))
  })
})
