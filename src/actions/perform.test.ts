import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { timesIn } from '../calendar/times-in.ts'
import { done } from '../core/outcome.ts'
import { withoutStore } from '../testing/no-store.ts'
import type { Desk, LogLine } from './action.ts'
import { defineAction } from './define.ts'
import { type ActionName, actions, byName } from './list.ts'
import { perform } from './perform.ts'

/** What only a person may say. Everything else is facts, one’s own words, a look, or what stops something; each can be taken back. */
const person: readonly ActionName[] = [
  ...(['approve', 'send', 'arrived', 'autostart', 'confirm', 'means', 'override', 'resume'] as const),
  ...(['let-in', 'shut-out', 'hook'] as const),
  ...(['disconnect', 'sign-in', 'mine', 'model', 'erase', 'add', 'restore', 'move'] as const),
]

test('what only a person may say asks a person, and nothing else does', () => {
  assert.deepEqual(
    actions
      .filter(({ asksPerson }) => asksPerson)
      .map(({ name }) => name)
      .sort(),
    person.toSorted(),
  )
})

test('an action is listed by its own name', () => {
  assert.deepEqual(
    actions.map(({ name }) => name),
    Object.keys(byName),
  )
})

test('a look at the assistant and turning it off need nobody', () => {
  const model = actions.find(({ name }) => name === 'model')
  const wishes = [
    {},
    { off: true },
    { forget: true },
    { seconds: 3 },
    { on: true },
    { url: 'http://127.0.0.1:1' },
  ]
  assert.deepEqual(
    wishes.map((given) => {
      const wish = model?.wish(given)
      return wish?.ok && wish.value.asksPerson
    }),
    [false, false, false, false, true, true],
  )
})

test('what only looks needs nobody', () => {
  assert.deepEqual(
    actions.filter(({ readOnly, asksPerson }) => readOnly && asksPerson).map(({ name }) => name),
    [],
  )
})

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]')
const desk: Desk = {
  ...withoutStore,
  now,
  read: async () => done(''),
  times: async () => timesIn,
  holidays: async () => ({}),
}
/** Asks with these words, one after the other, and tells when it ran. */
const action = (asksPerson: boolean, ...shown: string[]) => {
  const ran: string[] = []
  const asked: string[] = []
  const one = defineAction({
    ...{ name: 'send', says: '', examples: [], readOnly: false, asksPerson },
    ...{ input: z.object({}), output: z.undefined() },
    ...(shown.length > 0
      ? { asks: async () => done(shown.length > 1 ? (shown.shift() ?? '') : (shown[0] ?? '')) }
      : {}),
    run: async (_input, at) => {
      ran.push(at.now.toPlainTime().toString())
      return done(undefined)
    },
  })
  const yes = (said: boolean) => async (text: string) => {
    asked.push(text)
    return said ? now.add({ minutes: 3 }) : undefined
  }
  return { one, ran, asked, yes }
}

test('what needs no person is done anywhere, unasked', async () => {
  const { one, ran, asked, yes } = action(false)
  assert.ok((await perform(one, {}, desk)).ok)
  assert.ok((await perform(one, {}, { ...desk, yes: yes(false) })).ok)
  assert.deepEqual([ran.length, asked], [2, []])
})

test('what needs one is refused where nobody sits, and done at the moment of the yes', async () => {
  const { one, ran, asked, yes } = action(true, 'these words')
  const alone = await perform(one, {}, desk)
  assert.ok(!alone.ok && /say yes at a terminal or on the page/.test(alone.problems[0]?.message ?? ''))
  assert.equal((await perform(one, {}, { ...desk, yes: yes(false) })).ok, false)
  assert.deepEqual(ran, [])
  assert.ok((await perform(one, {}, { ...desk, yes: yes(true) })).ok)
  assert.deepEqual([ran, asked], [['12:03:00'], ['these words', 'these words']])
})

test('on a page that showed it, the button is the yes', async () => {
  const { one, ran } = action(true, 'these words')
  assert.ok((await perform(one, {}, { ...desk, yes: 'shown' })).ok)
  assert.deepEqual(ran, ['12:00:00'])
})

test('what changed while it was being read is not done', async () => {
  const { one, ran, yes } = action(true, 'these words', 'other words')
  const changed = await perform(one, {}, { ...desk, yes: yes(true) })
  assert.ok(!changed.ok && /changed while you were reading/.test(changed.problems[0]?.message ?? ''))
  assert.deepEqual(ran, [])
})

test('what was given is read by the schema, named as people name it, and logged without a word of it', async () => {
  const lines: LogLine[] = []
  const skip = actions.find(({ name }) => name === 'snooze')
  assert.ok(skip)
  const at = { ...desk, log: (line: LogLine) => void lines.push(line) }
  const lacking = await perform(skip, { opportunity: 'secret-place' }, at)
  assert.ok(!lacking.ok)
  assert.deepEqual(
    [lacking.code, lacking.problems.map(({ message }) => message)],
    ['bad-input', lacking.problems.map(() => 'this is missing.')],
  )
  assert.ok(lacking.problems.every(({ field, label }) => field && label && label !== field))
  const nowhere = await perform(skip, { opportunity: 'secret-place', step: 'a/b', until: '3d' }, at)
  assert.deepEqual([nowhere.ok, !nowhere.ok && nowhere.code], [false, 'unavailable'])
  const alone = await perform(action(true).one, {}, at)
  assert.equal(!alone.ok && alone.code, 'needs-person')
  await perform(action(false).one, {}, at)
  assert.deepEqual(
    lines.map(({ outcome }) => outcome),
    ['bad-input', 'unavailable', 'needs-person', 'done'],
  )
  assert.ok(!JSON.stringify(lines).includes('secret-place'))
})
