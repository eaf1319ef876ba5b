import type { Carrier } from '../core/mail/mailbox/carrier.ts'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import { done, refused } from '../core/outcome.ts'

interface Ways {
  /** What lies in a mailbox; undefined where it cannot be read. */
  readonly lying: (id: string) => readonly Uint8Array[] | undefined
  /** A message went out over a mailbox. */
  readonly went: (mailbox: Mailbox, key: Parameters<Carrier['sender']>[1]) => Promise<void> | void
  /** Mail was asked for from this moment on. */
  readonly asked?: (since: string) => void
}

/** Mailboxes in memory: everything sent is accepted, and what lies there is told whenever it is asked for. */
export const carrierOf = ({ lying, went, asked }: Ways): Carrier => ({
  sender: (mailbox, key) => ({
    send: async (_envelope, _bytes, gate) => {
      if (!(await gate())) return { is: 'stopped' }
      await went(mailbox, key)
      return { is: 'accepted', response: '250 ok' }
    },
    close: async () => undefined,
  }),
  window: async ({ id }) => {
    const mails = lying(id)
    if (mails === undefined) return refused({ message: 'The server cannot be reached.' })
    return done({
      newSince: async (_checkpoints, since, take) => {
        asked?.(since)
        return take(
          mails.map((bytes, index) => ({
            ...{ folder: 'INBOX', uidValidity: '1', uid: index + 1, receivedAt: '2026-11-18T12:00:00Z' },
            ...{ bytes, size: bytes.length },
          })),
          { folder: 'INBOX', uidValidity: '1', lastUid: mails.length },
        )
      },
      sentMark: async () => done(undefined),
      find: async () => done('nowhere' as const),
      fileSent: async () => done(undefined),
      close: async () => undefined,
    })
  },
  watch: () => ({ wake: () => undefined, stop: async () => undefined }),
  needsPerson: () => false,
  probe: async () => refused({ message: 'not now' }),
})
