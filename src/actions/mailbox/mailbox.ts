import { z } from 'zod'
import type { Found, MailDoor } from '../../core/mail/mailbox/door.ts'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { presetFor } from '../../core/mail/mailbox/presets.ts'
import { done, notFound, type Outcome, refused } from '../../core/outcome.ts'
import type { Looking, Opening, Posting } from '../action.ts'

/** What goes out where nothing is connected. */
export const unconnected =
  'Until a mailbox is connected, approved messages are written as .eml files you can open in your mail program.'

/** What a change to a mailbox says for itself. */
export interface Mailboxed {
  readonly mailbox: Mailbox
  readonly says: string
  readonly warning?: string
}

export const which = z
  .string()
  .optional()
  .describe('The mailbox’s address; where only one is connected, that one')
  .meta({ positional: true, value: 'ADDRESS' })

/** What the name servers tell where the address itself does not; of a mailbox connected before, nothing is asked. */
export const foundFor = async (address: string, door: MailDoor, desk: Looking): Promise<Found> => {
  if (presetFor(address)) return {}
  const before = await door.mailboxes.one(desk.account, address.trim().toLowerCase())
  return before.ok && before.value ? {} : door.discover(address.trim())
}

/** The name in the profile, to stand before the address; empty where there is none. */
export const ownName = async (desk: Looking): Promise<string> => {
  const store = await desk.store()
  if (!store.ok) return ''
  const me = await store.value.me(desk.account)
  return (me.ok && me.value?.name) || ''
}

export const doorOf = (desk: Posting): Outcome<MailDoor> =>
  desk.mail ? done(desk.mail) : refused({ message: 'No mailbox can be connected here.' })

/** The mailbox that is meant, with the door it was found behind. */
export const meant = async (
  address: string | undefined,
  desk: Opening,
): Promise<Outcome<{ readonly mailbox: Mailbox; readonly door: MailDoor }>> => {
  const door = doorOf(desk)
  if (!door.ok) return door
  const all = await door.value.mailboxes.all(desk.account)
  if (!all.ok) return all
  const id = address?.trim().toLowerCase()
  const found = id
    ? all.value.find((each) => each.id === id)
    : all.value.length === 1
      ? all.value[0]
      : undefined
  if (found) return done({ mailbox: found, door: door.value })
  const connected = all.value.map((each) => each.address).join(', ')
  if (all.value.length === 0) return notFound({ message: 'No mailbox is connected.' })
  return refused({
    message: id
      ? `That mailbox is not connected. Connected: ${connected}.`
      : `Several are connected; name one: ${connected}.`,
  })
}
