import type { KnownContact } from '../../core/contacts/contact.ts'
import { holdsAll, shownAround } from '../../core/english/sought.ts'
import type { Hit } from './hits.ts'

/** What of somebody who is known without an opportunity is looked through. */
const textsOf = (contact: KnownContact): readonly string[] => {
  const { name, title, company, email, phone, linkedin, postal, note } = contact
  return [name, title, company, email, phone, linkedin, postal, note].filter((text) => text !== undefined)
}

export const contactsHolding = (
  contacts: readonly KnownContact[],
  sought: readonly string[],
): readonly KnownContact[] => contacts.filter((each) => holdsAll(textsOf(each).join(' '), sought))

/** Those of whom it is found, as they are shown. */
export const contactHits = (contacts: readonly KnownContact[], sought: readonly string[]): readonly Hit[] =>
  contactsHolding(contacts, sought).map((contact) => ({
    ...{ group: 'people', title: contact.name, kind: 'contact', id: contact.id },
    ...(contact.company === undefined ? {} : { company: contact.company }),
    pieces: shownAround(
      [contact.title, contact.email, contact.phone, contact.note].filter((text) => text).join(', '),
      sought,
    ),
  }))
