import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import type { Dossier, Touch } from '../dossier/dossier.ts'
import { quotable } from '../dossier/quotable.ts'
import { plan } from '../plan/plan.ts'
import { playbookFor } from '../playbook/playbook.ts'
import type { MeaningKind } from '../vocabulary/meanings.ts'
import { briefFor } from './brief.ts'
import { composeAll } from './compose.ts'

const first = Temporal.PlainDate.from('2027-03-03')
const named = Temporal.PlainDate.from('2027-06-16')
const answeredAt = Temporal.ZonedDateTime.from('2027-02-02T10:00[UTC]')
const old = /\b3(?:rd)? March\b|\bMarch 3(?:rd)?\b|2027-03-03/

/** Every round named one date, and an answer since names another. */
const moved = (dossier: Dossier, is: MeaningKind, who: number): Dossier => {
  const people = [...dossier.people.keys()]
  const answer: Touch = {
    id: 'moved',
    at: answeredAt,
    direction: 'in',
    channel: 'email',
    with: people.slice(who % people.length).slice(0, 1),
    kind: 'reply',
    meaning: { is, hearBy: named },
  }
  return {
    ...dossier,
    opportunity: { ...dossier.opportunity, status: 'open' },
    interviews: dossier.interviews.map((held) => ({
      ...held,
      debrief: { points: [], ...held.debrief, nextSteps: { ...held.debrief?.nextSteps, hearBy: first } },
    })),
    touches: [...dossier.touches, answer],
  }
}

test('no text names a date that another has replaced: no step, no reason, no draft, no brief', () => {
  let told = 0
  fc.assert(
    fc.property(
      arbitraryDossier(),
      fc.constantFrom<MeaningKind>('new-date', 'next-step', 'courtesy'),
      fc.nat(),
      fc.integer({ min: 1, max: 170 }),
      (before, is, who, days) => {
        const dossier = moved(before, is, who)
        const now = answeredAt.add({ days })
        const steps = plan(dossier, playbookFor(dossier, {}), now)
        const drafts = composeAll(steps, dossier, now)
        const briefs = drafts.map((draft) => {
          const step = steps.find(({ id }) => id === draft.step)
          return step ? briefFor(step, quotable(dossier), undefined, now) : ''
        })
        const texts = [
          ...steps.flatMap(({ says, why, blocked }) => [
            says,
            ...why.map(({ because }) => because),
            blocked?.because ?? '',
          ]),
          ...drafts.flatMap(({ subject, body, also }) => [subject, body, ...also.map(({ text }) => text)]),
          ...briefs,
        ]
        if (texts.some((text) => /16(?:th)? June|June 16/.test(text))) told += 1
        for (const text of texts) assert.doesNotMatch(text, old)
      },
    ),
    { numRuns: 120, seed: 5 },
  )
  assert.ok(told > 40, `the law has to meet texts that name the new date: ${told}`)
})

test('the date of a debrief is read where the latest is worked out, and for no text', () => {
  // Its form on the page of the debrief, and the days that somebody may name, whichever is the latest.
  const own = new Set([
    'core/review/coming-days.ts',
    'core/review/noted-days.ts',
    'core/review/inventions/days.ts',
    'core/playbook/d/what-happens-next.ts',
    'web/debrief-sent.ts',
    'web/pages/debrief.tsx',
    'actions/remind/pocket-lines.ts',
    // What was named after an interview, told with it, and its form.
    'web/pages/opportunity/story.tsx',
    // What a form's fields held, beside what was typed into them.
    'web/standing.ts',
  ])
  const root = join(import.meta.dirname, '../..')
  const readers = globSync('**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.ts'] }).filter(
    (file) =>
      !file.startsWith('core/dossier/') &&
      !own.has(file) &&
      /nextSteps\??\.hearBy|\{[^}]*\bhearBy\b[^}]*\} = [^\n]*nextSteps/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  )
  assert.deepEqual(readers, [])
})
