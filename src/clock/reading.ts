import { backoff } from '../core/mail/mailbox/backoff.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Going } from './going.ts'

/** How reading went lately. */
export interface Reading {
  failures: number
  /** Not tried before, on the clock that never goes back, in milliseconds. */
  quietUntil: number
  /** A fresh token was asked for after the last refusal. */
  renewed: boolean
}

/** A server that refused us is left in peace for a while; one that refused the sign-in, until a person resumes the mailbox. */
export const mayRead = ({ pause, unread }: Mailbox, { quietUntil }: Reading): boolean =>
  performance.now() >= quietUntil && !(pause && unread && pause.because === unread.because)

const saidBy = (heard: Outcome<unknown>): string | undefined =>
  heard.ok ? undefined : heard.problems.map(({ message }) => message).join(' ')

/** One fresh token, then never again by itself. */
const renewedFor = async (mailbox: Mailbox, reading: Reading, { deskAt }: Going): Promise<boolean> => {
  if (mailbox.auth !== 'oauth' || reading.renewed) return false
  reading.renewed = true
  const { account, mail } = deskAt()
  return (await mail?.key(account, mailbox, { anew: true }))?.ok === true
}

/**
 * Notes whether the mailbox could be read. After trouble it is tried again later and later; where only a person can help, it is paused.
 * Nothing is written where everything stands as before.
 */
export const afterReading = async (
  mailbox: Mailbox,
  heard: Outcome<unknown>,
  reading: Reading,
  going: Going,
): Promise<Outcome<Mailbox>> => {
  const { carrier, post, deskAt } = going
  const because = saidBy(heard)
  const helpless = !heard.ok && heard.problems.some(carrier.needsPerson)
  if (helpless && (await renewedFor(mailbox, reading, going))) return done(mailbox)
  reading.failures = heard.ok ? 0 : reading.failures + 1
  reading.quietUntil = heard.ok ? 0 : performance.now() + backoff(reading.failures, Math.random())
  if (heard.ok) reading.renewed = false
  if (mailbox.unread?.because === because && !(helpless && !mailbox.pause)) return done(mailbox)
  const { unread: _unread, ...read } = mailbox
  const since = stamp(deskAt().now)
  const noted: Mailbox =
    because === undefined
      ? read
      : { ...read, unread: { since, because }, ...(helpless ? { pause: { since, because } } : {}) }
  const put = await post.putMailbox(deskAt().account, noted)
  return put.ok ? done(noted) : put
}
