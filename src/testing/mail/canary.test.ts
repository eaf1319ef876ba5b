import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tells } from './canary.ts'

const secret = 'cänary "7f3e" & more'

test('a secret is found in every shape it could slip out in', () => {
  const said = [
    `the password ${secret} is wrong`,
    JSON.stringify({ secret }),
    `<input value="cänary &quot;7f3e&quot; &amp; more">`,
    `password=${encodeURIComponent(secret)}`,
    secret.toUpperCase(),
    Buffer.from(secret).toString('hex'),
    ...['', 'a', 'ab', 'abc', '\0priya@example.org\0'].map((before) =>
      Buffer.from(`${before}${secret}`).toString('base64'),
    ),
    ...['x', 'xy', 'xyz'].map((behind) => Buffer.from(`${secret}${behind}`).toString('base64url')),
  ]
  for (const text of said) assert.ok(tells(text, secret), text)
})

test('what does not tell it is left alone', () => {
  for (const text of ['', 'canary', 'cänary "7f3d" & more', Buffer.from('cänary "7f3').toString('base64')])
    assert.ok(!tells(text, secret), text)
})
