import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import type { RawDossier } from '../dossier/schema.ts'
import { fileOf } from '../dossier/write.ts'
import { occursIn, withoutPerson } from './without-person.ts'

const home = join(import.meta.dirname, '..', '..', '..', 'examples')
const files = ['.', 'more', 'search'].flatMap((folder) =>
  readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(home, folder, name)),
)

const rawOf = (path: string): RawDossier => {
  const read = readDossier(readFileSync(path, 'utf8'), { file: path })
  assert.ok(read.ok)
  return JSON.parse(JSON.stringify(fileOf(read.dossier))) as RawDossier
}

test('anyone can be taken out of a dossier, and it still reads', () => {
  assert.ok(files.length > 5)
  for (const path of files) {
    const raw = rawOf(path)
    for (const id of Object.keys(raw.people ?? {})) {
      const after = withoutPerson(raw, id)
      const read = readDossier(JSON.stringify(after), { file: path })
      assert.ok(read.ok, `${path} without ${id}: ${read.ok ? '' : read.problems[0]?.message}`)
      assert.deepEqual(occursIn(after, id), [])
      assert.equal(after.interviews?.length, raw.interviews?.length)
      assert.equal(after.history?.length, raw.history?.length)
    }
  }
})

test('where someone occurs is said in a few words; where nowhere, nothing', () => {
  const raw = rawOf(join(home, 'screening-software.yaml'))
  assert.match(occursIn(raw, 'dana').join(', '), /^the screening interview, .*notes?/)
  assert.deepEqual(occursIn(raw, 'nobody'), [])
})
