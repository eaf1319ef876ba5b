import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import type { Dossier } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { type Reviewed, review } from './review.ts'

/** A message of a corpus file: as `Reviewed`, the moment as text. `words` are those that must be flagged. */
interface Told extends Omit<Reviewed, 'sentAt' | 'kind'> {
  readonly name?: string
  readonly rule?: string
  readonly kind?: StepKind
  readonly sentAt?: string
  readonly slips?: readonly Slip[]
}

/** Something that is wrong if it is put in the place of what stands in a good message; `never` is right too. */
interface Slip {
  readonly kind: string
  readonly was: string
  readonly now: string
  readonly never?: true
}

interface World {
  readonly file: string
  readonly dossier: Dossier
  readonly good: readonly Told[]
  readonly bad: readonly Told[]
}

const folder = join(import.meta.dirname, 'corpus')

const worlds: readonly World[] = readdirSync(folder).map((file) => {
  const { dossier, good, bad } = parse(readFileSync(join(folder, file), 'utf8'))
  const read = readDossier(stringify(dossier), { file })
  assert.ok(read.ok, `${file}: ${read.ok || read.problems.map((problem) => problem.message).join('; ')}`)
  return { file, dossier: read.dossier, good, bad: bad ?? [] }
})

/** Three hours after the first interview, unless the message says when. */
const findingsOf = ({ sentAt, name: _name, rule: _rule, slips: _slips, ...told }: Told, dossier: Dossier) => {
  const sent = sentAt ? Temporal.ZonedDateTime.from(sentAt) : dossier.interviews[0]?.ends.add({ hours: 3 })
  return review({ ...told, ...(sent ? { sentAt: sent } : {}) }, dossier)
}

for (const { file, dossier, good, bad } of worlds) {
  for (const told of good) {
    test(`${file}: a good ${told.kind ?? 'thank-you'} to ${told.to.join(' and ')} gets no error and no warning`, () => {
      const found = findingsOf(told, dossier).filter((finding) => finding.severity !== 'hint')
      assert.deepEqual(
        found.map(
          (finding) => `${finding.rule} ${told.body.slice(finding.from, finding.to)}: ${finding.message}`,
        ),
        [],
      )
    })
  }
  for (const told of good) {
    for (const { kind, was, now, never } of told.slips ?? []) {
      test(`${file}: “${now}” is ${never ? 'no' : 'a'} slip of ${kind} to ${told.to.join(' and ')}`, () => {
        const at = told.body.indexOf(was)
        assert.ok(at >= 0, `“${was}” is not in it`)
        const body = told.body.slice(0, at) + now + told.body.slice(at + was.length)
        const found = findingsOf({ ...told, body }, dossier).filter(
          ({ severity, from, to }) => severity !== 'hint' && to > at - 2 && from < at + now.length + 2,
        )
        assert.equal(found.length > 0, never === undefined, found.map(({ message }) => message).join(' | '))
      })
    }
  }
  for (const told of bad) {
    test(`${file}: ${told.name}`, () => {
      const found = findingsOf(told, dossier)
      assert.ok(
        found.some((finding) => finding.rule === told.rule),
        `${told.rule} is not among ${found.map((finding) => `${finding.rule} ${finding.message}`).join(' | ')}`,
      )
    })
  }
}

test('the corpus is large enough to mean something', () => {
  assert.ok(worlds.flatMap(({ good }) => good).length >= 25)
  assert.ok(worlds.flatMap(({ bad }) => bad).length >= 60)
})
