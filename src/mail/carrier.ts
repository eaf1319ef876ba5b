import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Key } from '../core/mail/mailbox/door.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import { openLine } from './imap/line.ts'
import { kindOf, needsPerson } from './imap/trouble.ts'
import { watch } from './imap/watch.ts'
import { openWindow } from './imap/window.ts'
import { probe } from './probe.ts'
import { smtpLine } from './smtp/line.ts'

type Keyed = () => Promise<Outcome<Key>>

const secretOf = (key: Key): string => ('password' in key ? key.password : key.accessToken)

const senderOf = (mailbox: Mailbox, key: Keyed) =>
  smtpLine({
    endpoint: mailbox.smtp,
    user: mailbox.user,
    name: mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1),
    secret: async () => {
      const found = await key()
      if (!found.ok) return { ok: false, because: found.problems.map(({ message }) => message).join(' ') }
      return 'password' in found.value
        ? { ok: true, password: found.value.password }
        : { ok: true, token: found.value.accessToken }
    },
  })

const windowOf = async (mailbox: Mailbox, key: Keyed) => {
  const found = await key()
  return found.ok ? openWindow({ mailbox, secret: secretOf(found.value) }) : found
}

/** The lines to real servers: SMTP out, IMAP in. */
export const carrier: Carrier = {
  sender: senderOf,
  window: windowOf,
  watch: (mailbox, key, onHint) =>
    watch({
      open: async (onNews) => {
        const found = await key()
        return found.ok ? openLine({ mailbox, secret: secretOf(found.value) }, onNews) : found
      },
      onHint,
      // Trouble is found again, and told, by the reading that every hint and every message asks for.
      onTrouble: onHint,
    }),
  needsPerson: (complaint) => needsPerson(kindOf(complaint)),
  probe: async (mailbox, key) => {
    const window = await windowOf(mailbox, key)
    if (!window.ok) return window
    const sender = senderOf(mailbox, key)
    try {
      return done(
        await probe({
          address: mailbox.address,
          window: window.value,
          send: async (_id, bytes) => {
            const envelope = { from: mailbox.address, to: [mailbox.address] }
            const sent = await sender.send(envelope, bytes, async () => true)
            if (sent.is === 'accepted') return done(undefined)
            return unavailable({ message: sent.is === 'stopped' ? 'It was stopped.' : sent.trouble.said })
          },
          token: randomBytes(12).toString('hex'),
          now: () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
          monotonic: () => performance.now(),
          pause: () => setTimeout(1_000),
        }),
      )
    } finally {
      await sender.close()
      await window.value.close()
    }
  },
}
