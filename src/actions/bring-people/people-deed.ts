import type { Contact } from '../../core/contacts/contact.ts'
import type { Proposal } from '../../core/contacts/proposal.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { ContactWrite } from '../../core/keep/keep.ts'
import { idFrom, idsAmong } from '../entry.ts'
import type { Deed, Edit } from '../people/change-people.ts'
import type { PeopleRead } from './read-people.ts'

type People = NonNullable<RawDossier['people']>

/** An entry of an opportunity; the firm and the note stay out, since it has no place for them. */
const personOf = ({ company: _company, note: _note, ...person }: Contact): People[string] => person

const editOf =
  (proposals: readonly Proposal[]): Edit =>
  (raw) => {
    const people: People = { ...raw.people }
    for (const { contact, known } of proposals) {
      const { company: _company, note: _note, ...adds } = known?.adds ?? {}
      const entry = known && people[known.of.id]
      if (entry) people[known.of.id] = { ...adds, ...entry }
      else if (!known) people[idFrom(contact.name, Object.keys(people))] = personOf(contact)
    }
    return { ...raw, people }
  }

const contactsOf = ({ contacts }: PeopleRead, proposals: readonly Proposal[]): readonly ContactWrite[] => {
  const kept = new Map(contacts.map(({ id, ...contact }) => [id, contact]))
  const newId = idsAmong([...kept.keys()])
  return proposals.map(({ contact, known }): ContactWrite => {
    if (!known) return { id: newId(contact.name), to: contact }
    const from = kept.get(known.of.id)
    return { id: known.of.id, ...(from ? { from } : {}), to: { ...known.adds, ...(from ?? contact) } }
  })
}

/** What keeping these people changes, wherever they go. */
export const deedOf = (read: PeopleRead, chosen: readonly Proposal[], says: string): Deed => {
  const placeOf = ({ to, known }: Proposal) => known?.of.opportunity ?? to?.opportunity
  const isPlaced = (proposal: Proposal) => placeOf(proposal) !== undefined
  const byPlace = Map.groupBy(chosen.filter(isPlaced), (each) => placeOf(each) ?? '')
  return {
    opportunity: [...byPlace.keys()][0] ?? '',
    edits: new Map([...byPlace].map(([id, proposals]) => [id, editOf(proposals)])),
    says,
    contacts: contactsOf(
      read,
      chosen.filter((each) => !isPlaced(each)),
    ),
  }
}
