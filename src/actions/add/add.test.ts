import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { profileAction } from '../facts/profile.ts'
import { historyAction, undoAction } from '../facts/undo.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { planAction } from '../plan.ts'
import { addAction } from './add.ts'
import { readLineAction } from './read-line.ts'

/** A Wednesday, seen from where one lives. */
const now = Temporal.ZonedDateTime.from('2026-11-18T17:00[America/Toronto]')
let kept: ReturnType<typeof newStore>
const desk = (more: object = {}) => deskOver(kept.store, now, more)
before(async () => {
  kept = newStore()
  value(await perform(profileAction, { zone: 'America/Toronto' }, desk()))
})
after(() => kept.remove())

const add = (line: string, more: object = {}) => perform(addAction, { line, yes: true, ...more }, desk())
const held = async (id: string) => value(await heldBy(id, desk())).kept.raw
const panel = 'panel at Northwind Tue 3pm with Maria Lopez and Tom, they’ll decide by Friday'

test('a firm that is new begins with its talk, in one change that one undo takes back', async () => {
  const { id, change, says } = value(await add(panel, { role: 'Data Engineer' }))
  const { opportunity, people, interviews } = await held(id)
  assert.equal(opportunity.role, 'Data Engineer')
  assert.deepEqual(people, { maria: { name: 'Maria Lopez' }, tom: { name: 'Tom' } })
  assert.deepEqual(interviews, [
    {
      ...{ id: 'panel', stage: 'panel', format: 'video', met: ['maria', 'tom'] },
      ...{ starts: '2026-11-17T15:00[America/Toronto]', ends: '2026-11-17T16:00[America/Toronto]' },
      debrief: { nextSteps: { text: 'they’ll decide by Friday', hearBy: '2026-11-20' } },
    },
  ])
  assert.equal(says, 'Noted the panel interview with Maria Lopez and Tom at Northwind')
  assert.equal(value(await perform(historyAction, { opportunity: id }, desk())).changes.length, 1)
  value(await perform(undoAction, { change }, desk()))
  assert.equal((await heldBy(id, desk())).ok, false)
})

test('a firm that is kept gets one more talk; the same line twice changes nothing', async () => {
  const { id } = value(await add(panel, { role: 'Data Engineer' }))
  value(await add('final round at northwind 24 November 10:00 with maria and Ana Bell (CTO), bring slides'))
  const { people, interviews } = await held(id)
  assert.deepEqual(people?.ana, { name: 'Ana Bell', title: 'CTO' })
  assert.deepEqual(
    interviews?.map(({ stage, met }) => [stage, met]),
    [
      ['panel', ['maria', 'tom']],
      ['final', ['maria', 'ana']],
    ],
  )
  assert.deepEqual(interviews?.[1]?.debrief?.points, [
    { id: interviews?.[1]?.debrief?.points?.[0]?.id, kind: 'aside', text: 'bring slides', private: true },
  ])
  const again = await add(panel)
  assert.equal(again.ok ? '' : again.code, 'not-now')
})

test('a note from before the talk does not count as its debrief', async () => {
  const later = { ...desk(), now: now.add({ days: 6 }) }
  const [planned] = value(await perform(planAction, { files: ['northwind'], all: true }, later))
  const debrief = planned?.steps.find(({ id }) => id === 'final/debrief/me')
  assert.notEqual(debrief?.state, 'done')
})

test('what comes next belongs to the last talk, and an application begins a firm', async () => {
  value(await add('Northwind: they decide by 4 December'))
  assert.equal((await held('northwind')).interviews?.[0]?.debrief?.nextSteps?.hearBy, '2026-12-04')
  const { id } = value(await add('applied at Initech for Ward Nurse yesterday, found it on a board'))
  const { opportunity, history } = await held(id)
  assert.deepEqual([opportunity.role, opportunity.status], ['Ward Nurse', 'applied'])
  assert.deepEqual(
    history?.map(({ kind, at, text }) => [kind, at.slice(0, 10), text]),
    [['application', '2026-11-17', 'found it on a board']],
  )
})

test('each part can be said otherwise, and taken away', async () => {
  const line = 'call with Sam at Globex Fri 9:00, wear a tie'
  const { id } = value(
    await add(line, {
      ...{ company: 'Globex Corp', role: 'Clerk', stage: 'technical', starts: 'Friday 9:30', note: '' },
      person: ['Sam Reyes | Lead'],
    }),
  )
  const { opportunity, people, interviews } = await held(id)
  assert.equal(opportunity.company.name, 'Globex Corp')
  assert.deepEqual(people, { sam: { name: 'Sam Reyes', title: 'Lead' } })
  assert.deepEqual(
    interviews?.map(({ stage, starts, debrief }) => [stage, starts, debrief]),
    [['technical', '2026-11-20T09:30[America/Toronto]', undefined]],
  )
})

test('what is missing is asked for by its field, and nothing is kept', async () => {
  for (const [line, fields] of [
    ['panel at Acme Fri 3pm', ['role']],
    ['panel Fri 3pm with Tom', ['company']],
    ['panel at Northwind with Tom', ['starts']],
    ['panel at Northwind Friday at 3', ['starts']],
  ] as const) {
    const outcome = await add(line)
    assert.deepEqual(outcome.ok ? [] : outcome.problems.map(({ field }) => field), fields, line)
    const read = value(await perform(readLineAction, { line }, desk()))
    assert.deepEqual(
      read.lacks.map(({ field }) => field),
      fields,
    )
  }
})

test('it is shown first: only a yes keeps it, and where nobody sits it is not kept', async () => {
  const line = 'technical interview at Northwind Thursday 26 November 11:00 with Tom, bring a pen'
  let shown = ''
  const ask = (says: boolean) =>
    perform(
      addAction,
      { line },
      desk({
        yes: async (text: string) => {
          shown = text
          return says ? now : undefined
        },
      }),
    )
  assert.equal((await ask(false)).ok, false)
  assert.match(shown, /^Firm: Northwind\nWhat: technical interview\nWhen: Thursday 26 November, 11:00/)
  assert.match(shown, /Not understood, kept as a note to yourself: bring a pen$/)
  assert.equal((await held('northwind')).interviews?.length, 2)
  const nobody = await perform(addAction, { line }, desk())
  assert.equal(nobody.ok ? '' : nobody.code, 'needs-person')
  assert.equal((await ask(true)).ok, true)
  assert.equal((await held('northwind')).interviews?.length, 3)
})
