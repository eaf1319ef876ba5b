import assert from 'node:assert/strict'
import { test } from 'node:test'
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
