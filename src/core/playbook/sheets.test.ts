import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Dossier, Interview } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { tempers } from '../vocabulary/numbers.ts'
import { debriefQuestions } from './d/questions.ts'
import { prepSheet } from './p/sheet.ts'

const example = (file: string): Dossier => {
  const text = readFileSync(join(import.meta.dirname, '../../../examples', file), 'utf8')
  const read = readDossier(text, { file })
  assert.ok(read.ok)
  return read.dossier
}

const only = (dossier: Dossier): Interview => {
  const [interview] = dossier.interviews
  assert.ok(interview)
  return interview
}

const bare = (dossier: Dossier): Dossier => {
  const { debrief: _, ...interview } = only(dossier)
  return { ...dossier, interviews: [interview], promises: [] }
}

test('without a debrief three questions come first, the one about people asked of each of them', () => {
  const dossier = bare(example('panel-law.yaml'))
  const questions = debriefQuestions(dossier, only(dossier))
  const first = questions.filter((question) => question.first)
  assert.deepEqual(
    first.map(({ why, about }) => [why.rule, about]),
    [
      ['D1', 'anand'],
      ['D1', 'ruth'],
      ['D1', 'josh'],
      ['D2', undefined],
      ['D3', undefined],
    ],
  )
  assert.deepEqual(questions.slice(0, first.length), first)
})

test('what is recorded is not asked again', () => {
  const dossier = example('screening-software.yaml')
  const rules = debriefQuestions(dossier, only(dossier)).map(({ why }) => why.rule)
  for (const asked of ['D1', 'D2', 'D3', 'D8', 'D17']) assert.ok(!rules.includes(asked), asked)
  assert.ok(rules.includes('D16'))
})

test('nobody is invented for a recorded interview', () => {
  const dossier = bare(example('screening-software.yaml'))
  const recorded: Interview = { ...only(dossier), format: 'one-way', met: [] }
  assert.ok(debriefQuestions(dossier, recorded).every(({ about }) => about === undefined))
})

test('a prep sheet begins with the lessons of earlier interviews', () => {
  const dossier = example('screening-software.yaml')
  const next: Interview = {
    ...only(dossier),
    id: 'panel',
    stage: 'panel',
    starts: Temporal.ZonedDateTime.from('2026-11-30T10:00[America/Toronto]'),
    ends: Temporal.ZonedDateTime.from('2026-11-30T11:00[America/Toronto]'),
  }
  const now = Temporal.ZonedDateTime.from('2026-11-28T10:00[America/Toronto]')
  const sheet = prepSheet({ ...dossier, interviews: [...dossier.interviews, next] }, next, now)
  assert.equal(sheet[0]?.advice, 'have the Flink answer ready')
  assert.equal(sheet[0]?.rule, 'K6')
  assert.ok(sheet.some(({ rule }) => rule === 'P3'))
})

test('a cancelled interview needs no preparation', () => {
  const dossier = bare(example('screening-software.yaml'))
  const off: Interview = { ...only(dossier), outcome: 'cancelled' }
  const before = off.starts.subtract({ hours: 24 })
  assert.deepEqual(prepSheet({ ...dossier, interviews: [off] }, off, before), [])
})

test('a patient temper never asks sooner than a balanced one, nor that sooner than an eager one', () => {
  for (const name of ['nudgeAfterHearBy', 'nudgeNothingNamed', 'checkInAfter', 'nudgeAfterSpan'] as const) {
    assert.ok(tempers.eager[name] <= tempers.balanced[name], name)
    assert.ok(tempers.balanced[name] <= tempers.patient[name], name)
  }
})
