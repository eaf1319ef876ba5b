import { setImmediate } from 'node:timers/promises'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { SentMark, Window } from '../core/mail/mailbox/window.ts'
import { lateness } from '../core/mail/outbox/late.ts'
import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import type { Hold, Post, Turn } from '../core/mail/outbox/post.ts'
import type { Sender } from '../core/mail/outbox/sender.ts'
import { type Settled, settle } from '../core/mail/outbox/settle.ts'
import type { Standing } from '../core/mail/outbox/standing.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

/** What a delivery asks of the world. */
export interface Sweep {
  readonly account: string
  readonly mailbox: Mailbox
  readonly post: Post
  readonly sender: Sender
  /** A look into the mailbox; undefined where there is none, an outcome that is not ok where it cannot be had now. */
  readonly window?: () => Promise<Outcome<Window>>
  /** Where the next message of the sent folder will stand, or stood a moment ago. */
  readonly sentMark?: () => Promise<SentMark | undefined>
  /** How things stand now with the step: is it still wanted, and what does the message say? */
  readonly standing: (row: Outgoing) => Promise<Outcome<Standing>>
  /** Instants, UTC with milliseconds. */
  readonly now: () => string
  readonly owner: string
  /** Rows approved before it are looked up in the mailbox first: the database may be an older copy. */
  readonly trustedSince: string
  readonly chance: () => number
}

export interface Delivered {
  readonly row: Outgoing
  readonly turn: Turn
  readonly settled?: Settled
  /** The word that it went out is being written down; the next message may begin meanwhile. */
  readonly settling?: Promise<Outcome<boolean>>
}

const back = (trouble: string, nextAt: string): Turn => ({ state: 'approved', owner: null, nextAt, trouble })

const inMinutes = (now: string, minutes: number): string =>
  Temporal.Instant.from(now)
    .add({ seconds: Math.round(minutes * 60) })
    .toString({ fractionalSecondDigits: 3 })

const said = (outcome: { readonly problems: readonly { readonly message: string }[] }): string =>
  outcome.problems.map(({ message }) => message).join(' ')

/** Everything that is looked at before a word is said to the server; a turn means that it goes no further now. */
const beforeSending = async (row: Outgoing, sweep: Sweep): Promise<Outcome<Turn | undefined>> => {
  const now = sweep.now()
  const standing = await sweep.standing(row)
  if (!standing.ok) return standing
  const { unwanted, body, zone } = standing.value
  if (unwanted !== undefined && !row.insisted) return done({ state: 'held', owner: null, trouble: unwanted })
  const late = lateness(row, body, now, zone)
  if (late) return done({ state: 'held', owner: null, trouble: late })
  const doubtful = row.everDot || row.approvedAt < sweep.trustedSince
  if (!sweep.window) return done(undefined)
  if (!doubtful && row.mark) return done(undefined)
  const window = await sweep.window()
  if (!window.ok) {
    // What was never at the dot may go out without a look; what may be out already may not.
    return done(doubtful ? back(said(window), inMinutes(now, 2)) : undefined)
  }
  if (doubtful) {
    const found = await window.value.find(row.messageId, row.mark)
    if (!found.ok) return done(back(said(found), inMinutes(now, 2)))
    if (found.value !== 'nowhere')
      return done({ state: 'sent', owner: null, sentAt: now, trouble: null, everDot: true })
  }
  return done(undefined)
}

/** How the sent folder stands before the first try, so that a later look knows where to begin; unknown where it cannot be had. */
const markFor = async (row: Outgoing, { sentMark }: Sweep): Promise<Outgoing['mark']> =>
  row.mark ?? sentMark?.()

/** The reader first; the writer's own address too where the provider files no copy and the mailbox can be asked. */
const envelopeOf = (row: Outgoing, { mailbox, window }: Sweep) => ({
  from: row.from,
  to: mailbox.probe?.filesSent === false && window ? [...row.to, row.from] : row.to,
})

/**
 * Sends one claimed row. Every step is a turn of the row under its fence: whoever lost the row changes nothing. What the store
 * refuses comes back as an outcome; the row then stays as it is and is found again.
 */
export const deliver = async (row: Outgoing, sweep: Sweep): Promise<Outcome<Delivered>> => {
  const hold: Hold = { id: row.id, fence: row.fence, owner: sweep.owner }
  const turned = async (
    from: Settled['from'],
    turn: Turn,
    settled?: Settled,
  ): Promise<Outcome<Delivered>> => {
    const outcome = await sweep.post.turn(sweep.account, { id: row.id, from, hold }, turn, sweep.now())
    return outcome.ok ? done({ row, turn, ...(settled ? { settled } : {}) }) : outcome
  }
  const first = await beforeSending(row, sweep)
  if (!first.ok) return first
  if (first.value) return turned(['sending'], first.value)
  const mark = await markFor(row, sweep)
  const whole = await sweep.post.one(sweep.account, row.id)
  if (!whole.ok) return whole
  if (!whole.value) return unavailable({ message: `The message ${row.id} is no longer kept.` })
  const sent = await sweep.sender.send(envelopeOf(row, sweep), whole.value.bytes, async () => {
    const now = sweep.now()
    if (now > row.notAfter) return false
    const open = await sweep.post.turn(
      sweep.account,
      { id: row.id, from: ['sending'], hold },
      { state: 'dot', everDot: true, ...(mark ? { mark } : {}) },
      now,
    )
    return open.ok && open.value
  })
  const settled = settle(row, sent, sweep.now(), sweep.chance())
  if (sent.is !== 'accepted') return turned(settled.from, settled.to, settled)
  // Written while the server reads the next envelope. Were the program to end before, the row stands at the dot and is looked up.
  const settling = setImmediate().then(() =>
    sweep.post.turn(sweep.account, { id: row.id, from: settled.from, hold }, settled.to, sweep.now()),
  )
  // Whoever called waits for it a little later; until then a failure has somebody who listens.
  settling.catch(() => undefined)
  return done({ row, turn: settled.to, settled, settling })
}
