import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { importAction } from '../actions/import.ts'
import { actions } from '../actions/list.ts'
import { perform } from '../actions/perform.ts'
import { forPrograms } from '../actions/programs/open-to.ts'
import { shutOutAction } from '../actions/programs/shut-out.ts'
import { readProgramToken } from '../actions/programs/token.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { asking, doorOver, tokenFor } from '../testing/programs.ts'

const search = `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: America/Toronto}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '2026-11-18T10:00[America/Toronto]'
    ends: '2026-11-18T11:00[America/Toronto]'
    met: [dana]
`
let now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const { store, remove } = newStore()
after(remove)
const desk = () => deskOver(store, now)
const door = doorOver((by) => ({
  ...desk(),
  ...(by ? { account: by.account, by: by.program.name, door: 'program' } : {}),
}))
let read: ReturnType<typeof asking>
let write: ReturnType<typeof asking>
before(async () => {
  value(await perform(importAction, { text: search }, desk()))
  read = asking(door, await tokenFor(desk(), 'read'))
  write = asking(door, await tokenFor(desk(), 'write'))
})
const note = (text: string) => ({
  opportunity: 'mill',
  interview: 'screen',
  kind: 'insight',
  who: 'dana',
  text,
})
const many = async () => value(await store.countChanges('me'))

describe('a program', () => {
  test('reads what an action answers', async () => {
    const { status, body } = await read('/api/v1/plan', { opportunities: ['mill'] })
    assert.equal(status, 200, JSON.stringify(body))
    assert.ok(Array.isArray(body.steps) || Array.isArray(body.plans))
  })

  test('hands over a text where the command line names a file', async () => {
    const { status, body } = await read('/api/v1/plan', { text: search.replace('id: mill', 'id: quay') })
    assert.equal(status, 200, JSON.stringify(body))
    const reviewed = await read('/api/v1/review', {
      text: 'Dear Dana,\n\nThank you.\n\nPriya',
      opportunity: 'mill',
      to: ['dana'],
    })
    assert.equal(reviewed.status, 200, JSON.stringify(reviewed.body))
  })

  test('writes, and the history says who it was', async () => {
    const { status, body } = await write(
      '/api/v1/note',
      note('The analysts get the numbers before stand-up.'),
    )
    assert.equal(status, 200, JSON.stringify(body))
    const [latest] = value(await store.changes('me', { limit: 1 }))
    assert.deepEqual([latest?.by, latest?.door], ['a program that may write', 'program'])
  })

  test('is told in which field what is wrong, as a problem of RFC 9457', async () => {
    const { status, headers, body } = await write('/api/v1/note', { ...note('x'), kind: 'insigth' })
    assert.equal(status, 422)
    assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/)
    assert.deepEqual(
      [body.type, body.code, body.status],
      ['urn:afterword:problem:bad-input', 'bad-input', 422],
    )
    const [first] = body.errors as { field: string; message: string }[]
    assert.equal(first?.field, 'kind')
    assert.match(first?.message ?? '', /Did you mean insight\?/)
  })

  const wrong: readonly (readonly [
    what: string,
    path: string,
    body: unknown,
    status: number,
    code: string,
  ])[] = [
    ['a field there is none of', '/api/v1/plan', { opportunites: ['mill'] }, 422, 'bad-input'],
    ['an opportunity that is not here', '/api/v1/plan', { opportunities: ['none'] }, 404, 'not-found'],
    ['a path in the place of an id', '/api/v1/plan', { opportunities: ['/etc/passwd'] }, 404, 'not-found'],
    [
      'a path in the place of an opportunity',
      '/api/v1/letter',
      { opportunity: '../../x.yaml', step: 'a/b/c' },
      422,
      'bad-input',
    ],
    ['standard input', '/api/v1/plan', { opportunities: ['-'] }, 404, 'not-found'],
    ['a file', '/api/v1/plan', { files: ['/etc/passwd'] }, 422, 'bad-input'],
    ['a file to write to', '/api/v1/calendar-file', { file: '/tmp/x.ics' }, 422, 'bad-input'],
    ['a list', '/api/v1/plan', '[]', 400, 'not-json'],
    ['no JSON', '/api/v1/plan', '{', 400, 'not-json'],
    ['nothing to plan', '/api/v1/plan', {}, 422, 'bad-input'],
    ['a text that is too long', '/api/v1/search', { words: ['x'.repeat(2001)] }, 422, 'bad-input'],
    ['a body that is too large', '/api/v1/plan', { text: 'x'.repeat(11_000_000) }, 413, 'too-large'],
    ['an action that is none', '/api/v1/nothing', {}, 404, 'no-such-action'],
    ['an address that is none', '/api/v2/plan', {}, 404, 'no-such-action'],
  ]
  for (const [what, path, body, status, code] of wrong)
    test(`is refused ${what}`, async () => {
      const told = await read(path, body)
      assert.deepEqual([told.status, told.body.code], [status, code], JSON.stringify(told.body))
    })

  test('that may only read changes nothing', async () => {
    const before = await many()
    for (const action of forPrograms.filter(({ readOnly }) => !readOnly)) {
      const { status, body } = await read(`/api/v1/${action.name}`, {})
      assert.deepEqual([status, body.code], [403, 'scope'], action.name)
    }
    assert.equal(await many(), before)
  })
})

