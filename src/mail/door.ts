import type { MailDoor } from '../core/mail/mailbox/door.ts'
import type { Mailboxes } from '../core/mail/mailbox/mailboxes.ts'
import { keysIn } from './keys.ts'
import { sealer } from './secrets/sealer.ts'

interface Place {
  readonly mailboxes: Mailboxes
  /** Outside the data folder. */
  readonly keyFile: string
  readonly passphrase?: string | undefined
  readonly now: () => Temporal.Instant
}

/** The mailboxes of this machine, whosever they are. The libraries of mail are loaded with the first trial. */
export const mailDoor = ({ mailboxes, keyFile, passphrase, now }: Place): MailDoor => {
  const sealing = sealer({ keyFile, passphrase, anySealed: mailboxes.anySealed })
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
