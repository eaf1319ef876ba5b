import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

/** A screening on Tuesday 17 November; what they said comes next, as it was noted. */
const nudge = (nextSteps: string, me = '') =>
  planned(
    northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {${nextSteps}}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`).replace('english: CA', `english: CA${me}`),
    '2026-11-18T09:00[America/Toronto]',
  ).step('screen/nudge/dana')

const vague: readonly [said: string, words: string][] = [
  ['text: "Dana will ring me once she\'s back from Bright, no hurry she said"', 'no hurry'],
  ['text: "no rush on their side"', 'no rush'],
  ['text: "I\'ll hear soon"', 'soon'],
  ['text: "they\'ll be in touch shortly"', 'shortly'],
  ['span: in a while', 'in a while'],
  ['span: soon', 'soon'],
  ['text: "rings me when she is back"', 'when she is back'],
  ['text: "after her leave"', 'after her leave'],
  ['text: "it could take a while, the board has to meet"', 'could take a while'],
  ['text: "couldn\'t say when"', 'couldn’t say when'],
]
for (const [said, words] of vague) {
  test(`no date: ${said}: patience, and the reason says what they said`, () => {
    const step = nudge(said)
    assert.equal(wall(step.opens), '2026-12-01T08:00')
    const why = step.why.find(({ rule }) => rule === 'T7')
    assert.match(why?.because.replaceAll("'", '’') ?? '', new RegExp(`“${words}”`))
  })
}

const spans: readonly [said: string, opens: string][] = [
  ['span: about a week', '2026-11-27T08:00'],
  ['span: a fortnight or so', '2026-12-04T08:00'],
  ['span: end of the month', '2026-12-03T08:00'],
  ['span: after Easter', '2027-04-01T08:00'],
  ['span: in the new year', '2027-01-07T08:00'],
  ['span: after the weekend', '2026-11-26T08:00'],
  ['text: "may be three weeks before she\'s decided on her top three, then mock lesson"', '2026-12-11T08:00'],
  ['text: "they need about a week, no rush"', '2026-11-27T08:00'],
  ['text: "they\'ll have a chat and ring me after the weekend"', '2026-11-26T08:00'],
  ['text: "a decision by the end of the month"', '2026-12-03T08:00'],
  ['text: "I become an answer in calendar week 48"', '2026-11-30T08:00'],
]
for (const [said, opens] of spans) {
  test(`a span: ${said}`, () => {
    const step = nudge(said)
    assert.equal(wall(step.opens), opens)
    assert.ok(rules(step).includes('T6'), rules(step).join(' '))
  })
}

const neither: readonly [said: string, opens: string, rule: string][] = [
  ['text: a panel with the platform team', '2026-11-25T08:00', 'T7'],
  ['text: they let me know either way', '2026-11-25T08:00', 'T7'],
  ['text: "then a trial of two weeks"', '2026-11-25T08:00', 'T7'],
  ['text: "they want someone who can start soon"', '2026-11-25T08:00', 'T7'],
  ['text: "wants me in for three days a week"', '2026-11-25T08:00', 'T7'],
  ['text: "Sam joined two weeks ago and decides"', '2026-11-25T08:00', 'T7'],
  ['text: "she gets back to me"', '2026-11-25T08:00', 'T7'],
  ['hearBy: 2026-11-24, text: "no hurry, she said"', '2026-11-27T08:00', 'T5'],
  ['span: about a week, text: "no rush"', '2026-11-27T08:00', 'T6'],
  ['hearBy: 2026-11-24, text: "in about three weeks they start"', '2026-11-27T08:00', 'T5'],
]
for (const [said, opens, rule] of neither) {
  test(`nothing to be patient about: ${said}`, () => {
    const step = nudge(said)
    assert.equal(wall(step.opens), opens)
    assert.ok(rules(step).includes(rule), rules(step).join(' '))
    assert.ok(!step.why.some(({ because }) => because.includes('is no date')))
  })
}

test('who is patient anyway waits no shorter, and a number of one’s own counts', () => {
  assert.equal(wall(nudge('text: no hurry', ', temper: patient').opens), '2026-12-08T08:00')
  assert.equal(wall(nudge('text: no hurry', ', numbers: {nudgeVague: 20}').opens), '2026-12-07T08:00')
  assert.equal(wall(nudge('text: no hurry', ', numbers: {nudgeNothingNamed: 20}').opens), '2026-12-07T08:00')
})
