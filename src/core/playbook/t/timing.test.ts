import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBusinessDay } from '../../time/business.ts'
import type { Guide } from '../../vocabulary/guides.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import { at, on } from '../sample-times.ts'
import { T6 } from './after-a-span.ts'
import { T8 } from './after-two-weeks.ts'
import { T4 } from './day-after-named-date.ts'
import { T3 } from './detailed-within-a-week.ts'
import { timing } from './index.ts'
import { T5 } from './more-than-two-days.ts'
import { T9 } from './one-follow-up.ts'
import { T7 } from './over-a-week-of-silence.ts'
import { T13 } from './silence-is-not-a-no.ts'
import { timingSample } from './timing-facts.ts'
import { T10 } from './touch-with-value.ts'
import { T12 } from './two-days-for-an-offer.ts'
import { T2 } from './within-a-day.ts'
import { T1 } from './within-three-hours.ts'

test('every rule of the section judges its own cases as it says, and has one that does not fire', () => {
  for (const rule of timing) {
    for (const { name, facts, expect } of rule.cases) {
      const verdict = rule.judge(facts)
      if (typeof expect === 'function') assert.ok(expect(verdict), `${rule.id}: ${name}`)
      else assert.deepEqual(verdict, expect, `${rule.id}: ${name}`)
    }
    assert.ok(
      rule.cases.some(({ expect }) => expect === undefined),
      rule.id,
    )
    assert.ok(
      rule.cases.some(({ expect }) => expect !== undefined),
      rule.id,
    )
  }
})

test('the rules stand in their order, each with its guides', () => {
  assert.deepEqual(
    timing.map((rule) => rule.id),
    Array.from({ length: 22 }, (_, index) => `T${index + 1}`),
  )
  const says = (id: string): Guide[] =>
    timing.find((rule) => rule.id === id)?.sources.map((source) => source.guide) ?? []
  const cited: readonly [string, Guide][] = [
    ['T1', 'ace'],
    ['T2', 'mastering'],
    ['T3', 'mastering'],
    ['T4', 'ace'],
    ['T5', 'quick'],
    ['T6', 'eight'],
    ['T7', 'quick'],
    ['T8', 'mastering'],
    ['T9', 'quick'],
    ['T10', 'eight'],
    ['T10', 'mastering'],
    ['T11', 'ace'],
    ['T12', 'ace'],
    ['T13', 'eight'],
  ]
  for (const [id, guide] of cited) assert.ok(says(id).includes(guide), `${id} cites ${guide}`)
})

const ended = at('2026-11-17T10:45[America/Toronto]')
const hearBy = on('2026-11-24')
const opens = (numbers: Numbers) => {
  const facts = { ...timingSample({ numbers }), ended, hearBy }
  const say = (opening: { opens: Temporal.ZonedDateTime } | undefined) =>
    opening?.opens.toPlainDate().toString()
  return {
    named: say(T4.judge(facts) ?? T5.judge(facts)),
    span: say(T6.judge({ ...facts, spanDays: 7 })),
    nothing: say(T7.judge({ ...facts, detailedSent: false })),
    detailed: say(T8.judge({ ...facts, detailedSent: true })),
    checkIn: say(T9.judge({ ...facts, nudged: at('2026-11-27T09:00[America/Toronto]') })),
  }
}

test('tempers move the questions, and only those', () => {
  assert.deepEqual(opens(tempers.eager), {
    named: '2026-11-25',
    span: '2026-11-27',
    nothing: '2026-11-23',
    detailed: '2026-12-01',
    checkIn: '2026-12-01',
  })
  assert.deepEqual(opens(tempers.balanced), {
    named: '2026-11-27',
    span: '2026-11-27',
    nothing: '2026-11-25',
    detailed: '2026-12-01',
    checkIn: '2026-12-02',
  })
  assert.deepEqual(opens(tempers.patient), {
    named: '2026-11-30',
    span: '2026-11-27',
    nothing: '2026-12-01',
    detailed: '2026-12-01',
    checkIn: '2026-12-04',
  })
})

