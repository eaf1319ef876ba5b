import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Key } from '../core/mail/mailbox/door.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Outcome } from '../core/outcome.ts'
import type { ToldBy } from '../core/remind/note.ts'

/** Sends a mailbox a mail from itself, once. What was cut off behind the last dot may have arrived. */
export const toOneself = async (
  carrier: Carrier,
  mailbox: Mailbox,
  key: () => Promise<Outcome<Key>>,
  bytes: Uint8Array,
): Promise<ToldBy> => {
  const sender = carrier.sender(mailbox, key)
  try {
    const envelope = { from: mailbox.address, to: [mailbox.address] }
    const sent = await sender.send(envelope, bytes, async () => true)
    if (sent.is === 'accepted') return { is: 'told' }
    if (sent.is === 'stopped') return { is: 'not', because: 'It was stopped.' }
    return { is: sent.is === 'unknown' ? 'unsure' : 'not', because: sent.trouble.said }
  } finally {
    await sender.close()
  }
}
