import { z } from 'zod'
import type { MailDoor } from '../../core/mail/mailbox/door.ts'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { momentIn } from '../../core/time/say.ts'
import type { Desk, Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailboxesOutput } from '../outputs.ts'
import { doorOf, unconnected } from './mailbox.ts'

/** How a mailbox stands: what goes over it, or why nothing does. */
export interface MailboxStanding {
  readonly mailbox: Mailbox
  readonly state: 'ready' | 'paused' | 'locked'
  /** One sentence. */
  readonly says: string
}

export interface Connected {
  readonly mailboxes: readonly MailboxStanding[]
  /** Where none is connected. */
  readonly without?: string
  /** How the key to the passwords is kept. */
  readonly warning?: string
}

const input = z.object({})

const pausedSays = ({ because, until }: NonNullable<Mailbox['pause']>, now: Desk['now']): string =>
  `Paused: ${because}${until ? ` Until ${momentIn(Temporal.Instant.from(until).toZonedDateTimeISO(now.timeZoneId), now)}.` : ''}`

const readySays = ({ imap, unread, probe }: Mailbox): string => {
  if (!imap) return 'Ready to send; answers are pasted in.'
  if (unread)
    return `It cannot be read: ${unread.because} Nothing is sent until it can, since an answer may lie there.`
  if (!probe) return 'Ready to send and to read; a first mail to itself will show how it treats sent mail.'
  return probe.ok
    ? 'Ready to send and to read.'
    : `Ready to send and to read. Its test mail was not found (${probe.because ?? 'no reason was given'}), so nothing is ever sent a second time without your word.`
}

/** Why its secret cannot be read, if it cannot; asks no provider. */
const lockedBecause = async (
  mailbox: Mailbox,
  door: MailDoor,
  account: string,
): Promise<Outcome<string | undefined>> => {
  const field = mailbox.auth === 'oauth' ? 'refresh-token' : 'password'
  const bytes = await door.mailboxes.sealed(account, mailbox.id, field)
  if (!bytes.ok) return bytes
  if (!bytes.value) return done('Its password is not kept: connect it again.')
  const text = await door.open(account, mailbox.id, field, bytes.value)
  return done(text.ok ? undefined : text.problems.map(({ message }) => message).join(' '))
}

export const mailboxesAction = defineAction<typeof input, Connected, Opening>({
  name: 'mailboxes',
  says: 'The mailboxes you connected, and how each stands',
  examples: [['afterword mailboxes', 'what is connected, paused or locked']],
  readOnly: true,
  asksPerson: false,
  input,
  output: mailboxesOutput,
  run: async (_input, desk) => {
    const door = doorOf(desk)
    if (!door.ok) return door
    const all = await door.value.mailboxes.all(desk.account)
    if (!all.ok) return all
    const mailboxes: MailboxStanding[] = []
    for (const mailbox of all.value) {
      const locked = await lockedBecause(mailbox, door.value, desk.account)
      if (!locked.ok) return locked
      const paused = mailbox.pause
      if (locked.value !== undefined) {
        mailboxes.push({
          mailbox,
          state: 'locked',
          says: locked.value,
        })
      } else if (paused) mailboxes.push({ mailbox, state: 'paused', says: pausedSays(paused, desk.now) })
      else
        mailboxes.push({
          mailbox,
          state: 'ready',
          says: readySays(mailbox),
        })
    }
    const { warning } = door.value
    return done({
      mailboxes,
      ...(mailboxes.length === 0 ? { without: unconnected } : {}),
      ...(warning && mailboxes.length > 0 ? { warning } : {}),
    })
  },
})
