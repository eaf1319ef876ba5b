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
import { debriefQuestions } from './playbook/d/questions.ts'
import { prepSheet } from './playbook/p/sheet.ts'
import { playbookFor } from './playbook/playbook.ts'
import type { AnyRule } from './playbook/rule.ts'
import { checks } from './review/checks/index.ts'
import { review } from './review/review.ts'

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

const nows = ['2026-10-30T12:00[UTC]', '2026-11-18T12:00[UTC]', '2026-12-10T12:00[UTC]'].map((text) =>
  Temporal.ZonedDateTime.from(text),
)

/** Everything the program asks the playbook for, short of looking a rule up: plan, prep sheet, debrief, review. */
const askAll = (dossiers: readonly Dossier[]) => {
  for (const [index, dossier] of dossiers.entries()) {
    const other = dossiers[(index + 1) % dossiers.length]
    const now = nows[index % nows.length] as (typeof nows)[number]
    const planned = (choices = dossier.choices) =>
      plan({ ...dossier, choices }, playbookFor(dossier, {}), now, other ? [other] : [])
    const [first] = planned()
    if (first) planned([{ kind: 'override', step: first.id, by: 'Priya', at: now }])
    for (const interview of dossier.interviews) {
      prepSheet(dossier, interview, now)
      debriefQuestions(dossier, interview)
    }
  }
  for (const { facts } of checks.flatMap(({ cases }) => cases)) review(facts.reviewed, facts.dossier)
}

test('every rule is asked by what the program does: one that nobody asks says nothing to anyone', () => {
  const asked = new Set<string>()
  for (const rule of handbook) watch(rule, asked)
  askAll([
    ...examples,
    ...fc.sample(arbitraryDossier(), { numRuns: 1_000, seed: 3 }),
    ...Array.from({ length: 1_000 }, (_, seed) => randomDossier(seed)),
  ])
  assert.deepEqual(
    handbook.map(({ id }) => id).filter((id) => !asked.has(id)),
    [],
  )
})
