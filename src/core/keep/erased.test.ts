import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { readDossier } from '../dossier/read.ts'
import type { RawDossier } from '../dossier/schema.ts'
import { fileOf } from '../dossier/write.ts'
import { erasedFrom } from './erased.ts'

test('whoever is taken out, what is left is a dossier, and no fact speaks of them by id', () => {
  fc.assert(
    fc.property(arbitraryDossier(), (dossier) => {
      const raw = JSON.parse(JSON.stringify(fileOf(dossier))) as RawDossier
      const left = erasedFrom({ raw, messages: [] }, 'p0').raw
      const read = readDossier(JSON.stringify(left), { file: 'left.json' })
      assert.ok(read.ok, JSON.stringify(read))
      const { people, interviews, promises, touches } = read.dossier
      assert.equal(people.has('p0'), false)
      assert.ok(interviews.every(({ met }) => !met.includes('p0')))
      assert.ok(interviews.every(({ debrief }) => debrief?.points.every(({ who }) => who !== 'p0') ?? true))
      assert.ok(promises.every(({ who }) => who !== 'p0'))
      assert.ok(touches.every((touch) => !touch.with.includes('p0')))
    }),
    { numRuns: 60 },
  )
})
