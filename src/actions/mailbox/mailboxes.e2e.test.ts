import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { paperOf } from '../../cli/paper.ts'
import { runCommand } from '../../cli/run.ts'
import { refused } from '../../core/outcome.ts'
import { type MailHouse, mailHouse } from '../../testing/mail/desk.ts'
import { imapServer, type Line } from '../../testing/mail/line.ts'
import { smtpServer, type TestSmtp } from '../../testing/mail/smtp.ts'
import { withoutStore } from '../../testing/no-store.ts'
import type { Desk } from '../action.ts'
import { actions } from '../list.ts'

const right = 'rain on the roof'
const paper = paperOf({ colour: false })
let house: MailHouse
let smtp: TestSmtp
let imap: Line

before(async () => {
  house = mailHouse()
  smtp = await smtpServer(right, { allowInsecureAuth: true, hideSTARTTLS: true })
  imap = await imapServer(right)
})
after(async () => {
  await Promise.all([smtp.close(), imap.close()])
  await house.remove()
})

const run = (words: readonly string[], desk: Desk = house.desk(right)) =>
  runCommand(words, actions, desk, paper)
const servers = () => [
  ...['--smtp', '127.0.0.1', '--smtpPort', String(smtp.port), '--smtpSecurity', 'none'],
  ...['--imap', '127.0.0.1', '--imapPort', String(imap.port), '--imapSecurity', 'none'],
]
const connect = (address: string, desk?: Desk) => run(['connect', address, ...servers()], desk)

describe('without any mailbox', () => {
  test('one sentence says what happens instead', async () => {
    const { code, out } = await run(['mailboxes'])
    assert.equal(code, 0)
    assert.match(out, /Until a mailbox is connected, approved messages are written as \.eml/)
    assert.match((await run(['pause'])).err, /^afterword: No mailbox is connected\.\n$/)
  })

  test('where none can be connected, every command says so', async () => {
    const desk = { ...house.desk(right), mail: undefined } as unknown as Desk
    for (const words of [
      ['connect', 'priya@gmail.com'],
      ['mailboxes'],
      ['pause'],
      ['resume'],
      ['disconnect'],
      ['test-mailbox'],
    ]) {
      const { code, err } = await run(words, { ...withoutStore, ...desk })
      assert.equal(code, 2)
      assert.equal(err, 'afterword: No mailbox can be connected here.\n', words.join(' '))
    }
  })
})

