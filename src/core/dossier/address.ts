import type { Formality, Person, Profile } from './dossier.ts'
import { type NameParts, namesNobody, partsOf } from './name.ts'

/** How someone is greeted, and how they are named in running text; or what has to be asked first. */
export type AddressForm = { readonly greeting: string; readonly informal?: string } | { readonly ask: string }

/** How a letter is signed: as the writer signs, else their name; what is not known yet stands open, and blocks. */
export const signedAs = ({ signature, name }: Pick<Profile, 'signature' | 'name'>): string =>
  signature?.trim() || name || '[your name]'

/** Titles that go with the given name: “Sir Anand”, “Father Thomas”. */
const withGiven = /^(?:sir|dame|sister|brother|mother|father|fr)\b/i

/** Titles that nobody leaves out, however friendly the house. */
const kept = /^(?:sister|brother|mother|father|fr|rev|reverend|pastor|rabbi|imam|lord|lady)\b/i

const titled = (title: string, person: Person, { given, family, plain }: NameParts): AddressForm => {
  const called = person.given ?? given
  const alone = !plain.includes(' ')
  const own = /^(?:sister|brother|mother)\b/i.test(title) && !person.family ? plain : (called ?? plain)
  const name = withGiven.test(title) ? own : (person.family ?? family ?? (alone ? plain : undefined))
  if (name) return { greeting: `${title} ${name}`, ...(called ? { informal: called } : {}) }
  return { ask: `Which part of “${plain}” is the family name? Record it as “family”.` }
}

/** Titles that were earned: whoever has one and is not called otherwise is “Dear Dr Anwar”. */
const earned = /^(?:dr|doctor|prof|professor|sir|dame|judge|justice)\b/i

/** Titles of everybody: whoever wrote one down with the name says that they are addressed so. */
const common = /^(?:mr|mrs|ms|miss|mx|herr|frau|señora?|sra?|mme|madame|mlle)\b/i

/** Callings that stand before a name where that is the custom: “Engr. Alabi”, “Adv. Rao”, “Avv. Conti”. */
const calling = /^(?:engr?|er|adv|ar|ing|lic|avv|dott|dottssa)\b/i

const isUsed = (title = ''): boolean => [earned, kept, common, calling].some((titles) => titles.test(title))

/**
 * Is somebody addressed by their title? In a formal house by any; elsewhere by one that was recorded as theirs, alone or with the name, unless
 * the house is known to be informal or says “Chef” and “Coach” to each other.
 */
export const goesByTitle = ({ called, honorific, name }: Person, formality: Formality): boolean =>
  !called &&
  (formality === 'formal'
    ? (honorific ?? partsOf(name).title) !== undefined
    : formality !== 'informal' && (honorific !== undefined || isUsed(partsOf(name).title)))

/**
 * `called` if recorded; else the title and the family name of who goes by a title; else the given name. A title is never guessed,
 * and neither is the order of a name: then the writer is asked.
 */
export const addressForm = (person: Person, formality: Formality): AddressForm => {
  if (person.called) return { greeting: person.called, informal: person.called }
  const parts = partsOf(person.name)
  if (namesNobody(person.name, parts) && !person.given)
    return {
      ask: `“${person.name}” is no person’s name. Who reads it? Until you record a name, the message begins “Hello,”.`,
    }
  const title = person.honorific ?? parts.title
  const given = person.given ?? parts.given
  const alone = parts.title && parts.family === parts.plain
  if (title && parts.plain && (goesByTitle(person, formality) || (alone && !given) || kept.test(title)))
    return titled(title, person, parts)
  if (given) return { greeting: given, informal: given }
  return { ask: `How is ${parts.plain} addressed? Record it as “called” (or “given”).` }
}
