import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dana, mike, voice } from '../../testing/notes/voice.ts'
import { facing } from './facing.ts'
import type { Hearing } from './pass.ts'
import { unwrapping } from './unwrapped.ts'

/** A note about Mike, to Dana, for the pass that hears a colleague; else one about Dana. */
const hearing = (speaker: typeof dana): Hearing => ({
  names: new Set(['dana', 'mike']),
  voice: voice({ speaker }),
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
