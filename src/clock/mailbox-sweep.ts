import type { Desk } from '../actions/action.ts'
import { recorded } from '../actions/post/recorded.ts'
import { standingOf } from '../actions/post/standing-of.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Going } from './going.ts'
import { listen } from './listen.ts'
import { looking } from './looking.ts'
import { afterReading, mayRead, type Reading } from './reading.ts'
import { noSightings, type Sightings } from './stuck.ts'
import { sweep, type Worker } from './sweep.ts'

/** What is remembered of a mailbox from sweep to sweep. */
export interface Remembered {
  sightings: Sightings
  /** Worth reading, whether or not anything is due. */
  hint: boolean
  reading: Reading
}

export const nothingRemembered = (): Remembered => ({
  sightings: noSightings,
  hint: true,
  reading: { failures: 0, quietUntil: 0, renewed: false },
})

/** Is anything due over this mailbox, or for the folder? */
export const isDue = async (mailbox: string, desk: Desk, post: Post): Promise<Outcome<boolean>> => {
  const first = await post.outgoing(desk.account, { states: ['approved'], mailbox, limit: 1 })
  return first.ok ? done(first.value.some(({ nextAt }) => nextAt <= stamp(desk.now))) : first
}

/** A sweep over one mailbox, in two halves: nothing is sent over any before all were heard. */
export interface MailboxSweep {
  /** Reads what came in, where there is a hint of it; gives how much, undefined where it cannot be read now. */
  readonly hear: () => Promise<Outcome<number | undefined>>
  /** Sends what is due; gives how many went out. Where an answer may lie `unheard`, only what is out already is looked after. */
  readonly send: (when: Pick<Worker, 'unheard' | 'dueBy'>) => Promise<Outcome<number>>
  readonly close: () => Promise<void>
}

/**
 * Where a mailbox cannot be read, nothing is sent over it: an answer may lie there, and writing to someone who answered is the worst
 * that can happen.
 */
export const mailboxSweep = (
  mailbox: Mailbox,
  own: readonly string[],
  remembered: Remembered,
  going: Going,
): Outcome<MailboxSweep> => {
  const { deskAt, post, carrier, owner, trustedSince, rest } = going
  const { account, mail: door, parseMail } = deskAt()
  if (!door || !parseMail) return unavailable({ message: 'No mail goes in or out here.' })
  const key = () => door.key(account, mailbox)
  const { look, close: closeWindow } = looking(() => carrier.window(mailbox, key))
  const sender = carrier.sender(mailbox, key)
  let current = mailbox
  let heard = false
  const hear: MailboxSweep['hear'] = async () => {
    if (!mailbox.imap || !remembered.hint) {
      heard = true
      return done(0)
    }
    if (!mayRead(mailbox, remembered.reading)) return done(undefined)
    const window = await look()
    const read = window.ok
      ? await listen(window.value, { mailbox, post, parse: parseMail, own, desk: deskAt() })
      : window
    const noted = await afterReading(mailbox, read, remembered.reading, going)
    if (!noted.ok) return noted
    if (!read.ok) return done(undefined)
    remembered.hint = false
    heard = true
    current = noted.value
    return read
  }
  const send: MailboxSweep['send'] = async (when) => {
    if (!heard) return done(0)
    const outcome = await sweep(
      {
        ...{ account, mailbox: current, post, sender, owner, trustedSince, ...when, chance: Math.random },
        ...(mailbox.imap ? { window: look } : {}),
        ...(rest === undefined ? {} : { rest }),
        standing: (row) => standingOf(row, deskAt()),
        record: (row) => recorded(row, deskAt()),
        now: () => stamp(deskAt().now),
        monotonic: () => performance.now(),
        signInAnew: async () => {
          const anew = mailbox.auth === 'oauth' ? await door.key(account, mailbox, { anew: true }) : undefined
          return anew?.ok ? done(undefined) : (anew ?? unavailable({ message: signIn(mailbox) }))
        },
      },
      remembered.sightings,
    )
    if (!outcome.ok) return outcome
    remembered.sightings = outcome.value.sightings
    return done(outcome.value.sent)
  }
  const close = async () => {
    await sender.close()
    await closeWindow()
  }
  return done({ hear, send, close })
}

const signIn = ({ address }: Mailbox): string =>
  `The mail server no longer accepts the password of ${address}. Connect it again with a new one.`
