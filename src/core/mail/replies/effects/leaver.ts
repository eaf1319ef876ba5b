/** What a mail that says who has left does to the people of a search, once a person has said that it does. */
import { cleanLine } from '../../../dossier/clean.ts'
import { readEmail } from '../../../dossier/forms.ts'
import type { RawDossier } from '../../../dossier/schema.ts'
import type { Incoming } from '../incoming.ts'
import { joinedBy } from './guests.ts'

type RawPeople = NonNullable<RawDossier['people']>

/** The one who is named, else the one who wrote. */
const leaverOf = ({ person, reading }: Incoming, people: RawPeople): string | undefined => {
  const { leaver } = reading
  if (leaver === undefined) return person
  const wanted = leaver.toLowerCase()
  const found = Object.entries(people).filter(
    ([, { name }]) =>
      name.toLowerCase() === wanted ||
      (!wanted.includes(' ') && name.toLowerCase().split(/\s+/).includes(wanted)),
  )
  return found.length === 1 ? found[0]?.[0] : undefined
}

/** Who has left is written to no more, and who is named instead joins the people where they can be told by name or address. */
export const withoutLeaver = (raw: RawDossier, mail: Incoming): RawDossier => {
  const people = raw.people ?? {}
  const id = leaverOf(mail, people)
  const gone = id === undefined ? undefined : people[id]
  const left = id === undefined || !gone ? people : { ...people, [id]: { ...gone, left: true } }
  const { name = '', address = '' } = mail.reading.successor ?? {}
  const instead = { name: cleanLine(name, 200), address: readEmail(address).ok ? address : '' }
  if (instead.name === '') return { ...raw, people: left }
  return { ...raw, people: joinedBy(instead, { ...raw, people: left }).people }
}
