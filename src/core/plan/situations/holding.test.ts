import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planned, rules, wall } from './planned.ts'

/** An offer of Thursday 19 November, 16:20, accepted on Monday 23. */
const ferro = (offer: string, more = '') => `afterword: 1
me: {name: Łukasz Wiśniewski, email: lukasz@example.org, zone: America/New_York}
opportunity:
  role: Pricing Strategy Lead
  company: {name: Ferro & Daughters, country: US, region: MA, zone: America/New_York}
people:
  mike: {name: Mike Ferro, email: mike@ferro.example}
  sam: {name: Sam Okafor, email: sam@ferro.example}
  ana: {name: Ana Duarte, email: ana@example.org, helper: true}
interviews:
  - id: final
    stage: final
    format: video
    starts: 2026-11-17T10:00[America/New_York]
    ends: 2026-11-17T11:00[America/New_York]
    met: [mike, sam]
    debrief: {points: [{kind: insight, who: mike, text: they set prices by hand}]}
history:
  - {at: 2026-11-17T12:00-05:00, direction: out, channel: email, with: [mike, sam], kind: thank-you}
  - {at: 2026-11-23T09:00-05:00, direction: out, channel: email, with: [mike], kind: offer-accept}
offer: {receivedAt: 2026-11-19T16:20-05:00, from: mike, amount: 131000${offer}}
${more}`
const checks = ', conditions: [{what: background check}, {what: two references, cleared: 2026-11-24}]'
const cleared =
  ', signed: true, signedOn: 2026-11-24, conditions: [{what: background check, cleared: 2026-11-30}]'
const at = (day: string) => `2026-${day}T10:00[America/New_York]`

/** Another process in which one waits for an answer. */
const northwind = (more = '') => `afterword: 1
me: {name: Łukasz Wiśniewski, zone: America/New_York}
opportunity: {role: Analyst, company: {name: Northwind, country: US, zone: America/New_York}}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: 2026-11-16T10:00[America/New_York]
    ends: 2026-11-16T10:45[America/New_York]
    met: [dana]
history:
  - {at: 2026-11-16T12:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${more}`

test('before it is accepted the plan says that nothing is closed elsewhere', () => {
  const open = ferro('').replace(/ {2}- \{at: 2026-11-23.*\n/, '')
  const plan = planned(open, at('11-20'))
  for (const id of ['offer/offer-review/me', 'offer/offer-accept/mike'])
    assert.ok(
      plan
        .step(id)
        .why.some(({ because }) => /Nothing is closed elsewhere, and you do not resign/.test(because)),
    )
})

test('accepted, not signed: get it signed, and until then nothing else', () => {
  const step = planned(ferro(checks), at('11-24')).step('offer/offer-review/until-it-holds')
  assert.match(step.says, /^Get it signed: nothing is closed elsewhere, and you do not resign, until/)
  assert.deepEqual([step.state, rules(step)], ['ready', ['O9']])
})

test('signed with a condition open: still nothing else, and the helper does not hear the end of it', () => {
  const plan = planned(ferro(`, signed: true${checks}`), at('11-26'))
  assert.match(plan.step('offer/offer-review/until-it-holds').says, /^Signed, with one condition open:/)
  assert.match(plan.step('process/helper/ana').says, /how it went/)
  assert.deepEqual(plan.states('joining'), {})
  assert.deepEqual(plan.states('keep-moving'), {})
})

test('signed and cleared: thanks to who took part, the helper hears it, the search is put away', () => {
  const plan = planned(ferro(cleared), at('11-30'))
  assert.deepEqual(plan.states('offer-review'), {})
  // Mike made the offer and got the yes.
  assert.deepEqual(plan.states('joining'), { 'offer/joining/sam': 'due' })
  assert.equal(wall(plan.step('offer/joining/sam').due), '2026-12-07T23:59')
  assert.match(plan.step('process/helper/ana').says, /how it ended/)
  assert.equal(wall(plan.step('process/helper/ana').opens), '2026-12-01T08:00')
  assert.match(plan.step('offer/keep-moving/me').says, /now you may resign/)
})

test('the other processes are closed once it holds, not a day sooner', () => {
  const elsewhere = (offer: string, day: string) =>
    planned(northwind(), at(day), { elsewhere: [ferro(offer)] })
  for (const [offer, day] of [
    ['', '11-24'],
    [checks, '11-30'],
    [`, signed: true${checks}`, '11-30'],
    [cleared, '11-28'],
  ] as const) {
    assert.deepEqual(elsewhere(offer, day).states('withdraw'), {}, offer)
    assert.notEqual(elsewhere(offer, day).step('screen/nudge/dana').state, 'resting', offer)
  }
  const plan = elsewhere(cleared, '11-30')
  assert.equal(plan.step('process/withdraw/dana').state, 'ready')
  assert.equal(rules(plan.step('process/withdraw/dana'))[0], 'O13')
  assert.equal(plan.step('screen/nudge/dana').state, 'resting')
  assert.ok(!/Ferro/.test(JSON.stringify(plan.steps)))
})

test('a signature without conditions holds by itself', () => {
  const plan = planned(northwind(), at('11-25'), { elsewhere: [ferro(', signed: true')] })
  assert.equal(plan.step('process/withdraw/dana').state, 'ready')
})

test('it stays open where its withdrawal was skipped, where it began later, and where the offer was taken back', () => {
  const skipped = northwind(
    'choices:\n  - {step: process/withdraw/dana, kind: skip, at: 2026-11-30T10:30-05:00, by: me}\n',
  )
  const kept = planned(skipped, at('12-01'), { elsewhere: [ferro(cleared)] })
  assert.deepEqual(kept.states('withdraw'), {})
  assert.notEqual(kept.step('screen/nudge/dana').state, 'resting')
  const later = northwind().replaceAll('2026-11-16', '2027-03-16')
  const next = planned(later, '2027-03-20T10:00[America/New_York]', { elsewhere: [ferro(cleared)] })
  assert.deepEqual(next.states('withdraw'), {})
  const back = ferro(cleared).replace('  company:', '  status: rescinded\n  company:')
  assert.deepEqual(planned(northwind(), at('11-30'), { elsewhere: [back] }).states('withdraw'), {})
})

test('with an offer here as well it is declined, not withdrawn from', () => {
  const here = northwind('offer: {receivedAt: 2026-11-20T09:00-05:00, from: dana, respondBy: 2026-12-04}\n')
  const plan = planned(here, at('11-30'), { elsewhere: [ferro(cleared)] })
  assert.deepEqual(plan.states('withdraw'), {})
  assert.equal(plan.step('offer/offer-decline/dana').state, 'ready')
})
