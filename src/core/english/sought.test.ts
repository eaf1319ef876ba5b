import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsAll, shownAround, soughtIn } from './sought.ts'

const found: readonly (readonly [typed: string, text: string])[] = [
  ['renee', 'Renée Dubois'],
  ['RENÉE', 'renee dubois'],
  ['dub ren', 'Renée Dubois'],
  ['obrien', 'Niamh O’Brien'],
  ["o'brien", 'Niamh O’Brien'],
  ['min-ji', 'Kim Min-ji'],
  ['ji', 'Kim Min-ji'],
  ['dana@north', 'write to dana@northwind.example'],
  ['weiss', 'Weiß & Söhne'],
  ['mueller', 'Anna Müller'],
  ['müller', 'Anna Mueller'],
  ['Aarhus', 'the office in Århus'],
  ['Jørgensen', 'Lars Joergensen'],
  ['joe', 'Joel Baker'],
  ['lodz', 'the plant in Łódź'],
  ['istanbul', 'İstanbul'],
  ['田中', '株式会社の田中さん'],
  ['김민', '김민지'],
  ['иван', 'Мария Иванова'],
  ['مريم', 'السيدة مَرْيَم'],
  ['ＮＥＸＴ', 'next steps'],
  ['416 555', '+1 (416) 555-0100'],
  ['c', 'C++ and Rust'],
]

const left: readonly (readonly [typed: string, text: string])[] = [
  ['bois', 'Renée Dubois'],
  ['müller', 'the miller'],
  ['true', 'do not trust it'.replace('trust', 'trip over')],
  ['renee lind', 'Renée Dubois'],
  ['rene-e', 'Renée Dubois'],
  ['中田', '株式会社の田中さん'],
  ['민지', '김민지'],
  ['north dana@', 'write to renee@south.example'],
  ["' or 1=1 --", 'Renée Dubois'],
  ['<b>', 'Renée Dubois, born here'.replace('born', 'raised')],
]

test('what was typed begins words of the text, whatever the case, accents and script', () => {
  for (const [typed, text] of found) assert.ok(holdsAll(text, soughtIn(typed)), `${typed} in ${text}`)
})

test('the middle of a word, another order within one word and a word that is not there find nothing', () => {
  for (const [typed, text] of left) assert.ok(!holdsAll(text, soughtIn(typed)), `${typed} in ${text}`)
})

test('signs alone are nothing to look for, and there is an end to how much is', () => {
  assert.deepEqual(soughtIn('  %%  __ \\ "'), [])
  assert.equal(soughtIn('a '.repeat(1000)).length, 8)
  assert.deepEqual(soughtIn('\ud800'), [])
})

const told = (text: string, typed: string): string =>
  shownAround(text, soughtIn(typed))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test('a text is shown around what was looked for, each of the words told apart', () => {
  assert.equal(told('Renée O’Brien, Head of Data', 'renee head'), '[Renée] O’Brien, [Head] of Data')
  assert.equal(told('write to dana@northwind.example', 'dana@north'), 'write to [dana]@[northwind].example')
  assert.equal(told('no such word here', 'dana'), 'no such word here')
  const long = `${'They spoke for a long time about the weather. '.repeat(8)}Then Renée came in. ${'And went on. '.repeat(30)}`
  const shown = told(long, 'renee')
  assert.match(shown, /^… .*\[Renée\] came in\..* …$/)
  assert.ok(shown.length < 200, shown)
})

test('a text keeps every sign that is shown, however odd', () => {
  for (const text of ['<script>alert(1)</script> Renée', 'a\u0000b Renée', '👩🏽‍💻 Renée 🎉', '\ud83d Renée'])
    assert.equal(told(text, 'renee').replace(/\[Renée\]/, 'Renée'), text, JSON.stringify(text))
})
