import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryDossier } from '../testing/dossier/arbitrary.ts'
import { randomDossier } from '../testing/dossier/random.ts'
import type { Dossier } from './dossier/dossier.ts'
import { readDossier } from './dossier/read.ts'
import { handbook } from './handbook.ts'
import { plan } from './plan/plan.ts'
import { northwind } from './plan/situations/planned.ts'
import { debriefQuestions } from './playbook/d/questions.ts'
import { prepSheet } from './playbook/p/sheet.ts'
import { playbookFor } from './playbook/playbook.ts'
import type { AnyRule } from './playbook/rule.ts'
import { checks } from './review/checks/index.ts'
import { review } from './review/review.ts'
import { allStepKinds, type StepKind } from './vocabulary/step-kinds.ts'

/** Notes that a rule was asked; its own cases do not count. */
const watch = (rule: AnyRule, asked: Set<string>): void => {
  const { judge } = rule
  Object.assign(rule, {
    judge: (facts: unknown) => {
      asked.add(rule.id)
      return judge(facts)
    },
  })
}

const root = join(import.meta.dirname, '../../examples')
const examples: readonly Dossier[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const read = readDossier(readFileSync(join(root, file), 'utf8'), { file })
    return read.ok ? [read.dossier] : []
  })

/** An application and nothing else: chance makes hardly any. */
const applied = readDossier(
  northwind(
    'history:\n  - {at: 2026-10-20T21:00-04:00, direction: out, channel: other, kind: application}\n',
    'status: applied',
  ),
  { file: 'applied.yaml' },
)

const nows = ['2026-10-30T12:00[UTC]', '2026-11-18T12:00[UTC]', '2026-12-10T12:00[UTC]'].map((text) =>
  Temporal.ZonedDateTime.from(text),
)

/** Everything the program asks the playbook for, short of looking a rule up: plan, prep sheet, debrief, review. The kinds of steps that came of it. */
const askAll = (dossiers: readonly Dossier[]): ReadonlySet<StepKind> => {
  const kinds = new Set<StepKind>()
  for (const [index, dossier] of dossiers.entries()) {
    const other = dossiers[(index + 1) % dossiers.length]
    const now = nows[index % nows.length] as (typeof nows)[number]
    const planned = (choices = dossier.choices) => {
      const steps = plan({ ...dossier, choices }, playbookFor(dossier, {}), now, other ? [other] : [])
      for (const { kind } of steps) kinds.add(kind)
      return steps
    }
    const [first] = planned()
    if (first) planned([{ kind: 'override', step: first.id, by: 'Priya', at: now }])
    for (const interview of dossier.interviews) {
      prepSheet(dossier, interview, now)
      debriefQuestions(dossier, interview)
    }
  }
  for (const { facts } of checks.flatMap(({ cases }) => cases)) review(facts.reviewed, facts.dossier)
  return kinds
}

test('every rule is asked and every kind of step is proposed: what nobody asks or makes says nothing to anyone', () => {
  const asked = new Set<string>()
  for (const rule of handbook) watch(rule, asked)
  const kinds = askAll([
    ...examples,
    ...(applied.ok ? [applied.dossier] : []),
    ...fc.sample(arbitraryDossier(), { numRuns: 1_000, seed: 3 }),
    ...Array.from({ length: 1_000 }, (_, seed) => randomDossier(seed)),
  ])
  assert.deepEqual(
    handbook.map(({ id }) => id).filter((id) => !asked.has(id)),
    [],
  )
  assert.deepEqual(
    allStepKinds.filter((kind) => !kinds.has(kind)),
    [],
    'no maker of core/plan/steps proposes them',
  )
})
