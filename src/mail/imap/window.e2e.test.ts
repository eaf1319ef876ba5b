import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createTransport } from 'nodemailer'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import type { Checkpoint, Seen, Window } from '../../core/mail/mailbox/window.ts'
import { done, refused } from '../../core/outcome.ts'
import { labMailbox, value } from '../../testing/lab.ts'
import { type MailServers, startMailServers } from '../../testing/mail-servers.ts'
import { lay, unread } from '../../testing/maildir.ts'
import { startProxy } from '../../testing/tcp-proxy.ts'
import { parseMail } from '../parse/parse-mail.ts'
import { type ImapWindow, openWindow } from './window.ts'

let servers: MailServers
before(async () => {
  servers = await startMailServers()
})
after(() => servers.stop())

const mailboxOf = (
  user: string,
  port = servers.imaps,
  security: 'tls' | 'starttls' | 'none' = 'tls',
): Mailbox => labMailbox(user, { host: 'localhost', port, security }, servers.submission)

const withWindow = async <Value>(
  user: string,
  work: (window: ImapWindow) => Promise<Value>,
  at: Mailbox = mailboxOf(user),
): Promise<Value> => {
  const window = value(await openWindow({ mailbox: at, secret: 'secret', ca: servers.ca }))
  try {
    return await work(window)
  } finally {
    await window.close()
  }
}

/** What was taken, and the checkpoints as a store would keep them. */
const keeper = () => {
  const seen: Seen[] = []
  const checkpoints = new Map<string, Checkpoint>()
  const take: Parameters<Window['newSince']>[2] = async (batch, checkpoint) => {
    seen.push(...batch)
    checkpoints.set(checkpoint.folder, checkpoint)
    return done(undefined)
  }
  return {
    take,
    seen,
    checkpoints: () => [...checkpoints.values()],
    subjects: () =>
      seen.map(({ bytes }) => /^Subject: (.*?)\r?$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''),
  }
}

const send = async (to: string, subject: string, id?: string, body = 'Hello') => {
  const transport = createTransport({ host: '127.0.0.1', port: servers.smtp, secure: false, ignoreTLS: true })
  await transport.sendMail({
    from: 'bob@lab.test',
    to: `${to}@lab.test`,
    subject,
    text: body,
    ...(id ? { messageId: id } : {}),
  })
  transport.close()
}

const until = async <Value>(look: () => Promise<Value | undefined | false>): Promise<Value> => {
  for (let tried = 0; tried < 150; tried += 1) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it never came about')
}

test('what is newer than the date is read once, over tls and starttls and in the clear on loopback, and stays unread', async () => {
  lay(servers, 'ann', '', [
    { subject: 'Long ago', at: '2026-01-01T10:00:00.000Z' },
    { subject: 'On the day, too early', at: '2026-11-10T07:00:00.000Z' },
    { subject: 'On the day', at: '2026-11-10T09:00:00.000Z' },
  ])
  lay(servers, 'ann', 'Sent', [{ subject: 'Mine', at: '2026-11-11T10:00:00.000Z' }])
  lay(servers, 'ann', 'Junk', [{ subject: 'Taken for junk', at: '2026-11-12T10:00:00.000Z' }])
  const since = '2026-11-10T08:00:00Z'
  const places = [
    mailboxOf('ann'),
    mailboxOf('ann', servers.imap, 'starttls'),
    mailboxOf('ann', servers.imap, 'none'),
  ]
  for (const place of places) {
    const kept = keeper()
    value(await withWindow('ann', (window) => window.newSince([], since, kept.take), place))
    assert.deepEqual(kept.subjects(), ['Mine', 'On the day', 'Taken for junk'])
    assert.deepEqual(
      kept.seen.map(({ receivedAt }) => receivedAt),
      ['2026-11-11T10:00:00.000Z', '2026-11-10T09:00:00.000Z', '2026-11-12T10:00:00.000Z'],
    )
  }
  const kept = keeper()
  value(await withWindow('ann', (window) => window.newSince([], since, kept.take)))
  await send('ann', 'Just now')
  await until(async () => {
    value(await withWindow('ann', (window) => window.newSince(kept.checkpoints(), since, kept.take)))
    return kept.seen.length === 4
  })
  value(await withWindow('ann', (window) => window.newSince(kept.checkpoints(), since, kept.take)))
  assert.deepEqual(kept.subjects().slice(3), ['Just now'])
  assert.equal(unread(servers, 'ann'), 1)
  assert.ok(kept.checkpoints().every(({ modseq }) => modseq !== undefined))
})

