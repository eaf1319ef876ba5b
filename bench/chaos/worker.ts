/**
 * A worker of the chaos laboratory: the real sweep over the real store, SMTP and IMAP, in a process of its own that may be killed at any
 * moment. Arguments: JSON with the places; the clock may be ahead.
 */
import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { noSightings } from '../../src/clock/stuck.ts'
import { sweep } from '../../src/clock/sweep.ts'
import type { Mailbox } from '../../src/core/mail/mailbox/mailbox.ts'
import type { Window } from '../../src/core/mail/mailbox/window.ts'
import { done, type Outcome } from '../../src/core/outcome.ts'
import { openWindow } from '../../src/mail/imap/window.ts'
import { smtpLine } from '../../src/mail/smtp/line.ts'
import { openStore } from '../../src/store/sqlite/open.ts'

interface Places {
  readonly path: string
  readonly migrations: string
  readonly smtp: number
  readonly ca: string
  /** Hours the clock is ahead. */
  readonly ahead: number
  /** Milliseconds. */
  readonly rest: number
  readonly patience: number
  readonly pages?: number
  readonly gateless?: boolean
}

const places = JSON.parse(process.argv[2] ?? '{}') as Places
const now = () => Temporal.Now.instant().add({ hours: places.ahead }).toString({ fractionalSecondDigits: 3 })
const store = openStore({
  path: places.path,
  migrations: places.migrations,
  patience: 10_000,
  ...(places.pages ? { pages: places.pages } : {}),
})
if (!store.ok) throw new Error(store.problems.map(({ message }) => message).join(' '))
const { post } = store.value
const read = await post.mailboxes('me')
const [mailbox] = read.ok ? read.value : []
if (!mailbox) throw new Error('no mailbox')

/** What came in is taken in, as the clock does it; loaded when first needed, so that a worker that lives for a second sends. */
const hear = async (): Promise<void> => {
  const open = await look()
  if (!open.ok) return
  const { hear: heard } = await import('./hear.ts')
  if (!(await heard(store.value, open.value, mailbox, places.ahead))) window = undefined
}

let window: Outcome<Window> | undefined
const look = async (): Promise<Outcome<Window>> => {
  if (window?.ok) return window
  window = await openWindow({ mailbox, secret: 'secret', ca: places.ca })
  return window
}
/** A window that showed trouble is opened anew. */
const watched = (open: Window): Window => ({
  ...open,
  find: async (...asked) => {
    const found = await open.find(...asked)
    if (!found.ok) window = undefined
    return found
  },
})

const sender = smtpLine({
  endpoint: { host: '127.0.0.1', port: places.smtp, security: 'none' },
  user: 'ann',
  secret: async () => ({ ok: true }),
  patience: { before: places.patience, after: places.patience },
})
const started = now()
const owner = randomBytes(6).toString('hex')
let sightings = noSightings
const forget = places.gateless ? new DatabaseSync(places.path, { timeout: 10_000 }) : undefined
for (let turn = 0; ; turn += 1) {
  if (turn % 15 === 5) await hear()
  forget?.exec(
    `update outgoing set state = 'approved', owner = null, ever_dot = 0, mark = null where state = 'dot'`,
  )
  const current: Mailbox = { ...mailbox }
  const outcome = await sweep(
    {
      account: 'me',
      mailbox: current,
      post,
      sender,
      window: async () => {
        const open = await look()
        return open.ok ? done(watched(open.value)) : open
      },
      standing: async () => done({ body: '', zone: 'UTC' }),
      now,
      owner,
      trustedSince: places.gateless ? '' : started,
      chance: Math.random,
      record: async () => done(undefined),
      monotonic: () => performance.now(),
      batch: 5,
      rest: places.rest,
    },
    sightings,
  )
  // A full disk or a busy file passes; the next sweep looks again.
  if (outcome.ok) sightings = outcome.value.sightings
  await setTimeout(outcome.ok ? 20 : 200)
}
