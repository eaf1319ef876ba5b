import { writeFileSync } from 'node:fs'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import type { Mailboxes } from '../../core/mail/mailbox/mailboxes.ts'
import { done, refused } from '../../core/outcome.ts'

/** Mailboxes in memory; with a path, everything kept also lies in a file, so that a test can look for what must not be there. */
export const mailboxesFor = (path?: string): Mailboxes => {
  const boxes = new Map<string, Mailbox>()
  const secrets = new Map<string, Uint8Array>()
  const at = (...parts: readonly string[]) => JSON.stringify(parts)
  const keep = () => {
    if (path === undefined) return
    const sealed = [...secrets].map(([key, bytes]) => [key, Buffer.from(bytes).toString('latin1')])
    writeFileSync(path, JSON.stringify({ boxes: [...boxes], sealed }))
  }
  return {
    all: async (account) =>
      done(
        [...boxes]
          .filter(([key]) => (JSON.parse(key) as string[])[0] === account)
          .map(([, mailbox]) => mailbox)
          .sort((one, other) => (one.address < other.address ? -1 : 1)),
      ),
    one: async (account, id) => done(boxes.get(at(account, id))),
    put: async (account, mailbox) => {
      boxes.set(at(account, mailbox.id), mailbox)
      keep()
      return done(undefined)
    },
    remove: async (account, id) => {
      boxes.delete(at(account, id))
      for (const key of secrets.keys()) {
        const [owner, mailbox] = JSON.parse(key) as string[]
        if (owner === account && mailbox === id) secrets.delete(key)
      }
      keep()
      return done(undefined)
    },
    sealed: async (account, mailbox, field) => done(secrets.get(at(account, mailbox, field))),
    anySealed: async () => done(secrets.size > 0),
    seal: async (account, mailbox, field, bytes) => {
      if (!boxes.has(at(account, mailbox))) return refused({ message: 'There is no such mailbox.' })
      if (bytes) secrets.set(at(account, mailbox, field), bytes)
      else secrets.delete(at(account, mailbox, field))
      keep()
      return done(undefined)
    },
  }
}