test('a mailbox that was built anew is read again from the date on', async () => {
  const kept = keeper()
  const since = '2026-11-10T08:00:00Z'
  const look = async () =>
    value(await withWindow('ann', (window) => window.newSince(kept.checkpoints(), since, kept.take)))
  await look()
  const first = kept.seen.filter(({ folder }) => folder === 'INBOX')
  for (const name of ['dovecot-uidlist', 'dovecot.index.log', 'dovecot.index', 'dovecot.index.cache'])
    rmSync(join(servers.mailDir('ann'), name), { force: true })
  kept.seen.length = 0
  await look()
  const again = kept.seen.filter(({ folder }) => folder === 'INBOX')
  assert.notEqual(again[0]?.uidValidity, first[0]?.uidValidity)
  assert.deepEqual(again.length, first.length)
  kept.seen.length = 0
  await look()
  assert.deepEqual(kept.seen, [])
})

test('what could not be kept is read again, and nothing after it', async () => {
  const messages = Array.from({ length: 120 }, (_, at) => ({
    subject: `Number ${at}`,
    at: new Date(Date.UTC(2026, 10, 12, 0, at)).toISOString(),
  }))
  lay(servers, 'bob', '', messages)
  const kept = keeper()
  let batches = 0
  const outcome = await withWindow('bob', (window) =>
    window.newSince([], '2026-11-01T00:00:00Z', async (seen, checkpoint) => {
      if (checkpoint.folder !== 'INBOX') return done(undefined)
      batches += 1
      if (batches > 1) return refused({ message: 'The disk is full.' })
      return kept.take(seen, checkpoint)
    }),
  )
  assert.deepEqual(outcome, refused({ message: 'The disk is full.' }))
  assert.equal(batches, 2)
  assert.equal(kept.seen.length, 50)
  value(
    await withWindow('bob', (window) =>
      window.newSince(kept.checkpoints(), '2026-11-01T00:00:00Z', kept.take),
    ),
  )
  assert.deepEqual(
    kept.subjects(),
    messages.map(({ subject }) => subject),
  )
})

test('of a very long message beginning and end are read, and its size is known; what may be said between is told', async () => {
  lay(servers, 'oof', '', [
    { subject: 'Huge', at: '2026-11-12T10:00:00.000Z', body: 'a line of text\r\n'.repeat(400_000) },
  ])
  const kept = keeper()
  value(await withWindow('oof', (window) => window.newSince([], '2026-11-01T00:00:00Z', kept.take)))
  assert.equal(kept.seen[0]?.bytes.length, (2 << 20) + 2 + (512 << 10))
  assert.ok((kept.seen[0]?.size ?? 0) > 6_000_000)
  assert.equal(kept.seen[0]?.unread, true)
})

