import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomDossier } from '../../testing/dossier/random.ts'
import { randomCases } from '../../testing/random-cases.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { pointFact } from '../dossier/facts.ts'
import { wordCount } from '../notes/sentence.ts'
import type { Step } from '../plan/step.ts'
import { review } from '../review/review.ts'
import { composeAll } from './compose.ts'
import type { Manner } from './manner.ts'

const stepsOf = (dossier: Dossier): Step[] =>
  dossier.interviews.flatMap((interview) =>
    interview.met.slice(0, 1).flatMap((person) =>
      (['thank-you', 'detailed', 'nudge', 'check-in'] as const).map((kind) => {
        const now = interview.ends.add({ hours: 2 })
        return {
          id: `${interview.id}/${kind}/${person}`,
          kind,
          to: [person],
          channel: 'email' as const,
          opens: now,
          best: now,
          due: now,
          state: 'ready' as const,
          says: '',
          why: [],
          interview: interview.id,
          facts: [],
        }
      }),
    ),
  )

const dossiers = fc.integer({ min: 0, max: 100_000 }).map(randomDossier)
const now = Temporal.ZonedDateTime.from('2026-10-21T12:00[Europe/Warsaw]')
const runs = { numRuns: randomCases(40), seed: 2026 }

const draftsIn = (dossier: Dossier, manner?: Manner) => {
  const steps = stepsOf(dossier)
  return composeAll(steps, dossier, now, new Map(manner ? steps.map(({ id }) => [id, manner]) : []))
}

const all: readonly Manner[] = [
  { warmth: 'warmer' },
  { warmth: 'formal' },
  { shorter: true },
  { version: 1 },
  { version: 3, warmth: 'warmer', shorter: true },
  { version: 2, warmth: 'formal' },
]

test('no manner and an empty one give the same letters', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const bodies = (manner?: Manner) =>
        draftsIn(dossier, manner).map(({ body, subject }) => [subject, body])
      assert.deepEqual(bodies({ version: 0, include: [], shorter: false }), bodies())
    }),
    runs,
  )
})

test('a shorter letter is never longer, and another version is another wording', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const [usual, short, other] = [
        draftsIn(dossier),
        draftsIn(dossier, { shorter: true }),
        draftsIn(dossier, { version: 1 }),
      ]
      usual.forEach((draft, at) => {
        assert.ok(wordCount(short[at]?.body ?? '') <= wordCount(draft.body), draft.step)
        assert.notEqual(other[at]?.body, draft.body, draft.step)
      })
    }),
    runs,
  )
})

test('a formal letter has no contraction of ours and does not say hi', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      for (const { sentences } of draftsIn(dossier, { warmth: 'formal' }))
        for (const { text, facts } of sentences)
          if (!facts.some((fact) => /^(point|strength|promise|next)/.test(fact)))
            assert.doesNotMatch(text, /\b(I|you|it|that|there)['’](m|ll|d|ve|s)\b|n['’]t\b|^Hi\b/)
    }),
    runs,
  )
})

test('every manner passes the review without an error that the usual letter has not', () => {
  fc.assert(
    fc.property(dossiers, fc.constantFrom(...all), (dossier, manner) => {
      // Whether three at night is “this morning” is a matter of its own.
      fc.pre(dossier.interviews.every(({ starts }) => starts.hour >= 6))
      const errors = (drafts: ReturnType<typeof draftsIn>) =>
        drafts.map((draft) =>
          review({ ...draft, draft }, dossier)
            .filter(({ severity }) => severity === 'error')
            .map(({ rule, message }) => `${rule} ${message}`),
        )
      const usual = errors(draftsIn(dossier))
      errors(draftsIn(dossier, manner)).forEach((found, at) => {
        assert.deepEqual(
          found.filter((rule) => !usual[at]?.includes(rule)),
          [],
        )
      })
    }),
    runs,
  )
})

test('a note that is asked for goes in, or is listed with the reason', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      for (const interview of dossier.interviews)
        for (const point of interview.debrief?.points ?? []) {
          const fact = pointFact(point)
          const drafts = draftsIn(dossier, { include: [fact] }).filter(
            ({ step, kind }) => kind === 'thank-you' && step.startsWith(`${interview.id}/`),
          )
          for (const { sentences, unused } of drafts) {
            const said = sentences.some(({ facts }) => facts.includes(fact))
            assert.notEqual(
              said,
              unused.some((left) => left.fact === fact),
              fact,
            )
            if (point.private) assert.ok(!said)
          }
        }
    }),
    { ...runs, numRuns: randomCases(15) },
  )
})