test('of the two rules for a named date exactly one speaks, whatever the number', () => {
  for (const nudgeAfterHearBy of [0, 1, 2, 2.4, 2.5, 3, 5, 30]) {
    const facts = { ...timingSample({ numbers: { ...tempers.balanced, nudgeAfterHearBy } }), hearBy }
    assert.equal([T4.judge(facts), T5.judge(facts)].filter((verdict) => verdict !== undefined).length, 1)
  }
})

test('24 hours are hours that pass, not hours on the clock', () => {
  const facts = {
    ...timingSample(),
    ended: at('2026-10-31T12:00[America/Toronto]'),
    now: at('2026-10-31T13:00[America/Toronto]'),
  }
  assert.equal(T2.judge(facts)?.welcomeUntil.toString(), '2026-11-01T11:00:00-05:00[America/Toronto]')
})

const someMoment = fc
  .integer({ min: 0, max: 366 * 3 * 1440 })
  .map((minutes) => at('2025-01-01T00:00[UTC]').add({ minutes }))
const zones = Intl.supportedValuesOf('timeZone')
const somePlace = fc.record({ zone: fc.constantFrom(...zones), country: fc.constantFrom('CA', 'EG', 'IR') })
const someTemper = fc.constantFrom(...Object.values(tempers))

test('thanks: opens at the end, never best before it opens, within hours, due on the date on which it ended', () => {
  fc.assert(
    fc.property(someMoment, somePlace, someTemper, (end, place, numbers) => {
      const verdict = T1.judge({ ...timingSample({ place, numbers }), ended: end })
      assert.ok(verdict)
      const { opens: first, best, due } = verdict
      assert.equal(first.epochMilliseconds, end.epochMilliseconds)
      assert.ok(
        best.epochMilliseconds >= first.epochMilliseconds && due.epochMilliseconds >= first.epochMilliseconds,
      )
      assert.ok(due.toPlainDate().equals(end.withTimeZone(place.zone).toPlainDate()))
      assert.ok(best.hour >= 8 && best.hour * 60 + best.minute <= 22 * 60)
      // Only who ended too late to write at a decent hour is told the next morning.
      if (best.epochMilliseconds > due.epochMilliseconds) assert.ok(first.hour >= 22)
    }),
    { numRuns: 500 },
  )
})

test('whatever asks for the status opens at eight on a business day of the reader, and after what it waits for', () => {
  fc.assert(
    fc.property(
      someMoment,
      somePlace,
      someTemper,
      fc.integer({ min: 1, max: 90 }),
      (end, place, numbers, spanDays) => {
        const facts = { ...timingSample({ place, numbers, holidays: {} }), ended: end, nudged: end, spanDays }
        const named = { ...facts, hearBy: end.withTimeZone(place.zone).toPlainDate() }
        const verdicts = [
          T4.judge(named) ?? T5.judge(named),
          T6.judge(facts),
          T7.judge({ ...facts, detailedSent: false }),
          T8.judge({ ...facts, detailedSent: true }),
          T9.judge(facts),
        ]
        for (const verdict of verdicts) {
          assert.ok(verdict)
          assert.equal(verdict.opens.toPlainTime().toString(), '08:00:00')
          assert.ok(isBusinessDay(verdict.opens.toPlainDate(), place, {}))
          assert.ok(verdict.opens.epochMilliseconds > end.epochMilliseconds)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('numbers that no calendar holds are cut down, not thrown at the user', () => {
  const huge = Object.fromEntries(
    Object.keys(tempers.balanced).map((name) => [name, 1e12]),
  ) as unknown as Numbers
  const facts = {
    ...timingSample({ numbers: huge }),
    ended,
    hearBy,
    lastWord: ended,
    receivedAt: ended,
    lastAsked: ended,
  }
  const calls = [
    () => T1.judge(facts),
    () => T2.judge({ ...facts, now: ended }),
    () => T3.judge({ ...facts, leftToSay: true }),
    () => T5.judge(facts),
    () => T6.judge({ ...facts, spanDays: 1e12 }),
    () => T7.judge({ ...facts, detailedSent: false }),
    () => T8.judge({ ...facts, detailedSent: true }),
    () => T10.judge({ ...facts, lastValueAdd: ended }),
    () => T12.judge(facts),
    () => T13.judge(facts),
  ]
  for (const call of calls) assert.ok(call())
})
