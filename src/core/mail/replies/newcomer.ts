/** Somebody who answers and is none of the people who are kept: never taken for one of them, and proposed to be kept. */
import { isNobody, isPersonsName } from './effects/who.ts'
import { employerDomain } from './free-mail.ts'
import type { Mail } from './mail.ts'
import type { MailReading } from './reading.ts'
import type { Place, Roster } from './roster.ts'

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => [...word].length > 1)

const companyOf = (opportunity: string, roster: Roster): string =>
  roster.names.find((each) => each.opportunity === opportunity)?.company ?? ''

/** The name of a person in the head, and of nothing that many share. */
const nameOf = ({ from }: Mail, company: string): string | undefined =>
  from && isPersonsName(from.name) && !isNobody(from, company) ? from.name : undefined

/** The head bears the name of a person, and no word of it is one of theirs. */
export const isSomeoneElse = (mail: Mail, { opportunity, person }: Place, roster: Roster): boolean => {
  const said = nameOf(mail, companyOf(opportunity, roster))
  const kept = [...roster.called].flatMap(([name, places]) =>
    places.some((each) => each.opportunity === opportunity && each.person === person) ? wordsOf(name) : [],
  )
  return said !== undefined && kept.length > 0 && !wordsOf(said).some((word) => kept.includes(word))
}

/** A person by name, at a mailbox of their own at the house of this search, and neither is kept there. */
export const isNewcomer = (
  mail: Mail,
  { kind }: MailReading,
  opportunity: string,
  roster: Roster,
): boolean => {
  const company = companyOf(opportunity, roster)
  const name = nameOf(mail, company)
  if (kind !== 'human' || name === undefined || !mail.from) return false
  const address = mail.from.address.toLowerCase()
  const isThere = (places: readonly Place[] = []) => places.some((each) => each.opportunity === opportunity)
  if (isThere(roster.people.get(address)) || isThere(roster.called.get(name.trim().toLowerCase())))
    return false
  const [local = ''] = address.split('@')
  const domain = employerDomain(address)
  const [firm = ''] = wordsOf(company)
  const theirs =
    domain !== undefined &&
    (roster.domains.get(domain)?.includes(opportunity) || (firm.length >= 4 && domain.includes(firm)))
  return theirs === true && wordsOf(name).some((word) => local.includes(word))
}
