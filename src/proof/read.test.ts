import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js'
import { parse } from 'yaml'
import { readDossier } from '../core/dossier/read.ts'
import { wordsToKnow } from '../core/review/proofreader.ts'
import { allEnglishes, type English } from '../core/vocabulary/englishes.ts'
import { ownEngine, sheets, wasm } from '../testing/engine.ts'
import { engineFrom } from './engine.ts'
import { packed, rulesIn } from './pack.ts'
import { readWith } from './read.ts'
import { off } from './rules-off.ts'
import { rare } from './rules-rare.ts'
import { settingsFor } from './settings.ts'

const engine = ownEngine()

const read = async (text: string, english: English = 'GB', words: readonly string[] = []) =>
  readWith(await engine, { text, english, words })
const flagged = async (...args: Parameters<typeof read>) =>
  (await read(...args)).map(({ from, to }) => args[0].slice(from, to))

test('every rule of the pack has a name of its own and a test in its sheet', () => {
  const rules = sheets.flatMap(rulesIn)
  assert.ok(rules.length >= 60, `${rules.length} rules`)
  assert.equal(new Set(rules.map(([name]) => name)).size, rules.length)
  for (const [name, weir] of rules) {
    assert.match(name, /^Aw[A-Z]\w+$/)
    assert.match(weir, /^test "/m, name)
  }
})

test('the tests inside the sheets pass, and one that does not is told', async () => {
  assert.deepEqual(await read('All is well.'), [])
  const wrong =
    '## AwWrong\nexpr main foo\nlet message "m"\nlet description "m"\nlet kind "Usage"\nlet becomes "bar"\ntest "foo" "baz"\n'
  const broken = await engineFrom(wasm, packed([wrong]))
  await assert.rejects(broken.read('A text.', 'US', []), /AwWrong/)
})

test('the same rules make the same bytes at any moment', ({ mock }) => {
  const now = packed(sheets)
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 4, 5) })
  assert.deepEqual(packed(sheets), now)
})

const slips: readonly (readonly [text: string, words: string])[] = [
  ['I apreciate that you showed me the plan.', 'apreciate'],
  ['I am very interesting in this position.', 'interesting'],
  ['I would like to thanks everyone.', 'thanks'],
  ['It was pleasure to meet the team.', 'was pleasure'],
  ['I appreciate you time.', 'you'],
  ['We discussed about the roof.', 'discussed about'],
  ['I am persuing a degree.', 'persuing'],
  ['She gave me some good advices.', 'advices'],
  ['He said that it was an useful tip.', 'an'],
  ['I would appreciate if you could write.', 'appreciate if'],
  ['I am looking forward meeting the team.', 'forward'],
]
for (const [text, words] of slips) {
  test(`a slip is found: ${text}`, async () => {
    const found = await flagged(text)
    assert.ok(found.includes(words), `${words} is not among: ${found.join(' | ')}`)
  })
}

const right: readonly string[] = [
  'Hi Nguyễn,\n\nThe rota works.\n\nBest wishes,\nŁukasz Wiśniewski\nTél. +33 1 23 45 67 89',
  'Hi Dana, thank you for the hour.\n\nPriya',
  'I met Thandiwe and Jiří at Veldkamp.',
  'Write to me at x.yz@exampel.org or see https://exampel.example/abuot.',
  'I have attached reel_v2.pdf and the `teh` branch.',
  'I used iOS, B2B and a MacBook at HQ.',
  'Thank you!\n\n> teh old mail taht I answer\n> more of it',
  `See https://x.example/${'b'.repeat(300)}, which is long.`,
  'P.S. The bakery was as good as you said.',
  'A smile 🙂 and a right sentence after it.',
  '',
  '🙂',
]
for (const text of right) {
  test(`left alone: ${JSON.stringify(text.slice(0, 50))}`, async () =>
    assert.deepEqual(await flagged(text), []))
}

test('a position is true behind characters that take two places', async () => {
  const text = 'Well 🙂🙂 done, I apreciate it.'
  assert.deepEqual(await flagged(text), ['apreciate'])
})

