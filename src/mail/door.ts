import type { MailDoor } from '../core/mail/mailbox/door.ts'
import type { SecretField } from '../core/mail/mailbox/mailbox.ts'
import type { Mailboxes } from '../core/mail/mailbox/mailboxes.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { keysIn } from './keys.ts'
import { sealer } from './secrets/sealer.ts'

interface Place {
  readonly mailboxes: Mailboxes
  readonly account: string
  /** Outside the data folder. */
  readonly keyFile: string
  readonly passphrase?: string | undefined
  readonly now: () => Temporal.Instant
}

const fields: readonly SecretField[] = ['password', 'refresh-token', 'access-token', 'client-secret']

const anySealed = async (mailboxes: Mailboxes, account: string): Promise<Outcome<boolean>> => {
  const all = await mailboxes.all(account)
  if (!all.ok) return all
  for (const { id } of all.value)
    for (const field of fields) {
      const bytes = await mailboxes.sealed(account, id, field)
      if (!bytes.ok) return bytes
      if (bytes.value) return done(true)
    }
  return done(false)
}

/** The mailboxes of one account on this machine. The libraries of mail are loaded with the first trial. */
export const mailDoor = ({ mailboxes, account, keyFile, passphrase, now }: Place): MailDoor => {
  const sealing = sealer({ keyFile, passphrase, anySealed: () => anySealed(mailboxes, account) })
  return {
    mailboxes,
    ...sealing,
    key: keysIn({ mailboxes, sealing, now }),
    signIn: async (mailbox, asking) => {
      const { signIn } = await import('./oauth/sign-in.ts')
      return signIn(mailbox, asking, now)
    },
    discover: async (address) => {
      const { discoverer } = await import('./discover.ts')
      return discoverer()(address)
    },
    trial: async (mailbox, key) => {
      const { trial } = await import('./trial.ts')
      return trial(mailbox, key)
    },
  }
}
