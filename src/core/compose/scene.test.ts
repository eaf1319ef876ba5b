import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomDossier } from '../../testing/dossier/random.ts'
import { randomCases } from '../../testing/random-cases.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { doubts, quotable, steering } from '../dossier/quotable.ts'
import { readDossier } from '../dossier/read.ts'
import type { Step } from '../plan/step.ts'
import { type MessageKind, stepKinds } from '../vocabulary/step-kinds.ts'
import { compose } from './compose.ts'
import type { Manner } from './manner.ts'
import { type Scene, sceneOf } from './scene.ts'

const untouchable = (): never => {
  throw new Error('a scene was changed while a letter was written')
}

/** The value with everything in it, so that a change of any part of it throws. */
const frozen = <Value>(value: Value, seen = new Set<unknown>()): Value => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value
  seen.add(value)
  if (value instanceof Map || value instanceof Set) {
    for (const part of value.entries()) frozen(part, seen)
    // Freezing leaves what a map or a set holds open.
    for (const change of ['set', 'add', 'delete', 'clear'])
      Object.defineProperty(value, change, { value: untouchable })
  } else for (const part of Object.values(value)) frozen(part, seen)
  return Object.freeze(value)
}

const kinds = (Object.keys(stepKinds) as (keyof typeof stepKinds)[]).filter(
  (kind): kind is MessageKind => stepKinds[kind].message,
)
const channels = ['email', 'linkedin', 'phone', 'letter'] as const

const stepsOf = (dossier: Dossier): Step[] =>
  dossier.interviews.slice(0, 2).flatMap((interview) => {
    const at = interview.ends.add({ hours: 2 })
    const shared = { opens: at, best: at, due: at, state: 'ready', says: '', why: [], facts: [] } as const
    const [first, ...others] = interview.met
    const to = first === undefined ? [] : [first]
    return kinds.flatMap((kind, index) =>
      [to, ...(kind === 'thank-you' ? [interview.met] : [])].map((readers) => ({
        ...shared,
        id: `${interview.id}/${kind}/${readers.join('+')}`,
        kind,
        to: readers,
        about: others,
        folds: ['screen/thank-you/dana'],
        channel: channels[index % channels.length] ?? 'email',
        interview: interview.id,
      })),
    )
  })

const scenesOf = (dossier: Dossier, manner: Manner): Scene[] => {
  const told = quotable(dossier)
  const options = { steering: steering(dossier), doubts: doubts(dossier), manner }
  return stepsOf(dossier).map((step) => sceneOf(step, told, { ...options, sentAt: step.opens }))
}

const checked = (dossier: Dossier): void => {
  const points = dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])
  const include = points.filter((point) => !point.private).map(({ id }) => `point:${id}`)
  for (const manner of [{}, { include, version: 1, shorter: true }]) {
    for (const scene of scenesOf(dossier, manner)) {
      const used = frozen(new Set<string>())
      const once = compose(frozen(scene), used)
      assert.deepEqual(compose(scene, used), once)
      assert.ok(once.frames.size > 0, scene.step.id)
    }
  }
}

test('no scene of the examples is changed while a letter is written, and each gives the same letter again', () => {
  const folder = join(import.meta.dirname, '../../../examples')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  )
  const dossiers = files.flatMap((file) => {
    const read = readDossier(readFileSync(join(folder, file), 'utf8'), { file })
    return read.ok ? read.dossier : []
  })
  assert.ok(dossiers.length >= 9, `${dossiers.length} dossiers`)
  for (const dossier of dossiers) checked(dossier)
})

test('no scene of a random dossier is changed while a letter is written', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }).map(randomDossier), checked), {
    numRuns: randomCases(12),
    seed: 2026,
  })
})
