import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { dossierOf } from '../dossier/build.ts'
import type { RawDossier } from '../dossier/schema.ts'
import { fileOf, writeDossier } from '../dossier/write.ts'
import type { Kept } from './keep.ts'
import { joined, partsOf } from './parts.ts'
import { undone } from './undo.ts'

const rawOf = (dossier: Parameters<typeof fileOf>[0]) =>
  JSON.parse(JSON.stringify(fileOf(dossier))) as RawDossier

test('a dossier cut into facts and put together again is the same dossier', () => {
  fc.assert(
    fc.property(arbitraryDossier(), (dossier) => {
      const raw = rawOf(dossier)
      const again = joined(partsOf({ raw, messages: [], example: false }), raw.me)
      assert.equal(writeDossier(dossierOf(again.raw)), writeDossier(dossier))
    }),
    { numRuns: 150, seed: 3 },
  )
})

test('every fact has a kind and id of its own', () => {
  fc.assert(
    fc.property(arbitraryDossier(), (dossier) => {
      const parts = partsOf({ raw: rawOf(dossier), messages: [], example: true })
      const keys = parts.map(({ kind, id }) => `${kind} ${id}`)
      assert.deepEqual(keys, [...new Set(keys)])
      assert.ok(parts.every(({ id }) => id !== ''))
    }),
    { numRuns: 150, seed: 4 },
  )
})

const kept = (people: NonNullable<RawDossier['people']>): Kept => ({
  id: 'crust',
  profile: 1,
  version: 3,
  example: false,
  messages: [],
  updatedAt: '2026-11-20T12:00:00.000Z',
  raw: {
    afterword: 1,
    me: { name: 'Ada Example' },
    opportunity: { id: 'crust', role: 'Baker', company: { name: 'Crust' } },
    people,
  },
})

test('a deleted fact comes back to its place, an added one goes', () => {
  const now = kept({ kim: { name: 'Kim' }, new: { name: 'New' } })
  const facts = [
    { kind: 'person', id: 'ann', place: 1, before: { name: 'Ann' } },
    { kind: 'person', id: 'new', place: 0, after: { name: 'New' } },
  ]
  const back = undone(now, { id: 'crust', example: false, facts }, now.raw.me)
  assert.ok(back.ok && back.value)
  assert.deepEqual(Object.keys(back.value.raw.people ?? {}), ['ann', 'kim'])
})

test('what was changed again since is not overwritten by an undo', () => {
  const now = kept({ kim: { name: 'Kim Third' } })
  const facts = [
    { kind: 'person', id: 'kim', place: 1, before: { name: 'Kim' }, after: { name: 'Kim Second' } },
  ]
  const back = undone(now, { id: 'crust', example: false, facts }, now.raw.me)
  assert.ok(!back.ok)
  assert.match(back.problems[0]?.message ?? '', /changed again/)
})
