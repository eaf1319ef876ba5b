import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { type FakeImap, type Script, startFakeImap, wellBehaved } from '../../testing/fake-imap.ts'
import { labMailbox, value } from '../../testing/lab.ts'
import { type MailServers, startMailServers } from '../../testing/mail-servers.ts'
import { lay } from '../../testing/maildir.ts'
import { startProxy } from '../../testing/tcp-proxy.ts'
import type { Patience } from './connect.ts'
import { kindOf } from './trouble.ts'
import { openWindow } from './window.ts'

let servers: MailServers
before(async () => {
  servers = await startMailServers()
  const at = '2026-11-12T10:00:00.000Z'
  lay(
    servers,
    'ann',
    '',
    Array.from({ length: 80 }, () => ({ at, body: 'words and words\r\n'.repeat(60) })),
  )
})
after(() => servers.stop())

const impatient: Patience = { connect: 700, silence: 700, command: 3_000 }
/** For real servers on a busy machine, where a connection is expected to come about. */
const patient: Patience = { connect: 20_000, silence: 6_000, command: 20_000 }
const since = '2026-11-01T00:00:00Z'

const open = (
  imap: Partial<Endpoint> = {},
  more: { secret?: string; ca?: string; patience?: Patience } = {},
) =>
  openWindow({
    mailbox: labMailbox('ann', { host: 'localhost', port: servers.imaps, security: 'tls', ...imap }),
    ...{ secret: 'secret', ca: servers.ca, patience: patient, ...more },
  })

const proxyFor = async (t: TestContext, port: number) => {
  const proxy = await startProxy(port)
  t.after(() => proxy.close())
  return proxy
}

const trouble = (outcome: Outcome<unknown>) => {
  assert.equal(outcome.ok, false)
  const [problem] = outcome.ok ? [] : outcome.problems
  return [problem && kindOf(problem), problem?.message]
}

const plain = (port: number): Partial<Endpoint> => ({ port, security: 'none' })
const quick = { patience: impatient }

test('a wrong password is said, and nothing is left open', async (t) => {
  const proxy = await proxyFor(t, servers.imaps)
  assert.deepEqual(trouble(await open({ port: proxy.port }, { secret: 'secrer' })), [
    'login',
    'localhost does not accept this user name and password.',
  ])
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.equal(proxy.open(), 0)
})

test('a certificate that nobody vouches for stops it before the password, over tls and starttls', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'afterword-cert-'))
  spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=other', '-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')],
  ])
  const other = readFileSync(join(dir, 'cert.pem'), 'utf8')
  rmSync(dir, { recursive: true })
  for (const place of [{}, { port: servers.imap, security: 'starttls' } as const]) {
    const [kind, message] = trouble(await open(place, { ca: other }))
    assert.equal(kind, 'certificate')
    assert.match(
      message ?? '',
      /^The certificate of localhost cannot be trusted \(\w+\), so the password was not sent\.$/,
    )
  }
  const bare = labMailbox('ann', { host: 'localhost', port: servers.imaps, security: 'tls' })
  assert.equal(trouble(await openWindow({ mailbox: bare, secret: 'secret' }))[0], 'certificate')
})

test('nobody there, or no such name', async () => {
  assert.equal(trouble(await open(plain(1)))[0], 'unreachable')
  assert.equal(trouble(await open({ host: 'mail.invalid' }))[0], 'unreachable')
})

test('in the clear is for this computer only', async () => {
  assert.equal(trouble(await open({ host: 'imap.example.org', security: 'none' }))[0], 'unencrypted')
})

