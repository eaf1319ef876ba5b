import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Dossier, Moment } from '../core/dossier/dossier.ts'
import { readDossier } from '../core/dossier/read.ts'
import { plan } from '../core/plan/plan.ts'
import { playbookFor } from '../core/playbook/playbook.ts'
import { arbitraryDossier } from '../testing/dossier/arbitrary.ts'
import { randomDossier } from '../testing/dossier/random.ts'
import { randomCases } from '../testing/random-cases.ts'
import { draftPlanned } from './draft.ts'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
)
const exampleOf = (file: string): Dossier => {
  const read = readDossier(readFileSync(join(examples, file), 'utf8'), { file })
  assert.ok(read.ok, file)
  return read.dossier
}

const autumn = Temporal.ZonedDateTime.from('2026-11-01T00:00[UTC]')

/** Any minute from an hour before one of its interviews ended to six weeks after, most of them in its first days. */
const moments = ({ interviews }: Dossier): fc.Arbitrary<Moment> =>
  fc
    .tuple(
      fc.constantFrom(...(interviews.length > 0 ? interviews.map(({ ends }) => ends) : [autumn])),
      fc.oneof(fc.integer({ min: -60, max: 3 * 24 * 60 }), fc.integer({ min: -60, max: 42 * 24 * 60 })),
    )
    .map(([ends, minutes]) => ends.add({ minutes }))

/** What its own review refuses of the drafts of a plan; nothing but the missing way where the plan has none either. */
const refused = (dossier: Dossier, now: Moment): readonly string[] => {
  const steps = plan(dossier, playbookFor(dossier, {}), now)
  const { drafts } = draftPlanned({ dossier, now, steps, beside: [], messages: [] }, () => true)
  return drafts.flatMap(({ step, channel, sentAt, body, findings }) =>
    findings
      .filter(({ severity, rule }) => severity === 'error' && !(channel === 'none' && rule === 'X7'))
      .map(({ rule, message }) => `${step} for ${sentAt}: ${message} (${rule})\n${body}`),
  )
}

const neverRefused = (dossiers: fc.Arbitrary<Dossier>, numRuns: number) =>
  fc.assert(
    fc.property(
      dossiers.chain((dossier) => fc.tuple(fc.constant(dossier), moments(dossier))),
      // Whoever has not said their name is told so in every letter; here everyone has.
      ([dossier, now]) =>
        assert.deepEqual(
          refused({ ...dossier, me: { ...dossier.me, name: dossier.me.name || 'Priya Raman' } }, now),
          [],
        ),
    ),
    { numRuns: randomCases(numRuns), seed: 2027 },
  )

test('no draft is refused by its own review, whatever the dossier and the moment of sending', () => {
  neverRefused(arbitraryDossier(), 150)
  neverRefused(
    fc.nat(100_000).map((seed) => randomDossier(seed)),
    60,
  )
})

test('no draft of an example is refused by its own review, at any moment', () => {
  for (const file of files) neverRefused(fc.constant(exampleOf(file)), 8)
})

test('an interview at any hour of the day is thanked for in words that are true', () => {
  const day = Temporal.ZonedDateTime.from('2026-11-27T00:00[UTC]')
  for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
    const now = day.add({ minutes })
    const ago = (hours: number) => now.subtract({ hours }).toString({ smallestUnit: 'minute' })
    const file = {
      afterword: 1,
      me: { name: 'Ann Lowe', email: 'ann@lowe.example', zone: 'UTC' },
      opportunity: { role: 'Operations Lead', company: { name: 'Mill & Marsh', zone: 'America/Toronto' } },
      people: { bob: { name: 'Bob Tran', email: 'bob@mill.example' } },
      interviews: [
        { id: 'panel', stage: 'panel', format: 'video', starts: ago(4), ends: ago(3), met: ['bob'] },
      ],
    }
    const read = readDossier(JSON.stringify(file), { file: 'mill.json' })
    assert.ok(read.ok)
    assert.deepEqual(refused(read.dossier, now), [])
  }
})
