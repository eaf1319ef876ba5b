import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Dossier } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import type { Step } from '../../plan/step.ts'
import type { StepKind } from '../../vocabulary/step-kinds.ts'
import { composeAll } from '../compose.ts'
import type { Draft } from '../draft.ts'

const examples = join(import.meta.dirname, '../../../../examples')

const dossierOf = (file: string): Dossier => {
  const read = readDossier(readFileSync(join(examples, file), 'utf8'), { file })
  assert.ok(read.ok, file)
  return read.dossier
}

const stepAt = (now: Temporal.ZonedDateTime, id: string, more: Partial<Step>): Step => ({
  id,
  kind: id.split('/')[1] as StepKind,
  to: [id.split('/')[2] ?? ''],
  channel: 'email',
  opens: now,
  best: now,
  due: now,
  state: 'ready',
  says: '',
  why: [],
  facts: [],
  ...more,
})

const shown = (draft: Draft): string =>
  [
    `${draft.step} over ${draft.channel}`,
    ...(draft.subject ? [`Subject: ${draft.subject}`] : []),
    '',
    draft.body,
    ...draft.also.flatMap(({ name, text }) => ['', `[${name}]`, text]),
    ...draft.commitments.map(({ what, due }) => `\n[promises, ${due ?? 'undated'}] ${what}`),
    ...draft.questions.map(({ ask }) => `\n[asks] ${ask}`),
  ].join('\n')

/** Letters as they were read and approved by hand; the file beside this test holds each set. */
const sets: readonly (readonly [string, string, string, readonly (readonly [string, Partial<Step>])[]])[] = [
  [
    'screening',
    'screening-software.yaml',
    '2026-11-17T12:00[America/Toronto]',
    [['screen/thank-you/dana', {}]],
  ],
  [
    'screening-silence',
    'screening-software.yaml',
    '2026-11-27T10:00[America/Toronto]',
    [
      ['screen/nudge/dana', {}],
      ['screen/close/dana', {}],
      ['screen/promise/dana-1', { to: ['dana'] }],
    ],
  ],
  [
    'screening-check-in',
    'screening-software.yaml',
    '2026-12-02T10:00[America/Toronto]',
    [['screen/check-in/dana', {}]],
  ],
  [
    'panel',
    'panel-law.yaml',
    '2026-11-19T17:30[Europe/London]',
    [
      ['panel/thank-you/anand', { channel: 'letter' }],
      ['panel/thank-you/ruth', {}],
      ['panel/forward/josh', { to: ['clerk'], about: ['josh'], channel: 'forward' }],
    ],
  ],
  ['informational', 'case-to-offer.yaml', '2026-10-20T16:45[Europe/Warsaw]', [['coffee/thank-you/hanh', {}]]],
  ['case', 'case-to-offer.yaml', '2026-11-12T18:00[America/New_York]', [['case/thank-you/mike', {}]]],
  [
    'offer',
    'case-to-offer.yaml',
    '2026-11-20T09:00[America/New_York]',
    [
      ['offer/offer-answer/mike', {}],
      ['offer/offer-talk/mike', { channel: 'phone' }],
    ],
  ],
]

for (const [name, file, moment, wanted] of sets) {
  test(`the letters of ${name} read as approved`, () => {
    const now = Temporal.ZonedDateTime.from(moment)
    const steps = wanted.map(([id, more]) => stepAt(now, id, more))
    const text = `${composeAll(steps, dossierOf(file), now).map(shown).join('\n\n\n')}\n`
    assert.equal(text, readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8'))
  })
}

test('no approved letter lies about unread', () => {
  const stored = readdirSync(import.meta.dirname).filter((entry) => entry.endsWith('.txt'))
  assert.deepEqual(stored.toSorted(), sets.map(([name]) => `${name}.txt`).toSorted())
})