const faked = async <Value>(
  script: Script,
  use: (server: FakeImap) => Promise<Value>,
  greeting?: string,
): Promise<Value> => {
  const server = await startFakeImap([...script, ...wellBehaved], greeting)
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

test('a server without starttls, or one that skips it, gets no password', async () => {
  const starttls = ({ port }: FakeImap) => open({ port, security: 'starttls' }, quick)
  assert.equal(trouble(await faked([], starttls))[0], 'unencrypted')
  assert.equal(trouble(await faked([], starttls, '* PREAUTH welcome'))[0], 'unencrypted')
})

test('a server that never answers is given up: before the greeting, after it, at the login, at a question', async () => {
  const kinds = [
    await faked([], ({ port }) => open(plain(port), quick), ''),
    await faked([], ({ port }) => open({ port }, quick), ''),
    await faked([[/^CAPABILITY/, []]], ({ port }) => open(plain(port), quick)),
    await faked([[/^LOGIN/, []]], ({ port }) => open(plain(port), quick)),
    await faked([[/^EXAMINE/, []]], async ({ port }) =>
      value(await open(plain(port), quick)).newSince([], since, async () => done(undefined)),
    ),
  ].map((outcome) => trouble(outcome)[0])
  assert.deepEqual(kinds, ['silent', 'silent', 'silent', 'silent', 'silent'])
})

test('nonsense is called nonsense', async () => {
  const greetings = ['HTTP/1.1 400 Bad Request', '\u0000\u0001\u0002', '* OK [', '220 mail.example.org ESMTP']
  for (const greeting of greetings) {
    const [kind] = trouble(await faked([], ({ port }) => open(plain(port), quick), greeting))
    assert.ok(kind === 'nonsense' || kind === 'silent' || kind === 'cut', `${greeting}: ${kind}`)
  }
  const answers: Script[] = [
    [[/^EXAMINE/, ['* 3 EXISTS', '% OK done']]],
    [[/^EXAMINE/, ['* (((((', '* {99999999999}', '% OK done']]],
    [
      [/^LIST/, ['* LIST ()', '% OK done']],
      [/^EXAMINE/, ['% BAD no']],
    ],
  ]
  for (const answer of answers) {
    const read = await faked(answer, async ({ port }) =>
      value(await open(plain(port), quick)).newSince([], since, async () => done(undefined)),
    )
    assert.equal(read.ok, false)
  }
})

test('a server that is too busy to let anybody in is not taken for a wrong password', async () => {
  const [kind, message] = trouble(
    await faked([[/^LOGIN/, ['% NO [UNAVAILABLE] Come \u0007back later']]], ({ port }) =>
      open(plain(port), quick),
    ),
  )
  assert.equal(kind, 'refused')
  assert.equal(message, 'localhost refused: “Come back later”')
})

test('folders are found by their usual names where the server marks none', async () => {
  for (const name of ['Gesendet', 'Sent Items', 'Envoy&AOk-s']) {
    const listed = [
      '* LIST () "/" INBOX',
      `* LIST () "/" "${name}"`,
      '* LIST () "/" "Sent to Dana"',
      '% OK done',
    ]
    const folder = await faked(
      [
        [/^LIST "" "?\*/, listed],
        [/^LIST "" ""$/, ['* LIST (\\Noselect) "/" ""', '% OK done']],
        [/^LIST/, [`* LIST () "/" "${name}"`, '% OK done']],
      ],
      async ({ port }) => value(await value(await open(plain(port), quick)).sentFolder()),
    )
    assert.equal(folder, name.replace('&AOk-', 'é'))
  }
})

test('the line may be cut anywhere or fall silent: there is a sentence, and no socket stays open', async (t) => {
  const proxy = await proxyFor(t, servers.imap)
  let cuts = 0
  for (const at of [0, 10, 100, 300, 500, 700, 1_000, 1_500, 2_500, 5_000, 20_000, 60_000, 90_000]) {
    proxy.set({ cutAfter: Math.max(1, at) })
    const opened = await open(plain(proxy.port))
    const outcome = opened.ok ? await opened.value.newSince([], since, async () => done(undefined)) : opened
    if (opened.ok) await opened.value.close()
    if (outcome.ok) continue
    cuts += 1
    const [kind] = trouble(outcome)
    assert.ok(kind === 'cut' || kind === 'unreachable', `after ${at} bytes: ${kind}`)
  }
  assert.ok(cuts >= 10)
  proxy.set('passes')
  const opened = value(await open(plain(proxy.port)))
  proxy.set('stuck')
  assert.equal(trouble(await opened.sentMark())[0], 'silent')
  await opened.close()
  assert.notEqual(trouble(await opened.sentMark())[0], undefined)
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.equal(proxy.open(), 0)
})

test('a server that falls asleep in the middle is given up, and serves again when it wakes', async () => {
  const opened = value(await open())
  value(await opened.sentMark())
  servers.freeze()
  try {
    assert.equal(trouble(await opened.sentMark())[0], 'silent')
    await opened.close()
    assert.equal(trouble(await open({}, quick))[0], 'silent')
  } finally {
    servers.thaw()
  }
  const again = value(await open({}, { patience: patient }))
  value(await again.sentMark())
  await again.close()
})

test('a folder that vanishes in between is named', async () => {
  const gone: Script = [
    [/^LIST "" "?\*/, ['* LIST () "/" INBOX', '* LIST (\\Sent) "/" Sent', '% OK done']],
    [/^LIST/, ['% OK done']],
    [/^EXAMINE "?Sent/, ['% NO [NONEXISTENT] No such mailbox']],
  ]
  const read = await faked(gone, async ({ port }) =>
    value(await open(plain(port))).newSince([], since, async () => done(undefined)),
  )
  assert.deepEqual(trouble(read), ['gone', 'The folder “Sent” is no longer there on localhost.'])
})

test('what `take` throws is not taken for trouble with the mailbox, and the window stays usable', async () => {
  const opened = value(await open({}, { patience: patient }))
  await assert.rejects(
    opened.newSince([], since, () => Promise.reject(new Error('a bug of our own'))),
    /a bug of our own/,
  )
  value(await opened.sentMark())
  await opened.close()
})
