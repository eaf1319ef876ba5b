import { namesNobody, partsOf } from '../dossier/name.ts'
import { isApart, type Known } from '../dossier/same-person.ts'
import type { RawDossier } from '../dossier/schema.ts'
import { isShortFor } from '../english/short-names.ts'
import { nameWords, plainWords } from '../english/sought.ts'

/** Somebody as they are known in one opportunity. */
export interface MetThere extends Known {
  readonly opportunity: string
  /** Their id there. */
  readonly id: string
  readonly example: boolean
}

/** Everything that is known to be one person. */
type Identity<Of extends MetThere> = readonly Of[]

/** Those who were said to be the same stand together, in the order of the first. */
export const identitiesOf = <Of extends MetThere>(all: readonly Of[]): readonly Identity<Of>[] => [
  ...Map.groupBy(all, ({ same, opportunity, id }) =>
    same === undefined ? `${opportunity}\n${id}` : `\n${same}`,
  ).values(),
]

/** What two entries share, the surest first: an address, a profile, the words of a name in any order, its first and family name, a short form of it. */
const likenesses = ['address', 'profile', 'name', 'near', 'short'] as const

type Likeness = (typeof likenesses)[number]

/** Two who may be one. */
export interface Alike<Of extends MetThere> {
  readonly one: Identity<Of>
  readonly other: Identity<Of>
  readonly by: Likeness
}

/** Why these two cannot be made one; undefined where they can. */
export const unlike = (
  one: Identity<MetThere>,
  other: Identity<MetThere>,
): 'same' | 'here' | 'example' | undefined => {
  if (one.some((each) => other.includes(each))) return 'same'
  if (one.some(({ opportunity }) => other.some((each) => each.opportunity === opportunity))) return 'here'
  return one[0]?.example === other[0]?.example ? undefined : 'example'
}

/** Names as keys: their words in any order, without accents, titles and degrees; and the first with the family name, where both are sure. */
const nameKeys = ({ name }: Known): readonly (readonly [Likeness, string])[] => {
  const parts = partsOf(name)
  if (namesNobody(name, parts)) return []
  const words = nameWords(parts.plain).split(' ')
  // A first name alone is everybody's.
  if (words.length < 2) return []
  const { given, family } = parts
  return [
    ['name', words.toSorted().join(' ')],
    ...(given && family ? [['near', nameWords(`${given} ${family}`)] as const] : []),
    ...(given && family ? [['short', nameWords(family)] as const] : []),
  ]
}

const addressKeys = ({ email, linkedin }: Known): readonly (readonly [Likeness, string])[] => [
  ...(email ? [['address', email.toLowerCase()] as const] : []),
  ...(linkedin ? [['profile', linkedin] as const] : []),
]

const longest = (words: string): string =>
  words
    .split(' ')
    .toSorted()
    .reduce((most, word) => (word.length > most.length ? word : most), '')

/** Of those who share a key, so many pairs are offered at once: the next stand there when these are decided. */
const perKey = 3

const last = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/** As the list of short forms has it: “Michael”, where an umlaut may be written “ae”. */
const givenOf = ({ name }: Known): string => plainWords(partsOf(name).given ?? '')

/** So many first names of one family name are held against each other. */
const mostGiven = 60

/** Those of one family name who may be one by a short form, “Mike” and “Michael”: two first names with whoever bears them. */
const shortIn = <Of extends MetThere>(group: readonly Of[]): readonly (readonly Of[])[] => {
  const named = [...Map.groupBy(group, givenOf)].slice(0, mostGiven)
  return named.flatMap(([given, own], at) =>
    named
      .slice(at + 1)
      .flatMap(([other, theirs]) => (isShortFor(given, new Set([other])) ? [[...own, ...theirs]] : [])),
  )
}

/** Names are taken apart only among those who share their longest word or their last: over thousands nobody else can match. */
const keysOf = <Of extends MetThere>(all: readonly Of[]): Map<string, readonly Of[]> => {
  const shared = [longest, last].flatMap((of) =>
    [...Map.groupBy(all, ({ name }) => of(nameWords(name))).values()].filter((group) => group.length > 1),
  )
  const keyed = [
    ...all.flatMap((met) => addressKeys(met).map(([by, key]) => [`${by} ${key}`, met] as const)),
    ...[...new Set(shared.flat())].flatMap((met) =>
      nameKeys(met).map(([by, key]) => [`${by} ${key}`, met] as const),
    ),
  ]
  return new Map(
    [...Map.groupBy(keyed, ([key]) => key)].map(([key, group]) => [key, group.map(([, met]) => met)]),
  )
}

const pairsIn = <Of extends MetThere>(
  group: readonly Identity<Of>[],
): readonly (readonly [Identity<Of>, Identity<Of>])[] => {
  const pairs: (readonly [Identity<Of>, Identity<Of>])[] = []
  for (const [at, one] of group.entries())
    for (const other of group.slice(at + 1)) {
      if (pairs.length === perKey) return pairs
      const saidApart = one.some((each) => other.some((them) => isApart(each, them)))
      if (unlike(one, other) === undefined && !saidApart) pairs.push([one, other])
    }
  return pairs
}

/** Who may be the same person in two places, the surest first; each pair once. */
export const alikeAmong = <Of extends MetThere>(
  identities: readonly Identity<Of>[],
): readonly Alike<Of>[] => {
  const whose = new Map(identities.flatMap((identity) => identity.map((met) => [met, identity] as const)))
  const found = new Map<string, Alike<Of>>()
  const groups = [...keysOf(identities.flat())].filter(([, group]) => group.length > 1)
  for (const by of likenesses)
    for (const group of groups
      .filter(([key]) => key.startsWith(`${by} `))
      .flatMap(([, each]) => (by === 'short' ? shortIn(each) : [each]))) {
      const own = [...new Set(group.map((met) => whose.get(met) ?? [met]))]
      for (const [one, other] of pairsIn(own)) {
        const pair = [one, other]
          .map(([first]) => `${first?.opportunity}\n${first?.id}`)
          .sort()
          .join('\n\n')
        if (!found.has(pair)) found.set(pair, { one, other, by })
      }
    }
  return [...found.values()]
}

type People = NonNullable<RawDossier['people']>

/** The facts with this change of one person's entry; the rest as it stands. */
const told = (
  raw: RawDossier,
  id: string,
  change: (person: People[string]) => People[string],
): RawDossier => ({
  ...raw,
  people: Object.fromEntries(
    Object.entries(raw.people ?? {}).map(([key, person]) => [key, key === id ? change(person) : person]),
  ),
})

/** They are one with whoever shares this word; without one they are by themselves again. */
export const withSame = (raw: RawDossier, id: string, word: string | undefined): RawDossier =>
  told(raw, id, ({ same: _same, ...person }) => ({
    ...person,
    ...(word === undefined ? {} : { same: word }),
  }))

/** They are somebody else than whoever shares this word. */
export const withApart = (raw: RawDossier, id: string, word: string): RawDossier =>
  told(raw, id, ({ apart = [], ...person }) => ({ ...person, apart: [...apart, word] }))
