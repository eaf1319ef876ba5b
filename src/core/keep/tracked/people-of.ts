import type { Contact } from '../../contacts/contact.ts'
import { contactOf } from '../../contacts/contact-of.ts'
import type { TrackedColumn } from './column-kinds.ts'
import { personIn } from './person-in.ts'
import { unlinked } from './plain-cell.ts'

/** What stands in the columns of a kind. */
export type Cells = (kind: TrackedColumn) => readonly string[]

/** Lines for the notes, and what of them was not taken for what its column is. */
export interface Leftover {
  readonly notes: string[]
  readonly noted: string[]
}

/** How somebody is addressed in other languages, as English letters do. */
const addressed: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:frau|fr\.|mme\.?|madame|sra\.?|señora|signora|sig\.ra|mevr\.?|mevrouw|mw\.?|dª|doña|srta\.?)\s/i,
    'Ms',
  ],
  [/^(?:herr|hr\.|monsieur|m\.|sr\.?|señor|signor|sig\.|dhr\.?|de heer|don)\s/i, 'Mr'],
]

const nameOf = (text: string): { readonly name: string; readonly prefix?: string } => {
  const [pattern, prefix] = addressed.find(([begins]) => begins.test(text)) ?? []
  return pattern && prefix ? { name: text.replace(pattern, '').trim(), prefix } : { name: text }
}

/** Whoever is named in a row; several stand behind semicolons, on lines or joined by “and”. */
export const peopleOf = (of: Cells, found: Leftover): readonly Contact[] => {
  const names = of('person')
    .flatMap((cell) => cell.split(/[;\n]| and | & | \/ /, 12))
    .map((name) => unlinked(name.trim()).name)
  const alone = names.length <= 1
  const more = {
    ...(of('title')[0] === undefined ? {} : { title: of('title')[0] as string }),
    emails: of('email')
      .flatMap((cell) => cell.split(/[;,\s]+/))
      .filter((cell) => cell !== ''),
    phones: of('phone'),
    pages: of('profile'),
  }
  const rest = [...of('title'), ...of('email'), ...of('phone'), ...of('profile')]
  const note = (text: string) => {
    found.notes.push(`Contact: ${text}`)
    found.noted.push(`Contact “${text.slice(0, 60)}”`)
  }
  const people: Contact[] = []
  for (const name of names.filter((each) => each !== '')) {
    const told = personIn(name)
    if (!told) {
      note(name)
      continue
    }
    const { email, phone, title } = told
    const who = contactOf({
      ...(alone ? more : {}),
      ...(title === undefined ? {} : { title }),
      ...nameOf(told.name),
      emails: [...(email === undefined ? [] : [email]), ...(alone ? more.emails : [])],
      phones: [...(phone === undefined ? [] : [phone]), ...(alone ? more.phones : [])],
    })
    if ('because' in who) note(name)
    else {
      people.push(who.contact)
      for (const left of who.left) found.notes.push(`Contact: ${left}`)
    }
  }
  if (rest.length > 0 && (!alone || people.length === 0)) note(rest.join(', '))
  return people
}
