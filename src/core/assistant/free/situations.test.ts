import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Person } from '../../dossier/dossier.ts'
import { pointsFrom } from '../points.ts'

const person = (id: string, name: string): Person => ({ id, name, primary: false, helper: false })
const dana = person('dana', 'Dana Okonkwo')
const marc = person('marc', 'Marc Ollivier')
// A Tuesday.
const said = Temporal.ZonedDateTime.from('2026-11-17T12:00[America/New_York]')

const from = (text: string, people: readonly Person[] = [dana, marc]) =>
  pointsFrom(text, { people, said }).points

describe('one statement is one point', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The team ships weekly. Six people run it.', ['The team ships weekly.', 'Six people run it.']],
    ['They ship weekly; the office moves in May', ['They ship weekly', 'the office moves in May']],
    ['Dana runs pricing, and she seemed tired', ['Dana runs pricing', 'she seemed tired']],
    ['Marc built the ovens himself, I loved that', ['Marc built the ovens himself', 'I loved that']],
    ['- ships weekly\n2) no meetings', ['ships weekly', 'no meetings']],
    // What is one statement stays one.
    ['If they grow, they hire a second buyer', ['If they grow, they hire a second buyer']],
    ['She said, they never close', ['She said, they never close']],
    ['Dr. Marsh and Prof. Lee run it', ['Dr. Marsh and Prof. Lee run it']],
    ['Ovens, mixers, and they share one van', ['Ovens, mixers, and they share one van']],
    ['The shop sells bread, cakes and coffee', ['The shop sells bread, cakes and coffee']],
  ]
  for (const [text, statements] of cases)
    test(`“${text}”`, () =>
      assert.deepEqual(
        from(text).map((each) => each.text),
        statements,
      ))
})

describe('whose a statement is', () => {
  const cases: readonly (readonly [string, readonly Person[], string | undefined])[] = [
    ['Dana wants fewer meetings', [dana, marc], 'dana'],
    ['Ollivier built the ovens', [dana, marc], 'marc'],
    ['DO: no meetings on Mondays', [dana, marc], 'dana'],
    ['M: the ovens are his', [dana, marc], 'marc'],
    ['D. said the analysts come first', [dana, marc], 'dana'],
    ['MO wants a second van', [dana, marc], 'marc'],
    ['She wants fewer meetings', [dana], 'dana'],
    ['The analysts come first for her', [dana], 'dana'],
    // Nobody's, or nobody can tell.
    ['She wants fewer meetings', [dana, marc], undefined],
    ['Dana and Marc share an office', [dana, marc], undefined],
    ['They want fewer meetings', [dana], undefined],
    ['My sister said she knows the shop', [dana], undefined],
    ['Pauline said she knows the shop', [dana], undefined],
    ['D: one of two', [dana, person('dirk', 'Dirk Maes')], undefined],
    ['IT: two people', [person('ida', 'Ida Thorne'), marc], undefined],
    ['Q: who buys the flour', [person('quinn', 'Quinn Ray')], undefined],
    ['I want fewer meetings', [person('ines', 'Ines Vale'), marc], undefined],
  ]
  for (const [text, people, who] of cases)
    test(`“${text}” among ${people.length}`, () => assert.equal(from(text, people)[0]?.who, who))
})

describe('what is kept private', () => {
  for (const text of [
    'Dana seemed tired',
    'Marc was rather cold',
    'The salary is 62k',
    'They pay £31,000 a year',
    'The bonus is small',
    'I’m not sure I want to commute that far',
    'I doubt they will ever hire a second buyer',
    'A red flag: three managers in two years',
    'I worry about my Excel',
    'Dana doubted my French',
  ])
    test(`“${text}”`, () =>
      assert.deepEqual(
        from(text).map((each) => each.private),
        [true],
      ))

  for (const text of [
    'They pay attention to the crust',
    'Payroll runs every second Friday',
    'They pay for the tools',
    'Marc is the buyer',
    'The ovens are cold in the morning',
    'They are not sure yet which van to buy',
    'No doubt the ovens matter most',
    'Dana is late shift lead',
    'It is a warm kitchen',
  ])
    test(`not “${text}”`, () =>
      assert.deepEqual(
        from(text).map((each) => each.private),
        [false],
      ))
})

describe('what is owed, and what comes next', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['They decide by Friday the 20th', 'next-steps', 'They decide by Friday the 20th', '2026-11-20'],
    ['they decide by Friday the 11th', 'next-steps', 'they decide by Friday the 11th', '2026-12-11'],
    ['She’ll let me know by the 24th', 'next-steps', 'She’ll let me know by the 24th', '2026-11-24'],
    ['HR will be in touch', 'next-steps', 'HR will be in touch', undefined],
    ['Next step: a trial shift on Monday', 'next-steps', 'Next step: a trial shift on Monday', '2026-11-23'],
    ['I should hear by Thursday', 'next-steps', 'I should hear by Thursday', '2026-11-19'],
    ['I said I’d send the recipe book', 'promise', 'send the recipe book', undefined],
    ['I said I’d send her the recipe book by Friday', 'promise', 'send her the recipe book', '2026-11-20'],
    ['I promised Dana to call the mill', 'promise', 'call the mill', undefined],
    ['I told Marc I would bring my knives', 'promise', 'bring my knives', undefined],
    ['I’ll send him my certificate tomorrow', 'promise', 'send him my certificate', '2026-11-18'],
    ['I owe Dana a reference', 'promise', 'send a reference', undefined],
    ['Marc promised to show me the ovens', 'their-promise', 'show me the ovens', undefined],
    ['She said she’d send the rota by Friday', 'their-promise', 'send the rota', '2026-11-20'],
  ]
  for (const [text, kind, words, day] of cases)
    test(`“${text}” is ${kind}`, () => {
      const [one] = from(text)
      assert.deepEqual([one?.kind, one?.text, one?.day], [kind, words, day])
    })

  for (const text of [
    'They decide every Friday what is baked',
    'Dana decides what is baked',
    'They decided on rye last month',
    'I said I’d worked in a mill',
    'I said I’d love to start early',
    'I said I’d run a bakery for three years',
    'I told Dana about the mill',
    'Marc said they’d rather hire bakers',
    'She said she’d been there ten years',
    'They will open a second shop',
    'The Monday meeting is short',
    'The next shop opens in May',
    'I would send bread back if it were burnt',
    'They call it the slow oven',
    'How they decide is open',
  ])
    test(`“${text}” is a note`, () => {
      const [one] = from(text)
      assert.ok(one && !/promise|next-steps/.test(one.kind), JSON.stringify(one))
      assert.equal(one.day, undefined)
    })
})
