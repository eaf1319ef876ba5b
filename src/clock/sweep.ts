import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { isPaused } from '../core/mail/mailbox/pausing.ts'
import type { SentMark } from '../core/mail/mailbox/window.ts'
import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { type Delivered, deliver, type Sweep } from './deliver.ts'
import { reconcile, type Sightings } from './stuck.ts'
import { most, tellOf } from './tell.ts'

export interface Worker extends Sweep {
  /**
   * Writes the touch among the facts; called again after a crash, so it must do nothing the second time. Gives the reason where it can never be
   * written; refused is what is tried again.
   */
  readonly record: (row: Outgoing) => Promise<Outcome<string | undefined>>
  /** The server refuses the sign-in: a fresh token, or undefined where only the user can help. */
  readonly signInAnew?: () => Promise<Outcome<void>>
  /** Milliseconds that never go back, whatever the clock does. */
  readonly monotonic: () => number
  /** How many rows are taken at once. */
  readonly batch?: number
  /** How long a stuck row rests before the mailbox is asked, in milliseconds. */
  readonly rest?: number
  /** Nothing is sent in this sweep: somewhere an answer may lie unheard. */
  readonly unheard?: boolean
  /** What becomes due later than this waits for the next sweep, in which the mailboxes are read for it; else the present moment. */
  readonly dueBy?: string
}

export interface Swept {
  readonly sightings: Sightings
  readonly sent: number
  /** The mailbox as it stands now: it may have been paused. */
  readonly mailbox: Mailbox
  readonly delivered: readonly Delivered[]
}

const released = async (rows: readonly Outgoing[], worker: Worker): Promise<Outcome<void>> => {
  for (const row of rows) {
    const hold = { id: row.id, fence: row.fence, owner: worker.owner }
    const outcome = await worker.post.turn(
      worker.account,
      { id: row.id, from: ['sending'], hold },
      { state: 'approved', owner: null },
      worker.now(),
    )
    if (!outcome.ok) return outcome
  }
  return done(undefined)
}

const pausedMailbox = async (
  worker: Worker,
  pause: { readonly because: string; readonly minutes?: number },
): Promise<Outcome<Mailbox>> => {
  const since = worker.now()
  const until = pause.minutes
    ? Temporal.Instant.from(since)
        .add({ seconds: Math.round(pause.minutes * 60) })
        .toString({ fractionalSecondDigits: 3 })
    : undefined
  const mailbox = {
    ...worker.mailbox,
    pause: { since, because: pause.because, ...(until ? { until } : {}) },
  }
  const put = await worker.post.putMailbox(worker.account, mailbox)
  return put.ok ? done(mailbox) : put
}

/** What one delivery means for the rows after it: go on, stop for now, or pause the mailbox. */
const after = async (
  { settled }: Delivered,
  worker: Worker,
): Promise<Outcome<{ readonly stop: boolean; readonly mailbox?: Mailbox }>> => {
  if (!settled) return done({ stop: false })
  if (settled.signIn !== undefined) {
    const anew = await worker.signInAnew?.()
    if (anew?.ok) return done({ stop: true })
    const because = anew && !anew.ok ? anew.problems.map(({ message }) => message).join(' ') : settled.signIn
    const paused = await pausedMailbox(worker, { because })
    return paused.ok ? done({ stop: true, mailbox: paused.value }) : paused
  }
  if (settled.pause) {
    const paused = await pausedMailbox(worker, settled.pause)
    return paused.ok ? done({ stop: true, mailbox: paused.value }) : paused
  }
  // No try was counted: the line is down for the others too.
  return done({ stop: settled.to.state === 'approved' && settled.to.trouble !== undefined })
}

/** The sent folder is asked once for what is taken together: an earlier mark only means that a look begins a little sooner. */
const onceMarked = ({ window }: Worker): NonNullable<Worker['sentMark']> => {
  let mark: Promise<SentMark | undefined> | undefined
  const ask = async () => {
    const open = await window?.()
    const found = open?.ok ? await open.value.sentMark() : undefined
    return found?.ok ? found.value : undefined
  }
  return () => {
    mark ??= ask()
    return mark
  }
}

const sendAll = async (worker: Worker): Promise<Outcome<Pick<Swept, 'mailbox' | 'delivered'>>> => {
  const delivered: Delivered[] = []
  let settling: Delivered['settling']
  for (;;) {
    const claimed = await worker.post.claim(worker.account, worker.mailbox.id, {
      now: worker.dueBy ?? worker.now(),
      owner: worker.owner,
      limit: worker.batch ?? 10,
    })
    if (!claimed.ok) return claimed
    if (claimed.value.length === 0) {
      const written = await settling
      return written && !written.ok ? written : done({ mailbox: worker.mailbox, delivered })
    }
    const marking = { ...worker, sentMark: onceMarked(worker) }
    for (const [at, row] of claimed.value.entries()) {
      const one = await deliver(row, marking)
      const written = await settling
      settling = one.ok ? one.value.settling : undefined
      if (!one.ok) return one
      if (written && !written.ok) return written
      delivered.push(one.value)
      const next = await after(one.value, worker)
      if (!next.ok) return next
      if (!next.value.stop) continue
      await settling
      const given = await released(claimed.value.slice(at + 1), worker)
      if (!given.ok) return given
      return done({ mailbox: next.value.mailbox ?? worker.mailbox, delivered })
    }
  }
}

/** A copy that cannot be filed is no reason to send or to fail: the message is out. */
const fileCopy = async (row: Outgoing, worker: Worker): Promise<void> => {
  const { account, post, mailbox } = worker
  if (!worker.window || row.filed || mailbox.probe?.filesSent !== false) return
  const window = await worker.window()
  const whole = await post.one(account, row.id)
  if (!window.ok || !whole.ok || !whole.value) return
  const filed = await window.value.fileSent(row.messageId, whole.value.bytes)
  if (filed.ok) await post.turn(account, { id: row.id, from: ['sent'] }, { filed: true }, worker.now())
}

/** What went out is written among the facts, and a copy filed where the provider files none. Each is done once and can be done again. */
const afterwards = async (worker: Worker): Promise<Outcome<void>> => {
  const { account, post, mailbox } = worker
  for (;;) {
    const which = { states: ['sent'] as const, mailbox: mailbox.id, unrecorded: true as const, limit: most }
    const rows = await post.outgoing(account, which)
    if (!rows.ok) return rows
    for (const row of rows.value) await fileCopy(row, worker)
    const told = await tellOf(rows.value, worker)
    if (!told.ok || rows.value.length < most) return told
  }
}

/** One sweep over one mailbox: what is stuck, what is due, what went out. */
export const sweep = async (worker: Worker, sightings: Sightings): Promise<Outcome<Swept>> => {
  const looked = await reconcile(worker, sightings, worker.monotonic(), worker.rest)
  if (!looked.ok) return looked
  const sent =
    worker.unheard || isPaused(worker.mailbox, worker.now())
      ? done({ mailbox: worker.mailbox, delivered: [] })
      : await sendAll(worker)
  if (!sent.ok) return sent
  const recorded = await afterwards(worker)
  if (!recorded.ok) return recorded
  return done({
    ...sent.value,
    sightings: looked.value,
    sent: sent.value.delivered.filter(({ turn }) => turn.state === 'sent').length,
  })
}
