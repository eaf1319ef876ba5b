import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import type { Dossier, Touch } from '../dossier/dossier.ts'
import { touchFact } from '../dossier/facts.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { allMeanings } from '../vocabulary/meanings.ts'
import { plan } from './plan.ts'

const base = Temporal.ZonedDateTime.from('2026-11-15T12:00[UTC]')

/** Some of what came in has a meaning and asks something; half of these people have written nothing themselves. */
const asking = (dossier: Dossier, picks: readonly number[]): Dossier => ({
  ...dossier,
  touches: dossier.touches.map((touch, index): Touch => {
    const pick = picks[index % picks.length] ?? 0
    const direction = (picks[0] ?? 0) % 2 > 0 ? touch.direction : 'in'
    const is = allMeanings[pick % allMeanings.length] ?? 'courtesy'
    const meaning = direction === 'in' && pick % 3 > 0 ? { is, asks: pick % 7 > 1 } : undefined
    return { ...touch, direction, ...(meaning ? { meaning } : {}) }
  }),
})

test('every question of theirs has a step until it is answered, and nobody is taken to be silent meanwhile', () => {
  let met = 0
  fc.assert(
    fc.property(
      arbitraryDossier(),
      fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
      fc.integer({ min: -200 * 24, max: 365 * 24 }),
      (before, picks, hours) => {
        const dossier = asking(before, picks)
        const now = base.add({ hours })
        const past = ({ at }: Touch) => at.epochMilliseconds <= now.epochMilliseconds
        const steps = plan(dossier, playbookFor(dossier, {}), now)
        const helpers = ({ with: people }: Touch) => people.every((id) => dossier.people.get(id)?.helper)
        const questions = dossier.touches.filter(
          (touch) => touch.meaning?.asks === true && past(touch) && !helpers(touch),
        )
        const open = questions.filter((question) => {
          const since = question.at.epochMilliseconds
          const wrote = dossier.touches.some(
            (touch) => touch.direction === 'out' && past(touch) && touch.at.epochMilliseconds > since,
          )
          return !wrote && !dossier.interviews.some(({ starts }) => starts.epochMilliseconds > since)
        })
        for (const question of open) {
          met += 1
          const step = steps.find(
            ({ kind, facts }) => kind === 'reply' && facts.includes(touchFact(question)),
          )
          assert.ok(step, `${touchFact(question)} has no step`)
          assert.ok(question.with.some((id) => step.to.includes(id)))
        }
        if (open.length > 0) assert.ok(steps.every(({ why }) => why.every(({ rule }) => rule !== 'T13')))
      },
    ),
    { numRuns: 900, seed: 17 },
  )
  assert.ok(met > 25, `the law has to meet open questions: ${met}`)
})
