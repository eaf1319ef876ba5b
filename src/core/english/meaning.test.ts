import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contrary, isVague, meaningOf, touch } from './meaning.ts'

const related = (pair: string): boolean => {
  const [one = '', other = ''] = pair.split(' ')
  return touch(meaningOf(one), meaningOf(other))
}

describe('two words are related', () => {
  for (const pair of [
    'departure left',
    'homes houses',
    'mistake error',
    'snapped broken',
    'migrations moves',
  ])
    test(`as “${pair.replace(' ', '” and “')}” are`, () => assert.equal(related(pair), true))
  for (const pair of ['compression tension', 'vans drivers', 'juniors partners', 'hired fired', 'zzyzx move'])
    test(`which “${pair.replace(' ', '” and “')}” are not`, () => assert.equal(related(pair), false))
})

test('contraries are known in their forms, both ways', () => {
  assert.equal(contrary('shortened', 'lengthens'), true)
  assert.equal(contrary('sold', 'buy'), true)
  assert.equal(contrary('shortened', 'cut'), false)
})

test('a word of many senses says little by itself', () => {
  assert.deepEqual(
    ['place', 'turned', 'capacitor', 'apprentice'].filter((word) => isVague(word)),
    ['place', 'turned'],
  )
})
