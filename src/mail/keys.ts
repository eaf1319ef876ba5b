import type { MailDoor, Sealing } from '../core/mail/mailbox/door.ts'
import type { Mailbox, SecretField } from '../core/mail/mailbox/mailbox.ts'
import type { Mailboxes } from '../core/mail/mailbox/mailboxes.ts'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import type { TokenPlace } from './oauth/keeper.ts'

type Keeper = (options?: { readonly anew?: boolean }) => Promise<Outcome<string>>

interface Place {
  readonly mailboxes: Mailboxes
  readonly sealing: Sealing
  readonly now: () => Temporal.Instant
}

/** What each mailbox is signed in with, unsealed for one use; tokens are renewed when they are about to end. */
export const keysIn = ({ mailboxes, sealing, now }: Place): MailDoor['key'] => {
  const keepers = new Map<string, Keeper>()

  const secret = async (
    account: string,
    id: string,
    field: SecretField,
  ): Promise<Outcome<string | undefined>> => {
    const bytes = await mailboxes.sealed(account, id, field)
    if (!bytes.ok || !bytes.value) return bytes.ok ? done(undefined) : bytes
    return sealing.open(account, id, field, bytes.value)
  }

  const placeOf = (account: string, id: string): TokenPlace => ({
    read: (field) => secret(account, id, field),
    write: async (field, text) => {
      const bytes = await sealing.seal(account, id, field, text)
      return bytes.ok ? mailboxes.seal(account, id, field, bytes.value) : bytes
    },
  })

  const tokenOf = async (account: string, mailbox: Mailbox, anew: boolean): Promise<Outcome<string>> => {
    const { id, oauth: client } = mailbox
    if (!client)
      return unavailable({ message: `How ${mailbox.address} signs in is not kept: connect it again.` })
    const kept = await secret(account, id, 'client-secret')
    if (!kept.ok) return kept
    // Another client or secret is another keeper; the same one is shared, so that one request goes out.
    const name = JSON.stringify([account, id, client.issuer, client.clientId, kept.value !== undefined])
    const { tokenKeeper } = await import('./oauth/keeper.ts')
    const keeper = keepers.get(name) ?? tokenKeeper({ client, secret: kept.value }, placeOf(account, id), now)
    keepers.set(name, keeper)
    return keeper({ anew })
  }

  return async (account, mailbox, { anew = false } = {}) => {
    if (mailbox.auth === 'oauth') {
      const token = await tokenOf(account, mailbox, anew)
      return token.ok ? done({ accessToken: token.value }) : token
    }
    const password = await secret(account, mailbox.id, 'password')
    if (!password.ok) return password
    return password.value === undefined
      ? unavailable({
          message: `No password is kept for ${mailbox.address}: connect it again with its password.`,
        })
      : done({ password: password.value })
  }
}
