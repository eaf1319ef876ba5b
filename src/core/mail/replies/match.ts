import type { Outgoing } from '../outbox/outgoing.ts'
import { daemon, postmaster } from './bounce/families.ts'
import { employerDomain } from './free-mail.ts'
import { has, header } from './header.ts'
import type { Also } from './incoming.ts'
import type { Mail } from './mail.ts'
import { headOf, namedIn } from './named.ts'
import { isNewcomer, isSomeoneElse } from './newcomer.ts'
import type { MailReading } from './reading.ts'
import type { Place, Roster } from './roster.ts'

/** Where a mail belongs, and what it was known by. */
export interface Match {
  /** The likeliest one; absent where nobody can say whether it belongs to any: then a person is asked. */
  readonly opportunity?: string
  /** The one who wrote it, or for whom it was; absent where nobody kept is meant. */
  readonly person?: string
  /** Where it may belong just as well. */
  readonly also?: readonly Also[]
  /** The message of ours it answers or returns. */
  readonly outgoing?: string
  /** The one who wrote is none of the people who are kept there, and writes for their house. */
  readonly newcomer?: true
  readonly by: 'id' | 'sender' | 'invited' | 'domain' | 'named' | 'unsure'
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
  const [person = ''] = wanted
  // Who says by name that they are somebody else is not taken for the one who was written to.
  if (!writer && isSomeoneElse(mail, { opportunity: ours.opportunity, person }, roster)) return undefined
  // An assistant, or a second address of the one who was written to: it answers for them. A machine or nobody does not.
  return writer?.person ?? (wrote.some((address) => !isMachine(address)) ? person : undefined)
}

/** Of several searches those that the mail names: its head decides before its words. */
const namedAmong = (mail: Mail, ownText: string, among: readonly string[], roster: Roster) => {
  const names = roster.names.filter(({ opportunity }) => among.includes(opportunity))
  const head = namedIn(headOf(mail), names)
  return head.length > 0 ? head : namedIn(ownText, names)
}

const unique = (places: readonly Also[]): readonly Also[] =>
  places.filter(
    ({ opportunity }, index) => places.findIndex((other) => other.opportunity === opportunity) === index,
  )

/** One of these, by the role or the firm that is named; all that may be meant where none is, or several are. What is over only where nothing else is meant. */
const among = (
  mail: Mail,
  { ownText }: MailReading,
  places: readonly Also[],
  roster: Roster,
): Pick<Match, 'opportunity' | 'person' | 'also'> | undefined => {
  const all = unique(places)
  const named = namedAmong(
    mail,
    ownText,
    all.map(({ opportunity }) => opportunity),
    roster,
  ).map(({ opportunity }) => opportunity)
  const isOver = (opportunity: string) =>
    roster.names.some((each) => each.opportunity === opportunity && each.over)
  const meant = all.filter(({ opportunity }) => named.includes(opportunity))
  const open = all.filter(({ opportunity }) => !isOver(opportunity))
  const [first, ...rest] = meant.length > 0 ? meant : open.length > 0 ? open : all.slice(0, 1)
  return first && { ...first, ...(rest.length > 0 ? { also: rest } : {}) }
}

/** The head or the last lines of a mail bear the whole name of someone who is kept. */
const calledBy = (mail: Mail, ownText: string, roster: Roster): readonly Place[] => {
  const lines = ownText.trim().split('\n').slice(-4)
  const names = [mail.from?.name ?? '', ...lines].map((line) =>
    line
      .replace(/(?<![\s,.–-])[\s,.–-]+$/u, '')
      .trim()
      .toLowerCase(),
  )
  return names.flatMap((name) => (name === '' ? [] : (roster.called.get(name) ?? [])))
}

/** A kept person writes from another address: the same name before the sign, or their firm’s name behind it. */
const secondAddress = (mail: Mail, ownText: string, roster: Roster): readonly Place[] => {
  const [local = '', domain = ''] = (mail.from?.address ?? '').split('@')
  return calledBy(mail, ownText, roster).filter(({ opportunity, person }) => {
    const firm = roster.names.find((each) => each.opportunity === opportunity)?.company ?? ''
    const [word = ''] = firm.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    const before = [...roster.people].some(
      ([address, places]) =>
        address.startsWith(`${local}@`) &&
        places.some((each) => each.opportunity === opportunity && each.person === person),
    )
    return before || (word.length >= 4 && domain.includes(word))
  })
}

/** Sent to many, or by a machine of its own accord to whoever subscribed. */
const isBroadcast = (mail: Mail): boolean =>
  ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'].some((name) => has(mail, name)) ||
  /^(?:bulk|list|junk)\b/i.test(header(mail, 'precedence') ?? '')

