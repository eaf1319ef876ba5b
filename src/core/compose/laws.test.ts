import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomDossier } from '../../testing/dossier/random.ts'
import { randomCases } from '../../testing/random-cases.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { wordCount } from '../notes/sentence.ts'
import type { Step } from '../plan/step.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { composeAll } from './compose.ts'
import { tooAlike } from './near.ts'

const marker = 'quokka'

const kinds: readonly StepKind[] = [
  'thank-you',
  'detailed',
  'promise',
  'nudge',
  'check-in',
  'value-add',
  'connect',
  'close',
  'withdraw',
  'follow-up',
  'offer-talk',
]

const channels = ['email', 'linkedin', 'phone', 'letter'] as const

/** A dossier whose private points, and only those, speak of the marker. */
const marked = (dossier: Dossier): Dossier => ({
  ...dossier,
  opportunity: { ...dossier.opportunity, expected: { amount: 987_654 } },
  interviews: dossier.interviews.map((interview) =>
    interview.debrief
      ? {
          ...interview,
          debrief: {
            ...interview.debrief,
            points: interview.debrief.points.map((point) =>
              point.private || point.kind === 'clue'
                ? {
                    ...point,
                    private: true,
                    text: `${marker} seemed unconvinced by ${point.text}`,
                    better: marker,
                  }
                : point,
            ),
          },
        }
      : interview,
  ),
})

const stepsOf = (dossier: Dossier): Step[] =>
  dossier.interviews.flatMap((interview, at) =>
    interview.met.flatMap((person, index) => {
      const now = interview.ends.add({ hours: 2 })
      const ids = ['thank-you' as const, kinds[(at + index) % kinds.length] ?? 'nudge']
      return [...new Set(ids)].map((kind) => ({
        id: `${interview.id}/${kind}/${person}`,
        kind,
        to: [person],
        channel: kind === 'thank-you' ? 'email' : (channels[(at + index) % channels.length] ?? 'email'),
        opens: now,
        best: now,
        due: now,
        state: 'ready' as const,
        says: '',
        why: [],
        interview: interview.id,
        facts: [],
      }))
    }),
  )

const dossiers = fc.integer({ min: 0, max: 100_000 }).map((seed) => marked(randomDossier(seed)))
const now = Temporal.ZonedDateTime.from('2026-10-21T12:00[Europe/Warsaw]')
const draftsOf = (dossier: Dossier) => composeAll(stepsOf(dossier), dossier, now)
const runs = { numRuns: randomCases(60), seed: 2026 }

test('no private word and no expected figure reaches any part of a draft', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const text = JSON.stringify(draftsOf(dossier))
      assert.ok(!text.includes(marker))
      assert.ok(!text.includes('987654') && !text.includes('987,654'))
    }),
    runs,
  )
})

test('a doubt noted in private is asked about until it is answered, and only the answer speaks', () => {
  const answer = 'Three days in the office suit me well. I have commuted longer for less.'
  let asked = 0
  let told = 0
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const answered: Dossier = {
        ...dossier,
        interviews: dossier.interviews.map((held) => ({
          ...held,
          ...(held.debrief
            ? {
                debrief: {
                  ...held.debrief,
                  points: held.debrief.points
                    .filter(({ kind }) => kind !== 'stumble')
                    .flatMap((point) =>
                      point.private && point.who !== undefined && ['clue', 'reaction'].includes(point.kind)
                        ? [
                            point,
                            {
                              id: `answer-${point.id}`,
                              kind: 'stumble' as const,
                              who: point.who,
                              text: answer,
                              better: answer,
                              answers: point.id,
                              private: false,
                            },
                          ]
                        : [point],
                    ),
                },
              }
            : {}),
        })),
      }
      const before = draftsOf(dossier)
      const after = draftsOf(answered)
      assert.ok(!JSON.stringify(after).includes(marker))
      asked += before
        .flatMap(({ questions }) => questions)
        .filter(({ ask }) => ask.includes('in doubt')).length
      assert.equal(JSON.stringify(after).includes('in doubt'), false)
      told += after.filter(({ body }) => body.includes('suit me well. I have commuted')).length
    }),
    runs,
  )
  assert.ok(asked > randomCases(20) && told > randomCases(20), `asked ${asked}, told ${told}`)
})

test('every sentence stands in its body, nothing is left unfilled, and lengths keep their limits', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      for (const draft of draftsOf(dossier)) {
        for (const { text } of draft.sentences) assert.ok(draft.body.includes(text), text)
        assert.doesNotMatch(draft.body, / {2}|undefined|null|NaN|\[object|[{}]|\.\.| ,/)
        assert.ok(wordCount(draft.subject) <= 8 && !/[\r\n]/.test(draft.subject), draft.subject)
        if (draft.kind === 'connect') assert.ok(draft.body.length <= 300)
        if (draft.kind === 'thank-you') {
          assert.ok(wordCount(draft.body) >= 20 && wordCount(draft.body) <= 180, draft.body)
        }
        for (const { name, text } of draft.also) {
          if (name.startsWith('Voicemail')) assert.ok(wordCount(text) <= 60, text)
          if (name.startsWith('Connection')) assert.ok(text.length <= 300, text)
        }
      }
    }),
    runs,
  )
})

test('no fact is named that the dossier does not have, no note is both used and left out, and what is private is marked so', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const points = dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])
      const known = new Set(points.map(({ id }) => `point:${id}`))
      const secret = new Set(points.filter((point) => point.private).map(({ id }) => `point:${id}`))
      for (const draft of draftsOf(dossier)) {
        const used = new Set(draft.sentences.flatMap(({ facts }) => facts))
        for (const fact of used) if (fact.startsWith('point:')) assert.ok(known.has(fact), fact)
        for (const { fact, private: hidden } of draft.unused) {
          assert.ok(!used.has(fact), fact)
          assert.equal(hidden === true, secret.has(fact), fact)
        }
      }
    }),
    runs,
  )
})

test('the same dossier gives the same letters, whatever the order of its steps', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const bodies = (steps: readonly Step[]) =>
        composeAll(steps, dossier, now)
          .map(({ step, body }) => `${step}\n${body}`)
          .toSorted()
      assert.deepEqual(bodies(stepsOf(dossier)), bodies(stepsOf(dossier).toReversed()))
    }),
    { numRuns: randomCases(30), seed: 2026 },
  )
})

test('colleagues of one panel never get the same sentence or nearly the same note', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const notes = draftsOf(dossier).filter(({ kind }) => kind === 'thank-you')
      for (const one of notes) {
        for (const other of notes) {
          if (one === other || one.step.split('/')[0] !== other.step.split('/')[0]) continue
          assert.ok(!tooAlike(one.body, other.body), `${one.body}\n\n${other.body}`)
        }
      }
    }),
    runs,
  )
})
