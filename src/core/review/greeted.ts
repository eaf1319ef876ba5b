import type { Dossier, Person, PersonId } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'
import { folded } from '../english/nearest.ts'
import { isShortFor } from '../english/short-names.ts'
import type { Letter, Span } from './letter.ts'
import { withoutHonorific, wordsNaming } from './names.ts'
import { isCourtesy, salutationIn } from './salutations.ts'

/** Greetings that name nobody. */
export const nobody =
  /^(?:(?:respected |dear )*(?:all|both|everyone|everybody|folks|friends?|there|again|team|sirs?|madam|ma'?am|(?:sir|madam) ?(?:\/|or|and|,)? ?(?:sir|madam|ma'am)|ladies|gentlemen|whom it may concern|hiring .*|koutou|k[ōo]rua|tutti|todos|todas|alle|tous|toutes|ladies and gentlemen)(?: ji| jee)?|.*\b(?:team|manager|committee|panel|board|department|recruiters?|recruitment|colleagues|damen und herren|sir|madam)|members? of .*)$/i

/** "J.", "J", "J.R.": what is left of a given name. */
const initials = /^(?:\p{L}\.?){1,3}$/u
const isInitials = (word: string): boolean => initials.test(word) && (word.length === 1 || word.includes('.'))

/** Whether a word of a greeting can be of someone with these names: the name, a short form, an initial for it or the reverse. */
const fits = (word: string, known: ReadonlySet<string>): boolean => {
  const said = folded(word)
  if (known.has(said) || isShortFor(word, known)) return true
  const starts = isInitials(said) ? [...known] : [...known].filter(isInitials)
  return starts.some((name) => name.startsWith(said.charAt(0)))
}

/** Whether a name, long or short, is this person's. Courtesy around it says nothing. */
export const isFor = (
  name: string,
  person: Pick<Person, 'name' | 'given' | 'family' | 'called' | 'honorific' | 'title'>,
): boolean => {
  const known = wordsNaming(person)
  const { honorific = '', title = '' } = person
  const titles = new Set(folded(`${honorific} ${partsOf(person.name).title ?? ''} ${title}`).split(/\s+/))
  const isTitle = (word: string) => isCourtesy(word) || titles.has(word)
  const words = withoutHonorific(name)
    .split(/[\s,]+/)
    .flatMap((word) => (known.has(folded(word)) ? [word] : word.split('-')))
    .filter((word) => /\p{L}/u.test(word))
  const said = words.filter((word) => known.has(folded(word)) || !isTitle(folded(word)))
  // A further initial is of a name that nobody wrote down: "Jane Q. Okafor".
  const first = said.findIndex((word) => !isInitials(folded(word)))
  return (
    said.length > 0 &&
    said.every((word, at) => fits(word, known) || (first >= 0 && first < at && isInitials(folded(word))))
  )
}

/** The names of a greeting, each with its place: "Anand, Ruth and Josh" are three. */
export const greeted = (letter: Letter): Span[] => {
  const names = letter.greeting?.names
  if (!names) return []
  return [...names.text.matchAll(/\band\b|(?:(?!\s{0,20}(?:,|&|;|\band\b)).)+/giu)].flatMap((match) => {
    // A second greeting is no name: "Hello and namaste Dana".
    const whole = match[0].trim()
    const text = whole.slice(salutationIn(whole)?.[0].length ?? 0)
    const from = names.from + match.index + match[0].indexOf(whole) + whole.length - text.length
    return withoutHonorific(text) === '' ||
      /^(?:and|&)$/i.test(text) ||
      nobody.test(withoutHonorific(text)) ||
      nobody.test(text)
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
