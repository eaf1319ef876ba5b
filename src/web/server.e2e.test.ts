import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { builtName } from '../testing/built.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { href } from './href.ts'

let house: House
let opened: Opened
before(async () => {
  house = newHouse()
  house.run(['import', exampleFile('screening-software.yaml')])
  opened = await openHouse(house)
})
after(async () => {
  await opened.close()
  house.remove()
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

const ask = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const known = { ...opened.headers, ...headers }
    const call = request(`${opened.address}${path}`, { method, headers: known }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += String(chunk)
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    call.on('error', reject)
    call.end(body)
  })

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })

const changes = () => (house.json(['history']) as { changes: unknown[] }).changes.length

test('a page asked for under another name is refused: DNS rebinding leads nowhere', async () => {
  for (const host of ['evil.example', 'evil.example:4711', '127.0.0.1', 'localhost.evil.example']) {
    assert.equal((await ask('/', { headers: { host } })).status, 421, host)
  }
})

test('localhost is ours too', async () => {
  const port = new URL(opened.address).port
  assert.equal((await ask('/', { headers: { host: `localhost:${port}` } })).status, 200)
})

test('a form from another site changes nothing', async () => {
  const before = changes()
  const fields = { opportunity: 'northwind-analytics', kind: 'opportunity' }
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `https://${new URL(opened.address).host}` },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    assert.equal((await form('/do/delete', fields, headers as Record<string, string>)).status, 403)
  }
  assert.equal(changes(), before)
})

test('every answer forbids scripts and frames of others', async () => {
  for (const path of [
    '/',
    '/nowhere',
    href('asset', { name: builtName('style.css') }),
    '/o/northwind-analytics',
  ]) {
    const { headers } = await ask(path)
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
  }
})

test('what was written into names and notes is shown as text, never as a page', async () => {
  house.run([
    'person',
    'northwind-analytics',
    '--name',
    '<script>alert(1)</script>',
    '--title',
    '"><img src=x>',
  ])
  const { text } = await ask('/o/northwind-analytics')
  assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  assert.ok(!text.includes('<script>alert'))
  assert.ok(!text.includes('<img src=x>'))
})

test('a form leads back to this site only', async () => {
  for (const back of [
    'https://evil.example/',
    '//evil.example/',
    '/.//evil.example',
    '/o/..//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
  ]) {
    const { status, headers } = await form('/do/lesson', {
      opportunity: 'northwind-analytics',
      text: 'speak slower',
      back,
    })
    assert.equal(status, 303)
    assert.match(String(headers.location), /^\/\?changed=/)
  }
})

test('only what changes facts can be posted, and nothing that is not in the list', async () => {
  assert.equal((await form('/do/plan', { files: '/etc/passwd' })).status, 404)
  assert.equal((await form('/do/export', { file: '/etc/passwd' })).status, 404)
  assert.equal((await form('/do/toString', {})).status, 404)
})

test('no form reads a file of the machine', async () => {
  const imported = await form('/do/import', { files: '/etc/hostname' })
  assert.equal(imported.status, 422)
  assert.doesNotMatch(imported.text, /localhost|127\.0\.0\.1 /)
  const words = await form('/do/words', {
    opportunity: 'northwind-analytics',
    step: 'screen/thank-you/dana',
    file: '/etc/passwd',
  })
  assert.equal(words.status, 422)
  assert.doesNotMatch(words.text, /root:/)
})

test('a pasted dossier with mistakes shows each at its line, keeps the text, and changes nothing', async () => {
  const before = changes()
  const text = 'afterword: 1\nme: {name: Ada}\nopportunity:\n  role: Baker\n  compny: {name: Crust}\n'
  const { status, text: page } = await form('/files', { text })
  assert.equal(status, 422)
  assert.match(page, /Line 5, column \d+/)
  assert.ok(page.includes('compny'))
  assert.equal(changes(), before)
})

test('a body beyond 9 MB is refused', async () => {
  const { status } = await form('/files', { text: 'x'.repeat(10 * 1024 * 1024) })
  assert.equal(status, 413)
})

test('an export through the page imports again as an update of the same opportunity', async () => {
  const { text, headers } = await ask('/o/northwind-analytics/export.yaml')
  assert.match(String(headers['content-disposition']), /northwind-analytics\.yaml/)
  const answer = JSON.parse(house.run(['import', '-', '--json'], text).out) as {
    opportunities: { id: string; updated: boolean }[]
  }
  assert.deepEqual(
    answer.opportunities.map(({ id, updated }) => [id, updated]),
    [['northwind-analytics', true]],
  )
})

test('what the command line changes, the open page shows at once', async () => {
  house.run(['opportunity', 'northwind-analytics', '--role', 'Principal Data Engineer'])
  assert.ok((await ask('/o/northwind-analytics')).text.includes('Principal Data Engineer'))
})

test('what is not there says so in a page, not in a stack', async () => {
  for (const path of ['/o/nobody', '/nowhere', '/playbook/Q', '/o/northwind-analytics/draft?step=none']) {
    const { status, text } = await ask(path)
    assert.equal(status, 404, path)
    assert.match(text, /That is not here/)
    assert.doesNotMatch(text, /at .*\.js:\d+/)
  }
})
