import type { Contact } from '../core/contacts/contact.ts'
import { partsOf } from '../core/dossier/name.ts'

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(',', '\\,').replaceAll(';', '\\;')

const mostOctets = 75

/** Lines of at most 75 octets, none cut inside a character. */
const folded = (line: string): string => {
  const lines: string[] = []
  let [now, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > mostOctets) {
      lines.push(now)
      ;[now, octets] = ['', 1]
    }
    now += letter
    octets += size
  }
  return [...lines, now].join('\r\n ')
}

const linesOf = (contact: Contact, version: '3' | '4'): readonly string[] => {
  const { name, title, company, email, phone, linkedin, postal, pronouns, note } = contact
  const parts = partsOf(name)
  const [given, family] = [contact.given ?? parts.given, contact.family ?? parts.family]
  const apart = given !== undefined && family !== undefined ? [family, given] : ['', parts.plain]
  const line = (head: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${head}:${escaped(text)}`]
  return [
    'BEGIN:VCARD',
    `VERSION:${version}.0`,
    `FN:${escaped(name)}`,
    `N:${[...apart, '', contact.honorific ?? parts.title ?? '', ''].map(escaped).join(';')}`,
    ...line(version === '4' ? 'PRONOUNS' : 'X-PRONOUNS', pronouns),
    ...line('ORG', company),
    ...line('TITLE', title),
    ...line(version === '4' ? 'EMAIL' : 'EMAIL;TYPE=INTERNET', email),
    ...line(version === '4' ? 'TEL;VALUE=text' : 'TEL', phone),
    ...(linkedin === undefined ? [] : [`URL:${linkedin}`]),
    ...(postal === undefined ? [] : [`ADR:;;${escaped(postal)};;;;`]),
    ...line('NOTE', note),
    'END:VCARD',
  ]
}

/** Cards for any address book, one after the other. */
export const cardsOf = (contacts: readonly Contact[], version: '3' | '4'): string =>
  contacts
    .map((contact) =>
      linesOf(contact, version)
        .map((line) => `${folded(line)}\r\n`)
        .join(''),
    )
    .join('')
