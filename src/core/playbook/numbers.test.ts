import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handbook } from '../handbook.ts'
import { type NumberName, type Numbers, numberNames, tempers } from '../vocabulary/numbers.ts'
import { judged, ruleSays } from './rule.ts'
import { T4 } from './t/day-after-named-date.ts'
import { T5 } from './t/more-than-two-days.ts'
import { soon } from './t/named-date.ts'
import { T7 } from './t/over-a-week-of-silence.ts'
import { timingSample } from './t/timing-facts.ts'

/** Each number another than anyone would set, so that a count in a sentence tells which it is. */
const odd = Object.fromEntries(numberNames.map((name, index) => [name, 101 + index])) as Numbers
const inForce: readonly Numbers[] = [...Object.values(tempers), odd, { ...odd, nudgeAfterHearBy: 1 }]

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const unit = '(?:full |calendar |business )*(?:hours?|days?|weeks?|months?)'
const count = new RegExp(`\\b(\\d+|${words.join('|')}) ${unit}\\b`, 'gi')
const uncounted = new RegExp(
  `\\b(?:${ordinals.join('|')}) (?:business )?day\\b|\\bday (?:\\d|${words.join('|')})\\b`,
  'i',
)
const figureOf = (word: string): number => {
  const index = words.indexOf(word.toLowerCase())
  return index < 0 ? Number(word) : index
}

test('what a rule says of days and hours holds whatever the numbers are', () => {
  for (const rule of handbook.filter(({ numbers }) => numbers !== undefined))
    for (const numbers of inForce) {
      const says = ruleSays(rule, numbers)
      // Two days are where the guides part: no number moves that.
      const fixed = rule === T4 || rule === T5 ? [soon] : []
      const allowed = [...(rule.numbers ?? []).map((name) => numbers[name]), ...fixed]
      for (const [spoken, word = ''] of says.matchAll(count))
        assert.ok(allowed.includes(figureOf(word)), `${rule.id}: “${spoken}” in “${says}”`)
      assert.doesNotMatch(says, uncounted, rule.id)
    }
})

test('the law reads a count however it is written', () => {
  assert.deepEqual(
    ['asks within three business days', 'in 24 hours', 'so many days'].map(
      (text) => [...text.matchAll(count)].length,
    ),
    [1, 1, 0],
  )
  assert.match('on the third day', uncounted)
  assert.match('opens on day eight', uncounted)
})

test('two and five days after a named date are told apart by the rule that speaks', () => {
  const says = (days: number) =>
    [T4, T5].map((rule) => ruleSays(rule, { ...tempers.balanced, nudgeAfterHearBy: days }))
  assert.deepEqual(says(2), [
    'The question goes out two days after the named date, or on the next business day.',
    'Whoever has more patience asks when more than two days have passed since the named date; here it is two days (T4).',
  ])
  assert.deepEqual(says(5), [
    'Whoever follows up sooner asks one or two days after the named date; here five days pass first (T5).',
    'The question opens five days after the named date, when more than two have passed, or on the next business day.',
  ])
})

test('a rule reads no number that it does not name', () => {
  // The hours for sending are T16’s; every rule that opens a day opens it then.
  const common: readonly string[] = ['sendFrom', 'sendUntil']
  for (const rule of handbook)
    for (const { facts, name } of rule.cases) {
      if (typeof facts !== 'object' || facts === null || !('numbers' in facts)) continue
      const read = new Set<string>()
      const numbers = new Proxy(facts.numbers as Numbers, {
        get: (all, key: NumberName) => {
          read.add(key)
          return all[key]
        },
      })
      rule.judge({ ...facts, numbers })
      const own: readonly string[] = [...(rule.numbers ?? []), ...common]
      assert.deepEqual(
        [...read].filter((key) => !own.includes(key)),
        [],
        `${rule.id}, ${name}`,
      )
    }
})

test('every number of the playbook is named by a rule', () => {
  const named = new Set(handbook.flatMap(({ numbers = [] }) => numbers))
  assert.deepEqual(
    numberNames.filter((name) => !named.has(name)),
    [],
  )
})

test('a reason says which numbers it counted with, and no others', () => {
  const ended = Temporal.ZonedDateTime.from('2026-11-17T10:45[America/Toronto]')
  const silent = { ...timingSample(), ended, detailedSent: false }
  assert.deepEqual(judged(T7, silent)?.why.numbers, { nudgeNothingNamed: 8 })
  assert.deepEqual(judged(T7, { ...silent, vague: 'soon' })?.why.numbers, {
    nudgeNothingNamed: 8,
    nudgeVague: 14,
  })
})
