import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { composeAll } from '../core/compose/compose.ts'
import { readDossier } from '../core/dossier/read.ts'
import { plan } from '../core/plan/plan.ts'
import { playbookFor } from '../core/playbook/playbook.ts'
import { wordsToKnow } from '../core/review/proofreader.ts'
import { ownEngine } from '../testing/engine.ts'
import { readWith } from './read.ts'

const home = join(import.meta.dirname, '..', '..')
const engine = ownEngine()
const examples = join(home, 'examples')

for (const file of readdirSync(examples).filter((name) => name.endsWith('.yaml'))) {
  test(`nothing is flagged in any letter of ours for ${file}`, async () => {
    const read = readDossier(readFileSync(join(examples, file), 'utf8'), { file })
    assert.ok(read.ok)
    const { dossier } = read
    const words = wordsToKnow(dossier)
    const bodies = new Set<string>()
    for (const { ends } of dossier.interviews)
      for (const hours of [1, 24 * 6, 24 * 14, 24 * 40]) {
        const now = ends.add({ hours })
        const steps = plan(dossier, playbookFor(dossier, {}), now)
        for (const { body } of composeAll(steps, dossier, now)) bodies.add(body)
      }
    for (const text of bodies) {
      const found = await readWith(await engine, { text, english: dossier.me.english, words })
      assert.deepEqual(
        found.map(({ from, to, message }) => `${text.slice(from, to)}: ${message}`),
        [],
        text,
      )
    }
  })
}
