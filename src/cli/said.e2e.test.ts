import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawDossier } from '../core/dossier/schema.ts'
import { exampleFile, newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())

const fine = (...args: string[]): string => {
  const { code, out, err } = house.run(args)
  assert.equal(code, 0, err)
  return out
}
const kept = () => fine('export', 'rye-reason')

test('a dossier of said sentences is kept and comes back word for word', () => {
  const said = fine('import', exampleFile('more/said-bakery.yaml'))
  assert.match(said, /rye-reason/)
  assert.match(kept(), /your dog judging the croissants/)
  assert.match(kept(), /i never saw anyone do that, most places count hours/)
})

test('a sentence that is locked becomes a private note, and is never said to them any more', () => {
  fine('note', 'rye-reason', '--kind', 'moment', '--who', 'ines', '--say', 'your laugh at the till')
  const file = JSON.parse(fine('export', 'rye-reason', '--as', 'json')) as RawDossier
  const point =
    file.interviews?.[0]?.debrief?.points?.find(({ say }) => say?.includes('your laugh'))?.id ?? ''
  fine('note', 'rye-reason', '--id', point, '--private')
  assert.match(kept(), /text: >?-?\|?-?\s*your laugh at the till/)
  assert.doesNotMatch(kept(), /say: \|?-?\s*your laugh/)
  assert.doesNotMatch(fine('draft', 'rye-reason', '--now', '2026-11-17T16:00Z'), /your laugh at the till/)
})

test('who you are is asked for when something is signed: until then the place stands open and blocks', () => {
  const empty = newHouse()
  try {
    const run = (...args: string[]) => empty.run(args)
    assert.equal(run('opportunity', '--role', 'Baker', '--company', 'Crumb').code, 0)
    assert.equal(
      run(
        'person',
        'crumb',
        '--name',
        'Ines Duarte',
        '--email',
        'ines@crumb.example',
        '--pronouns',
        'she/her',
      ).code,
      0,
    )
    const held = ['--stage', 'screening', '--format', 'video', '--met', 'ines']
    const times = ['--starts', '2026-11-17T10:00[Europe/London]', '--ends', '2026-11-17T10:30[Europe/London]']
    const put = run('interview', 'crumb', ...held, ...times)
    assert.equal(put.code, 0, put.err)
    const draft = run('draft', 'crumb', '--now', '2026-11-17T12:00Z')
    assert.match(draft.out, /\[your name\]/)
    assert.equal(run('profile', '--name', 'Marta Oyelaran').code, 0)
    assert.doesNotMatch(run('draft', 'crumb', '--now', '2026-11-17T12:00Z').out, /\[your name\]/)
  } finally {
    empty.remove()
  }
})
