import type { Person } from '../../dossier/dossier.ts'
import { folded } from '../../english/nearest.ts'
import { finite } from '../../english/verb-forms.ts'
import { nameWords } from '../../review/names.ts'

/** Short words in capitals that are no one’s initials. */
const noInitials =
  /^(?:A|I|Q|AI|CV|HR|IT|OK|PM|PR|QA|TV|UI|UK|US|UX|VP|CEO|CFO|CTO|COO|FYI|EOD|FAQ|KPI|API|SQL)$/

const initialsOf = ({ name }: Person): string =>
  nameWords(name)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')

const only = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined)

/** The one person whose initials these are: all of them, or the first alone. */
const byInitials = (said: string, people: readonly Person[]): Person | undefined => {
  const letters = said.replace(/[. ]/g, '')
  if (noInitials.test(letters) || !/^\p{Lu}{1,3}$/u.test(letters)) return undefined
  return only(
    people.filter((person) => {
      const own = initialsOf(person)
      return letters.length === 1 ? own.startsWith(letters) : own === letters
    }),
  )
}

/** The one person whose name stands in a line; several: nobody. */
const byName = (line: string, people: readonly Person[]): Person | undefined => {
  const words = new Set(folded(line).split(/[^\p{L}]+/u))
  return only(
    people.filter(({ name, called, given }) =>
      [called ?? '', given ?? nameWords(name)[0] ?? '', nameWords(name).at(-1) ?? ''].some(
        (word) => word.length > 1 && words.has(folded(word)),
      ),
    ),
  )
}

/** "D. said", "DO wants": initials before a verb, at the beginning of a statement. */
const leading = (line: string, people: readonly Person[]): Person | undefined => {
  const begun = /^\W*(\p{Lu}(?:\.? ?\p{Lu}){0,2})\.?(?:['’]s)? (\p{L}+)/u.exec(line)
  return begun?.[1] !== undefined && finite(begun[2] ?? '') !== 'no'
    ? byInitials(begun[1], people)
    : undefined
}

/** Somebody else who may be “she”: “my sister said she …”, “a colleague who …”. */
const another =
  /\b(?:my|our|his|her|their|the|a|an|another) (?:\p{L}+ ){0,2}?(?:who|said|says|told|asked|thinks|wants|mentioned|knows)\b|\bmy (?:wife|husband|partner|sister|brother|mother|father|son|daughter|friend|boss|manager|neighbou?r|cousin|aunt|uncle)\b/iu

/** “Marie said she …”, of a Marie who was not there. */
const someoneNamed = /(?<!\p{L})\p{Lu}\p{Ll}+ (?:said|says|told|asked|thinks|wants)\b/u

/** “She” where only one was there, and nobody else is spoken of. */
const byPronoun = (line: string, people: readonly Person[]): Person | undefined => {
  if (people.length !== 1 || !/\b(?:she|he|her|him|his)\b/i.test(line) || another.test(line)) return undefined
  return someoneNamed.test(line.replace(/^\W*(?:She|He|They|It|We|And|But)\b/, '')) ? undefined : people[0]
}

/** Whose a statement is: by name, initials at its beginning, or a pronoun where only one was there. */
export const whose = (line: string, people: readonly Person[]): Person | undefined =>
  byName(line, people) ?? leading(line, people) ?? byPronoun(line, people)

/** Whose the statements behind a heading are: "Dana:", "DO:", "D –". */
export const headed = (heading: string, people: readonly Person[]): Person | undefined =>
  byName(heading, people) ?? byInitials(heading.trim(), people)
