import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDossier } from '../../dossier/read.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import { plan } from '../plan.ts'

const now = Temporal.ZonedDateTime.from('2026-11-25T12:00[Europe/London]')
const stepsWith = (dana: string, more = '') => {
  const text = `
afterword: 1
me: {name: Nadia Lowe, email: nadia@lab.test, zone: Europe/London}
opportunity: {role: Lead, company: {name: Mill & Marsh}}
people:
  dana: {name: Dana Reyes, email: dana@mill.example${dana}}${more}
interviews:
  - {id: screen, stage: screening, format: phone, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [dana]}
`
  const read = readDossier(text, { file: 'x' })
  assert.ok(read.ok)
  return plan(read.dossier, playbookFor(read.dossier, {}), now).filter(({ to }) => to.length > 0)
}

describe('someone who has left for good', () => {
  test('is written to no more', () => {
    assert.ok(stepsWith('').some(({ to }) => to.includes('dana')))
    assert.deepEqual(
      stepsWith(', left: true').filter(({ to }) => to.includes('dana')),
      [],
    )
  })
  test('the one who is there now is asked instead', () => {
    const steps = stepsWith(
      ', left: true',
      '\n  tom: {name: Tom Ashby, email: tom@mill.example, contact: primary}',
    )
    assert.ok(steps.some(({ to }) => to.includes('tom')))
    assert.ok(!steps.some(({ to }) => to.includes('dana')))
  })
  test('who is only not said to have left is written to as before', () => {
    assert.ok(stepsWith(', left: false').some(({ to }) => to.includes('dana')))
  })
})
