import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { gzipped } from './gzipped.ts'

const long = '<p>Thank you for your time.</p>'.repeat(200)
const app = new Hono()
app.use(gzipped)
app.get('/page', (c) => {
  c.header('set-cookie', 'one=1')
  c.header('set-cookie', 'two=2', { append: true })
  return c.html(long)
})
app.get('/short', (c) => c.html('<p>Hello</p>'))
app.get('/lines', (c) => c.body(long, 200, { 'content-type': 'application/x-ndjson' }))
app.get('/font', (c) => c.body(long, 200, { 'content-type': 'font/woff2' }))
app.post('/page', (c) => c.html(long, 422))

const asked = (path: string, accepts = 'gzip, br', method = 'GET') =>
  app.request(path, { method, headers: { 'accept-encoding': accepts } })

test('a page goes packed to whoever takes it, with everything that was said beside it', async () => {
  const answer = await asked('/page')
  const { headers } = answer
  assert.equal(headers.get('content-encoding'), 'gzip')
  assert.match(headers.get('vary') ?? '', /accept-encoding/)
  assert.match(headers.get('content-type') ?? '', /^text\/html/)
  assert.deepEqual(headers.getSetCookie(), ['one=1', 'two=2'])
  assert.equal(String(gunzipSync(new Uint8Array(await answer.arrayBuffer()))), long)
})

test('what is short, told line by line, packed already, refused, or asked for without, goes as it is', async () => {
  for (const [path, accepts, method] of [
    ['/short'],
    ['/lines'],
    ['/font'],
    ['/page', 'identity'],
    ['/page', 'gzip', 'POST'],
  ] as const) {
    const answer = await asked(path, accepts, method)
    assert.equal(answer.headers.get('content-encoding'), null, path)
    assert.match(await answer.text(), /Thank you|Hello/)
  }
})
