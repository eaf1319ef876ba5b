import type { Person } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'
import { folded } from '../english/nearest.ts'
import { ofEach } from '../of-each.ts'

const honorifics =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|judge|justice|madam|madame|herr|frau|mme|mlle|señora?|sra?)\.?\s+/i

/** A name without its honorific. */
export const withoutHonorific = (name: string): string => {
  const rest = name.trim().replace(honorifics, '')
  return rest === name.trim() ? rest : withoutHonorific(rest)
}

/** The words of a name, hyphened ones whole and in their parts. */
export const nameWords = ofEach((name): readonly string[] => {
  const words = withoutHonorific(name)
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word))
  return [...new Set(words.flatMap((word) => [word, ...word.split('-')]))]
})

/** All words a person can be named by. */
export const wordsNaming = (
  person: Pick<Person, 'name' | 'given' | 'family' | 'called'>,
): ReadonlySet<string> =>
  new Set(
    [
      partsOf(person.name).plain,
      partsOf(person.name).given ?? '',
      person.given ?? '',
      person.family ?? '',
      person.called ?? '',
    ]
      .flatMap(nameWords)
      .map(folded),
  )