/** A stranger, or a hiring system, that names a search. */
const byName = (mail: Mail, reading: MailReading, roster: Roster): Match | undefined => {
  const open = roster.names.filter(({ over }) => !over)
  const head = namedIn(headOf(mail), open)
  const text = namedIn(`${headOf(mail)} ${reading.ownText.slice(0, 20_000)}`, open)
  const machine = reading.kind === 'ats' || reading.kind === 'calendar' || !mail.from
  // A firm in the head of a machine’s mail is enough; a stranger names role and firm.
  const sure = machine
    ? [
        head.filter(({ firm }) => firm === 'whole'),
        text.filter(({ role, firm }) => role && firm),
        text.filter(({ firm }) => firm === 'whole'),
      ]
    : [text.filter(({ role, firm }) => role && firm)]
  const placed = sure.find((each) => each.length > 0)
  if (placed?.length === 1 && placed[0] && !(isBroadcast(mail) && !machine))
    return { opportunity: placed[0].opportunity, by: 'named' }
  // What may be meant for us is asked about, never dropped: it names one of ours, or a hiring system says how it was decided.
  const telling = machine && reading.proposal !== undefined && reading.proposal.meaning !== 'thanks'
  const mentions = text.filter(({ role, firm }) => firm === 'whole' || role)
  if (isBroadcast(mail) || reading.kind === 'auto-reply') return undefined
  return mentions.length > 0 || (telling && open.length > 0)
    ? { by: 'unsure', also: mentions.map(({ opportunity }) => ({ opportunity })) }
    : undefined
}

/** What answers a message of ours belongs where that was sent, unless its writer speaks of another search of theirs. */
const answering = (mail: Mail, reading: MailReading, ours: Outgoing, roster: Roster): Match => {
  const person = meant(mail, reading, ours, roster)
  const whole = {
    opportunity: ours.opportunity,
    outgoing: ours.id,
    by: 'id' as const,
    ...(person ? { person } : {}),
  }
  // One recruiter with several searches may speak of another one in the same thread.
  const others =
    reading.kind === 'bounce' ? [] : writers(mail).flatMap((each) => roster.people.get(each) ?? [])
  // The words themselves name this search and another one: nobody can say of which it is told.
  const told = namedIn(
    reading.ownText,
    roster.names.filter((each) => others.some(({ opportunity }) => opportunity === each.opportunity)),
  )
  const elsewhere = unique(others).filter(
    ({ opportunity }) =>
      opportunity !== ours.opportunity && told.some((each) => each.opportunity === opportunity),
  )
  if (elsewhere.length > 0 && told.some(({ opportunity }) => opportunity === ours.opportunity))
    return { ...whole, also: elsewhere }
  const [named, ...more] = namedAmong(
    mail,
    reading.ownText,
    others.map(({ opportunity }) => opportunity),
    roster,
  )
  const place = others.find(({ opportunity }) => opportunity === named?.opportunity)
  return place && more.length === 0 && place.opportunity !== ours.opportunity
    ? { ...place, by: 'sender' }
    : whole
}

/**
 * Where a mail belongs: by the ids it refers to, then by who wrote it, who is invited, their employer's domain, a name that is kept, and the role
 * and firm it names. Undefined: none of our business. `ours` is the message it refers to, if any.
 */
const placeOf = (
  mail: Mail,
  reading: MailReading,
  ours: Outgoing | undefined,
  roster: Roster,
): Match | undefined => {
  if (ours) return answering(mail, reading, ours, roster)
  if (reading.kind === 'bounce') {
    const place = placed(
      reading.failed.map(({ address }) => address.toLowerCase()),
      roster,
    )
    return place && { ...place, by: 'sender' }
  }
  const kept = writers(mail).map((address) => roster.people.get(address) ?? [])
  const place = among(mail, reading, kept.find((each) => each.length > 0) ?? [], roster)
  if (place) {
    const { person: _person, ...nobody } = place
    return { ...(mail.from ? place : nobody), by: 'sender' }
  }
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
    const there = (domain && roster.domains.get(domain)) || []
    const found = among(
      mail,
      reading,
      there.map((opportunity) => ({ opportunity })),
      roster,
    )
    if (found) return { ...found, by: 'domain' }
  }
  const known = mail.from
    ? among(mail, reading, secondAddress(mail, reading.ownText, roster), roster)
    : undefined
  return known ? { ...known, by: 'named' } : byName(mail, reading, roster)
}

/** Where a mail belongs, and whether it is by somebody new there. */
export const matched = (
  mail: Mail,
  reading: MailReading,
  ours: Outgoing | undefined,
  roster: Roster,
): Match | undefined => {
  const found = placeOf(mail, reading, ours, roster)
  const { opportunity, person, also } = found ?? {}
  return found &&
    opportunity !== undefined &&
    person === undefined &&
    !also &&
    isNewcomer(mail, reading, opportunity, roster)
    ? { ...found, newcomer: true }
    : found
}
