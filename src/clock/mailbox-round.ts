import type { Desk } from '../actions/action.ts'
import { takeIn } from '../actions/post/heard.ts'
import { recorded, standingOf } from '../actions/post/standing.ts'
import type { Carrier } from '../core/mailbox/carrier.ts'
import type { Mailbox } from '../core/mailbox/mailbox.ts'
import type { Post } from '../core/outbox/post.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { listen } from './listen.ts'
import { looking } from './looking.ts'
import { afterReading, mayRead, type Reading, stamp } from './reading.ts'
import { noSightings, type Sightings } from './reconcile.ts'
import { round } from './round.ts'

/** What is remembered of a mailbox from round to round. */
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

export interface Going {
  readonly deskAt: () => Desk
  readonly post: Post
  readonly carrier: Carrier
  readonly owner: string
  readonly trustedSince: string
}

export interface Gone {
  readonly sent: number
  readonly received: number
}

const isDue = async (mailbox: Mailbox, { post, deskAt }: Going): Promise<Outcome<boolean>> => {
  const desk = deskAt()
  const { pause } = mailbox
  if (pause && (pause.until === undefined || pause.until > stamp(desk))) return done(false)
  const first = await post.outgoing(desk.account, { states: ['approved'], mailbox: mailbox.id, limit: 1 })
  return first.ok ? done(first.value.some(({ nextAt }) => nextAt <= stamp(desk))) : first
}

/**
 * One round over one mailbox: read what came in, then send what is due. Where it cannot be read, nothing is sent: an answer may
 * lie there, and writing to someone who answered is the worst that can happen.
 */
export const mailboxRound = async (
  mailbox: Mailbox,
  own: readonly string[],
  remembered: Remembered,
  going: Going,
): Promise<Outcome<Gone>> => {
  const { deskAt, post, carrier, owner, trustedSince } = going
  const { account, mail: door, parseMail } = deskAt()
  if (!door || !parseMail) return refused({ message: 'No mail goes in or out here.' })
  const due = await isDue(mailbox, going)
  if (!due.ok) return due
  const key = () => door.key(account, mailbox)
  const { look, close } = looking(() => carrier.window(mailbox, key))
  const sender = carrier.sender(mailbox, key)
  let current = mailbox
  let received = 0
  try {
    if (mailbox.imap && (due.value || remembered.hint)) {
      if (!mayRead(mailbox, remembered.reading)) return done({ sent: 0, received: 0 })
      const window = await look()
      const heard = window.ok
        ? await listen(window.value, { mailbox, post, parse: parseMail, own, desk: deskAt() })
        : window
      const noted = await afterReading(mailbox, heard, remembered.reading, going)
      if (!noted.ok) return noted
      if (!heard.ok) return done({ sent: 0, received: 0 })
      remembered.hint = false
      received = heard.value
      current = noted.value
    }
    const taken = await takeIn(own, post, deskAt())
    if (!taken.ok) return taken
    const outcome = await round(
      {
        ...{ account, mailbox: current, post, sender, owner, trustedSince, chance: Math.random },
        ...(mailbox.imap ? { window: look } : {}),
        standing: (row) => standingOf(row, deskAt()),
        record: (row) => recorded(row, deskAt()),
        now: () => stamp(deskAt()),
        monotonic: () => performance.now(),
        signInAnew: async () => {
          const anew = mailbox.auth === 'oauth' ? await door.key(account, mailbox, { anew: true }) : undefined
          return anew?.ok ? done(undefined) : (anew ?? refused({ message: signIn(mailbox) }))
        },
      },
      remembered.sightings,
    )
    if (!outcome.ok) return outcome
    remembered.sightings = outcome.value.sightings
    return done({ sent: outcome.value.sent, received })
  } finally {
    await sender.close()
    await close()
  }
}

const signIn = ({ address }: Mailbox): string =>
  `The mail server no longer accepts the password of ${address}. Connect it again with a new one.`
