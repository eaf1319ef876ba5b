import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { randomDossier } from '../../../testing/dossier/random.ts'
import { randomCases } from '../../../testing/random-cases.ts'
import { composeAll } from '../../compose/compose.ts'
import type { Dossier, Formality } from '../../dossier/dossier.ts'
import { readDossier } from '../../dossier/read.ts'
import { plan } from '../../plan/plan.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import { checks } from '../checks/index.ts'
import { flags } from '../example.ts'
import type { ReviewFacts } from '../reviewed.ts'

const ids = ['X10', 'X11', 'X12', 'X14', 'X15', 'X22', 'X24', 'X27', 'X28', 'X29']
const ofTone = checks.filter(({ id }) => ids.includes(id))

const warnings = (facts: ReviewFacts): string[] =>
  ofTone
    .flatMap((check) => check.judge(facts) ?? [])
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, from, to, message }) => `${rule} “${facts.reviewed.body.slice(from, to)}”: ${message}`)

const root = join(import.meta.dirname, '..', '..', '..', '..')
const letters = join(root, 'bench', 'quality', 'tones')

const inField = (facts: ReviewFacts, formality: Formality): ReviewFacts => {
  const { opportunity } = facts.dossier
  const company = { ...opportunity.company, formality }
  return { ...facts, dossier: { ...facts.dossier, opportunity: { ...opportunity, company } } }
}

for (const set of readdirSync(letters).filter((name) => !name.includes('.'))) {
  test(`no good letter of “${set}” draws a warning about its tone`, () => {
    const told: readonly { form: Formality; text: string }[] = parse(
      readFileSync(join(letters, set, 'energetic.yaml'), 'utf8'),
    )
    for (const { form, text } of told) {
      assert.deepEqual(warnings(inField(flags('', text, '').facts, form)), [], text)
    }
  })
}

const draftsOf = (dossier: Dossier, now: Temporal.ZonedDateTime) =>
  composeAll(
    plan(dossier, playbookFor(dossier, {}), now).filter(({ state }) => state !== 'done'),
    dossier,
    now,
  )

const ours = (dossier: Dossier, now: Temporal.ZonedDateTime): void => {
  for (const { body, subject, to, kind, channel } of draftsOf(dossier, now)) {
    assert.deepEqual(warnings({ reviewed: { body, subject, to, kind, channel }, dossier }), [], body)
  }
}

test('no letter we write draws a warning about its tone: the examples', () => {
  const folders = [join(root, 'examples'), join(root, 'examples', 'more')]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join(folder, file)),
  )
  assert.ok(files.length >= 9)
  for (const file of files) {
    const read = readDossier(readFileSync(file, 'utf8'), { file })
    assert.ok(read.ok)
    for (const { ends } of read.dossier.interviews) {
      for (const days of [0, 3, 15, 25]) ours(read.dossier, ends.add({ days, hours: 2 }))
    }
  }
})

test('no letter we write draws a warning about its tone: random dossiers', () => {
  for (let seed = 0; seed < randomCases(120); seed += 1) {
    const dossier = randomDossier(seed)
    const last = dossier.interviews.at(-1)
    if (last) ours(dossier, last.ends.add({ hours: 2 }))
  }
})
