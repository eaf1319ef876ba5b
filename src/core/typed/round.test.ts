import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundGuessed } from './round.ts'

const rounds: readonly (readonly [readonly (string | undefined)[], string])[] = [
  [['Talent Partner'], 'screening, phone'],
  [['Senior Recruiter', 'HR Manager'], 'screening, phone'],
  [['Recruitment Consultant'], 'screening, phone'],
  [['People Partner'], 'screening, phone'],
  [['Head of Data'], 'screening, video'],
  [['Talent Partner', 'Head of Data'], 'screening, video'],
  [['Three-star chef'], 'screening, video'],
  [[undefined], 'screening, video'],
  [[], 'screening, video'],
  [['Talent Partner', 'Recruiter', 'HR'], 'panel, video'],
  [[undefined, undefined, undefined, undefined], 'panel, video'],
]
for (const [titles, says] of rounds)
  test(`${JSON.stringify(titles)} is taken as ${says}`, () => {
    const { stage, format } = roundGuessed(titles.map((title) => ({ title })))
    assert.equal(`${stage}, ${format}`, says)
  })
