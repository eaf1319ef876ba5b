import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { nearby } from './nearby.ts'

/** A real server on a port of its own; what it was asked stands in `asked`. */
const serving = async (answer: RequestListener) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim())
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  return { port: (server.address() as AddressInfo).port, asked }
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', location: '/elsewhere' })
      .end(JSON.stringify(body))

const list = { object: 'list', data: [{ id: 'small' }, { id: 'large:8b' }] }

test('what answers with models is found where it answers, after one question without a key', async () => {
  const { port, asked } = await serving(json(list))
  const silent = await serving(json({ data: [] }))
  const found = await nearby([
    { maker: 'Ollama', port },
    { maker: 'Jan', port: silent.port },
  ])
  assert.deepEqual(found, [
    { maker: 'Ollama', url: `http://127.0.0.1:${port}/v1`, models: ['small', 'large:8b'] },
  ])
  assert.deepEqual(asked, ['GET /v1/models'])
})

const strange: readonly (readonly [string, RequestListener])[] = [
  ['answers with a web page', (_, response) => response.setHeader('content-type', 'text/html').end('<p>')],
  ['says that it is elsewhere', json(list, 307)],
  ['refuses', json(list, 401)],
  [
    'breaks off',
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"da', () => response.destroy()),
  ],
  [
    'never ends',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(60_000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    },
  ],
]
for (const [does, answer] of strange)
  test(`what ${does} is not found`, async () => {
    const { port } = await serving(answer)
    assert.deepEqual(await nearby([{ maker: 'Ollama', port }]), [])
  })

test('what says nothing is given up, and a port where nobody answers is no trouble', async () => {
  const { port } = await serving(() => undefined)
  assert.deepEqual(await nearby([{ maker: 'Ollama', port }], 200), [])
  const gone = createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  const free = (gone.address() as AddressInfo).port
  await new Promise((resolve) => gone.close(resolve))
  assert.deepEqual(await nearby([{ maker: 'Jan', port: free }]), [])
})
