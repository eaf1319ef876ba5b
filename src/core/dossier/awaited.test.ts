import assert from 'node:assert/strict'
import { test } from 'node:test'
import { awaited } from './awaited.ts'
import { readDossier } from './read.ts'

const dossierOf = (next: string, history = '', more = '') => {
  const read = readDossier(
    `afterword: 1
me: {name: Ana Stavrou, zone: America/New_York}
opportunity: {role: Communications Manager, company: {name: Casco Bay Arts, zone: America/New_York}}
people:
  liz: {name: Liz Farrow}
  tom: {name: Tom Adeyemi}
interviews:
  - id: first
    stage: screening
    format: onsite
    starts: 2026-11-05T14:00[America/New_York]
    ends: 2026-11-05T15:00[America/New_York]
    met: [liz]
    debrief: {nextSteps: ${next}}
${more}${history ? `history:\n${history}` : ''}`,
    { file: 'awaited.yaml' },
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.dossier
}
const of = (next: string, history = '', more = '', now = '2026-11-20T12:00[America/New_York]') => {
  const dossier = dossierOf(next, history, more)
  const [first] = dossier.interviews
  assert.ok(first)
  const found = awaited(dossier, first, Temporal.ZonedDateTime.from(now))
  return found && [found.day?.toString() ?? found.span, found.who, found.acts]
}
const wrote = (at: string, meaning: string) =>
  `  - {at: ${at}, direction: in, channel: email, with: [tom], kind: reply, meaning: {${meaning}}}\n`
const final = (next: string, outcome = 'held', stage = 'final') =>
  `  - {id: second, stage: ${stage}, format: onsite, starts: '2026-11-12T10:00[America/New_York]', ends: '2026-11-12T11:30[America/New_York]', met: [tom], outcome: ${outcome}, debrief: {nextSteps: ${next}}}\n`

const named = '{who: liz, hearBy: 2026-11-18}'

test('the date of the debrief stands until another is named', () => {
  assert.deepEqual(of(named), ['2026-11-18', 'liz', 'them'])
  assert.deepEqual(of('{who: liz, span: two weeks}'), ['two weeks', 'liz', 'them'])
})

test('what was named last takes its place: in an answer, or in a later round', () => {
  const moved = wrote('2026-11-17T09:00-05:00', 'is: new-date, hearBy: 2026-11-25')
  assert.deepEqual(of(named, moved), ['2026-11-25', 'tom', 'them'])
  assert.deepEqual(of(named, '', final('{who: tom, hearBy: 2026-12-01}')), ['2026-12-01', 'tom', 'them'])
  assert.deepEqual(of(named, '', final('{who: tom, span: ten days}')), ['ten days', 'tom', 'them'])
  const step = wrote('2026-11-17T09:00-05:00', 'is: next-step, hearBy: 2026-11-26')
  assert.deepEqual(of(named, moved + step), ['2026-11-26', 'tom', 'them'])
})

test('what names no date, has not come yet or did not take place changes nothing', () => {
  const kept = ['2026-11-18', 'liz', 'them']
  assert.deepEqual(of(named, wrote('2026-11-17T09:00-05:00', 'is: courtesy')), kept)
  assert.deepEqual(of(named, wrote('2026-11-21T09:00-05:00', 'is: new-date, hearBy: 2026-11-25')), kept)
  assert.deepEqual(of(named, wrote('2026-11-04T09:00-05:00', 'is: new-date, hearBy: 2026-11-06')), kept)
  assert.deepEqual(of(named, '', final('{text: a decision}')), kept)
  assert.deepEqual(of(named, '', final('{hearBy: 2026-12-01}', 'cancelled')), kept)
  assert.deepEqual(of(named, '', final('{hearBy: 2026-12-01}', 'held', 'informational')), kept)
})

for (const text of [
  "I'll call her on Wednesday",
  'I am to ring Liz then',
  'I write again if it is quiet',
  "so I'll get back to them",
])
  test(`“${text}”: the next move is one's own`, () => {
    assert.deepEqual(of(`{text: "${text}", hearBy: 2026-11-18}`)?.[2], 'me')
  })

for (const text of [
  'Liz talks to the heads then calls me',
  'I become an answer in calendar week 48',
  'I get a call from Liz',
  'I write the test for the second round',
  "I'll hear from her",
  'they call, I wait',
])
  test(`“${text}”: it is theirs`, () => {
    assert.deepEqual(of(`{text: "${text}", hearBy: 2026-11-18}`)?.[2], 'them')
  })
