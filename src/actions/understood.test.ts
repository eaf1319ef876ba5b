import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArguments } from '../cli/arguments.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { inputOf } from '../web/form.ts'
import type { Action } from './action.ts'
import type { Changed } from './change.ts'
import { flagsOf } from './fields.ts'
import { actions } from './list.ts'
import { perform } from './perform.ts'

/** A Wednesday. */
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const { store, remove } = newStore()
test.after(remove)

const action = (name: string) => {
  const found = actions.find((each) => each.name === name)
  assert.ok(found, name)
  return found as Action<Changed>
}

type Door = (name: string, given: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>

/** The same words through the command line and through a form. */
const doors: Readonly<Record<string, Door>> = {
  'the command line': (name, given) => {
    const flags = flagsOf(action(name).input)
    const words = Object.entries(given).flatMap(([key, text]) =>
      flags.some((flag) => flag.key === key && flag.positional) ? [text] : [`--${key}`, text],
    )
    const read = parseArguments(action(name), words)
    assert.ok(read.ok, JSON.stringify(read))
    return read.given
  },
  'a form': (name, given) =>
    inputOf(action(name), new Map(Object.entries(given).map(([key, text]) => [key, [text]]))),
}

const said = async (door: Door, name: string, given: Readonly<Record<string, string>>): Promise<string> => {
  const did = await perform(action(name), door(name, given), deskOver(store, now))
  return did.ok ? did.value.says : did.problems.map(({ field, message }) => `${field}: ${message}`).join(' ')
}

const begun = await perform(
  action('opportunity'),
  { role: 'Engineer', company: 'Northwind', country: 'CA', zone: 'America/Toronto' },
  deskOver(store, now),
)
assert.ok(begun.ok)
const dana = await perform(
  action('person'),
  { opportunity: 'northwind', name: 'Dana Example', email: 'dana@northwind.example' },
  deskOver(store, now),
)
assert.ok(dana.ok)
const to = { opportunity: 'northwind' }
const round = { ...to, stage: 'screening', format: 'video' }

const table: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'interview',
    { ...round, starts: 'December 10, 2:30 pm', minutes: '90 minutes' },
    /\(Thursday 10 December, 14:30 in Toronto; 1 hour 30 minutes\)$/,
  ],
  [
    'offer',
    { ...to, amount: '$92,000 a year', respondBy: 'next Friday' },
    /: 92,000 CAD a year \(Friday 27 November\)$/,
  ],
  ['offer', { ...to, amount: '92000', currency: 'US dollars', per: 'per annum' }, /: 92,000 USD a year$/],
  ['opportunity', { id: 'northwind', country: 'USA', expected: '$95k' }, /: 95,000 USD.*\(United States\)$/],
  ['opportunity', { id: 'northwind', country: 'Canada' }, /\(Canada\)$/],
  [
    'promise',
    { ...to, by: 'me', who: 'dana', what: 'send it', due: 'in 3 days' },
    /\(Saturday 21 November\)$/,
  ],
  ['elsewhere', { ...to, until: '2026-12-01' }, /\(Tuesday 1 December\)$/],
  [
    'touch',
    { ...to, direction: 'in', channel: 'phone', with: 'dana', kind: 'reply', at: 'yesterday 5pm' },
    /\(Tuesday 17 November, 17:00 in Toronto\)$/,
  ],
  ['answered', { ...to, from: 'dana', returns: 'December 1' }, /is away \(Tuesday 1 December\)$/],
  ['interview', { ...round, starts: '0001-01-01T10:00', minutes: '45' }, /out of reach/],
  ['interview', { ...round, starts: 'December 10', minutes: '45' }, /At what time on Thursday 10 December\?/],
  ['interview', { ...round, starts: 'soon', minutes: '45' }, /no single moment/],
  ['interview', { ...round, starts: 'December 11, 2 pm', minutes: '0' }, /longer than 0 minutes/],
  ['interview', { ...round, starts: 'December 11, 2 pm', minutes: '1000000000' }, /at most 69 days/],
  ['interview', { ...round, starts: 'December 11, 2 pm', minutes: '-5 minutes' }, /less than nothing/],
  ['offer', { ...to, amount: '90-100k' }, /no single sum/],
  ['offer', { ...to, amount: '92,000', currency: 'CAE' }, /no currency/],
  ['offer', { ...to, amount: '92,000', per: 'decade' }, /no span/],
  ['offer', { ...to, respondBy: '04/01' }, /may be 4 January or 1 April/],
  ['offer', { ...to, respondBy: 'year 0001' }, /no single day/],
  ['opportunity', { id: 'northwind', country: 'Europe' }, /no country/],
  ['promise', { ...to, by: 'me', who: 'dana', what: 'send it', due: 'Friday 10 December' }, /is no Friday/],
]
for (const [through, door] of Object.entries(doors))
  for (const [name, given, says] of table)
    test(`${name} ${JSON.stringify(given)} through ${through}`, async () => {
      assert.match(await said(door, name, given), says)
    })

test('every field that takes a day or moment knows where it lies, or that it may lie anywhere', () => {
  const timed = actions.flatMap(({ name, input }) =>
    flagsOf(input).flatMap(({ key, value, lean }) =>
      ['DAY', 'TIME', 'UNTIL'].includes(value) && lean === undefined ? [`${name} ${key}`] : [],
    ),
  )
  assert.deepEqual(timed, ['add starts', 'calendar day', 'interview starts', 'interview ends'])
})

test('no field takes a day, sum, length or country that is not understood', () => {
  const names =
    /^(?:at|due|until|starts|ends|hearBy|respondBy|receivedAt|returns|minutes|amount|asked|expected|country|currency|per)$/
  const known = ['DAY', 'TIME', 'UNTIL', 'MINUTES', 'AMOUNT', 'CC', 'CODE', 'WORD', 'PERSON']
  const wrong = actions.flatMap(({ name, input }) =>
    flagsOf(input)
      .filter(({ key, boolean }) => names.test(key) && !boolean)
      .filter(({ value, number }) => number || !known.includes(value))
      .map(({ key }) => `${name} ${key}`),
  )
  assert.deepEqual(wrong, [])
})
