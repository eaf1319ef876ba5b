import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { done } from '../../core/outcome.ts'
import { northwind, screening } from '../../core/plan/situations/planned.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { approveAction } from '../approve.ts'
import { draftAction } from '../draft.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { wordsAction } from '../words.ts'
import { mineAction } from './mine.ts'
import { pasteAction } from './paste.ts'

const now = Temporal.ZonedDateTime.from('2026-11-17T12:00[America/Toronto]')
const source = northwind(`interviews:
${screening(`    debrief: {points: [{kind: insight, who: dana, text: the team measures twice}], nextSteps: {hearBy: 2026-11-24}}
`)}`)
const step = 'screen/thank-you/dana'
const relieved = 'I was so relieved that I slept on the train.'
const robins = 'The robins outside were louder than we were.'
const answer = `Subject: Thank you for today

Hi Dana,

Thank you for your time today. You said that the team measures twice. ${relieved} ${robins} I led forty people at Deloitte.

Best regards,
Priya Raman`

/** A search in which an assistant's answer was kept, and what stands for the step. */
const search = async () => {
  const made = newStore()
  after(made.remove)
  const desk = deskOver(made.store, now, { read: async () => done(source), yes: 'shown' })
  assert.ok((await perform(importAction, { files: ['one.yaml'] }, desk)).ok)
  const listed = await made.store.summaries('me', { limit: 50 })
  assert.ok(listed.ok)
  const opportunity = listed.value.at(-1)?.id ?? ''
  const kept = await perform(pasteAction, { opportunity, step, body: answer, keep: true }, desk)
  assert.ok(kept.ok, JSON.stringify(kept))
  const draft = async () => {
    const drafted = await perform(draftAction, { files: [opportunity], step }, desk)
    assert.ok(drafted.ok, JSON.stringify(drafted))
    const [one] = drafted.value.flatMap(({ drafts }) => drafts)
    assert.ok(one)
    return one
  }
  const said = async () => {
    const held = await heldBy(opportunity, desk)
    assert.ok(held.ok)
    return (held.value.kept.raw.said ?? []).map(({ text }) => text)
  }
  return { opportunity, desk, checked: kept.value, draft, said }
}

const texts = (asked: readonly { readonly text: string }[] | undefined) =>
  (asked ?? []).map(({ text }) => text)

test('what was invented is struck, what only the writer can own stays and is asked about', async () => {
  const { checked, draft } = await search()
  assert.deepEqual(texts(checked.strikes), ['I led forty people at Deloitte.'])
  assert.deepEqual(texts(checked.asked), [relieved, robins])
  assert.deepEqual(texts((await draft()).own?.asked), [relieved, robins])
})

test('there is no yes while one is open; kept, it is noted as said; cut, it leaves the message', async () => {
  const { opportunity, desk, draft, said } = await search()
  const yes = () => perform(approveAction, { opportunity, step }, desk)
  const early = await yes()
  assert.ok(!early.ok)
  assert.match(JSON.stringify(early.problems), /slept on the train.*robins outside/)
  const kept = await perform(mineAction, { opportunity, step, sentence: 'I was so', keep: true }, desk)
  assert.ok(kept.ok, JSON.stringify(kept))
  assert.deepEqual(await said(), [relieved])
  assert.ok(!(await yes()).ok)
  assert.ok((await perform(mineAction, { opportunity, step, cut: true }, desk)).ok)
  const { body, own } = await draft()
  assert.ok(body.includes(relieved) && !body.includes('robins'))
  assert.equal(own?.asked, undefined)
  const late = await yes()
  assert.ok(late.ok, JSON.stringify(late))
})

test('words brought along with the yes are asked about just the same', async () => {
  const { opportunity, desk, draft } = await search()
  const { subject, body } = await draft()
  const more = body.replace('Thank you for your time', 'Thank you so much for your time')
  const yes = await perform(approveAction, { opportunity, step, subject, body: more }, desk)
  assert.ok(!yes.ok)
  assert.deepEqual(texts((await draft()).own?.asked), [relieved, robins])
})

test('a sentence that is changed by hand is the writer’s', async () => {
  const { opportunity, desk, draft } = await search()
  const { body } = await draft()
  const words = body.replace('slept on', 'dozed on')
  assert.ok((await perform(wordsAction, { opportunity, step, body: words }, desk)).ok)
  assert.deepEqual(texts((await draft()).own?.asked), [robins])
})

test('what is kept once is not asked about again', async () => {
  const { opportunity, desk } = await search()
  await perform(mineAction, { opportunity, step, sentence: relieved, keep: true }, desk)
  const again = await perform(pasteAction, { opportunity, step, body: answer }, desk)
  assert.ok(again.ok)
  assert.deepEqual(texts(again.value.asked), [robins])
})

test('to own a sentence is a person’s word; which one must be clear', async () => {
  const { opportunity, desk } = await search()
  const { yes: _yes, ...nobody } = desk
  const own = await perform(mineAction, { opportunity, step, sentence: relieved, keep: true }, nobody)
  assert.ok(!own.ok && own.code === 'needs-person')
  for (const wish of [{ keep: true }, { sentence: relieved }, { sentence: relieved, keep: true, cut: true }])
    assert.ok(!(await perform(mineAction, { opportunity, step, ...wish }, desk)).ok, JSON.stringify(wish))
})
