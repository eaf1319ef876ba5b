/** Who was met in messages: whoever wrote, and whoever of the same house was written to. */
import { contactOf } from '../../../contacts/contact-of.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import { plainWords } from '../../../english/sought.ts'
import { atsSender } from '../../../mail/replies/ats.ts'
import { isNobody, isPersonsName } from '../../../mail/replies/effects/who.ts'
import { employerDomain } from '../../../mail/replies/free-mail.ts'
import type { Address } from '../../../mail/replies/mail.ts'
import type { MailFound } from './mail-found.ts'
import type { PersonProposed } from './mail-proposed.ts'
import { type SignatureSaid, signatureSaid } from './signature-said.ts'
import { titleBeside, wholeNameIn } from './spoken-of.ts'
import { writtenFor } from './written-for.ts'

type RawPeople = NonNullable<RawDossier['people']>

export interface Self {
  /** All addresses of the user, lower case. */
  readonly own: readonly string[]
  readonly name: string
}

const isSelf = ({ name, address }: Address, { own, name: mine }: Self): boolean =>
  own.includes(address) || (mine !== '' && plainWords(name) === plainWords(mine))

const sameOne = (one: Address, other: Address): boolean =>
  one.address !== '' && other.address !== ''
    ? one.address === other.address
    : plainWords(one.name) !== '' && plainWords(one.name) === plainWords(other.name)

/** Who of the people here it is: by address, or by the whole name where one of them has none. */
export const knownAs = (someone: Address, people: RawPeople): string | undefined =>
  Object.entries(people).find(([, { name, email = '' }]) =>
    sameOne(someone, { name, address: email.toLowerCase() }),
  )?.[0] ??
  Object.entries(people).find(
    ([, { name }]) => plainWords(name) === plainWords(someone.name) && isPersonsName(name),
  )?.[0]

/** Everyone in the heads of these messages who may be met: writers, and others of their house. */
const everyoneIn = (letters: readonly MailFound[], self: Self, company: string): readonly Address[] => {
  const writers = letters.flatMap(({ mine, mail, reading }) =>
    !mine && mail.from && atsSender(mail) === undefined && reading.kind !== 'bounce'
      ? [writtenFor(mail) ?? mail.from]
      : [],
  )
  const written = letters.flatMap(({ mine, mail }) => (mine ? mail.to : []))
  const houses = new Set([...writers, ...written].flatMap(({ address }) => employerDomain(address) ?? []))
  const beside = letters
    .flatMap(({ mail }) => [...mail.to, ...mail.cc])
    .filter(({ address }) => houses.has(employerDomain(address) ?? ''))
  const all = [...writers, ...written, ...beside].filter(
    (each) => !isSelf(each, self) && !isNobody(each, company),
  )
  // Of one person the head with a name tells most.
  const best = all.toSorted((one, other) => Number(other.name !== '') - Number(one.name !== ''))
  return all
    .filter((each, at) => all.findIndex((other) => sameOne(each, other)) === at)
    .map((each) => best.find((other) => sameOne(each, other)) ?? each)
}

/** What others wrote. */
export const textsOf = (letters: readonly MailFound[]): readonly string[] =>
  letters.flatMap(({ mine, whole }) => (mine ? [] : [whole]))

const toldOf = (someone: Address, letters: readonly MailFound[]): SignatureSaid => {
  const domain = employerDomain(someone.address)
  for (const { mail, whole } of letters.toReversed()) {
    if (!mail.from || !sameOne(mail.from, someone)) continue
    const said = signatureSaid(whole, someone.name, domain)
    if (said.title || said.phone) return said
  }
  const title = titleBeside(someone.name, textsOf(letters))
  return title ? { title } : {}
}

export const peopleMet = (
  letters: readonly MailFound[],
  people: RawPeople,
  self: Self,
  company: string,
): readonly Omit<PersonProposed, 'place'>[] =>
  everyoneIn(letters, self, company).flatMap((met) => {
    const someone = { ...met, name: wholeNameIn(met.name, textsOf(letters)) }
    const { title, phone } = toldOf(someone, letters)
    const who = contactOf({
      // “Moira Sinclair (Fernhill)”, “Dana via LinkedIn”: what stands behind is no name.
      name: someone.name.replace(/ \((?![^()]{0,30}\/)[^()]{0,60}\)$| via .{1,60}$/i, ''),
      ...(someone.address === '' ? {} : { emails: [someone.address] }),
      ...(title ? { title } : {}),
      ...(phone ? { phones: [phone] } : {}),
    })
    if ('because' in who) return []
    const known = knownAs(someone, people)
    const there = known === undefined ? undefined : people[known]
    const { contact } = who
    const keys = ['title', 'email', 'phone'] as const
    const tells = Object.fromEntries(
      keys.flatMap((key) =>
        contact[key] !== undefined && there?.[key] === undefined ? [[key, contact[key]]] : [],
      ),
    )
    return [
      { name: contact.name, address: someone.address, tells, ...(known === undefined ? {} : { known }) },
    ]
  })
