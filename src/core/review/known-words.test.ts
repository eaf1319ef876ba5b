import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf, knowing } from './known-words.ts'

const isKnown = knowing([
  'Ngozi',
  'O’Neil',
  "D'Angelo",
  'Eun-ji',
  'Siobhán',
  'Yıldız',
  'James',
  'Jones',
  'zine',
])

for (const word of [
  ...['Ngozi', "Ngozi's", 'Ngozi’s', 'Ngozis', "Ngozis'", 'NGOZI', 'NGOZI’S'],
  ...['O’Neil', "O'Neil", "O'Neil's", 'O’Neil’s', 'O’Neils', 'O’NEIL'],
  ...['D’Angelo', "D'ANGELO's", 'Angelo'],
  ...['Eun-ji', 'Eun-Ji', 'Eun-ji’s', 'Eun', 'Ji', 'EUN-JI'],
  ...['Siobhán', 'Siobhan', 'Siobhan’s', 'Siobha\u0301n', 'SIOBHÁN', 'Yildiz', 'YILDIZ’S'],
  ...['James', "James'", 'James’s', 'Joneses', "Joneses'", 'Ngozi-Jones'],
  ...['zine', 'Zines', 'zine’s', 'zines'],
])
  test(`“${word}” is known`, () => assert.ok(isKnown(word)))

for (const word of ['Ngozo', 'ngozi', 'Ngozi-led', 'Jon', 'zinc', 'ji', '', '-', "'s"])
  test(`“${word}” is not known`, () => assert.ok(!isKnown(word)))

test('the engine is told no curly apostrophe', () => {
  for (const word of ['O’Neil', 'O’Neil’s', 'Ngozi’s', 'Eun-ji’s'])
    assert.ok(formsOf(word).every((form) => !/[’‘ʼ]/.test(form)))
})
