import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import { clockWords, momentIn } from '../../core/time/say.ts'
import { folderName } from '../outgoing.ts'

/** The moment and place from which it is told. */
export interface ToldFrom {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly zone: string
  readonly unheard: readonly string[]
}

const when = (instant: string, now: string, zone: string): string => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  return at.toPlainDate().equals(here.toPlainDate())
    ? `today at ${clockWords(at)}`
    : `on ${momentIn(at, here)}`
}

/** Nothing of the account goes out meanwhile. */
const silent = (unheard: readonly string[]): string =>
  `Waits, since an answer may lie in ${unheard.join(' and ')}, which cannot be read at the moment. It goes out when that can be read again, or is paused or disconnected.`

/** How a message stands, one sentence. `unheard`: the addresses whose mailboxes cannot be read. */
export const saysOf = (row: Outgoing, { now, zone, unheard }: ToldFrom): string => {
  const folder = row.mailbox === folderName
  switch (row.state) {
    case 'approved': {
      if (unheard.length > 0 && row.nextAt <= now) return silent(unheard)
      if (row.trouble) return `${row.trouble} Tried again ${when(row.nextAt, now, zone)}.`
      if (row.nextAt <= now) return folder ? 'Is put into the folder in a moment.' : 'Goes out in a moment.'
      return `Goes out ${when(row.nextAt, now, zone)}.`
    }
    case 'sending':
      return 'Is being handed over.'
    case 'dot':
      return 'Was handed over; the server’s answer is still missing, and the mailbox is asked.'
    case 'sent':
      return [`Went out ${when(row.sentAt ?? row.updatedAt, now, zone)}.`, row.trouble ?? ''].join(' ').trim()
    case 'held':
      return row.trouble ?? 'Waits for your word.'
    case 'cancelled':
      return row.trouble ?? 'Was cancelled.'
    case 'failed':
      return row.trouble ?? 'Was refused.'
    case 'uncertain':
      return 'The line broke at the last moment, so nobody can know whether it arrived. Look into your folder of sent mail, or ask; then say which.'
  }
}
