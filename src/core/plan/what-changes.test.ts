import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Interview } from '../dossier/dossier.ts'
import { playbookFor } from '../playbook/playbook.ts'
import { sampleDossier } from '../playbook/sample-dossier.ts'
import type { Temper } from '../vocabulary/numbers.ts'
import { plan } from './plan.ts'
import { whatChanges } from './what-changes.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Toronto]`)
const held: Interview = {
  ...{ id: 'screen', stage: 'screening', format: 'video', presented: false },
  ...{ starts: at('2026-11-17T10:00'), ends: at('2026-11-17T11:00'), met: ['dana'] },
  debrief: { points: [], nextSteps: { hearBy: Temporal.PlainDate.from('2026-11-27') } },
}
const thanked = (dossier: Dossier): Dossier => ({
  ...dossier,
  touches: [
    {
      ...{ id: 't', at: at('2026-11-17T13:00'), direction: 'out', channel: 'email', with: ['dana'] },
      kind: 'thank-you',
    },
  ],
})
const dossier = thanked({
  ...sampleDossier({ interviews: [held] }),
  people: new Map([
    ['dana', { id: 'dana', name: 'Dana Okonkwo', email: 'd@n.example', primary: true, helper: false }],
  ]),
})
const now = at('2026-11-20T12:00')
const stepsWith = (temper: Temper, numbers: Record<string, number> = {}) => {
  const one = { ...dossier, me: { ...dossier.me, temper, numbers } }
  return plan(one, playbookFor(one, {}), now)
}
const told = (temper: Temper, numbers: Record<string, number> = {}) =>
  whatChanges(stepsWith('balanced'), stepsWith(temper, numbers)).map(
    ({ is, step, moment, from, to }) =>
      `${is} ${step.kind} ${moment} ${from?.toPlainDate() ?? '-'} ${to?.toPlainDate() ?? '-'}`,
  )

test('whoever waits longer asks later: from when to when is told', () => {
  assert.deepEqual(told('patient'), [
    'moved value-add due 2026-11-25 2026-11-27',
    'moved nudge opens 2026-11-30 2026-12-02',
  ])
  // Sooner would be a Saturday, on which nobody is asked.
  assert.deepEqual(told('eager'), [])
})

test('a number that this plan does not hang on moves nothing', () => {
  assert.deepEqual(told('balanced', { offerReviewDays: 5 }), [])
  assert.deepEqual(told('balanced'), [])
})

test('a step that would not come or rests, and one that comes in addition', () => {
  const steps = stepsWith('balanced')
  const without = steps.filter(({ kind }) => kind !== 'nudge')
  const resting = steps.map((step) => (step.kind === 'nudge' ? { ...step, state: 'resting' as const } : step))
  const kinds = (changes: ReturnType<typeof whatChanges>) =>
    changes.map(({ is, step }) => `${is} ${step.kind}`)
  assert.deepEqual(kinds(whatChanges(steps, without)), ['gone nudge'])
  assert.deepEqual(kinds(whatChanges(steps, resting)), ['gone nudge'])
  assert.deepEqual(kinds(whatChanges(without, steps)), ['new nudge'])
})
