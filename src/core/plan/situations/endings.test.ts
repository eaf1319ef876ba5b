import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const source = (history: string, opportunity = '', more = '') =>
  northwind(
    `interviews:
${screening(`    debrief: {points: [{kind: common-ground, who: dana, text: we both skate}]}
`)}${more}${history ? `history:\n${history}` : ''}`,
    opportunity,
  )
const thanks =
  '  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}\n'
const rejection = (at: string) =>
  `  - {at: ${at}, direction: in, channel: email, with: [dana], kind: rejection}\n`

test('a no on the day of the interview: one gracious note next morning, thanks folded in', () => {
  const sameDay = source(rejection('2026-11-17T16:00-05:00'))
  const evening = planned(sameDay, '2026-11-17T18:00[America/Toronto]')
  assert.deepEqual(evening.todo, [])
  assert.equal(evening.step('screen/thank-you/dana').state, 'resting')
  const close = evening.step('process/close/dana')
  assert.deepEqual(
    [close.state, wall(close.opens), wall(close.due)],
    ['waiting', '2026-11-18T08:00', '2026-11-18T23:59'],
  )
  assert.deepEqual(close.folds, ['screen/thank-you/dana'])
  assert.equal(rules(close)[0], 'O11')
  assert.deepEqual(planned(sameDay, '2026-11-18T08:30[America/Toronto]').todo, ['process/close/dana'])
})

test('a no later on is closed within the next business day', () => {
  const plan = planned(
    source(thanks + rejection('2026-11-20T15:00-05:00')),
    '2026-11-20T16:00[America/Toronto]',
  )
  const close = plan.step('process/close/dana')
  assert.deepEqual([close.state, wall(close.due), close.folds], ['ready', '2026-11-23T23:59', undefined])
  assert.deepEqual(plan.todo, ['process/close/dana'])
})

test('after it everything else rests, and nothing asks', () => {
  const plan = planned(
    source(thanks + rejection('2026-11-27T15:00-05:00')),
    '2026-11-30T12:00[America/Toronto]',
  )
  assert.deepEqual(plan.states('nudge'), {})
  assert.ok(
    plan.steps.every(
      ({ kind, state, optional }) =>
        kind === 'close' || optional || ['done', 'resting', 'waiting'].includes(state),
    ),
  )
})

test('the note stays possible for two weeks, then rests; once sent it is done', () => {
  const no = source(thanks + rejection('2026-11-20T15:00-05:00'))
  assert.equal(planned(no, '2026-11-27T12:00[America/Toronto]').step('process/close/dana').state, 'late')
  assert.equal(planned(no, '2026-12-05T12:00[America/Toronto]').step('process/close/dana').state, 'resting')
  const sent = `${no}  - {at: 2026-11-20T17:00-05:00, direction: out, channel: email, with: [dana], kind: close}\n`
  assert.equal(planned(sent, '2026-11-20T18:00[America/Toronto]').step('process/close/dana').state, 'done')
})

test('a status alone says no as well, though nobody noted when', () => {
  const plan = planned(source(thanks, 'status: rejected'), '2026-11-25T12:00[America/Toronto]')
  assert.deepEqual(plan.todo, ['process/close/dana'])
})

test('contacts stay contacts: feedback and connecting are offered, a lesson is kept', () => {
  const no = source(thanks + rejection('2026-11-20T15:00-05:00'))
  const unanswered = planned(no, '2026-11-25T12:00[America/Toronto]').step('process/feedback/dana')
  assert.deepEqual([unanswered.state, unanswered.blocked?.rule], ['blocked', 'B10'], 'first the answer')
  const plan = planned(
    `${no}  - {at: 2026-11-20T17:00-05:00, direction: out, channel: email, with: [dana], kind: close}\n`,
    '2026-11-25T12:00[America/Toronto]',
  )
  assert.deepEqual(
    [plan.step('process/feedback/dana').state, plan.step('process/feedback/dana').optional],
    ['ready', true],
  )
  assert.equal(plan.step('screen/connect/dana').state, 'ready')
  assert.ok(plan.ids.includes('screen/lesson/me') && plan.ids.includes('process/keep-moving/me'))
})

test('a season later the door may be tried again, and not a day sooner', () => {
  const no = source(thanks + rejection('2026-08-20T15:00-04:00'))
    .replaceAll('2026-11-17', '2026-08-17')
    .replace('13:00-05:00', '13:00-04:00')
  const early = planned(no, '2026-10-20T12:00[America/Toronto]').step('process/value-add/dana')
  assert.equal(early.state, 'waiting')
  const open = planned(no, '2026-11-20T12:00[America/Toronto]').step('process/value-add/dana')
  assert.deepEqual([open.state, open.optional, wall(open.opens)], ['ready', true, '2026-11-18T08:00'])
})

