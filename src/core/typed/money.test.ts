import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { currencyTyped } from './currency.ts'
import { moneyTyped, spanTyped } from './money.ts'

const understood: readonly (readonly [string, string | undefined, string])[] = [
  ['$92,000', 'US', '92,000 USD'],
  ['$92,000', 'CA', '92,000 CAD'],
  ['$92,000', undefined, '92,000'],
  ['$92,000', 'DE', '92,000'],
  ['92000', undefined, '92,000'],
  ['92k', undefined, '92,000'],
  ['£45k a year', undefined, '45,000 GBP a year'],
  ['US$ 120,000/yr', 'CA', '120,000 USD a year'],
  ['CAD 138,000 per annum', undefined, '138,000 CAD a year'],
  ['138 000 €', undefined, '138,000 EUR'],
  ['45.50 euros an hour', undefined, '45.5 EUR an hour'],
  ['$45/hour', 'US', '45 USD an hour'],
  ['12 LPA', undefined, '1,200,000 INR a year'],
  ['₹12,50,000', undefined, '1,250,000 INR'],
  ['1.2 million yen', undefined, '1,200,000 JPY'],
  ['4000 CHF monthly', undefined, '4,000 CHF a month'],
  ['52,000 pounds p.a.', undefined, '52,000 GBP a year'],
  ['0', undefined, '0'],
]
for (const [text, country, shown] of understood)
  test(`“${text}” in ${country ?? 'no country'} is ${shown}`, () => {
    const read = moneyTyped(text, country)
    assert.equal(read.ok ? read.value.shown : read.problems[0]?.message, shown)
  })

const refusals: readonly (readonly [string, RegExp])[] = [
  ['-92000', /less than nothing/],
  ['$-5', /less than nothing/],
  ['90-100k', /no single sum/],
  ['90k or 100k', /no single sum/],
  ['92.000', /Are these thousands/],
  ['9,20', /no single sum/],
  ['92,00,0', /no single sum/],
  ['$92,000 USD CAD', /no single sum/],
  ['£$92', /no single sum/],
  ['$92 EUR', /no single sum/],
  ['92,000 bananas', /no single sum/],
  ['92,000 a fortnight', /no single sum/],
  ['a lot', /no single sum/],
  ['$', /no single sum/],
  ['', /no single sum/],
  ['1e9', /no single sum/],
  ['0x10', /no single sum/],
  ['999999999999', /more than anyone/],
  ['900000 crore', /more than anyone/],
  ['Infinity', /no single sum/],
  ['12.345', /Are these thousands/],
  ['1 2 3', /no single sum/],
  [`$${'9,'.repeat(5000)}`, /no single sum/],
]
for (const [text, says] of refusals)
  test(`“${text.slice(0, 30)}” is refused with a sentence`, () => {
    const read = moneyTyped(text, 'US')
    assert.ok(!read.ok, JSON.stringify(read))
    assert.match(read.problems[0]?.message ?? '', says)
  })

test('what is shown back reads back as the same sum', () => {
  const sums = fc.record({
    cents: fc.integer({ min: 0, max: 10_000_000_000 }),
    currency: fc.constantFrom('', 'USD', 'CAD', 'EUR', 'INR', 'JPY'),
    per: fc.constantFrom('', ' a year', ' a month', ' a week', ' a day', ' an hour'),
  })
  fc.assert(
    fc.property(sums, ({ cents, currency, per }) => {
      const first = moneyTyped(`${cents / 100} ${currency}${per}`)
      assert.ok(first.ok, JSON.stringify(first))
      const again = moneyTyped(first.value.shown, 'CA')
      assert.deepEqual(again.ok && again.value, first.value)
    }),
  )
})

test('a currency by its sign, its word or its code; the dollar only where its country is known', () => {
  for (const [text, code] of [
    ['€', 'EUR'],
    ['Euros', 'EUR'],
    ['cad', 'CAD'],
    ['US dollars', 'USD'],
    ['rupees', undefined],
    ['$', undefined],
    ['CAE', undefined],
    ['dollars', undefined],
    ['', undefined],
  ] as const) {
    const read = currencyTyped(text)
    assert.equal(read.ok ? read.value.value : undefined, code, text)
  }
  const dollar = currencyTyped('$', 'CA')
  assert.equal(dollar.ok && dollar.value.value, 'CAD')
})

test('a span of pay by any of its words', () => {
  for (const [text, span] of [
    ['per annum', 'year'],
    ['Yearly', 'year'],
    ['an hour', 'hour'],
    ['month', 'month'],
    ['fortnight', undefined],
    ['decade', undefined],
    ['', undefined],
  ] as const) {
    const read = spanTyped(text)
    assert.equal(read.ok ? read.value.value : undefined, span, text)
  }
})
