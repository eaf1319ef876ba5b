import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { composeAll } from '../../compose/compose.ts'
import { quotable } from '../../dossier/quotable.ts'
import { readDossier } from '../../dossier/read.ts'
import { plan } from '../../plan/plan.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import { readingOf } from '../../time/reading.ts'
import { inventions, struck } from './inventions.ts'
import { reworded } from './reworded.ts'

const examples = join(import.meta.dirname, '../../../../examples')

for (const { file, step, to, now, body, invents, asks = [] } of reworded)
  test(`of a whole answer to ${step}, ${invents.length} sentences are struck: ${body.slice(0, 60).replace(/\n+/g, ' ')} …`, () => {
    const read = readDossier(readFileSync(join(examples, file), 'utf8'), { file })
    assert.ok(read.ok)
    const at = Temporal.ZonedDateTime.from(now)
    const steps = plan(read.dossier, playbookFor(read.dossier, {}, {}), at, [])
    const [draft] = composeAll(
      steps.filter(({ id }) => id === step),
      read.dossier,
      at,
    )
    const found = inventions({ body }, quotable(read.dossier), {
      to: [to],
      reading: readingOf(read.dossier, { to: [to] }, at),
      draft,
    })
    const { strikes, asked } = struck({ body }, found)
    for (const words of invents)
      assert.ok(
        strikes.some(({ text }) => text.includes(words)),
        `“${words}” was let through`,
      )
    const others = strikes.filter(({ text }) => !invents.some((words) => text.includes(words)))
    assert.deepEqual(others, [])
    const words = asked.map(({ text }) => asks.find((each) => text.includes(each)) ?? text)
    assert.deepEqual(words, asks)
  })
