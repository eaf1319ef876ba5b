/** Messages that belong to no search yet, put together by the firm they are with. */
import { plainWords } from '../../../english/sought.ts'
import { atsSender } from '../../../mail/replies/ats.ts'
import { employerDomain } from '../../../mail/replies/free-mail.ts'
import { has } from '../../../mail/replies/header.ts'
import { clientIn, isAgency } from './agency.ts'
import { firmByDomain, isFirmOf, nameInDomain } from './firm-name.ts'
import { firmNamed } from './firm-named.ts'
import type { MailFound } from './mail-found.ts'
import { othersOf } from './placing.ts'
import { roleOf } from './role-of.ts'
import { isOfSearch } from './search-signs.ts'
import { signatureSaid } from './signature-said.ts'

export interface FirmFound {
  readonly company: string
  readonly role: string
  readonly letters: readonly MailFound[]
  readonly domain?: string
}

const decided: ReadonlySet<string | undefined> = new Set(['rejection', 'offer', 'invitation', 'next-step'])

/** Sent to many, by a sender that is no hiring system. */
const isBroadcast = ({ mail }: MailFound): boolean =>
  atsSender(mail) === undefined && (has(mail, 'list-unsubscribe') || has(mail, 'list-id'))

/** Something in it is of a search. */
const isSign = ({ mail, reading, mine }: MailFound): boolean =>
  isOfSearch(mail.subject, reading.ownText) ||
  (!mine && reading.kind === 'ats' && decided.has(reading.proposal?.meaning))

/** Friends ask how the interview went: they write from a mailbox anybody may have, for no firm and of no job. */
const isPrivate = (thread: readonly MailFound[]): boolean =>
  thread.every(
    (letter) =>
      atsSender(letter.mail) === undefined &&
      othersOf(letter).every(({ address }) => employerDomain(address) === undefined),
  ) &&
  byNames(thread) === undefined &&
  roleOf(thread.map(({ mail, reading }) => ({ subject: mail.subject, text: reading.ownText }))) === undefined

/** The domain of whoever hires in this thread: of a person rather than of a system. */
const domainOf = (thread: readonly MailFound[]): string | undefined =>
  thread
    .filter(
      ({ mail, mine }) =>
        mine || atsSender(mail) === undefined || employerDomain(mail.from?.address ?? '') !== undefined,
    )
    .flatMap((letter) => (letter.mine || atsSender(letter.mail) === undefined ? othersOf(letter) : []))
    .map(({ address }) => employerDomain(address))
    .find((domain) => domain !== undefined)

const byNames = (thread: readonly MailFound[]): string | undefined => {
  for (const { mine, mail, whole } of thread) {
    if (mine || !mail.from) continue
    const said =
      signatureSaid(whole, mail.from.name, employerDomain(mail.from.address)).company ?? firmNamed(mail)
    if (said) return said
  }
  return undefined
}

interface Thread {
  readonly letters: readonly MailFound[]
  readonly domain?: string | undefined
  readonly named?: string | undefined
}

const keyOf = ({ domain, named, letters }: Thread): string =>
  domain
    ? nameInDomain(domain)
    : named
      ? plainWords(named)
      : `${othersOf(letters[0] as MailFound)[0]?.address ?? ''}`

const textsOf = (letters: readonly MailFound[]): readonly string[] =>
  letters.flatMap(({ mail, whole }) => [mail.subject, mail.from?.name ?? '', whole])

const companyOf = ({ domain, named, letters }: Thread): string =>
  domain && !(named && isFirmOf(named, domain)) ? firmByDomain(domain, textsOf(letters)) : (named ?? '')

/** A firm that is named, or only spoken of, and one that writes from a domain of that name are one. */
const together = (threads: readonly Thread[]): ReadonlyMap<string, readonly Thread[]> => {
  const sure = threads
    .filter(({ domain, named }) => domain ?? named)
    .map((thread) => ({ thread, company: companyOf(thread) }))
  const sameAs = ({ named, letters }: Thread): Thread | undefined => {
    if (named) return sure.find(({ thread }) => isFirmOf(named, thread.domain))?.thread
    const text = textsOf(letters).join('\n').slice(0, 20_000)
    const spoken = sure.find(({ company }) => company.length >= 4 && text.includes(company))?.thread
    return spoken?.named && !spoken.domain ? (sameAs(spoken) ?? spoken) : spoken
  }
  return Map.groupBy(threads, (thread) => keyOf(thread.domain ? thread : (sameAs(thread) ?? thread)))
}

const why = ({ mail: { subject, from }, mine }: MailFound): string =>
  `“${subject.slice(0, 80)}”${mine || !from ? '' : `, from ${from.name || from.address}`}`

/** Threads of no search yet → the firms they are with, and what is of no search at all. */
export const firmsIn = (
  all: readonly (readonly MailFound[])[],
  eachChosen: boolean,
): { readonly firms: readonly FirmFound[]; readonly out: readonly string[] } => {
  const isSure = (thread: readonly MailFound[]) =>
    (eachChosen || (thread.some(isSign) && !isPrivate(thread))) && !thread.every(isBroadcast)
  const houses = new Set(all.filter(isSure).flatMap((thread) => domainOf(thread) ?? []))
  /** People of a house that a search is with write of it, whatever they call it. */
  const isBeside = (thread: readonly MailFound[]) =>
    thread.some(({ mine, reading }) => !mine && reading.kind === 'human') &&
    !thread.every(isBroadcast) &&
    houses.has(domainOf(thread) ?? '')
  const isOne = (thread: readonly MailFound[]) => isSure(thread) || isBeside(thread)
  const threads = all
    .filter(isOne)
    .map((letters): Thread => ({ letters, domain: domainOf(letters), named: byNames(letters) }))
  const firms = [...together(threads).values()].map((group): FirmFound => {
    const letters = group.flatMap((thread) => thread.letters)
    const domain = group.find((thread) => thread.domain)?.domain
    const texts = textsOf(letters)
    const named = group.find((thread) => thread.named && (!domain || isFirmOf(thread.named, domain)))?.named
    const writes = domain ? (named ?? firmByDomain(domain, texts)) : (named ?? '')
    const theirs = letters.filter(({ mine }) => !mine).map(({ whole }) => whole)
    // Whom an agency does not name is asked for.
    const company = isAgency(writes, theirs) ? (clientIn(theirs) ?? '') : writes
    return {
      company: company.slice(0, 100),
      role:
        roleOf(letters.map(({ mail, reading }) => ({ subject: mail.subject, text: reading.ownText }))) ?? '',
      letters,
      ...(domain ? { domain } : {}),
    }
  })
  const out = all
    .filter((thread) => !isOne(thread))
    .flatMap((thread) =>
      thread.map((letter) => `${letter.place}: ${why(letter)}: nothing in it speaks of a search; left out.`),
    )
  return { firms, out }
}
