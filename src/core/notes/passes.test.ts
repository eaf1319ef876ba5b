import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facing } from './facing.ts'
import type { Hearing } from './pass.ts'
import { unwrapping } from './unwrapped.ts'

const dana = { id: 'dana', name: 'Dana Okonkwo', primary: false, helper: false }
const mike = { id: 'mike', name: 'Mike Ferro', primary: false, helper: false }

/** A note about Mike, to Dana, for the pass that hears a colleague; else one about Dana. */
const hearing = (speaker: typeof dana): Hearing => ({
  names: new Set(['dana', 'mike']),
  voice: {
    reader: dana,
    speaker,
    writer: {
      name: 'Priya Raman',
      english: 'GB',
      strengths: [],
      temper: 'balanced',
      channels: [],
      numbers: {},
    },
    company: { name: 'Northwind' },
    english: 'GB',
    people: [dana, mike],
  },
})

for (const pass of new Set([...unwrapping, ...facing])) {
  const heard = hearing(pass.name === 'named with me' ? mike : dana)
  test(`the pass “${pass.name}” ${pass.does}`, () => {
    const [from, to] = pass.changes
    assert.equal(pass.apply(from, heard), to)
    assert.notEqual(from, to)
    assert.equal(pass.apply(pass.leaves, heard), pass.leaves)
  })
}

test('no two passes have one name', () => {
  const names = [...new Set([...unwrapping, ...facing])].map(({ name }) => name)
  assert.deepEqual([...new Set(names)], names)
})
