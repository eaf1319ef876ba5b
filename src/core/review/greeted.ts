import type { Dossier, Person, PersonId } from '../dossier/dossier.ts'
import { folded } from '../dossier/nearest.ts'
import type { Letter, Span } from './letter.ts'
import { bare, isShortFor, nameWords, wordsOf } from './names.ts'

/** Greetings that name nobody. */
export const nobody =
  /^(?:all|both|everyone|everybody|folks|there|again|team|sir|madam|sir or madam|sirs|whom it may concern|hiring .*|.*\b(?:team|manager|committee|panel|department|recruiters?|colleagues)|members? of .*)$/i

/** Whether a name, long or short, is this person's. */
export const isFor = (name: string, person: Person): boolean => {
  const known = wordsOf(person)
  return nameWords(name).every((word) => known.has(folded(word)) || isShortFor(word, known))
}

/** The names of a greeting, each with its place: "Anand, Ruth and Josh" are three. */
export const greeted = (letter: Letter): Span[] => {
  const names = letter.greeting?.names
  if (!names) return []
  return [...names.text.matchAll(/\band\b|(?:(?!\s{0,20}(?:,|&|;|\band\b)).)+/giu)].flatMap((match) => {
    const text = match[0].trim()
    const from = names.from + match.index + match[0].indexOf(text)
    return bare(text) === '' || /^(?:and|&)$/i.test(text) || nobody.test(bare(text)) || nobody.test(text)
      ? []
      : [{ from, to: from + text.length, text }]
  })
}

/**
 * The people of a dossier whom a greeting names, each once. A name that fits two people, or nobody, says nothing:
 * then nobody is given, since half the readers would be a guess.
 */
export const readersGreeted = (letter: Letter, dossier: Dossier): readonly PersonId[] => {
  const people = [...dossier.people.values()]
  const fitting = greeted(letter).map((name) => people.filter((person) => isFor(name.text, person)))
  return fitting.every((found) => found.length === 1)
    ? [...new Set(fitting.flatMap((found) => found.map((person) => person.id)))]
    : []
}
