import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { done } from '../core/outcome.ts'
import { northwind, screening } from '../core/plan/situations/planned.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { answeredAction, meansAction } from './answered.ts'
import { interviewAction } from './facts/interview.ts'
import { promiseAction } from './facts/promise.ts'
import { importAction } from './import.ts'
import { heldBy } from './kept.ts'
import { perform } from './perform.ts'
import { sentAction } from './sent.ts'

const now = Temporal.ZonedDateTime.from('2026-11-17T12:00[America/Toronto]')
const source = northwind(`interviews:
${screening(`    debrief: {points: [{kind: insight, who: dana, text: the team measures twice}], nextSteps: {hearBy: 2026-11-24}}
`)}promises:
  - {id: refs, by: me, who: dana, what: send two references, due: 2026-11-20}
`)

/** A search of its own for each test, and what is kept of it. */
const search = async () => {
  const made = newStore()
  after(made.remove)
  const desk = deskOver(made.store, now, { read: async () => done(source), yes: 'shown' })
  const put = await perform(importAction, { files: ['one.yaml'] }, desk)
  assert.ok(put.ok, JSON.stringify(put))
  const listed = await made.store.summaries('me', { limit: 50 })
  assert.ok(listed.ok)
  const id = listed.value.at(-1)?.id ?? ''
  const raw = async () => {
    const held = await heldBy(id, desk)
    assert.ok(held.ok)
    return held.value.kept.raw
  }
  return { id, desk, raw }
}

test('a promise typed with its condition waits, and is owed from the day it is said to be so', async () => {
  const { id, desk, raw } = await search()
  const added = await perform(
    promiseAction,
    { opportunity: id, by: 'me', who: 'dana', what: 'if I get another job I will call her' },
    desk,
  )
  assert.ok(added.ok)
  assert.match(added.value.says, /it waits: if I get another job/)
  const promise = (await raw()).promises?.find(({ what }) => what === 'call her')
  assert.equal(promise?.condition, 'if I get another job')
  const so = await perform(promiseAction, { opportunity: id, id: promise?.id, so: true }, desk)
  assert.ok(so.ok)
  assert.equal((await raw()).promises?.find(({ id: each }) => each === promise?.id)?.since, '2026-11-17')
  assert.ok(!(await perform(promiseAction, { opportunity: id, id: 'refs', so: true }, desk)).ok)
})

test('references that went along with the thanks keep their promise', async () => {
  const { id, desk, raw } = await search()
  const sent = await perform(
    sentAction,
    { opportunity: id, step: 'screen/thank-you/dana', kept: ['refs'] },
    desk,
  )
  assert.ok(sent.ok, JSON.stringify(sent))
  assert.equal((await raw()).promises?.find(({ id: each }) => each === 'refs')?.kept, true)
})

test('a question is kept beside the meaning, or alone; that they asked nothing is kept too', async () => {
  const { id, desk, raw } = await search()
  const came = (more: object) =>
    perform(answeredAction, { opportunity: id, from: 'dana', channel: 'email', ...more }, desk)
  await came({ means: 'courtesy', asks: true })
  assert.equal((await raw()).history?.at(-1)?.meaning?.asks, true)
  await came({ asks: true, text: 'When could you start?' })
  assert.equal((await raw()).history?.at(-1)?.kind, 'question')
  await perform(meansAction, { opportunity: id, is: 'courtesy', asks: false }, desk)
  assert.equal((await raw()).history?.at(-1)?.meaning?.asks, false)
})

test('a no closes, and a later round opens again', async () => {
  const { id, desk, raw } = await search()
  await perform(answeredAction, { opportunity: id, from: 'dana', channel: 'email', means: 'no' }, desk)
  assert.equal((await raw()).opportunity.status, 'rejected')
  const round = await perform(
    interviewAction,
    {
      opportunity: id,
      stage: 'technical',
      format: 'video',
      starts: '2026-11-26T10:00[America/Toronto]',
      ends: '2026-11-26T11:00[America/Toronto]',
      met: ['sam'],
    },
    desk,
  )
  assert.ok(round.ok, JSON.stringify(round))
  assert.equal((await raw()).opportunity.status, 'open')
})
