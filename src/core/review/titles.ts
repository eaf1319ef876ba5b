import type { Person } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'
import { folded } from '../english/nearest.ts'
import { nameWords, wordsNaming } from './names.ts'

/** Short for the same calling as another short form. */
const longer: Readonly<Record<string, string>> = { er: 'engineer', engr: 'engineer' }

const titleWords = (title: string): readonly string[] =>
  folded(title)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => longer[word] ?? word)

/** “Capt.” and “Captain”, “Smt” and “Shrimati”: the letters of the short one stand in the long one in their order. */
const isShort = (short: string, long: string): boolean => {
  if (long.length < 5 || short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at += 1
  return at === short.length
}

const isOneTitle = (one: string, other: string): boolean =>
  one === other || isShort(one, other) || isShort(other, one)

/** The title is on record, as a field, in the name or as the calling (“Chef Mark” of an Executive Chef), and what follows it is a part of the name. */
export const isTitled = (said: string, person: Person): boolean => {
  const recorded = [person.honorific, partsOf(person.name).title, person.title].map((title) =>
    titleWords(title ?? ''),
  )
  const words = said.split(/[\s.]+/).filter((word) => word !== '')
  const known = new Set([...nameWords(person.name), person.called ?? '', ...wordsNaming(person)].map(folded))
  return recorded.some((title) => {
    const all = titleWords(said)
    // “Dr Rao” of a “Prof. Dr. Rao”: one of two titles will do.
    const count = title.findIndex((_, from) =>
      title.slice(from).every((word, at) => isOneTitle(word, all[at] ?? '')),
    )
    if (count < 0) return false
    const rest = words.slice(title.length - count)
    return rest.length > 0 && rest.every((word) => known.has(folded(word)))
  })
}
