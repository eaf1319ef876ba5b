/** The built program, asked by programs that know nothing of it but its description and their token. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterword } from '../../client/afterword.js'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'

const root = join(import.meta.dirname, '..', '..')
let house: House
let opened: Opened
let folder: string
const tokenOf = (name: string, ...more: readonly string[]): string => {
  const { out, code } = house.seated(['let-in', name, ...more])
  assert.equal(code, 0, out)
  return /afterword\.[\w.-]+/.exec(out)?.[0] ?? ''
}
let token: string
before(async () => {
  // Within the repository, so that what is generated finds its library.
  folder = mkdtempSync(join(root, 'dist', 'generated-'))
  house = newHouse()
  assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
  token = tokenOf('my sheet', '--may', 'write', '--until', 'in 3 weeks')
  opened = await openHouse(house, { asleep: true })
})
after(async () => {
  await opened.close()
  house.remove()
  rmSync(folder, { recursive: true, force: true })
})

const bin = (...parts: readonly string[]) => join(root, 'node_modules', ...parts)
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, `${stdout}${stderr}`)
  return stdout
}

describe('the description', () => {
  test('is the one that is kept, and valid by a validator that is not ours', async () => {
    const answer = await fetch(`${opened.address}/api/openapi.json`)
    assert.equal(answer.status, 200)
    const text = await answer.text()
    assert.equal(text, readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'))
    const { valid, errors } = await new Validator().validate(JSON.parse(text))
    assert.ok(valid, JSON.stringify(errors ?? '').slice(0, 2000))
  })

  test('makes a client that compiles and works, by a generator that is not ours', () => {
    writeFileSync(join(folder, 'openapi.json'), readFileSync(join(root, 'docs', 'openapi.json')))
    run(bin('oazapfts', 'dist', 'cli.js'), 'openapi.json', 'client.ts')
    writeFileSync(
      join(folder, 'use.ts'),
      `import { defaults, begin, note, opportunities, plan } from './client.ts'
defaults.baseUrl = process.argv[2] ?? ''
defaults.headers = { authorization: \`Bearer \${process.argv[3]}\` }
const all = await opportunities({})
if (all.status !== 200) throw new Error(all.data.detail)
const ids: string[] = all.data.opportunities.map(({ id }) => id)
const planned = await plan({ opportunities: ids })
if (planned.status !== 200) throw new Error(planned.data.detail)
const wish = { company: 'Mill & Marsh', role: 'Baker' }
const begun = await begin(wish, { idempotencyKey: 'one' })
const again = await begin(wish, { idempotencyKey: 'one' })
const refused = await note({ opportunity: 'none', kind: 'insight', text: 'x' })
console.log(JSON.stringify({ ids, begun: begun.status, same: JSON.stringify(begun.data) === JSON.stringify(again.data), refused: refused.status === 404 ? refused.data.code : refused.status }))
`,
    )
    const strict = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'esnext',
      '--types',
      'node',
    ]
    run(bin('typescript', 'bin', 'tsc'), ...strict, '--allowImportingTsExtensions', 'use.ts')
    assert.deepEqual(JSON.parse(run('use.ts', opened.address, token)), {
      ...{ ids: ['northwind-analytics'], begun: 200, same: true, refused: 'not-found' },
    })
  })
})

test('our own client asks, is told why not, and does a thing once', async () => {
  const { call } = afterword({ address: opened.address, token })
  const plan = await call('plan', { opportunities: ['northwind-analytics'] })
  assert.ok(plan.ok, JSON.stringify(plan))
  const promise = {
    opportunity: 'northwind-analytics',
    by: 'me',
    who: 'dana',
    what: 'send the write-up',
  } as const
  const [one, other] = [
    await call('promise', promise, { key: 'k' }),
    await call('promise', promise, { key: 'k' }),
  ]
  assert.ok(one.ok && other.ok, JSON.stringify([one, other]))
  assert.equal(one.value.change, other.value.change)
  const wrong = await call('promise', { ...promise, due: 'the twelfth of never' })
  assert.ok(!wrong.ok)
  assert.equal(wrong.problem.errors[0]?.field, 'due')
})

test('it is not let in by the cookie of a page, nor does a token open a page', async () => {
  const ask = (headers: Record<string, string>) =>
    fetch(`${opened.address}/api/v1/today`, { method: 'POST', headers, body: '{}' })
  assert.equal(
    (
      await ask({
        cookie: `${opened.cookie.name}=${opened.cookie.value}`,
        'content-type': 'application/json',
      })
    ).status,
    401,
  )
  const page = await fetch(`${opened.address}/`, { headers: { authorization: `Bearer ${token}` } })
  assert.notEqual(page.status, 200)
  const approve = await fetch(`${opened.address}/api/v1/approve`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: '{}',
  })
  assert.equal(approve.status, 404)
})

describe('an assistant', () => {
  const told = async (client: Client, name: string, given: Record<string, unknown>): Promise<string> => {
    const { content, isError } = await client.callTool({ name, arguments: given })
    const [first] = content as { text: string }[]
    assert.ok(!isError, JSON.stringify(content))
    return first?.text ?? ''
  }
  const tries = async (client: Client) => {
    const { tools } = await client.listTools()
    assert.ok(tools.some(({ name }) => name === 'plan'))
    assert.ok(tools.every(({ name }) => !['approve', 'send', 'confirm', 'means', 'arrived'].includes(name)))
    assert.match(await told(client, 'plan', { opportunities: ['northwind-analytics'] }), /thank-you\/dana/)
    assert.match(await told(client, 'search', { words: ['dana'] }), /Dana/)
    await told(client, 'note', {
      ...{ opportunity: 'northwind-analytics', interview: 'screen', kind: 'insight', who: 'dana' },
      text: 'The night team writes the schedule.',
    })
    await client.close()
  }

  test('speaks over standard input and output', async () => {
    const client = new Client({ name: 'test', version: '1' })
    const env = Object.fromEntries(
      Object.entries(house.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    )
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [join(root, 'bin', 'afterword'), 'mcp', '--data', house.data],
        env,
      }),
    )
    await tries(client)
  })

  test('speaks over HTTP with its token, and not without', async () => {
    const at = (bearer: string) =>
      new StreamableHTTPClientTransport(new URL(`${opened.address}/api/mcp`), {
        requestInit: { headers: { authorization: `Bearer ${bearer}` } },
      })
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(at(token))
    await tries(client)
    await assert.rejects(new Client({ name: 'test', version: '1' }).connect(at('x')))
  })
})

test('whoever watches over the server is told that it is ready, and what was done', async () => {
  for (const path of ['/healthz', '/readyz'])
    assert.equal((await fetch(`${opened.address}${path}`)).status, 200)
  const text = await (await fetch(`${opened.address}/metrics`)).text()
  assert.match(text, /^afterword_actions_total\{action="plan",door="program",outcome="done"\} [1-9]/m)
  assert.doesNotMatch(text, /northwind|dana/i)
})
