import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryTyped } from './country.ts'

const understood = {
  ...{ USA: 'US', 'the U.S.': 'US', 'united states': 'US', UK: 'GB', England: 'GB', 'Great Britain': 'GB' },
  ...{ Canada: 'CA', ca: 'CA', 'The Netherlands': 'NL', Holland: 'NL', 'cote d’ivoire': 'CI', Turkiye: 'TR' },
  ...{
    'South Korea': 'KR',
    'St. Lucia': 'LC',
    'Saint Lucia': 'LC',
    Curacao: 'CW',
    'Trinidad and Tobago': 'TT',
  },
} as const
for (const [text, code] of Object.entries(understood))
  test(`“${text}” is ${code}`, () => {
    const read = countryTyped(text)
    assert.equal(read.ok ? read.value.value : read.problems[0]?.message, code)
  })

const refusals: readonly (readonly [string, RegExp])[] = [
  ['Canda', /Did you mean Canada\?/],
  ['Germny', /Did you mean Germany\?/],
  ['Europe', /no country/],
  ['EU', /no country/],
  ['European Union', /no country/],
  ['United Nations', /no country/],
  ['ZZ', /no country/],
  ['XX', /no country/],
  ['Q1', /no country/],
  ['Unknown Region', /no country/],
  ['Toronto', /no country/],
  ['remote', /no country/],
  ['USA and Canada', /no country/],
  ['USAA', /no country/],
  ['1', /no country/],
  ['', /no country/],
  ['c', /no country/],
  ['Canada'.repeat(4000), /no country/],
]
for (const [text, says] of refusals)
  test(`“${text.slice(0, 30)}” is refused with a sentence`, () => {
    const read = countryTyped(text)
    assert.ok(!read.ok, JSON.stringify(read))
    assert.match(read.problems[0]?.message ?? '', says)
  })

test('every country that is shown back reads back as the same', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((one) => letters.map((other) => countryTyped(`${one}${other}`)))
  const known = all.flatMap((read) => (read.ok ? [read.value] : []))
  assert.ok(known.length > 240)
  for (const { value, shown } of known) {
    const again = countryTyped(shown)
    assert.equal(again.ok && again.value.value, value, shown)
  }
})
