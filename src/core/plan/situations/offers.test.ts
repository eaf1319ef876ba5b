import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { planned, rules, wall } from './planned.ts'

/** Thursday 19 November, 16:20, in Massachusetts; a hundred and twenty-eight was asked for. */
const ferro = (offer: string, more = '', history = '') => `afterword: 1
me: {name: Łukasz Wiśniewski, email: lukasz@example.org, zone: Europe/Warsaw}
opportunity:
  role: Pricing Strategy Lead
  company: {name: Ferro & Daughters, country: US, region: MA, zone: America/New_York}
  expected: {amount: 130000, currency: USD, per: year}
people:
  mike: {name: Mike Ferro, email: mike@ferro.example}
  sam: {name: Sam Okafor, email: sam@ferro.example}
interviews:
  - id: final
    stage: final
    format: video
    starts: 2026-11-17T10:00[America/New_York]
    ends: 2026-11-17T11:00[America/New_York]
    met: [mike, sam]
    debrief: {points: [{kind: insight, who: mike, text: they set prices by hand}]}
history:
  - {at: 2026-11-17T12:00-05:00, direction: out, channel: email, with: [mike], kind: thank-you}
${history}offer: {receivedAt: 2026-11-19T16:20-05:00, from: mike, asked: 128000, ${offer}}
${more}`
const friday = '2026-11-20T10:00[America/New_York]'
const talks = (amount: number, asked = true) => {
  const text = ferro(`amount: ${amount}, respondBy: 2026-12-04`)
  const plan = planned(asked ? text : text.replace('asked: 128000, ', ''), friday)
  return { plan, talk: Object.keys(plan.states('offer-talk')) }
}

test('below what was asked: a talk is proposed, the figure is kept for it', () => {
  const { plan, talk } = talks(121000)
  assert.deepEqual(talk, ['offer/offer-talk/mike'])
  assert.ok(rules(plan.step('offer/offer-talk/mike')).includes('O7'))
})

test('equal to what was asked: no talk, whatever was hoped for', () => {
  const { plan, talk } = talks(128000)
  assert.deepEqual(talk, [])
  assert.ok(rules(plan.step('offer/offer-accept/mike')).includes('O6'))
})

test('above what was asked, below what was hoped for: a talk', () => {
  assert.deepEqual(talks(129000).talk, ['offer/offer-talk/mike'])
})

test('above both: clarify and accept', () => {
  const { plan, talk } = talks(131000)
  assert.deepEqual(talk, [])
  assert.ok(rules(plan.step('offer/offer-accept/mike')).includes('O5'))
})

test('nothing was asked: what was hoped for decides', () => {
  assert.deepEqual(talks(129000, false).talk, ['offer/offer-talk/mike'])
  assert.deepEqual(talks(131000, false).talk, [])
})

test('no figure of money comes out in the plan', () => {
  const said = JSON.stringify(talks(121000).plan.steps)
  assert.doesNotMatch(said, /130000|128000|121000|130,000|128,000|121,000/)
})

test('it is answered within a business day, with gladness and without accepting, thanks folded in', () => {
  const plan = planned(ferro('amount: 121000, respondBy: 2026-12-04'), '2026-11-19T17:00[America/New_York]')
  const answer = plan.step('offer/offer-answer/mike')
  assert.deepEqual([answer.state, wall(answer.due)], ['ready', '2026-11-20T23:59'])
  assert.match(answer.says, /not yet accepting/)
  assert.deepEqual(answer.folds, ['final/thank-you/sam'])
  assert.equal(plan.step('final/thank-you/sam').state, 'resting')
  assert.equal(plan.step('final/thank-you/mike').state, 'done')
})

test('two full calendar days are for reading it; only then is it accepted or declined', () => {
  const plan = planned(ferro('amount: 121000, respondBy: 2026-12-04'), friday)
  assert.equal(wall(plan.step('offer/offer-review/me').due), '2026-11-21T23:59')
  for (const id of ['offer/offer-accept/mike', 'offer/offer-decline/mike']) {
    assert.deepEqual([plan.step(id).state, wall(plan.step(id).opens)], ['waiting', '2026-11-23T08:00'])
    assert.equal(wall(plan.step(id).due), '2026-12-04T23:59')
  }
})

test('an unknown deadline is asked for, a short one is asked to be longer, a fair one is left alone', () => {
  const unknown = planned(ferro('amount: 131000'), friday).step('offer/offer-time/mike')
  assert.match(unknown.says, /until when/)
  assert.ok(rules(unknown).includes('O1'))
  const short = planned(
    ferro('amount: 131000, respondBy: 2026-11-20'),
    '2026-11-19T17:00[America/New_York]',
  ).step('offer/offer-time/mike')
  assert.match(short.says, /more time/)
  assert.ok(rules(short).includes('O2'))
  assert.deepEqual(planned(ferro('amount: 131000, respondBy: 2026-12-04'), friday).states('offer-time'), {})
})

