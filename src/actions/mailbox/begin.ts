import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import type { Posting } from '../action.ts'
import { foundFor, ownName } from './mailbox.ts'

/** What connecting a mailbox begins with, before a password is asked for. */
export interface Begun {
  /** As it stands before the address. */
  readonly name: string
  /** `custom`: the servers stand beside it. Absent where the address alone tells. */
  readonly provider?: string
  /** Where it is not the address. */
  readonly user?: string
  readonly smtp?: Endpoint
  readonly imap?: Endpoint
}

/** A mailbox that is connected again begins as it was, a new one with the name in the profile; nobody is asked. */
export const begunAs = async (address: string, desk: Posting): Promise<Begun> => {
  const before = await desk.mail?.mailboxes.one(desk.account, address.toLowerCase())
  if (!before?.ok || !before.value) return { name: await ownName(desk) }
  const { name, provider = 'custom', user, smtp, imap } = before.value
  return {
    name,
    provider,
    ...(user === before.value.address ? {} : { user }),
    smtp,
    ...(imap ? { imap } : {}),
  }
}

/** The same, with what the name servers tell of an address that was not connected before. */
export const begunWith = async (address: string, desk: Posting): Promise<Begun> => ({
  ...(await begunAs(address, desk)),
  ...(desk.mail ? await foundFor(address, desk.mail, desk) : {}),
})
