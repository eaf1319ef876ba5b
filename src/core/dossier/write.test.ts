import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { randomDossier } from '../../testing/dossier/random.ts'
import type { Dossier } from './dossier.ts'
import { readDossier } from './read.ts'
import { writeDossier } from './write.ts'

const read = (text: string): Dossier => {
  const result = readDossier(text, { file: 'test.yaml' })
  assert.ok(result.ok, JSON.stringify(result))
  return result.dossier
}
/** Temporal values have no own keys: compared as they print. */
const plain = (dossier: Dossier) => JSON.parse(JSON.stringify({ ...dossier, people: [...dossier.people] }))

for (const format of ['yaml', 'json'] as const) {
  test(`what is written as ${format} reads back as the same dossier`, () => {
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        assert.deepEqual(plain(read(writeDossier(dossier, format))), plain(dossier))
      }),
      { numRuns: 60 },
    )
  })
}

test('a second export says the same as the first', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const once = writeDossier(randomDossier(seed))
    assert.equal(writeDossier(read(once)), once)
  }
})

test('the three example files come through unchanged', () => {
  const folder = new URL('../../../examples/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  assert.ok(files.length >= 3)
  for (const name of files) {
    const dossier = read(readFileSync(new URL(name, folder), 'utf8'))
    assert.deepEqual(plain(read(writeDossier(dossier))), plain(dossier), name)
  }
})

test('an offset is written in a doubled hour only', () => {
  const doubled = read(`afterword: 1
me: {name: A}
opportunity: {role: R, company: {name: C}}
interviews:
  - {id: a, stage: panel, format: video, starts: "2026-11-01T01:30-05:00[America/Toronto]", ends: "2026-11-01T03:00[America/Toronto]"}
`)
  const text = writeDossier(doubled)
  assert.match(text, /2026-11-01T01:30-05:00\[America\/Toronto\]/)
  assert.match(text, /2026-11-01T03:00\[America\/Toronto\]/)
})
