import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { isPaused } from '../../core/mail/mailbox/pausing.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import type { Digest } from '../../core/remind/digest.ts'
import type { ToldBy } from '../../core/remind/note.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Telling } from '../action.ts'
import type { RemindedAround } from './day.ts'
import { bodyOf } from './digest-body.ts'

/** The mailbox a mail to oneself goes over: the first that is not paused. */
const ownMailbox = async ({ store, desk }: RemindedAround): Promise<Outcome<Mailbox>> => {
  const all = await store.post.mailboxes(desk.account)
  if (!all.ok) return all
  const open = all.value.find((mailbox) => !isPaused(mailbox, stamp(desk.now)))
  if (open) return done(open)
  return unavailable({
    message:
      all.value.length === 0
        ? 'No mailbox is connected to send it over.'
        : 'Your mailbox is paused, so nothing is sent over it.',
  })
}

/** A digest by mail to oneself. It is no message of the search: no outbox, no touch. */
export const mailToOneself = async (
  digest: Omit<Digest, 'key'>,
  around: RemindedAround,
  telling: Telling,
): Promise<ToldBy> => {
  const { desk } = around
  const mailbox = await ownMailbox(around)
  if (!mailbox.ok) return { is: 'not', because: mailbox.problems.map(({ message }) => message).join(' ') }
  if (!desk.freeze) return { is: 'not', because: 'No mail can be sent here.', lasting: true }
  const own = { name: mailbox.value.name, address: mailbox.value.address }
  const { bytes } = await desk.freeze({
    from: own,
    to: [own],
    subject: digest.subject,
    body: await bodyOf(digest, around, telling),
    at: stamp(desk.now),
  })
  return telling.mail(desk.account, mailbox.value, bytes)
}
