import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { beginAction } from './facts/begin.ts'
import { personAction } from './facts/person.ts'
import { profileAction } from './facts/profile.ts'
import { historyAction, undoAction } from './facts/undo.ts'
import { growingAction } from './growing.ts'
import { heldBy } from './kept.ts'
import { letterAfter, lettersOf, unreached } from './letters-of.ts'
import { perform } from './perform.ts'
import { planAction } from './plan.ts'
import { sentAction } from './sent.ts'

/** A Friday, in the zone of the machine. */
const now = Temporal.ZonedDateTime.from('2026-11-20T17:00[UTC]')
let kept: ReturnType<typeof newStore>
const desk = () => deskOver(kept.store, now)
before(() => {
  kept = newStore()
})
after(() => kept.remove())

const dana = 'Dana Okonkwo | Talent Partner | dana@northwind.example'
const talk = {
  ...{ company: 'Northwind', role: 'Data Engineer', zone: 'Europe/London' },
  ...{ starts: 'today 14:00', minutes: '45', person: [dana] },
}
const begin = (more: object = {}) => perform(beginAction, { ...talk, ...more }, desk())
const held = async (id: string) => value(await heldBy(id, desk())).kept.raw
const planned = async (id: string) => {
  const [one] = value(await perform(planAction, { files: [id] }, desk()))
  assert.ok(one)
  return one
}
const changes = async () => value(await perform(historyAction, {}, desk())).changes

test('one talk is one change: firm, person and interview, with what was guessed; one undo takes it all back', async () => {
  const { id, change, says } = value(await begin())
  const { me, opportunity, people, interviews } = await held(id)
  assert.equal(me.zone, 'Europe/London')
  assert.deepEqual(opportunity.company, { name: 'Northwind', country: 'GB', zone: 'Europe/London' })
  assert.deepEqual(people, {
    dana: { name: 'Dana Okonkwo', title: 'Talent Partner', email: 'dana@northwind.example' },
  })
  assert.deepEqual(
    interviews?.map(({ stage, format, starts, ends, met }) => [stage, format, starts, ends, met]),
    [
      [
        ...['screening', 'phone'],
        ...['2026-11-20T14:00[Europe/London]', '2026-11-20T14:45[Europe/London]'],
        ['dana'],
      ],
    ],
  )
  assert.match(says, /^Noted the screening interview with Dana Okonkwo for Data Engineer at Northwind/)
  assert.match(says, /14:00 in London; 45 minutes/)
  assert.equal((await changes()).length, 1)
  value(await perform(undoAction, { change }, desk()))
  assert.equal((await heldBy(id, desk())).ok, false)
})

test('what is named counts more than what is guessed, and who has a zone keeps it', async () => {
  value(await perform(profileAction, { zone: 'America/Toronto' }, desk()))
  const { id } = value(await begin({ stage: 'technical', format: 'onsite', country: 'Ireland' }))
  const { me, opportunity, interviews } = await held(id)
  assert.equal(me.zone, 'America/Toronto')
  assert.equal(opportunity.company.country, 'IE')
  assert.deepEqual([interviews?.[0]?.stage, interviews?.[0]?.format], ['technical', 'onsite'])
})

test('a talk that would last longer than until now is over now; two of a name are two', async () => {
  const { id } = value(await begin({ starts: 'today 16:40', person: ['Kim', 'Kim', ' | | '] }))
  const { people, interviews } = await held(id)
  assert.equal(interviews?.[0]?.ends, '2026-11-20T17:00[Europe/London]')
  assert.deepEqual(Object.keys(people ?? {}), ['kim', 'kim-2'])
})