test('a fix takes the place of the slip, at most three of them, with the quotes of the text', async () => {
  const text = 'I dont’t know; it is teh best.'
  for (const { fixes } of await read(text)) assert.ok(fixes.length <= 3)
  const [finding] = await read('The firm apreciates it.')
  const fix = finding?.fixes[0]
  assert.ok(fix)
  assert.equal(
    `${'The firm apreciates it.'.slice(0, fix.from)}${fix.insert}${'The firm apreciates it.'.slice(fix.to)}`,
    'The firm appreciates it.',
  )
})

test('each English has its own spelling; another’s is a hint, never a warning', async () => {
  const text = 'The colour of the centre is nice.'
  assert.deepEqual(await read(text, 'GB'), [])
  assert.deepEqual(await read(text, 'CA'), [])
  const found = await read(text, 'US')
  assert.deepEqual(
    found.map(({ severity }) => severity),
    ['hint', 'hint'],
  )
  assert.equal(found[0]?.fixes[0]?.insert, 'color')
})

test('Canada takes a word of either side, a bearing can be counted, and a figure I is nobody', async () => {
  assert.deepEqual(await read('I rebuild my own carburetor.', 'CA'), [])
  assert.ok((await flagged('I rebuild my own carburetor.', 'GB')).includes('carburetor'))
  assert.deepEqual(await flagged('It eats a bearing a month, and my Group I results are out.'), [])
  assert.ok((await flagged('I goes there, and a luggage is here.')).length > 0)
})

test('what can be written in no other way is no slip', async () => {
  for (const right of [
    'No one renews over rankings, only over an ROI they can explain.',
    'I would sooner know now than take up your time.',
    'I would not want to let down either group.',
    "It's clip first, then step, and that is the order from now on.",
    'See you in November, if not earlier for chai.',
  ])
    assert.deepEqual(await flagged(right), [], right)
  for (const [wrong, words] of [
    ['They gave me an USB stick.', ['an']],
    ["It's colour is blue.", ["It's"]],
    ['I would happy to come.', ['would']],
  ] as const)
    assert.deepEqual(await flagged(wrong), words, wrong)
})

test('words that are known are never flagged, and are forgotten with their dossier', async () => {
  const text = 'Zorblat is a fine tool, and zorblatting is what I do.'
  assert.deepEqual(await flagged(text, 'US', ['zorblat', 'zorblatting', 'Zorblat']), [])
  assert.ok((await flagged(text, 'US')).includes('zorblatting'))
})

test('after new words and another English the pack still speaks and style rules stay off', async () => {
  const text = 'I am capable to lead, and really very good at it.'
  for (const english of allEnglishes)
    assert.deepEqual(await flagged(text, english, [`word${english}`]), ['capable to'])
})

const worlds = join(import.meta.dirname, '..', 'core', 'review', 'corpus')
for (const file of readdirSync(worlds)) {
  test(`nothing is flagged in the good letters of ${file}`, async () => {
    const { dossier: raw, good } = parse(readFileSync(join(worlds, file), 'utf8')) as {
      dossier: unknown
      good: readonly { body: string }[]
    }
    const dossier = readDossier(JSON.stringify(raw), { file })
    assert.ok(dossier.ok)
    const words = wordsToKnow(dossier.dossier)
    for (const { body } of good)
      assert.deepEqual(await flagged(body, dossier.dossier.me.english, words), [], body)
  })
}

test('hostile text ends, and what comes after 20,000 characters is not read', async () => {
  for (const text of [
    'a-'.repeat(10_000),
    '@'.repeat(20_000),
    '((((1,'.repeat(3_500),
    'é\u0301'.repeat(9_000),
  ])
    assert.ok(Array.isArray(await read(text)))
  assert.deepEqual(await flagged(`${'Good. '.repeat(3_334)} teh end`), [])
})

test('every rule that is switched off exists in this version of the engine, and is named once', async () => {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(wasm, 'slim') })
  const existing = await linter.getDefaultLintConfig()
  const named = [...Object.values(off).flatMap(({ rules }) => rules.split(/\s+/)), ...rare]
  assert.deepEqual(
    named.filter((rule) => !(rule in existing)),
    [],
  )
  assert.equal(new Set(named).size, named.length)
  const settings = settingsFor(existing)
  assert.ok(named.every((rule) => settings[rule] === false))
  assert.equal(settings.SpellCheck, true)
})
