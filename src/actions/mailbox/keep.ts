import type { MailboxWish } from '../../core/mail/mailbox/connect.ts'
import type { MailDoor } from '../../core/mail/mailbox/door.ts'
import type { Mailbox, SecretField } from '../../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Desk, Looking } from '../action.ts'
import { foundFor, ownName } from './mailbox.ts'

/** What was left out, from the profile and from the name servers. */
export const completed = async <Wish extends MailboxWish>(
  wish: Wish,
  door: MailDoor,
  desk: Looking,
): Promise<Wish> => {
  const name = wish.name ?? (await ownName(desk))
  if (wish.provider || wish.smtp) return { ...wish, name }
  const { provider, smtp, imap } = await foundFor(wish.address, door, desk)
  return {
    ...wish,
    name,
    ...(provider ? { provider } : {}),
    ...(smtp ? { smtp: smtp.host, smtpPort: smtp.port, smtpSecurity: smtp.security } : {}),
    ...(imap && smtp && !wish.imap
      ? { imap: imap.host, imapPort: imap.port, imapSecurity: imap.security }
      : {}),
  }
}

/** The mailbox and its secrets together, or as it was before. */
export const keepMailbox = async (
  mailbox: Mailbox,
  secrets: Readonly<Partial<Record<SecretField, string>>>,
  before: Mailbox | undefined,
  { seal, mailboxes }: MailDoor,
  { account }: Desk,
): Promise<Outcome<void>> => {
  const sealed: (readonly [SecretField, Uint8Array])[] = []
  for (const [field, text] of Object.entries(secrets) as [SecretField, string][]) {
    const bytes = await seal(account, mailbox.id, field, text)
    if (!bytes.ok) return bytes
    sealed.push([field, bytes.value])
  }
  const put = await mailboxes.put(account, mailbox)
  if (!put.ok) return put
  for (const [field, bytes] of sealed) {
    const kept = await mailboxes.seal(account, mailbox.id, field, bytes)
    if (kept.ok) continue
    const back = await (before ? mailboxes.put(account, before) : mailboxes.remove(account, mailbox.id))
    return back.ok ? kept : refused(...kept.problems, ...back.problems)
  }
  return done(undefined)
}
