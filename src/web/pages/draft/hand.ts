import type { Draft } from '../../../core/compose/draft.ts'
import { addressesFor, type Going } from '../../../core/mail/outbox/going.ts'
import { whenToSend } from '../../../core/mail/outbox/when.ts'
import type { Step } from '../../../core/plan/step.ts'
import { undoSeconds } from '../../../core/time/sending.ts'
import { linkedinOf, smsOf, telOf } from '../../contact.ts'
import type { Opened } from '../../page.ts'
import { soon } from '../../ui/when.ts'

/** How a message leaves the page: sent from here, handed to what sends it, or only copied. */
export type Hand =
  | { readonly by: 'mailbox'; readonly says: string; readonly isSoon: boolean }
  | { readonly by: 'mail'; readonly addresses: readonly string[] }
  | { readonly by: 'link'; readonly href: string; readonly says: string; readonly copies: boolean }
  | { readonly by: 'paper' }
  | { readonly by: 'copy' }

interface Facts {
  readonly opened: Opened
  readonly step: Step
  readonly draft: Draft
  readonly going: Going
}

/** With a yes now: the moment it goes out, and whether that is at once. */
export const moment = (step: Step, { planned: { now } }: Opened) => {
  const at = Temporal.Instant.from(whenToSend(step, now).sendAt).toZonedDateTimeISO(now.timeZoneId)
  const isSoon = at.since(now).total('seconds') <= undoSeconds
  return { isSoon, says: soon(at, now) }
}

/** “Send at 19:00”, “Send tomorrow at 9:00”, “Send Tuesday 17 November, 9:00” */
export const sendSays = (moment: string): string =>
  `Send ${moment.replace(/^today /, 'at ').replace(/^tomorrow /, 'tomorrow at ')}`

/** Where a channel has a place of its own to go to; of several readers none in particular. */
const linkOf = ({ draft, opened }: Facts): Hand | undefined => {
  const [id, ...others] = draft.to
  const person = id === undefined || others.length > 0 ? undefined : opened.dossier.people.get(id)
  if (!person) return undefined
  const { name, phone = '', linkedin = '' } = person
  const link = (href: string | undefined, says: string, copies: boolean): Hand | undefined =>
    href === undefined ? undefined : { by: 'link', href, says, copies }
  if (draft.channel === 'phone') return link(telOf(phone), `Call ${name}`, false)
  if (draft.channel === 'text') return link(smsOf(phone, draft.body), `Text ${name}`, true)
  if (draft.channel === 'linkedin') return link(linkedinOf(linkedin), 'Copy and open LinkedIn', true)
  return undefined
}

/** The one way that is offered first. */
export const handOf = (facts: Facts): Hand => {
  const { opened, step, draft, going } = facts
  if (going.by === 'itself' && going.from.mailbox !== undefined) {
    const { isSoon, says } = moment(step, opened)
    return { by: 'mailbox', isSoon, says: isSoon ? 'Send now' : sendSays(says) }
  }
  if (draft.channel === 'letter') return { by: 'paper' }
  const addresses = addressesFor(draft, opened.dossier)
  return addresses.length > 0 ? { by: 'mail', addresses } : (linkOf(facts) ?? { by: 'copy' })
}
