import type { Desk } from '../actions/action.ts'
import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Post } from '../core/mail/outbox/post.ts'

/** Each mailbox once: what a first mail to itself shows decides what may be done without asking. */
export const probing = (deskAt: () => Desk, stopped: () => boolean, log: (line: string) => void) => {
  const underWay = new Map<string, Promise<void>>()
  return (mailbox: Mailbox, carrier: Carrier, post: Post): Promise<void> | undefined => {
    const { account, mail: door } = deskAt()
    if (!mailbox.imap || mailbox.probe || mailbox.pause || !door) return undefined
    const under = underWay.get(mailbox.id)
    if (under) return under
    const work = (async () => {
      const found = await carrier.probe(mailbox, () => door.key(account, mailbox))
      // Not reached: asked again in a later sweep.
      if (!found.ok || stopped()) return
      const all = await post.mailboxes(account)
      const current = all.ok ? all.value.find(({ id }) => id === mailbox.id) : undefined
      if (current) await post.putMailbox(account, { ...current, probe: found.value })
    })()
      .catch((error: unknown) => log(`the mailbox could not be examined: ${(error as Error).name}`))
      .finally(() => setTimeout(() => underWay.delete(mailbox.id), 60_000).unref())
    underWay.set(mailbox.id, work)
    return work
  }
}
