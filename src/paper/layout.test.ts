import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Sheet } from '../core/compose/channels/letter.ts'
import { laidOut, pageSizes } from './layout.ts'
import { linesOf } from './lines.ts'
import { plainly, runsOf, unwritable } from './runs.ts'

const byCount = (text: string) => text.length
const alphabet = (name: string, characters: string) => ({
  name,
  writes: new Set([...characters].map((character) => character.codePointAt(0) ?? 0)),
})
const alphabets = [
  alphabet('latin', 'Nguyn ThiA.'),
  alphabet('vietnamese', 'ễịÁ \u0323'),
  alphabet('greek', 'Πέτρος '),
]

for (const [text, width, lines] of [
  ['one two three', 7, ['one two', 'three']],
  ['one two', 7, ['one two']],
  ['one  two', 5, ['one', 'two']],
  ['well-known', 6, ['well-', 'known']],
  ['and/or', 4, ['and/', 'or']],
  ['said—and left', 9, ['said—and', 'left']],
  ['in 2024-2026', 6, ['in', '2024-2', '026']],
  ['17\u00a0May is', 4, ['17\u00a0M', 'ay', 'is']],
  ['a, b', 2, ['a,', 'b']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['one\ntwo', 20, ['one', 'two']],
  ['', 5, ['']],
] as const)
  test(`lines break where they may: ${JSON.stringify(text)} in ${width}`, () =>
    assert.deepEqual(linesOf(text, width, byCount), lines))

test('no line is wider than it may be, no word is lost, and no line could have held the next word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '.', '7'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 9, max: 40 }), (words, width) => {
      const lines = linesOf(words.join(' '), width, byCount)
      assert.deepEqual(lines.join(' ').split(' ').filter(Boolean), words)
      for (const [index, line] of lines.entries()) {
        assert.ok(line.length <= width)
        const next = lines[index + 1]?.split(' ')[0]
        if (next) assert.ok(line.length + 1 + next.length > width)
      }
    }),
  )
})

test('a name of two alphabets is divided where it must be, and a letter keeps its marks', () => {
  assert.deepEqual(runsOf('Nguyễn', alphabets), [
    { font: 'latin', text: 'Nguy' },
    { font: 'vietnamese', text: 'ễ' },
    { font: 'latin', text: 'n' },
  ])
  assert.deepEqual(
    runsOf('Πέτρος Ái', alphabets).map(({ font }) => font),
    ['greek', 'vietnamese', 'latin'],
  )
})

test('what nobody can write is named, each once', () => {
  assert.deepEqual(unwritable('Nguyễn 中中', alphabets), ['中 (U+4E2D)'])
  assert.deepEqual(unwritable('👩‍💻', alphabets), ['👩‍💻 (U+1F469 U+200D U+1F4BB)'])
  assert.deepEqual(unwritable('Nguyễn Thị Ánh', alphabets), [])
})

test('characters without a shape go, odd spaces become plain, decomposed letters whole', () => {
  assert.equal(plainly('a\u00ad\u200b\ufeffb\u2009c\u202fd\u2011e\u0301\u0007'), 'ab c\u00a0d-é')
})

const sheet = (paragraphs: readonly string[]): Sheet => ({
  size: 'A4',
  language: 'en-GB',
  sender: ['Ada Example', '1 Road', 'ada@example.org'],
  date: '17 November 2026',
  day: Temporal.PlainDate.from('2026-11-17'),
  recipient: ['Ben Ward', 'Kestrel Rail'],
  paragraphs,
  closing: 'Yours sincerely,',
  signature: 'Ada Example',
  postscript: [],
  missing: [],
})
const widthOf = (text: string, size: number) => text.length * size * 0.5
const paragraph = 'Thank you for the hour, which was long and full of good questions. '.repeat(5)

test('a usual letter takes one page, a longer one is set tighter before it takes two', () => {
  const sizes = (count: number) => {
    const pages = laidOut(sheet(Array(count).fill(paragraph)), widthOf)
    return [pages.length, pages[0]?.find(({ text }) => text.startsWith('Thank'))?.size]
  }
  assert.deepEqual(sizes(3), [1, 11.5])
  assert.deepEqual(sizes(5), [1, 10.5])
  assert.equal(sizes(9)[0], 2)
})

test('whatever the length: nothing leaves its page, no line is lost, none stands alone, the name stays with its closing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 14 }), (counts) => {
      const texts = counts.map((count, at) => `w${at} ${'word '.repeat(count * 4)}`.trim())
      const pages = laidOut(sheet(texts), widthOf)
      const [, height] = pageSizes.A4
      for (const line of pages.flat()) assert.ok(line.y > 0 && line.y < height - 40, String(line.y))
      const own = pages.flatMap((page) => page.filter((line) => line.paragraph !== undefined))
      const said = own.map(({ text }) => text).join(' ')
      for (const text of texts) assert.ok(said.includes(text))
      const last = pages.at(-1)?.map(({ text }) => text) ?? []
      assert.deepEqual(last.slice(-2), ['Yours sincerely,', 'Ada Example'])
      assert.ok(pages.length === 1 || last.some((text) => text.includes('word') || /^w\d/.test(text)))
      for (const page of pages.slice(0, -1)) {
        const end = page.at(-1)?.paragraph
        const total = own.filter((line) => line.paragraph === end).length
        const here = page.filter((line) => line.paragraph === end).length
        assert.ok(total === here || (here > 1 && total - here > 1), `${here} of ${total}`)
      }
    }),
  )
})