for (const [respondBy, due] of [
  ['2026-11-26', '2026-11-25T23:59'],
  ['2026-11-27', '2026-11-27T23:59'],
  ['2026-11-29', '2026-11-27T23:59'],
  ['2026-12-25', '2026-12-24T23:59'],
] as const) {
  test(`a deadline on ${respondBy} means ${due.slice(0, 10)}`, () => {
    const plan = planned(ferro(`amount: 131000, respondBy: ${respondBy}`), friday)
    const accept = plan.step('offer/offer-accept/mike')
    assert.equal(wall(accept.due), due)
    assert.equal(rules(accept).includes('O4'), !due.startsWith(respondBy))
  })
}

test('a signature ends it; an acceptance closes what the offer had opened', () => {
  const signed = planned(ferro('amount: 131000, signed: true'), friday)
  assert.deepEqual(signed.todo, [])
  const said =
    '  - {at: 2026-11-23T09:00-05:00, direction: out, channel: email, with: [mike], kind: offer-accept}\n'
  const accepted = planned(
    ferro('amount: 131000, respondBy: 2026-12-04', '', said),
    '2026-11-23T10:00[America/New_York]',
  )
  assert.deepEqual(accepted.todo, [])
  assert.equal(accepted.step('offer/offer-accept/mike').state, 'done')
  assert.equal(accepted.step('offer/offer-decline/mike').state, 'resting')
})

test('an offer that comes tomorrow changes nothing today', () => {
  const plan = planned(ferro('amount: 131000'), '2026-11-18T10:00[America/New_York]')
  assert.ok(plan.steps.every(({ kind }) => !kind.startsWith('offer')))
  assert.equal(plan.step('final/thank-you/sam').state, 'due')
})

test('long past its date an offer urges nobody', () => {
  const plan = planned(ferro('amount: 121000, respondBy: 2026-11-27'), '2026-12-15T10:00[America/New_York]')
  assert.deepEqual(plan.todo, [])
})

const open = ferro('amount: 1', '', '')
  .replace(/offer: .*\n/, '')
  .replaceAll('Ferro & Daughters', 'Harbourline')

test('an offer elsewhere with a date is told to those who still deliberate, before the waiting is over', () => {
  const other = ferro('amount: 131000, respondBy: 2026-11-27')
  const plan = planned(open, friday, { elsewhere: [other] })
  const lever = plan.step('final/lever/mike')
  assert.equal(lever.state, 'due')
  assert.equal(wall(lever.due), '2026-11-20T23:59')
  assert.equal(rules(lever)[0], 'B9')
  assert.equal(plan.step('final/nudge/mike').state, 'resting')
  assert.doesNotMatch(lever.says, /Ferro/)
})

test('a deadline noted in the dossier does the same, until it has passed or been told', () => {
  const noted = `${open}elsewhere: [{what: offer, until: 2026-11-26}]\n`
  assert.equal(wall(planned(noted, friday).step('final/lever/mike').due), '2026-11-20T23:59')
  assert.equal(planned(noted, '2026-11-30T10:00[America/New_York]').step('final/lever/mike').state, 'resting')
  const sent = noted.replace(
    'kind: thank-you}\n',
    'kind: thank-you}\n  - {at: 2026-11-20T09:00-05:00, direction: out, channel: email, with: [mike], kind: lever}\n',
  )
  assert.equal(planned(sent, friday).step('final/lever/mike').state, 'done')
})

test('an offer elsewhere that is signed, declined, taken back or undated presses nobody', () => {
  for (const other of [
    ferro('amount: 131000, respondBy: 2026-11-27, signed: true'),
    ferro('amount: 131000, respondBy: 2026-11-27').replace('company:', 'status: declined\n  company:'),
    ferro('amount: 131000, respondBy: 2026-11-27').replace('company:', 'status: rescinded\n  company:'),
    ferro('amount: 131000'),
  ]) {
    assert.deepEqual(planned(open, friday, { elsewhere: [other] }).states('lever'), {})
  }
})

test('with two offers, time is asked for in the one that expires, and nothing else is closed', () => {
  const first = ferro('amount: 131000, respondBy: 2026-12-04')
  const plan = planned(first, friday, { elsewhere: [ferro('amount: 125000, respondBy: 2026-12-11')] })
  assert.deepEqual(plan.states('lever'), {})
  assert.ok(rules(plan.step('offer/offer-time/mike')).includes('O8'))
  assert.ok(rules(plan.step('offer/offer-review/me')).includes('O9'))
  assert.deepEqual(planned(first, friday).states('offer-time'), {})
})

test('the example: an offer below what was asked, from someone who prefers the phone', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../../examples/case-to-offer.yaml'), 'utf8')
  const plan = planned(source, '2026-11-20T09:00[America/New_York]')
  assert.deepEqual(plan.todo, ['offer/offer-answer/mike', 'offer/offer-review/me'])
  assert.equal(plan.step('offer/offer-talk/mike').along, 'offer/offer-answer/mike')
  assert.equal(plan.step('offer/offer-answer/mike').channel, 'phone')
  assert.deepEqual(plan.step('offer/offer-answer/mike').folds, [
    'case/thank-you/mike',
    'offer/offer-talk/mike',
  ])
  assert.equal(wall(plan.step('offer/offer-accept/mike').due), '2026-11-27T23:59')
  assert.equal(plan.step('coffee/thank-you/hanh').state, 'done')
  assert.deepEqual(plan.states('reply'), {})
})
