import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Told } from '../contact.ts'
import { isMecard, mecardOf, mecardTold } from './mecard.ts'

const empty = { emails: [], phones: [], pages: [], notes: [] }
const cards: readonly (readonly [code: string, told: Told, left?: readonly string[]])[] = [
  [
    'MECARD:N:Okonkwo,Dana;ORG:Mill;TEL:+44 20 7946 0112;EMAIL:dana@mill.example;URL:mill.example;;',
    {
      ...{ name: 'Dana Okonkwo', given: 'Dana', family: 'Okonkwo', company: 'Mill' },
      ...{ phones: ['+44 20 7946 0112'], emails: ['dana@mill.example'], pages: ['mill.example'] },
    },
  ],
  [
    'mecard:N:Bo Lind;TEL:1234567;TEL:7654321;ADR:,,14 Row,Otley;NOTE:a\\;b\\:c;;',
    {
      ...{ name: 'Bo Lind', phones: ['1234567', '7654321'], postal: '14 Row\nOtley', notes: ['a;b:c'] },
    },
  ],
  ['MECARD:N:Lind;BDAY:19700101;X-Y:what;lost;;', { name: 'Lind' }, ['“X-Y:what”', '“lost”']],
  ['MECARD:', {}],
  ['MECARD:;;;N:;TEL:;', {}],
]
for (const [code, told, left = []] of cards)
  test(`a code: ${code.slice(0, 40)}`, () => {
    assert.ok(isMecard(code))
    assert.deepEqual(mecardTold(code), { told: { ...empty, ...told }, left })
  })

test('what is no such code is told from it', () => {
  for (const text of ['BEGIN:VCARD', 'https://mill.example', 'MECARDS', '']) assert.ok(!isMecard(text))
})

test('what was looked over comes back as it was, whatever stands in it', () => {
  const line = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s+/g, ' ').trim())
  const values = fc.array(
    line.filter((text) => text !== ''),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(
      line.filter((text) => text !== ''),
      values,
      values,
      (name, phones, notes) => {
        const { told } = mecardTold(mecardOf({ name, phones, notes }))
        assert.deepEqual(told, { ...empty, name, phones, notes })
      },
    ),
    { numRuns: 200 },
  )
})
