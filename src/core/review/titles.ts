import type { Person } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'
import { folded } from '../english/nearest.ts'
import { nameWords, wordsNaming } from './names.ts'

/** One title in two lengths: “Prof.” and “Professor”, “Er.” and “Engr”. */
const longer: Readonly<Record<string, string>> = {
  professor: 'prof',
  doctor: 'dr',
  father: 'fr',
  reverend: 'rev',
  engineer: 'er',
  engr: 'er',
  advocate: 'adv',
  mister: 'mr',
  madam: 'mdm',
  shrimati: 'smt',
}

const titleWords = (title: string): readonly string[] =>
  folded(title)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => longer[word] ?? word)

/** The title is on record, as a field or in the name, and what follows it is a part of the name. */
export const isTitled = (said: string, person: Person): boolean => {
  const recorded = [person.honorific, partsOf(person.name).title].map((title) => titleWords(title ?? ''))
  const words = said.split(/[\s.]+/).filter((word) => word !== '')
  const known = new Set([...nameWords(person.name), person.called ?? '', ...wordsNaming(person)].map(folded))
  return recorded.some((title) => {
    const all = titleWords(said)
    // “Dr Rao” of a “Prof. Dr. Rao”: one of two titles will do.
    const count = title.findIndex((_, from) => title.slice(from).every((word, at) => all[at] === word))
    if (count < 0) return false
    const rest = words.slice(title.length - count)
    return rest.length > 0 && rest.every((word) => known.has(folded(word)))
  })
}
