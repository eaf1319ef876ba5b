import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Dossier, Interview } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { tempers } from '../vocabulary/numbers.ts'
import { debriefQuestions, wholeDebrief } from './d/questions.ts'
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

test('without a debrief a word to oneself comes first, then what is asked now, the one about people of each of them', () => {
  const dossier = bare(example('panel-law.yaml'))
  const questions = debriefQuestions(dossier, only(dossier))
  const first = questions.filter(({ when }) => when === 'now')
  assert.deepEqual(
    first.map(({ why, about }) => [why.rule, about]),
    [
      ['D18', undefined],
      ['D1', 'anand'],
      ['D1', 'ruth'],
      ['D1', 'josh'],
      ['D10', undefined],
      ['D5', undefined],
      ['D2', undefined],
      ['D14', undefined],
      ['D16', undefined],
    ],
  )
  assert.deepEqual(questions.slice(0, first.length), first)
})

test('tonight’s questions come next, and whoever comes back is asked what was recorded as well', () => {
  const dossier = bare(example('panel-law.yaml'))
  const tonight = ['D3', 'D11', 'D7', 'D17']
  const rules = debriefQuestions(dossier, only(dossier))
    .filter(({ when }) => when === 'tonight')
    .map(({ why }) => why.rule)
  assert.deepEqual(rules, tonight)
  const noted = example('screening-software.yaml')
  assert.deepEqual(
    wholeDebrief(noted, only(noted)).map(({ why }) => why.rule),
    ['D18', 'D1', 'D10', 'D5', 'D2', 'D14', 'D16', ...tonight],
  )
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
