import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Desk } from '../actions/action.ts'
import { actions } from '../actions/list.ts'
import { timesIn } from '../calendar/times-in.ts'
import { writeDossier } from '../core/dossier/write.ts'
import { done } from '../core/outcome.ts'
import { arbitraryDossier } from '../testing/dossier/arbitrary.ts'
import { withoutStore } from '../testing/no-store.ts'
import { randomCases } from '../testing/random-cases.ts'
import { paperOf } from './paper.ts'
import { runCommand } from './run.ts'

const mark = 'zzqprivate'
const paper = paperOf({ colour: false })

const deskFor = (text: string): Desk => ({
  ...withoutStore,
  now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
  read: async () => done(text),
  times: async () => timesIn,
  holidays: async () => ({}),
})

const calls: readonly (readonly string[])[] = [
  ['plan', 'd.yaml', '--all', '--why'],
  ['plan', 'd.yaml', '--json'],
  ['draft', 'd.yaml', '--all', '--facts'],
  ['draft', 'd.yaml', '--all', '--json'],
  ['debrief', 'd.yaml'],
]

const moment = fc
  .integer({ min: 0, max: 90 })
  .map((days) => Temporal.PlainDate.from('2026-10-01').add({ days }).toString())

test('marked private text, sent through everything, comes out nowhere', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(arbitraryDossier({ mark }), moment, async (dossier, day) => {
      const text = writeDossier(dossier)
      if (text.includes(mark)) seen += 1
      for (const call of calls) {
        const words = call[0] === 'debrief' ? call : [...call, '--now', day]
        const { out, err, code } = await runCommand(words, actions, deskFor(text), paper)
        if (code === 2) assert.match(err, /no interview/, err)
        assert.ok(!`${out}${err}`.includes(mark), `${words.join(' ')} tells private text`)
      }
    }),
    { numRuns: randomCases(60), seed: 11 },
  )
  assert.ok(seen > randomCases(20), 'the dossiers held private text to find')
})

test('a broken file’s errors do not quote its private notes', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDossier({ mark }),
      fc.nat(),
      fc.constantFrom(']', '}', ': ', '\n- ', '"', '\t'),
      async (dossier, at, sign) => {
        const text = writeDossier(dossier)
        const place = at % text.length
        const broken = `${text.slice(0, place)}${sign}${text.slice(place)}`
        const { err } = await runCommand(['check', 'd.yaml'], actions, deskFor(broken), paper)
        assert.ok(!err.includes(mark), err)
      },
    ),
    { numRuns: randomCases(80), seed: 12 },
  )
})
