import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { beside } from './beside.ts'

const folder = mkdtempSync(join(tmpdir(), 'beside-'))
after(() => rmSync(folder, { recursive: true }))
const program = join(folder, 'echo.mjs')
writeFileSync(
  program,
  `process.on('message', (said) => {
  if (said === 'for ever') for (;;);
  if (said === 'all memory') for (const kept = []; ; ) kept.push(Array(100_000).fill(kept.length));
  if (said === 'end') process.exit(1);
  process.send(said === 'break' ? { trouble: 'x' } : { answer: said });
});
process.on('disconnect', () => process.exit());`,
)

test('what takes for ever, eats all memory, breaks or ends it is told so; all else around it is answered', async () => {
  const ask = beside<string>(program, [], { idle: 50, limit: 5000, memory: 40 })
  const told = await Promise.all(
    ['one', 'for ever', 'two', 'all memory', 'three', 'break', 'end', 'four'].map((each) => ask(each)),
  )
  assert.deepEqual(
    told.map((each) => ('answer' in each ? each.answer : 'none')),
    ['one', 'none', 'two', 'none', 'three', 'none', 'none', 'four'],
  )
  assert.deepEqual(told[1], { because: 'it took too long' })
})

test('it is let go when idle and begun anew when asked; bytes come through as bytes', async () => {
  const ask = beside<Uint8Array>(program, [], { idle: 50 })
  assert.deepEqual(await ask(Uint8Array.of(1, 2)), { answer: Uint8Array.of(1, 2) })
  await new Promise((resolve) => setTimeout(resolve, 300))
  assert.deepEqual(await ask(Uint8Array.of(3)), { answer: Uint8Array.of(3) })
})

test('a program that is not there is told, and stops nothing', async () => {
  assert.ok('because' in (await beside(join(folder, 'nothing.mjs'), [])('hello')))
})
