import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { noSightings } from '../src/clock/stuck.ts'
import { sweep } from '../src/clock/sweep.ts'
import type { Mailbox } from '../src/core/mail/mailbox/mailbox.ts'
import type { Window } from '../src/core/mail/mailbox/window.ts'
import { done, type Outcome } from '../src/core/outcome.ts'
import { freeze } from '../src/mail/freeze.ts'
import { openWindow } from '../src/mail/imap/window.ts'
import { smtpLine } from '../src/mail/smtp/line.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import { type MailServers, startMailServers } from '../src/testing/mail-servers.ts'
import { lay } from '../src/testing/maildir.ts'

type Row = (what: string, figure: string, bar: string) => void

const letters = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      freeze({
        from: { name: 'Ann', address: 'ann@lab.test' },
        to: [{ name: 'Bob', address: 'bob@lab.test' }],
        subject: `Thank you ${at}`,
        body: `Hello Bob,\n\n${'thank you for showing me the dock and the night shift. '.repeat(12)}\n\nAnn`,
        at: '2026-11-18T10:00:00.000Z',
      }),
    ),
  )

/** One pooled connection, one message after the other, nothing kept: the fastest there is. */
const bare = async (servers: MailServers, count: number): Promise<number> => {
  const all = await letters(count)
  const transport = createTransport({
    host: '127.0.0.1',
    port: servers.smtp,
    pool: true,
    maxConnections: 1,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const started = performance.now()
  for (const { bytes } of all)
    await transport.sendMail({
      envelope: { from: 'ann@lab.test', to: ['bob@lab.test'] },
      raw: Buffer.from(bytes),
    })
  const took = performance.now() - started
  transport.close()
  return count / (took / 1000)
}

/** The whole outbox: claimed, marked, gated, settled and recorded, each step durable. */
const outbox = async (servers: MailServers, count: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-mail-'))
  const opened = openStore({
    path: join(folder, 'afterword.db'),
    migrations: join(import.meta.dirname, '../src/store/sqlite/migrations'),
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const { post } = opened.value
  const now = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
  const mailbox: Mailbox = {
    ...{
      id: 'ann',
      address: 'ann@lab.test',
      name: 'Ann',
      user: 'ann@lab.test',
      auth: 'password',
      connectedAt: now(),
    },
    smtp: { host: '127.0.0.1', port: servers.smtp, security: 'none' },
    imap: { host: '127.0.0.1', port: servers.imaps, security: 'tls' },
    probe: { at: now(), ok: true, messageId: 'kept', filesSent: true, delay: 100, searchFinds: true },
  }
  await post.putMailbox('me', mailbox)
  for (const [at, { messageId, bytes }] of (await letters(count)).entries())
    await post.add('me', {
      ...{
        id: randomBytes(8).toString('hex'),
        opportunity: 'lab',
        step: `s${at}`,
        person: 'bob',
        mailbox: 'ann',
        messageId,
        bytes,
      },
      ...{
        from: 'ann@lab.test',
        to: ['bob@lab.test'],
        approvedBy: 'lab',
        sendAt: now(),
        notAfter: '2999-01-01T00:00:00.000Z',
      },
      approvedAt: now(),
    })
  const sender = smtpLine({ endpoint: mailbox.smtp, user: 'ann', secret: async () => ({ ok: true }) })
  let window: Outcome<Window> | undefined
  const started = performance.now()
  const gone = await sweep(
    {
      ...{ account: 'me', mailbox, post, sender, now, owner: 'bench', trustedSince: '', chance: Math.random },
      window: async () => {
        window ??= await openWindow({ mailbox, secret: 'secret', ca: servers.ca })
        return window
      },
      standing: async () => done({ body: '', zone: 'UTC' }),
      record: async () => done(undefined),
      monotonic: () => performance.now(),
      batch: 50,
    },
    noSightings,
  )
  const took = performance.now() - started
  if (!gone.ok || gone.value.sent !== count) throw new Error(`sent ${JSON.stringify(gone)}`)
  await sender.close()
  if (window?.ok) await window.value.close()
  await opened.value.close()
  rmSync(folder, { recursive: true, force: true })
  return count / (took / 1000)
}

/** A mailbox of many years: only what came since the first interview is read. */
const firstSync = async (servers: MailServers, old: number, fresh: number): Promise<number> => {
  const laid = (count: number, year: number) =>
    Array.from({ length: count }, (_, at) => ({
      at: new Date(Date.UTC(year, 9, 1) + at * 60_000).toISOString(),
    }))
  lay(servers, 'late', '', [...laid(old, 2020), ...laid(fresh, 2026)])
  const mailbox: Mailbox = {
    ...{ id: 'late', address: 'late@lab.test', name: '', user: 'late@lab.test', auth: 'password' },
    smtp: { host: 'localhost', port: servers.submission, security: 'starttls' },
    imap: { host: 'localhost', port: servers.imaps, security: 'tls' },
    connectedAt: '2026-11-01T00:00:00.000Z',
  }
  const window = await openWindow({ mailbox, secret: servers.password, ca: servers.ca })
  if (!window.ok) throw new Error(JSON.stringify(window.problems))
  // The server's own first look at its files is none of ours.
  await window.value.newSince([], '2999-01-01T00:00:00.000Z', async () => done(undefined))
  let seen = 0
  const started = performance.now()
  await window.value.newSince([], '2026-09-01T00:00:00.000Z', async (batch) => {
    seen += batch.length
    return done(undefined)
  })
  const took = performance.now() - started
  await window.value.close()
  if (seen !== fresh) throw new Error(`${seen} were read`)
  return took
}

/** Messages a second through the outbox, against a bare loop to the same server, in turns. */
export const benchMail = async (row: Row): Promise<void> => {
  const servers = await startMailServers()
  try {
    console.log(
      '\nSending, against a bare pooled connection to the same server (three turns of 300, the middle one)',
    )
    await bare(servers, 50)
    const turns: { readonly plain: number; readonly whole: number }[] = []
    for (let turn = 0; turn < 3; turn += 1)
      turns.push({ plain: await bare(servers, 300), whole: await outbox(servers, 300) })
    const middle = (pick: (turn: (typeof turns)[number]) => number) =>
      turns.map(pick).toSorted((a, b) => a - b)[1] ?? 0
    row('  a bare loop', `${middle(({ plain }) => plain).toFixed(0)} /s`, '')
    row('  the whole outbox, all durability on', `${middle(({ whole }) => whole).toFixed(0)} /s`, '')
    const took = await firstSync(servers, 49_800, 200)
    row('  share', middle(({ plain, whole }) => whole / plain).toFixed(2), '≥ 0.70')
    row('  first sync of 50,000 messages, 200 of them new', `${(took / 1000).toFixed(2)} s`, '< 10 s')
  } finally {
    await servers.stop()
  }
}
