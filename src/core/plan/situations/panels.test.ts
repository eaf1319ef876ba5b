import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { planned, rules, wall } from './planned.ts'

const names = ['Ana', 'Ben', 'Cleo', 'Dev', 'Eva', 'Finn', 'Gus', 'Hal']
const ids = names.map((name) => name.toLowerCase())

/** A panel on Thursday afternoon; each person may get keys of their own and points. */
const panel = (
  size: number,
  {
    people = {},
    noted = [],
    more = '',
  }: { people?: Record<string, string>; noted?: string[]; more?: string } = {},
) => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity:
  role: Analyst
  company: {name: Northwind, country: CA, region: ON, zone: America/Toronto}
people:
${ids.map((id, index) => `  ${id}: {name: ${names[index]} Okonkwo, ${people[id] ?? `email: ${id}@northwind.example`}}`).join('\n')}
interviews:
  - id: panel
    stage: panel
    format: onsite
    starts: 2026-11-19T13:00[America/Toronto]
    ends: 2026-11-19T15:00[America/Toronto]
    met: [${ids.slice(0, size).join(', ')}]
    debrief:
      points: [${noted.map((id) => `{kind: insight, who: ${id}, text: what ${id} said}`).join(', ')}]
${more}`

const afterwards = '2026-11-19T15:30[America/Toronto]'

test('each interviewer of an ordinary panel gets a note of their own', () => {
  const plan = planned(panel(5), afterwards)
  assert.deepEqual(
    Object.keys(plan.states('thank-you')).toSorted(),
    ids.slice(0, 5).map((id) => `panel/thank-you/${id}`),
  )
})

test('on a panel of eight those one hardly spoke with share a note', () => {
  const plan = planned(panel(8, { noted: ['ana', 'ben', 'cleo'] }), afterwards)
  assert.deepEqual(Object.keys(plan.states('thank-you')).toSorted(), [
    'panel/thank-you/ana',
    'panel/thank-you/ben',
    'panel/thank-you/cleo',
    'panel/thank-you/joint',
  ])
  const joint = plan.step('panel/thank-you/joint')
  assert.deepEqual(joint.to, ['dev', 'eva', 'finn', 'gus', 'hal'])
  assert.equal(joint.says, 'Thank Dev, Eva, Finn, Gus and Hal, best before 18:00')
  assert.equal(rules(joint)[0], 'M14')
})

test('one person left over gets a note of their own, and so does everyone where each has said something', () => {
  const seven = planned(panel(8, { noted: ids.slice(1) }), afterwards)
  assert.ok(seven.ids.includes('panel/thank-you/ana') && !seven.ids.includes('panel/thank-you/joint'))
  const all = planned(panel(8, { noted: ids }), afterwards)
  assert.equal(Object.keys(all.states('thank-you')).length, 8)
})

test('the size from which a joint note is offered can be set', () => {
  const plan = planned(panel(5), afterwards, { numbers: { panelJointAbove: 4 } })
  assert.deepEqual(Object.keys(plan.states('thank-you')), ['panel/thank-you/joint'])
})

test('a joint note that went out thanks them all', () => {
  const sent = `history:
  - {at: 2026-11-19T17:00-05:00, direction: out, channel: email, with: [ana, ben, cleo, dev, eva, finn, gus, hal], kind: thank-you}
`
  const plan = planned(panel(8, { more: sent }), '2026-11-19T18:00[America/Toronto]')
  assert.equal(plan.step('panel/thank-you/joint').state, 'done')
})

test('a panel gets one question about the status, not eight', () => {
  const plan = planned(panel(8), '2026-11-27T09:00[America/Toronto]')
  assert.equal(Object.keys(plan.states('nudge')).length, 1)
})

test('who has no address is thanked through the primary contact, in one message for all of them', () => {
  const missing = {
    ana: 'title: Analyst',
    ben: 'title: Lead',
    hal: 'email: hal@northwind.example, contact: primary',
  }
  const plan = planned(panel(3, { people: missing }), afterwards)
  const forward = plan.step('panel/forward/hal')
  assert.deepEqual([forward.state, forward.channel], ['ready', 'forward'])
  assert.deepEqual(forward.about, ['ana', 'ben'])
  assert.deepEqual(Object.keys(plan.states('thank-you')), ['panel/thank-you/cleo'])
  const ask = plan.step('panel/find-address/ana')
  assert.deepEqual([ask.to, ask.optional, ask.channel], [['hal'], true, 'email'])
})

test('where nobody can be reached at all, the step is to find an address', () => {
  const nobody = Object.fromEntries(ids.map((id) => [id, 'title: Analyst']))
  const plan = planned(panel(2, { people: nobody }), afterwards)
  assert.deepEqual(plan.states('find-address'), {
    'panel/find-address/ana': 'ready',
    'panel/find-address/ben': 'ready',
  })
  assert.deepEqual(plan.states('thank-you'), {})
  assert.deepEqual(plan.states('forward'), {})
  assert.deepEqual(plan.step('panel/find-address/ana').to, [])
})

test('a forwarded note that went out is done', () => {
  const sent = `history:
  - {at: 2026-11-19T17:00-05:00, direction: out, channel: forward, with: [hal], kind: forward}
`
  const missing = { ana: 'title: Analyst', hal: 'email: hal@northwind.example, contact: primary' }
  const plan = planned(panel(2, { people: missing, more: sent }), '2026-11-19T18:00[America/Toronto]')
  assert.equal(plan.step('panel/forward/hal').state, 'done')
})

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../examples', `${name}.yaml`), 'utf8')

test('the law panel: a letter, an e-mail, and one note to pass on', () => {
  const plan = planned(example('panel-law'), '2026-11-19T17:30[Europe/London]')
  assert.deepEqual(plan.todo, ['panel/forward/clerk', 'panel/thank-you/anand', 'panel/thank-you/ruth'])
  assert.equal(plan.step('panel/thank-you/anand').channel, 'letter')
  assert.equal(plan.step('panel/thank-you/ruth').channel, 'email')
  assert.equal(plan.step('panel/thank-you/ruth').says, 'Thank Ms Feldmann, best before 20:00')
  assert.deepEqual(plan.step('panel/forward/clerk').about, ['josh'])
  const nudge = plan.step('panel/nudge/clerk')
  assert.deepEqual([nudge.state, wall(nudge.opens)], ['waiting', '2026-11-30T08:00'])
  assert.ok(rules(nudge).includes('T6'))
})
