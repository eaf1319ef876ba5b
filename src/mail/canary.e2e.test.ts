import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { actions } from '../actions/list.ts'
import { paperOf } from '../cli/paper.ts'
import { runCommand } from '../cli/run.ts'
import { filesTelling, tells } from '../testing/mail/canary.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { imapServer, type Line } from '../testing/mail/line.ts'
import { type Pages, pagesOver } from '../testing/mail/page.ts'
import { smtpServer, type TestSmtp } from '../testing/mail/smtp.ts'

/** Found nowhere but in the sealed bytes and on the line to the server. */
const canary = 'zzq "7f3e" <canary> & pässword'
const paper = paperOf({ colour: false })

let house: MailHouse
let good: TestSmtp
let bad: TestSmtp
let imap: Line
let pages: Pages
/** Everything that left the program by any way. */
let said: string[] = []
const writes = { out: process.stdout.write, err: process.stderr.write }

before(async () => {
  house = mailHouse()
  good = await smtpServer(canary, { allowInsecureAuth: true, hideSTARTTLS: true })
  bad = await smtpServer('another', { allowInsecureAuth: true, hideSTARTTLS: true })
  imap = await imapServer('another', `NO [AUTHENTICATIONFAILED] ${canary} is wrong`)
  pages = await pagesOver(() => house.desk())
})
after(async () => {
  await Promise.all([good.close(), bad.close(), imap.close()])
  await house.remove()
})
beforeEach(() => {
  said = []
  const listening = (write: typeof process.stdout.write) =>
    ((chunk: string | Uint8Array, ...rest: never[]) => {
      said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'))
      return write.call(process.stdout, chunk, ...rest)
    }) as typeof process.stdout.write
  process.stdout.write = listening(writes.out)
  process.stderr.write = listening(writes.err)
})
afterEach(() => {
  process.stdout.write = writes.out
  process.stderr.write = writes.err
  const telling = said.filter((text) => tells(text, canary))
  assert.deepEqual(telling, [])
  assert.deepEqual(filesTelling(join(house.data, '..'), canary), [])
})

const run = async (words: readonly string[], desk: Desk = house.desk(canary)) => {
  const result = await runCommand(words, actions, desk, paper)
  said.push(result.out, result.err)
  return result
}

const serversOf = (smtp: TestSmtp, read?: Line): Readonly<Record<string, string>> => ({
  smtp: '127.0.0.1',
  smtpPort: String(smtp.port),
  smtpSecurity: 'none',
  ...(read ? { imap: '127.0.0.1', imapPort: String(read.port), imapSecurity: 'none' } : {}),
})
const flags = (servers: Readonly<Record<string, string>>) =>
  Object.entries(servers).flatMap(([key, value]) => [`--${key}`, value])

const post = async (fields: Readonly<Record<string, string>>, path = '/settings/mail/connect') => {
  const answer = await pages.post(path, { address: 'priya@example.org', password: canary, ...fields })
  said.push(answer.all)
  return answer
}

/** Whatever is refused: by the mailbox, the reader, the line, the form, the key. */
const refusals = (): readonly (readonly [string, Readonly<Record<string, string>>])[] => [
  ['a wrong password that the server repeats', serversOf(bad)],
  ['a wrong password that the IMAP server repeats', serversOf(good, imap)],
  ['nothing that answers', { ...serversOf(good), smtpPort: '1' }],
  ['a server that does not protect the line', { ...serversOf(imap as never), smtpSecurity: 'tls' }],
  ['no port', { ...serversOf(good), smtpPort: '0' }],
  ['an open line elsewhere', { ...serversOf(good), smtp: 'smtp.example.org' }],
  ['no such provider', { ...serversOf(good), provider: 'nobody' }],
  ['no servers', {}],
]

test('refused at the terminal, with and without --json', async () => {
  for (const [why, servers] of refusals())
    for (const more of [[], ['--json']]) {
      const { code } = await run(['connect', 'priya@example.org', ...flags(servers), ...more])
      assert.equal(code, 2, why)
    }
  assert.equal((await run(['connect', 'priya@example.org', '--password', 'x'])).code, 2)
})

test('refused on the page', async () => {
  for (const [why, servers] of refusals()) assert.equal((await post(servers)).status, 422, why)
  assert.equal((await post({ ...serversOf(good), password: `${canary}\n${canary}` })).status, 422)
  assert.equal((await post({ ...serversOf(good), address: 'nobody' })).status, 422)
  assert.equal((await post({ ...serversOf(good), unknown: 'x' }, '/settings/mail/nowhere')).status, 404)
})

test('an error of our own says its kind and no more', async () => {
  const desk = house.desk(canary)
  assert.ok(desk.mail)
  const mail = {
    ...desk.mail,
    trial: async () => {
      throw new Error(`unforeseen: ${canary}\n${canary}`)
    },
  }
  const broken = await pagesOver(() => ({ ...desk, mail }))
  const answer = await broken.post('/settings/mail/connect', {
    address: 'priya@example.org',
    password: canary,
    ...serversOf(good),
  })
  said.push(answer.all)
  assert.equal(answer.status, 500)
})

test('a file as the password, a damaged key file in the way', async () => {
  const desk = {
    ...house.desk(),
    read: async () => ({ ok: true, value: `${canary}\n`, findings: 0 }) as const,
  }
  const words = ['connect', 'priya@example.org', ...flags(serversOf(good)), '--password-file', '-']
  assert.equal((await run(words, desk)).code, 0)
  const key = readFileSync(house.keyFile)
  writeFileSync(house.keyFile, 'torn', { mode: 0o600 })
  assert.equal((await run(words, desk)).code, 2)
  assert.equal((await post(serversOf(good))).status, 422)
  writeFileSync(house.keyFile, key)
})

test('connected through both doors, then shown, tested, paused and exported', async () => {
  assert.equal((await run(['connect', 'priya@example.org', ...flags(serversOf(good))])).code, 0)
  assert.equal((await post({ ...serversOf(good), address: 'ann@example.org' })).status, 303)
  assert.equal(good.tried.at(-1)?.password, canary)
  const words = [
    ['mailboxes'],
    ['mailboxes', '--json'],
    ['test-mailbox', 'priya@example.org', '--json'],
    ['pause', 'priya@example.org', '--json'],
    ['resume', 'priya@example.org'],
    ['history', '--json'],
    ['opportunities', '--json'],
    ['profile', '--json'],
  ]
  for (const each of words) assert.equal((await run(each)).code, 0, each.join(' '))
  for (const path of ['/settings/mail', '/settings/mail/connect?address=ann%40example.org', '/profile', '/'])
    said.push((await pages.get(path)).all)
})

test('the looking finds what is there', async () => {
  assert.ok(tells(JSON.stringify(good.tried), canary))
  const file = join(house.data, '..', 'plain.txt')
  writeFileSync(file, Buffer.from(`\0priya\0${canary}`).toString('base64'))
  assert.deepEqual(filesTelling(join(house.data, '..'), canary), ['plain.txt'])
  writeFileSync(file, '')
})
