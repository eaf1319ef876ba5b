import type { Person } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'

/** How somebody is spoken of. “They” is never wrong, so only the other two are told apart. */
export type Gender = 'he' | 'she'

const male =
  /^(?:m|mr|mister|sir|lord|fr|father|brother|bro|herr|señor|senor|sr|monsieur|signor|shri|sri|shree|don|dom|pak|bapak|baron|count|mzee|bwana)$/i
const female =
  /^(?:mrs|ms|miss|mdm|madam|madame|mme|mlle|lady|dame|sister|mother|frau|fräulein|señora|señorita|sra|srta|signora|smt|shrimati|kumari|begum|dona|doña|ibu|bu|baroness|countess|bibi)$/i

/** As which somebody with this title is spoken of; undefined where it is anybody’s. */
export const genderOfTitle = (title: string | undefined): readonly Gender[] | undefined => {
  const bare = title?.replace(/\.$/, '') ?? ''
  if (male.test(bare)) return ['he']
  return female.test(bare) ? ['she'] : undefined
}

/** As which a person may be spoken of, by their pronouns, else by their title; `[]` for who is only “they”. */
export const spokenOfAs = (person: Person): readonly Gender[] | undefined => {
  if (person.pronouns) {
    const said = person.pronouns.toLowerCase()
    const known = [
      ...(/\b(?:he|him|his)\b/.test(said) ? (['he'] as const) : []),
      ...(/\b(?:she|her|hers)\b/.test(said) ? (['she'] as const) : []),
    ]
    // Pronouns of another language, or “any”, say nothing about these.
    return known.length > 0 || /\b(?:they|them|theirs?)\b/.test(said) ? known : undefined
  }
  return genderOfTitle(person.honorific) ?? genderOfTitle(partsOf(person.name).title)
}
