import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { northwind, screening } from './situations/planned.ts'
import { statusAfter } from './status.ts'

const dossierOf = (more: string, status: string, rounds = ''): Dossier => {
  const read = readDossier(northwind(`interviews:\n${screening()}${rounds}${more}`, `status: ${status}`), {
    file: 'status.yaml',
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.dossier
}
const came = (means: string) =>
  `history:\n  - {at: 2026-11-20T10:00-05:00, direction: in, channel: email, with: [dana], kind: reply, meaning: {is: ${means}}}\n`
const later =
  "  - {id: tech, stage: technical, format: video, starts: '2026-11-26T10:00[America/Toronto]', ends: '2026-11-26T11:00[America/Toronto]', met: [sam]}\n"
const now = Temporal.ZonedDateTime.from('2026-11-21T10:00[America/Toronto]')

test('a no closes', () => {
  assert.equal(statusAfter(dossierOf('', 'open'), dossierOf(came('no'), 'open'), now), 'rejected')
  assert.equal(statusAfter(dossierOf('', 'stuck'), dossierOf(came('no'), 'stuck'), now), 'rejected')
})

test('a later round opens again, and so does a no that was none', () => {
  const no = dossierOf(came('no'), 'rejected')
  assert.equal(statusAfter(no, dossierOf(came('no'), 'rejected', later), now), 'open')
  assert.equal(statusAfter(no, dossierOf(came('courtesy'), 'rejected'), now), 'open')
})

test('what says no no, or was set by hand, stays as it is', () => {
  for (const means of ['courtesy', 'next-step', 'offer'])
    assert.equal(statusAfter(dossierOf('', 'open'), dossierOf(came(means), 'open'), now), undefined)
  assert.equal(statusAfter(dossierOf('', 'withdrawn'), dossierOf(came('no'), 'withdrawn'), now), undefined)
  assert.equal(statusAfter(dossierOf(came('no'), 'rejected'), dossierOf(came('no'), 'open'), now), undefined)
  assert.equal(statusAfter(dossierOf('', 'rejected'), dossierOf('', 'rejected', later), now), undefined)
})
