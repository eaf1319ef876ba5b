import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flagsOf } from './fields.ts'
import { actions } from './list.ts'

test('every text field of every action has an end, and says so in a sentence', () => {
  let judged = 0
  for (const action of actions)
    for (const flag of flagsOf(action.input)) {
      if (flag.boolean || flag.number || flag.words.length > 0) continue
      const long = 'x'.repeat((flag.most ?? (flag.lines > 1 ? 20_000 : 2000)) + 1)
      // What else is missing is beside the point: only this field is judged.
      const others = Object.fromEntries(
        flagsOf(action.input)
          .filter(({ required, boolean, number }) => required && !boolean && !number)
          .map(({ key, many, words }) => [key, many ? [words[0] ?? 'x'] : (words[0] ?? 'x')]),
      )
      const given = (value: string) =>
        action.input.safeParse({ ...others, [flag.key]: flag.many ? [value] : value })
      if (!given('x').success) continue
      judged += 1
      assert.ok(!given(long).success, `${action.name} --${flag.key}`)
    }
  assert.ok(judged > 60, `${judged} fields`)
})

test('a file’s name is taken, and one of three thousand characters is not', () => {
  const review = actions.find(({ name }) => name === 'review')
  assert.ok(review?.input.safeParse({ file: 'note.txt' }).success)
  const long = review?.input.safeParse({ file: 'x'.repeat(3000) })
  assert.match(long?.error?.issues[0]?.message ?? '', /3000 characters long; at most 2000/)
})
