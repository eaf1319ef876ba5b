import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedRound } from './named-round.ts'

const rows: readonly (readonly [text: string, round: string | undefined])[] = [
  ["2nd round w finance director wk of 26 oct, she'll confirm", 'the second round'],
  ['3rd interview on friday, the owner comes too', 'the third interview'],
  ['sample lesson nov 5 or 6, brendan confirms', 'the sample lesson'],
  ['practical test at their yard, she will send the date', 'the practical test'],
  ['the final interview', 'the final interview'],
  ['second round if the panel agrees', undefined],
  ['third chat w/ auditor? fintan to say', undefined],
  ['typing test link today', undefined],
  ['second rounds are rare here', undefined],
  ['board meets 24th, he calls after', undefined],
  ['she talks to the doctor and emails on tues', undefined],
]
for (const [text, round] of rows)
  test(`a round by its name: ${text}`, () => assert.equal(namedRound(text), round))
