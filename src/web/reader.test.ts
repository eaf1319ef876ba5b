import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenIn, chosenOf, keptChoices, readerOf, readingAs } from './reader.ts'
import { clockSays, daySays, soon } from './ui/when.ts'

test('days and hours are told as the browser’s language tells them', () => {
  for (const [language, clock, order] of [
    ['en-US,en;q=0.9', '12', 'month'],
    ['en-GB', '24', 'day'],
    ['de-DE,de;q=0.9,en;q=0.8', '24', 'day'],
    ['en-AU', '12', 'day'],
    // What is no language is the usual.
    ['', '24', 'day'],
    ['*', '24', 'day'],
    ['xx-not a language; DROP', '24', 'day'],
  ] as const) {
    const who = readerOf(language, '')
    assert.deepEqual([who.clock, who.order], [clock, order], language)
  }
})

test('what was chosen in this browser counts more than its language, and nothing else is taken from a cookie', () => {
  const kept = keptChoices({ clock: '24', theme: 'dark' }, '/')
  const [cookie = ''] = kept.split(';')
  assert.deepEqual(chosenOf(`other=1; ${cookie}`), { clock: '24', theme: 'dark' })
  assert.equal(readerOf('en-US', cookie).clock, '24')
  assert.equal(readerOf('en-US', cookie).order, 'month')
  assert.deepEqual(chosenOf('afterword-look=clock:25.theme:<script>.size:large'), { size: 'large' })
  assert.deepEqual(
    chosenIn(() => 'constructor'),
    {},
  )
})

test('a moment is told on the reader’s clock and in the order of their days', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
  const at = Temporal.ZonedDateTime.from('2026-11-27T13:05[Europe/London]')
  assert.equal(soon(at, now), 'Friday 27 November, 13:05')
  readingAs(readerOf('en-US', ''), () => {
    assert.equal(soon(at, now), 'Friday, November 27, 1:05 pm')
    assert.equal(soon(now, now), 'today 12:00 pm')
    assert.equal(soon(at.with({ year: 2027 }), now), 'Saturday, November 27, 2027, 1:05 pm')
    assert.equal(clockSays({ hour: 0, minute: 30 }), '12:30 am')
    assert.equal(daySays(at), 'Friday, November 27')
  })
  assert.equal(soon(now.add({ days: -1 }), now), 'yesterday 12:00')
  assert.equal(soon(at.with({ year: 2027 }), now), 'Saturday 27 November 2027, 13:05')
})