test('what was written behind a large attachment is read', async () => {
  const file = `Content-Type: application/pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(70_000)}`
  const text = (words: string) => `Content-Type: text/plain\r\n\r\n${words}\r\n`
  const body = `${[text('Hello,'), file, text('we offer you the place.')].map((part) => `--b\r\n${part}`).join('')}--b--\r\n`
  lay(servers, 'bob', '', [
    {
      ...{ subject: 'Large', more: 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b' },
      ...{ at: '2026-11-12T10:00:00.000Z', body },
    },
  ])
  const kept = keeper()
  value(await withWindow('bob', (window) => window.newSince([], '2026-11-01T00:00:00Z', kept.take)))
  const large = kept.seen.find(({ size }) => size > 5_000_000)
  assert.ok(large && large.unread === undefined)
  assert.equal(parseMail(large.bytes).text, 'Hello,\n\nwe offer you the place.')
})

test('a sent message is found by its id in the sent folder, as a copy to oneself, in a returned mail, in an answer, or nowhere', async () => {
  await withWindow('ann', async (window) => {
    const mark = value(await window.sentMark())
    assert.equal(mark?.folder, 'Sent')
    const id = '<4f1.among-sent@lab.test>'
    assert.equal(value(await window.find(id, mark)), 'nowhere')
    const bytes = Buffer.from(`Message-ID: ${id}\r\nSubject: Filed\r\n\r\nHello\r\n`)
    value(await window.fileSent(id, bytes))
    value(await window.fileSent(id, bytes))
    assert.equal(value(await window.find(id, mark)), 'sent')
    assert.equal(value(await window.find(id, undefined)), 'sent')
    const next = value(await window.sentMark())
    assert.equal(next?.uidNext, (mark?.uidNext ?? 0) + 1)
    assert.equal(value(await window.find(id, next)), 'nowhere', 'before the mark is not this one')
  })
  lay(servers, 'ann', '', [
    { id: '<self@lab.test>', from: 'ann@lab.test', at: '2026-11-12T10:00:00.000Z' },
    {
      ...{ from: 'MAILER-DAEMON@mx.lab.test', at: '2026-11-12T10:00:00.000Z' },
      more: 'Content-Type: multipart/report; boundary=x; report-type=delivery-status',
      body: '--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <returned@lab.test>\r\n\r\n--x--',
    },
    { at: '2026-11-12T10:00:00.000Z', more: 'References: <older@x>\r\n\t<answered@lab.test>' },
    { at: '2026-11-12T10:00:00.000Z', more: 'X-Kept-Id: <replaced@lab.test>' },
    { at: '2026-11-12T10:00:00.000Z', body: 'I saw <mentioned@lab.test> in a log.' },
    {
      from: 'Ann <ANN@lab.test>',
      at: '2026-11-12T10:00:00.000Z',
      more: 'References: <own-earlier@lab.test>',
    },
  ])
  await withWindow('ann', async (window) => {
    const found = async (id: string) => value(await window.find(id, undefined))
    assert.equal(await found('<self@lab.test>'), 'self')
    assert.equal(await found('<returned@lab.test>'), 'self')
    assert.equal(await found('<answered@lab.test>'), 'self')
    assert.equal(await found('<replaced@lab.test>'), 'self')
    assert.equal(await found('<mentioned@lab.test>'), 'nowhere')
    assert.equal(await found('<own-earlier@lab.test>'), 'nowhere')
    assert.equal(await found('<sel@lab.test>'), 'nowhere')
    assert.equal((await window.find('<a@b>\r\nX: y', undefined)).ok, false)
    assert.equal(value(await window.searchFinds('INBOX', '<self@lab.test>')), true)
    assert.equal(value(await window.searchFinds('INBOX', '<nobody@lab.test>')), false)
  })
})

test('a copy whose filing was cut off before the answer is not filed twice', async (t) => {
  const proxy = await startProxy(servers.imap)
  t.after(() => proxy.close())
  const id = '<filed-once@lab.test>'
  const bytes = Buffer.from(`Message-ID: ${id}\r\nSubject: Filed\r\n\r\nHello, once.\r\n`)
  proxy.set({ cutAt: /Hello, once/, handOn: true })
  const cut = await withWindow(
    'ann',
    (window) => window.fileSent(id, bytes),
    mailboxOf('ann', proxy.port, 'none'),
  )
  assert.deepEqual(cut.ok ? [] : cut.problems.map(({ message }) => message), [
    'The connection to localhost was cut.',
  ])
  await withWindow('ann', (window) => window.fileSent(id, bytes))
  const kept = keeper()
  value(await withWindow('ann', (window) => window.newSince([], '2026-11-01T00:00:00Z', kept.take)))
  assert.equal(kept.seen.filter(({ bytes: each }) => Buffer.from(each).includes(id)).length, 1)
})

test('nothing is written to the server but what is filed among the sent', async (t) => {
  const proxy = await startProxy(servers.imap)
  t.after(() => proxy.close())
  await withWindow(
    'bob',
    async (window) => {
      value(await window.newSince([], '2026-11-01T00:00:00Z', keeper().take))
      value(await window.find('<nobody@lab.test>', undefined))
      value(await window.sentMark())
    },
    mailboxOf('bob', proxy.port, 'none'),
  )
  assert.match(proxy.said(), /EXAMINE INBOX/)
  assert.doesNotMatch(
    proxy.said(),
    /\bSELECT\b|\bSTORE\b|EXPUNGE|\bMOVE\b|\bCOPY\b|APPEND|CREATE|BODY\[|RFC822\s/,
  )
})

test('of a large mailbox only what is new is looked at', async (t) => {
  const proxy = await startProxy(servers.imap)
  t.after(() => proxy.close())
  const old = 5_000
  const hour = 3_600_000
  const early = Date.UTC(2020, 0, 1)
  lay(
    servers,
    'late',
    '',
    Array.from({ length: old }, (_, at) => ({ at: new Date(early + at * hour).toISOString() })),
  )
  lay(
    servers,
    'late',
    '',
    Array.from({ length: 60 }, (_, at) => ({
      at: new Date(Date.UTC(2026, 10, 12) + at * hour).toISOString(),
    })),
  )
  const kept = keeper()
  const look = () =>
    withWindow(
      'late',
      (window) => window.newSince(kept.checkpoints(), '2026-11-10T00:00:00Z', kept.take),
      mailboxOf('late', proxy.port, 'none'),
    )
  value(await look())
  assert.equal(kept.seen.length, 60)
  const asked = [...proxy.said().matchAll(/UID FETCH (\d+)/g)].map(([, first]) => Number(first))
  assert.ok(asked.length > 0 && asked.every((first) => first > old), String(asked))
  value(await look())
  assert.equal(
    [...proxy.said().matchAll(/UID FETCH/g)].length,
    asked.length,
    'nothing changed, nothing is asked',
  )
})
