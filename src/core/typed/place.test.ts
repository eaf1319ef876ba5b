import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryOfZone } from './place.ts'

const places = [
  ['America/Toronto', 'CA'],
  ['America/New_York', 'US'],
  ['US/Eastern', 'US'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['Europe/Kyiv', 'UA'],
  ['Europe/Belfast', 'GB'],
  ['Europe/Berlin', 'DE'],
  ['UTC', undefined],
  ['Etc/GMT+5', undefined],
  ['Middle/Earth', undefined],
  ['', undefined],
] as const
for (const [zone, country] of places)
  test(`the clocks of “${zone}” are those of ${country ?? 'no one country'}`, () => {
    assert.equal(countryOfZone(zone), country)
  })