test('a new round after a no opens the process again', () => {
  const more =
    "  - {id: tech, stage: technical, format: video, starts: '2026-11-26T10:00[America/Toronto]', ends: '2026-11-26T11:00[America/Toronto]', met: [sam]}\n"
  const plan = planned(
    source(thanks + rejection('2026-11-20T15:00-05:00'), '', more),
    '2026-11-26T12:00[America/Toronto]',
  )
  assert.deepEqual(plan.states('close'), {})
  assert.equal(plan.step('tech/thank-you/sam').state, 'ready')
})

test('whoever is out withdraws within a day, thanks included, and does nothing else', () => {
  const plan = planned(source('', 'keen: out'), '2026-11-17T12:00[America/Toronto]')
  assert.deepEqual(plan.todo, ['process/withdraw/dana'])
  const step = plan.step('process/withdraw/dana')
  assert.equal(wall(step.due), '2026-11-18T12:00')
  assert.deepEqual(step.folds, ['screen/thank-you/dana'])
  assert.ok(plan.steps.every(({ kind, state }) => kind === 'withdraw' || ['done', 'resting'].includes(state)))
})

test('once withdrawn, it is done; whoever is unsure does not withdraw', () => {
  const out =
    thanks +
    '  - {at: 2026-11-18T13:00-05:00, direction: out, channel: email, with: [dana], kind: withdraw}\n'
  assert.deepEqual(
    planned(source(out, 'keen: out'), '2026-11-19T12:00[America/Toronto]').states('withdraw'),
    {
      'process/withdraw/dana': 'done',
    },
  )
  assert.deepEqual(
    planned(source('', 'keen: unsure'), '2026-11-17T12:00[America/Toronto]').states('withdraw'),
    {},
  )
})

test('a withdrawal before the interview leaves nothing to prepare', () => {
  const plan = planned(source('', 'keen: out'), '2026-11-16T12:00[America/Toronto]')
  assert.deepEqual(plan.todo, ['process/withdraw/dana'])
  assert.equal(plan.step('screen/prep/me').state, 'resting')
})

const offer = 'offer: {receivedAt: 2026-11-19T12:00-05:00, from: dana, respondBy: 2026-11-27}\n'

test('an offer taken back is closed graciously, and the search goes on', () => {
  const plan = planned(source(thanks, 'status: rescinded') + offer, '2026-11-20T12:00[America/Toronto]')
  assert.deepEqual(plan.todo, ['process/close/dana'])
  assert.equal(plan.step('process/keep-moving/me').state, 'ready')
  assert.deepEqual(plan.states('offer-accept'), {})
  assert.deepEqual(plan.states('feedback'), {})
})

for (const status of ['accepted', 'declined', 'withdrawn', 'closed']) {
  test(`${status}: nothing is left to do`, () => {
    const plan = planned(source('', `status: ${status}`), '2026-11-24T12:00[America/Toronto]')
    assert.deepEqual(
      plan.todo.filter((id) => !id.endsWith('debrief/me')),
      [],
    )
  })
}

const helped = (rest: string) =>
  rest.replace('email: sam@northwind.example', 'email: sam@northwind.example, helper: true')

test('a helper hears how it goes, and is thanked when it ends', () => {
  const going = planned(helped(source(thanks)), '2026-11-18T12:00[America/Toronto]').step(
    'process/helper/sam',
  )
  assert.deepEqual([going.state, going.optional, going.says], ['ready', true, 'Tell Sam how it went'])
  const signed = helped(source(thanks)) + offer.replace('}', ', signed: true}')
  const over = planned(signed, '2026-11-20T12:00[America/Toronto]').step('process/helper/sam')
  assert.deepEqual([over.state, over.optional], ['ready', false])
  assert.match(over.says, /Thank Sam/)
})

test('a helper who has been told is not told again, and others are no helpers', () => {
  const told = helped(
    source(
      `${thanks}  - {at: 2026-11-18T13:00-05:00, direction: out, channel: email, with: [sam], kind: helper}\n`,
    ),
  )
  assert.equal(planned(told, '2026-11-19T12:00[America/Toronto]').step('process/helper/sam').state, 'done')
  assert.deepEqual(planned(source(thanks), '2026-11-18T12:00[America/Toronto]').states('helper'), {})
})
