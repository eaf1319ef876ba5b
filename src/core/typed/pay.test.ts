import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Beside, besidePay, type Pay, payInAYear } from './pay.ts'

const year = (amount: number, currency = 'CAD'): Pay => ({ amount, currency, per: 'year' })

const cases: readonly (readonly [says: string, pay: Pay, other: Pay, expect: Beside])[] = [
  ['below', year(142_000), year(155_000), { is: 'below', by: 13_000 }],
  ['above', year(142_000), year(140_000), { is: 'above', by: 2000 }],
  ['equal', year(142_000), year(142_000), { is: 'equal', by: 0 }],
  ['a bare figure is meant as the offer is', year(142_000), { amount: 150_000 }, { is: 'below', by: 8000 }],
  ['a month beside a year', { amount: 8000, per: 'month' }, year(90_000), { is: 'above', by: 500 }],
  ['a year beside a month', year(96_000), { amount: 8000, per: 'month' }, { is: 'equal', by: 0 }],
  ['a week beside a year', { amount: 1000, per: 'weekly' }, year(52_000), { is: 'equal', by: 0 }],
  [
    'an hour beside an hour, to the cent',
    { amount: 24.5, per: 'hour' },
    { amount: 25.1, per: 'hour' },
    { is: 'below', by: 0.6 },
  ],
  ['small letters', year(10), year(12, 'cad'), { is: 'below', by: 2 }],
]

const unlike: readonly (readonly [says: string, pay: Pay, other: Pay, because: 'currency' | 'span'])[] = [
  ['another currency', year(142_000), year(150_000, 'USD'), 'currency'],
  ['hours hang on how many one works', { amount: 45, per: 'hour' }, year(90_000), 'span'],
  ['days as well', year(90_000), { amount: 400, per: 'day' }, 'span'],
  ['a bare figure far off', { amount: 7500, per: 'month' }, { amount: 95_000 }, 'span'],
  ['a bare figure far off the other way', { amount: 95_000 }, { amount: 7500 }, 'span'],
  ['a span that nobody knows', { amount: 45, per: 'shift' }, year(95_000), 'span'],
]

for (const [says, pay, other, expect] of cases)
  test(`pay beside pay: ${says}`, () => assert.deepEqual(besidePay(pay, other), expect))
for (const [says, pay, other, because] of unlike)
  test(`pay that is not laid beside: ${says}`, () =>
    assert.deepEqual(besidePay(pay, other), { is: 'unlike', because }))

test('a year of it, where that is sure', () => {
  assert.equal(payInAYear({ amount: 8000, per: 'a month' }), 96_000)
  assert.equal(payInAYear({ amount: 1000, per: 'week' }), 52_000)
  assert.equal(payInAYear(year(92_000)), 92_000)
  assert.equal(payInAYear({ amount: 45, per: 'hour' }), undefined)
  assert.equal(payInAYear({ amount: 92_000 }), undefined)
})
