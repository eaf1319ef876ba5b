import assert from 'node:assert/strict'
import { composeAll } from '../core/compose/compose.ts'
import type { Draft } from '../core/compose/draft.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { readDossier } from '../core/dossier/read.ts'
import type { Step } from '../core/plan/step.ts'
import type { PointKind } from '../core/vocabulary/point-kinds.ts'
import { kindNamed } from '../core/vocabulary/step-id.ts'

export interface Typed {
  readonly kind: PointKind
  readonly say?: string
  readonly text?: string
  readonly who?: string
}

export const now = Temporal.ZonedDateTime.from('2026-11-17T15:00[Europe/London]')

export const bakery = (points: readonly Typed[], more: object = {}): Dossier => {
  const read = readDossier(
    JSON.stringify({
      afterword: 1,
      me: { name: 'Marta Oyelaran', email: 'marta@example.org', zone: 'Europe/London', english: 'GB' },
      opportunity: {
        role: 'Shop Manager',
        company: { name: 'Rye & Reason', country: 'GB', zone: 'Europe/London' },
      },
      people: {
        ines: { name: 'Ines Duarte', email: 'ines@ryereason.example' },
        col: { name: 'Colin Pratt', called: 'Col', email: 'col@ryereason.example' },
      },
      interviews: [
        {
          id: 'visit',
          stage: 'final',
          format: 'onsite',
          starts: '2026-11-17T08:00[Europe/London]',
          ends: '2026-11-17T14:30[Europe/London]',
          met: ['ines', 'col'],
          debrief: { points, nextSteps: { hearBy: '2026-11-20', who: 'ines' } },
        },
      ],
      ...more,
    }),
    { file: 'bakery.yaml' },
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.dossier
}

export const stepOf = (id: string): Step => ({
  id,
  kind: kindNamed(id) ?? 'thank-you',
  to: [id.slice(id.lastIndexOf('/') + 1)],
  channel: 'email',
  opens: now,
  best: now,
  due: now,
  state: 'ready',
  says: '',
  why: [],
  interview: 'visit',
  facts: [],
})

export const letters = (dossier: Dossier, ...ids: readonly string[]): readonly Draft[] =>
  composeAll(ids.map(stepOf), dossier, now)

export const toInes = (points: readonly Typed[], more?: object): Draft => {
  const [draft] = letters(bakery(points, more), 'visit/thank-you/ines')
  assert.ok(draft)
  return draft
}