test('what asks a person, lets in, opens to others or may release a message is no endpoint', async () => {
  const open = new Set(forPrograms.map(({ name }) => name))
  const person = actions.filter(({ asksPerson }) => asksPerson).map(({ name }) => name)
  const never = [
    'approve',
    'send',
    'confirm',
    'arrived',
    'override',
    'means',
    'answered',
    'undo',
    'delete',
    'let-in',
    'shut-out',
    'hook',
    'programs',
    'connect',
    'calendar-feed',
  ]
  for (const name of [...person, ...never]) {
    assert.ok(!open.has(name), name)
    const { status, body } = await write(`/api/v1/${name}`, {})
    assert.deepEqual([status, body.code], [404, 'no-such-action'], name)
  }
})

describe('a token', () => {
  const refused = async (token: string | undefined, headers = {}) => {
    const { status, body, headers: told } = await asking(door, token)('/api/v1/today', {}, headers)
    assert.deepEqual([status, body.code], [401, 'token'])
    assert.match(told.get('www-authenticate') ?? '', /^Bearer/)
  }
  test('is needed, and a cookie is none', async () => {
    await refused(undefined)
    await refused(undefined, { cookie: 'afterword-0000000000=x' })
  })
  test('that was changed in one place lets nobody in', async () => {
    const token = await tokenFor(desk(), 'read')
    for (const at of [0, 12, 20, token.length - 20])
      await refused(`${token.slice(0, at)}${token[at] === 'x' ? 'y' : 'x'}${token.slice(at + 1)}`)
    for (const odd of ['x', `${token}x`, token.slice(0, -1), 'x'.repeat(5000)]) await refused(odd)
  })
  test('lets in through its last day and not after it', async () => {
    const token = await tokenFor(desk(), 'read', { until: '2026-11-19' })
    const stood = now
    now = Temporal.ZonedDateTime.from('2026-11-19T23:59[America/Toronto]')
    assert.equal((await asking(door, token)('/api/v1/today', {})).status, 200)
    now = Temporal.ZonedDateTime.from('2026-11-20T00:00[America/Toronto]')
    await refused(token)
    now = stood
  })
  test('ends when a person says so, and is kept as a hash', async () => {
    const token = await tokenFor(desk(), 'read')
    const { id = '', secret = '' } = readProgramToken(token) ?? {}
    assert.equal((await asking(door, token)('/api/v1/today', {})).status, 200)
    const kept = value(await store.programs.byId('me', id))
    assert.ok(kept && !JSON.stringify(kept).includes(secret))
    assert.equal(kept.program.usedAt?.slice(0, 10), '2026-11-18')
    value(await perform(shutOutAction, { id }, { ...desk(), yes: 'shown' }))
    await refused(token)
  })
})

