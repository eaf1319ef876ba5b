import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameFacts } from './same-facts.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('days and moments are held against each other wherever they stand', () => {
  sameFacts({ due: day('2026-11-20') }, { due: day('2026-11-20') })
  const late = Temporal.Instant.from('2026-11-20T00:00Z').toZonedDateTimeISO('UTC')
  for (const [one, other] of [
    [day('2026-11-20'), day('2026-11-21')],
    [{ due: day('2026-11-20') }, { due: day('2026-11-21') }],
    [new Map([['dana', [day('2026-11-20')]]]), new Map([['dana', [day('2026-11-21')]]])],
    [new Set([day('2026-11-20')]), new Set([day('2026-11-21')])],
    [late, late.withTimeZone('Europe/London')],
    [day('2026-11-20'), '2026-11-20'],
  ] as const)
    assert.throws(() => sameFacts(one, other), assert.AssertionError)
})
