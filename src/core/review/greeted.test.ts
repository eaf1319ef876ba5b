import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stringify } from 'yaml'
import { readDossier } from '../dossier/read.ts'
import { readersGreeted } from './greeted.ts'
import { readLetter } from './letter.ts'

const read = readDossier(
  stringify({
    afterword: 1,
    me: { name: 'Amina Yusufzai' },
    opportunity: { role: 'Analyst', company: { name: 'Brackenridge' } },
    people: {
      hanh: { name: 'Nguyễn Hạnh' },
      ruth: { name: 'Ruth Feldmann' },
      sam: { name: 'Sam Feldmann' },
      mike: { name: 'Michael Poe' },
    },
  }),
  { file: 'greeted.yaml' },
)

const cases: readonly (readonly [greeting: string, readers: readonly string[]])[] = [
  ['Hi Ruth,', ['ruth']],
  ['Dear Ms. Ruth Feldmann,', ['ruth']],
  ['Hello Hạnh,', ['hanh']],
  ['Hi Mike,', ['mike']],
  ['Hi Ruth and Sam,', ['ruth', 'sam']],
  ['Dear Ms. Feldmann,', []],
  ['Hi Wolfgang,', []],
  ['Hi Ruth and Wolfgang,', []],
  ['Hi team,', []],
  ['Dear Hiring Manager,', []],
  ['Thank you for your time.', []],
]

for (const [greeting, readers] of cases) {
  test(`“${greeting}” names ${readers.join(' and ') || 'nobody for certain'}`, () => {
    assert.ok(read.ok)
    assert.deepEqual(
      readersGreeted(readLetter(`${greeting}\n\nThank you.\n\nBest,\nAmina`), read.dossier),
      readers,
    )
  })
}
