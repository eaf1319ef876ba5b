import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

/** A screening with Dana on 17 November, thanked for; they named 15 December, so that there is room for something useful. */
const waiting = ({
  dana = 'email: dana@northwind.example',
  opportunity = '',
  history = '',
  rest = '',
  hearBy = '2026-12-15',
  role = 'Senior Data Engineer',
} = {}) =>
  northwind(
    `interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: ${hearBy}}
`)}${rest}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`,
    opportunity,
  )
    .replace('email: dana@northwind.example', dana)
    .replace('Senior Data Engineer', role)
    .replace('people:\n', 'people:\n  rita: {name: Rita Moreau, email: rita@agency.example}\n')
const id = 'screen/value-add/dana'
const day = (date: string) => `2026-${date}T10:00[America/Toronto]`
const phone = 'phone: "+1 416 555 0100"'

const absurd: readonly [name: string, of: Parameters<typeof waiting>[0]][] = [
  ['she likes the phone', { dana: `email: dana@northwind.example, ${phone}, prefers: phone` }],
  ['she likes letters', { dana: 'postal: 1 King Street, prefers: letter' }],
  ['only her number is known', { dana: phone }],
  ['she likes text messages', { dana: `email: dana@northwind.example, ${phone}, prefers: text` }],
  ['an agency stands in between', { opportunity: 'agency: rita' }],
  ['an agency stands in between and allows the rest', { opportunity: 'agency: rita\n  directContact: true' }],
  ['everything goes through one contact', { opportunity: 'contactVia: rita' }],
]
for (const [name, of] of absurd) {
  test(`nothing is sent along where ${name}`, () => {
    assert.deepEqual(planned(waiting(of), day('11-25')).states('value-add'), {})
  })
}
const fitting: readonly [name: string, of: Parameters<typeof waiting>[0]][] = [
  ['by e-mail', {}],
  ['on LinkedIn', { dana: 'linkedin: in/dana' }],
  ['by e-mail, though a number is known', { dana: `email: dana@northwind.example, ${phone}` }],
]
for (const [name, of] of fitting) {
  test(`something useful may go ${name}`, () => {
    assert.deepEqual(planned(waiting(of), day('11-25')).states('value-add'), { [id]: 'ready' })
  })
}

test('there is nothing to write until there is something to send; once it is said, it is a fact of the step', () => {
  const open = planned(waiting(), day('11-25')).step(id)
  assert.deepEqual(
    [open.needs, open.says],
    ['something-to-send', 'Send Dana something useful, if you have it'],
  )
  const said = (at: string) =>
    `${waiting()}said: [{step: ${id}, text: an article on late events, at: ${at}}]\n`
  const given = planned(said('2026-11-24T09:00-05:00'), day('11-25')).step(id)
  assert.deepEqual([given.needs, given.says], [undefined, 'Send Dana what you have for them'])
  assert.ok(given.facts.includes(`said:${id}`))
  // Tomorrow’s word is not known today, and what went out is not there any more.
  assert.equal(planned(said('2026-11-26T09:00-05:00'), day('11-25')).step(id).needs, 'something-to-send')
  const sent = said('2026-11-24T09:00-05:00').replace(
    'said:',
    '  - {at: 2026-11-25T10:00-05:00, direction: out, channel: email, with: [dana], kind: value-add}\nsaid:',
  )
  assert.equal(planned(sent, day('12-10')).step(id).needs, 'something-to-send')
})

const promise = 'promises: [{by: me, who: dana, what: send the write-up, due: 2026-11-24}]\n'

test('it keeps a day of its own: not that of a promise, a note or anything else to her', () => {
  const step = planned(waiting({ rest: promise }), day('11-18')).step(id)
  const taken = planned(waiting({ rest: promise }), day('11-18'))
    .steps.filter(
      (other) => other.to.includes('dana') && other.kind !== 'value-add' && other.state !== 'done',
    )
    .map(({ best }) => wall(best).slice(0, 10))
  assert.ok(!taken.includes(wall(step.opens).slice(0, 10)), `${wall(step.opens)} among ${taken.join()}`)
})

test('while a promise to her is open, or on the day of any message, it waits and says why', () => {
  const late = planned(waiting({ rest: promise }), day('11-25'))
  assert.deepEqual([late.step(id).state, late.step(id).blocked?.rule], ['blocked', 'B2'])
  const out = '  - {at: 2026-11-25T09:00-05:00, direction: out, channel: email, with: [dana], kind: other}\n'
  const today = planned(
    waiting({ history: out, hearBy: '2026-12-31' }),
    '2026-12-02T09:00[America/Toronto]',
  ).step(id)
  assert.equal(today.state, 'ready')
  const wrote =
    '  - {at: 2026-12-03T09:00-05:00, direction: out, channel: linkedin, with: [dana], kind: connect}\n'
  const busy = planned(waiting({ history: wrote, hearBy: '2026-12-31' }), '2026-12-03T10:00[America/Toronto]')
  assert.notEqual(busy.step(id).state, 'ready')
})

test('with a question that nobody has sent it does not stand on one day', () => {
  const overdue = waiting({ hearBy: '2026-11-24' })
  for (const date of ['11-27', '11-30', '12-02', '12-03', '12-08']) {
    const plan = planned(overdue, day(date))
    const live = plan.todo.some((step) => step.includes('/nudge/'))
    assert.ok(!(live && plan.step(id).state === 'ready'), date)
  }
})

test('a message to a colleague takes no day from it', () => {
  const other = promise.replace('who: dana', 'who: sam')
  assert.equal(planned(waiting({ rest: other }), day('11-25')).step(id).state, 'ready')
})

test('an unasked plan or parcel is named as free work', () => {
  const why = (role: string, text?: string) => {
    const said = text ? `said: [{step: ${id}, text: ${text}, at: 2026-11-24T09:00-05:00}]\n` : ''
    const step = planned(waiting({ role }) + said, day('11-25')).step(id)
    return step.why.find(({ rule }) => rule === 'C7')?.because
  }
  assert.match(why('Maintenance Electrician') ?? '', /nobody asked for and nobody pays: in most fields odd/)
  assert.match(
    why('Maintenance Electrician', 'a plan for their hall') ?? '',
    /^This is work nobody asked for/,
  )
  assert.match(why('Baker', 'a basket of my rolls') ?? '', /^This is work nobody asked for/)
  assert.match(
    why('Pricing Strategy Lead') ?? '',
    /says more than a note; still this is work nobody asked for/,
  )
  assert.equal(why('Baker', 'an article on rye'), undefined)
  assert.equal(why('Pricing Strategy Lead', 'a link to their figures'), undefined)
})

test('the reasons still begin with when it may go', () => {
  assert.deepEqual(rules(planned(waiting(), day('11-25')).step(id)).slice(0, 2), ['T10', 'C7'])
})
