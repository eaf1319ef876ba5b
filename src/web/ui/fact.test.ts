import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plan } from '../../core/plan/plan.ts'
import { playbookFor } from '../../core/playbook/playbook.ts'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { randomDossier } from '../../testing/dossier/random.ts'
import { factSays } from './fact.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[UTC]')
/** The id of a fact, which is for programs: "touch:t3", "interview:screen", "offer.term:0". */
const raw = /^[a-z][a-z.-]*:\S+$/

test('whatever a step rests on is said in words', () => {
  const met = new Set<string>()
  const dossiers = [
    ...fc.sample(arbitraryDossier(), { numRuns: 200, seed: 5 }),
    ...Array.from({ length: 200 }, (_, seed) => randomDossier(seed)),
  ]
  for (const dossier of dossiers)
    for (const step of plan(dossier, playbookFor(dossier, {}), now))
      for (const fact of step.facts) {
        met.add(fact.split(':')[0] ?? '')
        assert.doesNotMatch(factSays(fact, dossier), raw, `${step.id}: ${fact}`)
      }
  for (const kind of ['interview', 'touch', 'person', 'promise', 'offer', 'next-steps', 'point'])
    assert.ok(met.has(kind), kind)
})

test('a fact that is not there any more is said to be gone', () => {
  assert.equal(factSays('touch:long-gone', randomDossier(1)), 'something that is no longer on record')
})
