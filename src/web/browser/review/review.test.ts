import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'

const corpus = join(import.meta.dirname, '../../../core/review/corpus')
const notes = readdirSync(corpus).flatMap((file) => {
  const { good, bad = [] } = parse(readFileSync(join(corpus, file), 'utf8'))
  return [...good, ...bad].map(({ body }: { body: string }) => body)
})

test('what the page reviews with needs no Temporal, neither to be loaded nor to be used', async () => {
  Reflect.deleteProperty(globalThis, 'Temporal')
  const { reviewUnrecorded } = await import('../../../core/review/unrecorded.ts')
  const { measured } = await import('../../ui/measure.ts')
  for (const body of notes) {
    assert.ok(measured({ body, channel: 'email', kind: 'thank-you' }).says)
    for (const kind of ['thank-you', 'follow-up', 'nudge', 'forward'] as const)
      assert.ok(reviewUnrecorded(body, { name: 'Dana', kind, role: 'Analyst', company: 'Oakmere' }))
  }
})