describe('a key of idempotency', () => {
  const before = async (work: () => Promise<unknown>) => {
    const stood = await many()
    await work()
    return (await many()) - stood
  }
  test('does the same once, and answers the same again', async () => {
    const all: string[] = []
    const changes = await before(async () => {
      for (let time = 0; time < 3; time += 1) {
        const { status, body, headers } = await write(
          '/api/v1/note',
          note('They write the plan on Mondays.'),
          { 'idempotency-key': 'one' },
        )
        assert.equal(status, 200)
        assert.equal(headers.get('idempotency-replayed'), time === 0 ? null : 'true')
        all.push(JSON.stringify(body))
      }
    })
    assert.equal(changes, 1)
    assert.equal(new Set(all).size, 1)
  })
  test('of twenty that come together one is done', async () => {
    const changes = await before(() =>
      Promise.all(
        Array.from({ length: 20 }, () =>
          write('/api/v1/note', note('The lift was out of order.'), { 'idempotency-key': 'many' }),
        ),
      ),
    )
    assert.equal(changes, 1)
  })
  test('with another body is refused', async () => {
    const { status, body } = await write('/api/v1/note', note('Something else.'), {
      'idempotency-key': 'one',
    })
    assert.deepEqual([status, body.code], [422, 'key-reused'])
  })
  test('of another program is another', async () => {
    const other = asking(door, await tokenFor(desk(), 'write'))
    assert.equal(
      await before(() => other('/api/v1/note', note('Another one.'), { 'idempotency-key': 'one' })),
      1,
    )
  })
  test('is forgotten after a day', async () => {
    const stood = now
    now = now.add({ hours: 25 })
    const { status, headers } = await write('/api/v1/note', note('A day later.'), {
      'idempotency-key': 'one',
    })
    assert.deepEqual([status, headers.get('idempotency-replayed')], [200, null])
    now = stood
  })
})

describe('what is no program', () => {
  const elsewhere: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:4711' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-origin' },
  ]
  for (const headers of elsewhere)
    test(`is not let in: ${JSON.stringify(headers)}`, async () => {
      const { status, headers: told } = await read('/api/v1/today', {}, headers)
      assert.equal(status, 403)
      assert.ok([...told.keys()].every((name) => !name.startsWith('access-control')))
    })
  test('another name of this machine is no way in', async () => {
    assert.equal((await read('/api/v1/today', {}, { host: 'evil.example' })).status, 421)
  })
})

test('who asks too fast is told when to ask again, and nobody else is', async () => {
  const fast = asking(door, await tokenFor(desk(), 'read'))
  const told = await Promise.all(Array.from({ length: 200 }, () => fast('/api/v1/why', { rules: ['T1'] })))
  const late = told.filter(({ status }) => status === 429)
  assert.ok(late.length > 0)
  assert.ok(late.every(({ headers }) => Number(headers.get('retry-after')) >= 1))
  assert.equal((await read('/api/v1/today', {})).status, 200)
})

test('whoever watches over servers asks whether it lives, is ready, and how much was done, without a word of anyone', async () => {
  const open = asking(door, undefined)
  assert.equal((await open('/healthz')).status, 200)
  assert.equal((await open('/readyz')).body.text, 'ready\n')
  const { text } = (await open('/metrics')).body as { text: string }
  assert.match(text, /^afterword_program_requests_total\{status="401"\} \d+$/m)
  assert.doesNotMatch(text, /mill|dana|priya/i)
  assert.equal((await open('/metrics', undefined, { 'x-forwarded-for': '10.0.0.1' })).status, 401)
})
