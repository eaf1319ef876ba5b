import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseNoun } from './house.ts'

test('a house that is called by what it is has its article, one with a name of its own has none', () => {
  for (const name of [
    'Museum of Working Dress',
    'Institute for River Ecology',
    'University Hospital of North Tarn',
    'Royal Society of Tides',
  ])
    assert.equal(houseNoun(name), `the ${name}`)
  for (const name of [
    'Northwind',
    'The Low Door',
    'Halden School',
    'Bank of Tarn',
    'Museum Quarter',
    'monday & co',
  ])
    assert.equal(houseNoun(name), name)
})
