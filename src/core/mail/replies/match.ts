import type { Outgoing } from '../outbox/outgoing.ts'
import { daemon, postmaster } from './bounce/families.ts'
import { employerDomain } from './free-mail.ts'
import type { Mail } from './mail.ts'
import type { MailReading } from './reading.ts'
import type { Place, Roster } from './roster.ts'

/** Where a mail belongs, and what it was known by. */
export interface Match {
  readonly opportunity: string
  /** The one who wrote it, or for whom it was; absent where nobody kept is meant. */
  readonly person?: string
  /** The message of ours it answers or returns. */
  readonly outgoing?: string
  readonly by: 'id' | 'sender' | 'invited' | 'domain' | 'company'
}

/** Who wrote, as far as the headers say: any of them may be forged, so nothing is done on their word alone. */
const writers = ({ from, sender, replyTo }: Mail): readonly string[] =>
  [from?.address, sender?.address, ...replyTo.map(({ address }) => address)].flatMap((address) =>
    address ? [address.toLowerCase()] : [],
  )

/** The mail systems themselves; an address without a name before the sign is none. */
const isMachine = (address: string): boolean =>
  daemon.test(address) || postmaster.test(address) || !/.@./.test(address)

const placed = (addresses: readonly string[], roster: Roster, within?: string): Place | undefined =>
  addresses
    .flatMap((address) => roster.people.get(address) ?? [])
    .find(({ opportunity }) => within === undefined || opportunity === within)

const meant = (mail: Mail, reading: MailReading, ours: Outgoing, roster: Roster): string | undefined => {
  const wanted = ours.person.split('+')
  if (reading.kind === 'bounce') {
    const failed = reading.failed.map(({ address }) => address.toLowerCase())
    return placed(failed, roster, ours.opportunity)?.person ?? wanted[0]
  }
  const wrote = writers(mail)
  // Without a sender it is nobody's answer, whoever it seems to answer.
  if (!mail.from) return undefined
  const writer = placed(wrote, roster, ours.opportunity)
  // An assistant, or a second address of the one who was written to: it answers for them. A machine or nobody does not.
  return writer?.person ?? (wrote.some((address) => !isMachine(address)) ? wanted[0] : undefined)
}

const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** A hiring system writes in the name of the company: in the sender's name, or in the subject; nobody at all, in the text. */
const named = (mail: Mail, roster: Roster): string | undefined => {
  const text = mail.from ? '' : mail.text.slice(0, 20_000)
  const said = plainWords(`${mail.from?.name ?? ''} ${mail.subject} ${text}`)
  const found = roster.companies.filter(({ name }) => {
    const wanted = plainWords(name)
    return wanted.length >= 5 && said.includes(wanted)
  })
  const ids = new Set(found.map(({ opportunity }) => opportunity))
  return ids.size === 1 ? found[0]?.opportunity : undefined
}

/**
 * Where a mail belongs: by the ids it refers to, then by who wrote it, who is invited, their employer's domain, and for hiring systems and mail
 * without a sender the company they name. Undefined: none of our business. `ours` is the message it refers to, if any.
 */
export const matched = (
  mail: Mail,
  reading: MailReading,
  ours: Outgoing | undefined,
  roster: Roster,
): Match | undefined => {
  if (ours) {
    const person = meant(mail, reading, ours, roster)
    return { opportunity: ours.opportunity, outgoing: ours.id, by: 'id', ...(person ? { person } : {}) }
  }
  if (reading.kind === 'bounce') {
    const place = placed(
      reading.failed.map(({ address }) => address.toLowerCase()),
      roster,
    )
    return place && { ...place, by: 'sender' }
  }
  const place = placed(writers(mail), roster)
  if (place) return mail.from ? { ...place, by: 'sender' } : { opportunity: place.opportunity, by: 'sender' }
  const { invitation } = reading
  const invited = invitation
    ? [...(invitation.organizer ? [invitation.organizer] : []), ...invitation.attendees]
    : []
  const guest = placed(
    invited.map(({ address }) => address.toLowerCase()),
    roster,
  )
  if (guest) return { ...guest, by: 'invited' }
  if (reading.kind === 'report') return undefined
  for (const address of writers(mail)) {
    const domain = employerDomain(address)
    const [opportunity] = (domain && roster.domains.get(domain)) || []
    if (opportunity) return { opportunity, by: 'domain' }
  }
  const byName = reading.kind === 'ats' || reading.kind === 'calendar' || !mail.from
  const company = byName ? named(mail, roster) : undefined
  return company === undefined ? undefined : { opportunity: company, by: 'company' }
}
