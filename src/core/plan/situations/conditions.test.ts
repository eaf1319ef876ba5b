import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const source = (promises: string, history = '', opportunity = '') =>
  northwind(
    `interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24}
`)}promises:
${promises}${history}`,
    opportunity,
  )
const thanked = `history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`
const call = (more: string) => `  - {id: p1, by: me, who: dana, what: ${more}}\n`
const id = 'screen/promise/dana-p1'
const now = '2026-11-18T09:00[America/Toronto]'

for (const what of ['call her, condition: if I get another job', 'call her if I get another job'])
  test(`“${what}” waits for its condition, however long`, () => {
    for (const at of [now, '2026-12-10T09:00[America/Toronto]']) {
      const plan = planned(source(call(what), thanked), at)
      assert.deepEqual([plan.step(id).state, rules(plan.step(id))[0]], ['resting', 'T11'])
      assert.match(plan.step(id).says, /waits until what it hangs on is so/)
      assert.doesNotMatch(JSON.stringify(plan.step(id)), /another job/)
    }
  })

test('once that is so, it is due within two business days, and with a date of its own by that', () => {
  const so = (more = '') =>
    planned(
      source(call(`call her, condition: if I get another job, since: 2026-12-08${more}`), thanked),
      '2026-12-08T10:00[America/Toronto]',
    ).step(id)
  assert.deepEqual([so().state, wall(so().due)], ['ready', '2026-12-10T23:59'])
  assert.equal(wall(so(', due: 2026-12-15').due), '2026-12-15T23:59')
})

test('it is owed even where the search here has ended, which is what it was for', () => {
  const over = source(
    call('call her, condition: if I get another job, since: 2026-12-08'),
    thanked,
    'status: withdrawn',
  )
  assert.deepEqual(planned(over, '2026-12-08T10:00[America/Toronto]').todo, [id])
})

test('it takes no question’s place meanwhile, and keeps no other promise from being kept', () => {
  const near = call('call her, condition: if I get another job, due: 2026-11-27')
  const nudge = planned(source(near, thanked), '2026-11-27T09:00[America/Toronto]').step('screen/nudge/dana')
  assert.equal(nudge.state, 'ready')
  const sent = `${thanked}  - {at: 2026-11-18T08:30-05:00, direction: out, channel: email, with: [dana], kind: promise}\n`
  const two = `${near}  - {id: p2, by: me, who: dana, what: send the slides, due: 2026-11-30}\n`
  const plan = planned(source(two, sent), now)
  assert.equal(plan.step('screen/promise/dana-p2').state, 'done')
  assert.equal(plan.step(id).state, 'resting')
})

test('their promise with a condition is not reminded of', () => {
  const theirs =
    '  - {id: p1, by: them, who: dana, what: send the contract, due: 2026-11-19, condition: if the budget is approved}\n'
  assert.deepEqual(
    planned(source(theirs, thanked), '2026-11-25T09:00[America/Toronto]').states('follow-up'),
    {},
  )
})

for (const what of ['send the write-up', 'send the slides if I find the time', 'ask Sam if I get a laptop'])
  test(`“${what}” waits for nothing`, () => {
    assert.equal(planned(source(call(what), thanked), now).step(id).state, 'ready')
  })

const references = (more = '') => source(call(`send two references, due: 2026-11-20${more}`))
const thanks = 'screen/thank-you/dana'

test('references they asked for: the thanks carry them where they are there, else say when they come', () => {
  const noon = '2026-11-17T12:00[America/Toronto]'
  const plan = planned(references(', attachment: references.pdf'), noon)
  assert.ok(plan.todo.includes(thanks))
  assert.equal(plan.step(id).along, thanks)
  const later = planned(references(), noon).step(id)
  assert.deepEqual([later.state, later.blocked?.rule], ['blocked', 'B10'])
})

test('thanked without them, they are owed by their day; with them the promise is kept', () => {
  const without = planned(references() + thanked, now).step(id)
  assert.deepEqual([without.state, wall(without.due)], ['ready', '2026-11-20T23:59'])
  assert.equal(planned(references(', kept: true') + thanked, now).step(id).state, 'done')
})

test('thanks that are skipped carry nothing', () => {
  const skipped = `${references()}choices:\n  - {step: ${thanks}, kind: skip, at: 2026-11-17T11:00-05:00, by: Priya}\n`
  assert.equal(planned(skipped, '2026-11-17T12:00[America/Toronto]').step(id).state, 'ready')
})