describe('connecting', () => {
  test('no flag takes a password, and without a person a file must', async () => {
    assert.match((await run(['connect', 'priya@gmail.com', '--password', 'x'])).err, /there is no --password/)
    assert.match((await connect('priya@example.org', house.desk())).err, /--password-file/)
  })

  test('a refused mailbox is not kept, and no key is made for it', async () => {
    const { code, err } = await connect('priya@example.org', house.desk('wrong'))
    assert.equal(code, 2)
    assert.match(err, /does not accept/)
    assert.match((await run(['mailboxes'])).out, /No mailbox is connected/)
    assert.throws(() => readFileSync(house.keyFile), /ENOENT/)
  })

  test('the question says where an app password is made', async () => {
    let asked = ''
    const secret = async (question: string) => {
      asked = question
      return ''
    }
    const { err } = await run(['connect', 'priya@icloud.com'], { ...house.desk(), secret })
    assert.match(asked, /App password for priya@icloud\.com, made at account\.apple\.com/)
    assert.match(err, /No password was given/)
  })

  test('a domain of one’s own is asked for at the name servers, and its servers stand in the question', async () => {
    let asked = ''
    const secret = async (question: string) => {
      asked = question
      return right
    }
    const desk = () => ({ ...house.desk(), secret })
    assert.match((await run(['connect', 'eve@example.org'], desk())).err, /does not know who keeps the mail/)
    house.found = { provider: 'microsoft365' }
    assert.match((await run(['connect', 'eve@example.org'], desk())).err, /OAuth/)
    house.found = {
      smtp: { host: '127.0.0.1', port: smtp.port, security: 'none' },
      imap: { host: '127.0.0.1', port: imap.port, security: 'none' },
    }
    const { code, err } = await run(['connect', 'eve@example.org'], desk())
    assert.equal(code, 0, err)
    assert.match(asked, /Password of eve@example\.org at 127\.0\.0\.1/)
    assert.match((await run(['disconnect', 'eve@example.org'])).out, /Disconnected/)
    house.found = {}
  })

  test('what lets us in is kept, and said with a word on the key', async () => {
    const { code, out } = await connect('priya@example.org')
    assert.equal(code, 0, out)
    assert.match(out, /Connected priya@example\.org\./)
    assert.ok(out.replace(/\s+/g, '').includes(house.keyFile))
    const listed = (await run(['mailboxes'])).out
    assert.match(listed, /Ready to send and to read/)
  })

  test('the password may come out of a file', async () => {
    const file = join(house.data, '..', 'password.txt')
    writeFileSync(file, `${right}\n`)
    const { code, err } = await run(
      ['connect', 'ann@example.org', ...servers(), '--password-file', file],
      house.desk(),
    )
    assert.equal(code, 0, err)
  })

  test('a store that fails leaves no half of a mailbox', async () => {
    const desk = house.desk(right)
    const { mail } = desk
    assert.ok(mail)
    const seal = async () => refused({ message: 'The disk is full.' })
    const failing = { ...desk, mail: { ...mail, mailboxes: { ...mail.mailboxes, seal } } }
    assert.match((await connect('bob@example.org', failing)).err, /disk is full/)
    assert.doesNotMatch((await run(['mailboxes', '--json'])).out, /bob@/)
  })
})

describe('a connected mailbox', () => {
  test('is paused and resumed', async () => {
    assert.match((await run(['pause'])).err, /Several are connected; name one: ann@example\.org, priya@/)
    assert.match((await run(['resume', 'priya@example.org'])).err, /is not paused/)
    assert.match((await run(['pause', 'Priya@example.org'])).out, /Paused priya@example\.org/)
    assert.match((await run(['mailboxes'])).out, /Paused: You paused it\./)
    assert.match((await run(['resume', 'priya@example.org'])).out, /Resumed/)
    assert.doesNotMatch((await run(['mailboxes'])).out, /Paused/)
    assert.match((await run(['pause', 'eve@example.org'])).err, /not connected/)
  })

  test('is tested with the kept password', async () => {
    const before = smtp.tried.length
    assert.match((await run(['test-mailbox', 'priya@example.org'], house.desk())).out, /Both servers/)
    assert.deepEqual(smtp.tried.at(-1), { user: 'priya@example.org', password: right, token: '' })
    assert.equal(smtp.tried.length, before + 1)
  })

  test('is shown as locked where the key is gone, and nothing makes another', async () => {
    const key = readFileSync(house.keyFile)
    rmSync(house.keyFile)
    assert.match((await run(['mailboxes'])).out, /key file of your mail passwords is not there/)
    assert.match((await run(['test-mailbox', 'priya@example.org'])).err, /not there/)
    assert.match((await connect('priya@example.org')).err, /not there/)
    assert.throws(() => readFileSync(house.keyFile), /ENOENT/)
    writeFileSync(house.keyFile, key, { mode: 0o600 })
    assert.match((await run(['mailboxes'])).out, /Ready/)
  })

  test('is connected again without naming its servers', async () => {
    const { code, err } = await run(['connect', 'priya@example.org'])
    assert.equal(code, 0, err)
  })

  test('is disconnected, its password with it', async () => {
    for (const address of ['priya@example.org', 'ann@example.org'])
      assert.match((await run(['disconnect', address])).out, /its password is forgotten/)
    assert.match((await run(['mailboxes'])).out, /No mailbox is connected/)
    assert.equal(readFileSync(join(house.data, 'mailboxes.json'), 'utf8'), '{"boxes":[],"sealed":[]}')
  })
})
