import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'afterword-hook-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const sent = join(folder, 'sent')
const sendmail = join(folder, 'sendmail')
writeFileSync(sendmail, `#!/bin/sh\nprintf '%s\\n' "$@" >"${sent}.to"\ncat >"${sent}"\n`)
chmodSync(sendmail, 0o755)

const send = (message: string) => {
  rmSync(sent, { force: true })
  return spawnSync(join(root, 'examples', 'hooks', 'sendmail-with-review'), ['dana@northwind.example'], {
    input: message,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      SENDMAIL: sendmail,
      AFTERWORD: `${process.execPath} ${join(root, 'bin', 'afterword')}`,
    },
  })
}

const mail = (body: string) =>
  `From: Priya <priya@raman.example>\r\nTo: Dana Okonkwo <dana@northwind.example>\r\nSubject: Thank you for Tuesday\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.replaceAll('\n', '\r\n')}`

test('a message without errors is handed on byte for byte', () => {
  const message = mail(
    'Hi Dana,\n\nThank you for your time on Tuesday. I came away keener on the role, and will check in next week.\n\nBest regards,\nPriya\n\nOn Mon, 16 Nov 2026, Dana Okonkwo wrote:\n> Hi [name], see you at ten\n',
  )
  const done = send(message)
  assert.equal(done.status, 0, done.stderr)
  assert.equal(readFileSync(sent, 'utf8'), message)
  assert.equal(readFileSync(`${sent}.to`, 'utf8'), 'dana@northwind.example\n')
})

test('a message with an error is stopped, and says why', () => {
  const done = send(
    mail('Hi [first name],\n\nThank you for your time. My CV is attached.\n\nBest regards,\nPriya\n'),
  )
  assert.equal(done.status, 1)
  assert.match(done.stderr, /X3/)
  assert.match(done.stderr, /X6/)
  assert.match(done.stderr, /Not sent/)
  assert.ok(!existsSync(sent))
})

test('a message that cannot be read is not sent either', () => {
  const done = send('From: a@b.test\nContent-Type: text/html\n\n<p>Hi</p>\n')
  assert.equal(done.status, 1)
  assert.match(done.stderr, /no plain text/)
  assert.ok(!existsSync(sent))
})
