import type { Dossier, Person, Profile } from '../../dossier/dossier.ts'

/** What stays on the line of the part before it: "ON M5V 2T6" behind its town, "Suite 4" behind its street. */
const region = /^(?!(?:UK|USA?|GB|UAE|EU)$)[A-Z]{2,3}(?: [A-Z\d][\w -]*)?$/
const suite = /^(?:(?:suite|ste|apt|apartment|unit|floor|room)\b|#)/i
const houseNumber = /^\d+\s?\p{L}?$/u

/**
 * An address as the lines of an envelope. Lines that were recorded stay; an address on one line is divided at its commas,
 * except behind a bare house number and before a region with its code or a suite.
 */
export const addressLines = (postal: string | undefined): readonly string[] => {
  const lines = (postal ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
  const [only] = lines
  if (only === undefined || lines.length > 1) return lines
  const divided: string[] = []
  for (const part of only.split(/,\s*/)) {
    const before = divided.at(-1)
    const joins = before !== undefined && (houseNumber.test(before) || region.test(part) || suite.test(part))
    if (joins) divided[divided.length - 1] = `${before}, ${part}`
    else if (part !== '') divided.push(part)
  }
  return divided
}

const titled = /^(?:Sir|Dame|Lord|Lady|Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Rev|Judge)\.?\s/

const fullName = ({ name, honorific }: Person): string =>
  honorific && !titled.test(name) && !name.startsWith(honorific) ? `${honorific} ${name}` : name

/** Who writes: name, postal address, e-mail, phone. */
export const senderLines = ({ name, postal, email, phone }: Profile): readonly string[] => [
  name,
  ...addressLines(postal),
  ...(email ? [email] : []),
  ...(phone ? [phone] : []),
]

/** Who reads: each with title, then the company once, then the address. An agency's people are not the company's. */
export const recipientLines = (to: readonly Person[], { opportunity }: Dossier): readonly string[] => {
  const { company, agency, contactVia } = opportunity
  const outside = to.length > 0 && to.every(({ id }) => id === agency || id === contactVia)
  const postal = addressLines(to.find((person) => person.postal)?.postal)
  const names = to.flatMap((person) => [fullName(person), ...(person.title ? [person.title] : [])])
  const house = outside || postal[0] === company.name ? [] : [company.name]
  return [...names, ...house, ...postal]
}
