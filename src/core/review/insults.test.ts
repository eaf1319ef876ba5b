import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wouldInsult } from './insults.ts'

const nobody = () => false

const refused: readonly (readonly [insert: string, replaced: string])[] = [
  ["Nazi's", "Ngozi's"],
  ['Nazi’s', 'Ngozi’s'],
  ["Jewish's", "Mehwish's"],
  ["jewish's", "mehwish's"],
  ['NAZIS', 'NGOZIS'],
  ['Jews', 'Jeus'],
  ['Gypsies', 'Gypzies'],
  ['Englishmen', 'Englishen'],
  ['murderers', 'Murdirers'],
  ['thieves', 'Thievs'],
  ['Turkish', 'Turkash'],
  ['is a Nazi', 'is a Ngozi'],
  ['obese', 'okeke'],
  ['Ugly', 'Ugwu'],
]
for (const [insert, replaced] of refused)
  test(`“${insert}” is never put in the place of “${replaced}”`, () =>
    assert.ok(wouldInsult(insert, replaced, nobody)))

const offered: readonly (readonly [insert: string, replaced: string])[] = [
  ['appreciate', 'apreciate'],
  ['failed', 'faild'],
  ['Chinese', 'chinese'],
  ['a German', 'an German'],
  ['assess', 'asess'],
  ['classic', 'clasic'],
  ['poor', 'pooor'],
  ['killer', 'killers'],
  ['', 'Nazi'],
]
for (const [insert, replaced] of offered)
  test(`“${insert}” may be put in the place of “${replaced}”`, () =>
    assert.ok(!wouldInsult(insert, replaced, nobody)))

test('what is recorded is nobody’s insult', () => {
  assert.ok(wouldInsult('Christian', 'Cristian', nobody))
  assert.ok(!wouldInsult('Christian', 'Cristian', (word) => word === 'Christian'))
})
