import type { Desk } from '../actions/action.ts'
import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'

interface Watched {
  readonly name: string
  readonly watch: ReturnType<Carrier['watch']>
}

/** A mailbox that was connected anew is another one to the watch. */
const nameOf = ({ id, connectedAt, imap, user }: Mailbox): string =>
  JSON.stringify([id, connectedAt, imap, user])

/** A watch at every mailbox that can be read; one that was connected anew gets a new one. */
export const watching = (
  deskAt: () => Desk,
  loaded: () => Promise<Carrier>,
  onHint: (mailbox: string) => void,
) => {
  const watches = new Map<string, Watched>()
  const keep = async () => {
    const desk = deskAt()
    const store = await desk.store()
    const all = store.ok ? await store.value.post.mailboxes(desk.account) : store
    if (!all.ok || !desk.mail) return
    const { mail: door, account } = desk
    const wanted = all.value.filter(({ imap }) => imap !== undefined)
    for (const [id, { name, watch }] of watches) {
      if (wanted.some((mailbox) => mailbox.id === id && nameOf(mailbox) === name)) continue
      watches.delete(id)
      await watch.stop()
    }
    for (const mailbox of wanted) {
      if (watches.has(mailbox.id)) continue
      const hint = () => onHint(mailbox.id)
      const watch = (await loaded()).watch(mailbox, () => door.key(account, mailbox), hint)
      watches.set(mailbox.id, { name: nameOf(mailbox), watch })
    }
  }
  return {
    keep,
    wake: () => {
      for (const { watch } of watches.values()) watch.wake()
    },
    stop: async () => {
      await Promise.all([...watches.values()].map(({ watch }) => watch.stop()))
    },
  }
}
