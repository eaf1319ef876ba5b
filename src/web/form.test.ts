import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelAction } from '../actions/assistant/model.ts'
import { sentOf } from './form.ts'

const posted = (body: string) =>
  new Request('http://127.0.0.1/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })

test('a field sent several times keeps all its values, in order', async () => {
  const sent = await sentOf(posted('who=dana&text=a%0D%0Ab&who=mike'))
  assert.deepEqual(
    [...sent],
    [
      ['who', ['dana', 'mike']],
      ['text', ['a\nb']],
    ],
  )
})

test('a form of two hundred thousand fields is refused with a sentence', async () => {
  await assert.rejects(sentOf(posted('a=1&'.repeat(200_000))), /200000 fields; no form here has over 2000/)
})

test('a number that is none, too small or too big is refused with its bound', () => {
  const says = (seconds: unknown) => {
    const read = modelAction.wish({ seconds })
    return read.ok ? '' : read.problems.map(({ message }) => message).join(' ')
  }
  assert.match(says(Number.NaN), /^expected a number\.$/)
  assert.match(says(1.5), /^expected a number\.$/)
  assert.match(says(0), /^expected a number of at least 1\.$/)
  assert.match(says(601), /^expected a number of at most 600\.$/)
  assert.equal(says(30), '')
})
