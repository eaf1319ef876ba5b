import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import type { Action, Desk } from './action.ts'
import { skipAction } from './choices.ts'
import { exampleAction } from './example.ts'
import { actions } from './list.ts'
import { perform } from './perform.ts'
import { planAction } from './plan.ts'
import { wordsAction } from './words.ts'

const folder = join(import.meta.dirname, '../../examples/search')
const { store, remove } = newStore()
let desk: Desk
let opportunity: string
let step: string
let interview: string

/** What it answers, as another program gets it, read by its own schema. */
const read = async (action: Action, given: Record<string, unknown>) => {
  const answered = JSON.parse(JSON.stringify(action.json(value(await perform(action, given, desk)))))
  assert.ok(action.output, action.name)
  return action.output.parse(answered)
}

before(async () => {
  desk = deskOver(store, Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]'), {
    read: async () => done('Dear Dana,\n\nThank you for your time today.\n\nBest,\nPriya'),
    examples: async () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8')),
  })
  const { ids } = value(await perform(exampleAction, {}, desk))
  for (const id of ids) {
    const [planned] = value(await perform(planAction, { files: [id] }, desk))
    const message = planned?.steps.find(({ kind }) => kind === 'thank-you')
    const [held] = planned?.dossier.interviews ?? []
    if (!message || !held) continue
    ;[opportunity, step, interview] = [id, message.id, held.id]
  }
  assert.ok(step, 'there is a thank-you in the example search')
})
after(remove)

test('the answers over the example search are what their schemas say', async () => {
  const given: Readonly<Record<string, Record<string, unknown>>> = {
    today: {},
    opportunities: {},
    plan: { files: [opportunity] },
    draft: { files: [opportunity] },
    letter: { opportunity, step },
    review: { file: 'note.txt' },
    prep: { file: opportunity, interview },
    debrief: { file: opportunity, interview },
    outbox: {},
    inbox: {},
    versions: { opportunity, step },
    prompt: { opportunity, step },
    history: {},
    export: { file: opportunity },
    check: { files: [opportunity] },
    why: { rules: ['T4'] },
  }
  for (const action of actions) {
    const wish = given[action.name]
    if (wish) await read(action, wish)
  }
})

test('every action that only looks has a schema of its answer, and so has every change', async () => {
  assert.deepEqual(
    actions.filter(({ readOnly, output }) => readOnly && !output).map(({ name }) => name),
    [],
  )
  await read(wordsAction, { opportunity, step, body: 'Dear Dana,\n\nThank you.\n\nBest,\nPriya' })
  await read(skipAction, { opportunity, step })
})