test('a talk that has just ended is over, however many seconds the minute has', async () => {
  for (const [at, starts, is] of [
    [
      '2026-11-20T17:00:40',
      'today 16:30',
      ['2026-11-20T16:30[Europe/London]', '2026-11-20T17:00[Europe/London]'],
    ],
    [
      '2026-11-20T17:00:40',
      'today 17:00',
      ['2026-11-20T16:59[Europe/London]', '2026-11-20T17:00[Europe/London]'],
    ],
  ] as const) {
    const late = deskOver(kept.store, Temporal.ZonedDateTime.from(`${at}[UTC]`))
    const { id } = value(await perform(beginAction, { ...talk, starts }, late))
    const [first] = (await held(id)).interviews ?? []
    assert.deepEqual([first?.starts, first?.ends], is)
  }
})

test('without a talk it begins with the firm and the role alone', async () => {
  const { id, says } = value(await begin({ starts: undefined, person: [] }))
  const { people, interviews } = await held(id)
  assert.deepEqual([people, interviews], [undefined, undefined])
  assert.match(says, /^Began Data Engineer at Northwind/)
})

const refusals: readonly (readonly [string, object, string, RegExp])[] = [
  ['still ahead', { starts: 'today 23:00' }, 'starts', /still ahead/],
  ['no time', { starts: 'today' }, 'starts', /At what time/],
  ['no moment', { starts: 'after lunch' }, 'starts', /no single moment/],
  ['nobody', { person: [] }, 'person', /name at least one/],
  ['no address', { person: ['Dana | HR | dana at n'] }, 'person', /^Dana: “dana at n” is no e-mail/],
  ['no firm', { company: ' ' }, 'company', /needs this/],
  ['no country', { country: 'Atlantis' }, 'country', /no country/],
]
for (const [what, more, field, says] of refusals)
  test(`${what}: it is refused by its field, and nothing is half made`, async () => {
    const before = (await changes()).length
    const outcome = await begin(more)
    assert.ok(!outcome.ok)
    assert.equal(outcome.problems[0]?.field, field)
    assert.match(outcome.problems[0]?.message ?? '', says)
    assert.equal((await changes()).length, before)
  })

test('of a panel the one the plan would ask comes first, then the next of three, and no more when all went', async () => {
  const person = ['Ji-woo Park | | ji@mill.example', 'Renée | | r@mill.example', dana]
  const { id } = value(await begin({ company: 'Mill', person }))
  const first = lettersOf(await planned(id), 'panel')
  assert.equal(first.count, 3)
  const asked = (await planned(id)).steps.find(({ kind }) => kind === 'nudge')?.to
  assert.deepEqual(first.left[0]?.to, asked)
  for (const number of [2, 3, undefined]) {
    const one = await planned(id)
    const [step] = lettersOf(one, 'panel').left
    assert.ok(step)
    const next = letterAfter(one, step)
    assert.deepEqual(next && [next.number, next.of], number && [number, 3])
    value(await perform(sentAction, { opportunity: id, step: step.id }, desk()))
  }
  assert.deepEqual(lettersOf(await planned(id), 'panel').left, [])
})

test('a letter to someone without an address can be read, and is a letter of the plan once there is one', async () => {
  const { id } = value(await begin({ company: 'Quay', person: ['Bo Lind'] }))
  const one = await planned(id)
  assert.deepEqual([lettersOf(one, 'screening').left, unreached(one, 'screening')], [[], ['bo']])
  const grown = value(await perform(growingAction, { opportunity: id, interview: 'screening' }, desk()))
  assert.deepEqual(
    grown.drafts.map(({ to, body }) => [to, /address\.invalid/.test(body)]),
    [[['bo'], false]],
  )
  assert.equal((await held(id)).people?.bo?.email, undefined)
  value(await perform(personAction, { opportunity: id, id: 'bo', reach: 'in/bo' }, desk()))
  assert.equal((await held(id)).people?.bo?.linkedin, 'https://www.linkedin.com/in/bo')
  assert.equal(lettersOf(await planned(id), 'screening').left.length, 1)
  const wrong = await perform(personAction, { opportunity: id, id: 'bo', reach: 'bo' }, desk())
  assert.ok(!wrong.ok && wrong.problems[0]?.field === 'reach')
})
