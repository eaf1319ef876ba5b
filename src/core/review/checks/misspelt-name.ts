import type { Dossier } from '../../dossier/dossier.ts'
import { isCommon } from '../../english/common-words.ts'
import { distance, folded } from '../../english/nearest.ts'
import { verbReading } from '../../english/verb-forms.ts'
import { flags, passes } from '../example.ts'
import { plainMarks, type Span } from '../letter.ts'
import { nameWords } from '../names.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { namesIn } from '../proofreader.ts'
import { type Check, letterOf, pointsOf, type ReviewFacts } from '../reviewed.ts'

const capital = /^\p{Lu}/u

/** Capitalised words of names, without possessives; a hyphenated name whole and in its parts. */
const written = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(
    names
      .flatMap((name) => nameWords(name ?? ''))
      .map((word) => plainMarks(word).replace(/'s$|[.']$/, ''))
      .filter((word) => word.length > 2 && capital.test(word)),
  ),
]

/** Every other word of the dossier: who wrote "Data Engineer" there did not mean Dana here. */
const otherWords = ({ me, opportunity, people, promises, ...dossier }: Dossier): ReadonlySet<string> => {
  const texts = [
    opportunity.role,
    opportunity.company.field ?? '',
    ...[...people.values()].map((person) => person.title ?? ''),
    ...me.strengths.flatMap(({ skill, proof }) => [skill, proof ?? '']),
    ...pointsOf({ me, opportunity, people, promises, ...dossier }).flatMap(({ text, better }) => [
      text,
      better ?? '',
    ]),
    ...promises.map(({ what }) => what),
  ]
  return new Set(texts.flatMap((text) => folded(text).split(/[^\p{L}]+/u)))
}

interface Known {
  readonly people: readonly string[]
  readonly company: readonly string[]
  /** Products and places that only the notes name. */
  readonly noted: readonly string[]
  readonly others: ReadonlySet<string>
}

const knownIn = ({ dossier }: ReviewFacts): Known => ({
  people: written([
    dossier.me.name,
    ...[...dossier.people.values()].flatMap(({ name, given, family, called }) => [
      name,
      given,
      family,
      called,
    ]),
  ]),
  company: written([dossier.opportunity.company.name, ...dossier.elsewhere.map(({ company }) => company)]),
  noted: written(
    pointsOf(dossier)
      .flatMap(({ text, better }) => [text, better ?? ''])
      .concat(dossier.promises.map(({ what }) => what))
      .flatMap(namesIn),
  ).filter((name) => name.length >= 6 && !isCommon(name)),
  others: otherWords(dossier),
})

/** One slip in a short name, two in a longer one; a slip in the first letter only where it is the only one. */
const isNear = (word: string, name: string): boolean => {
  const [one, other] = [folded(word), folded(name)]
  const allowed = name.length <= 5 ? 1 : 2
  if (one === other || Math.abs(one.length - other.length) > allowed) return false
  const far = distance(one, other)
  return far <= (one[0] === other[0] ? allowed : name.length > 4 ? 1 : 0)
}

/** “Karim & Sons”: a firm that has a name of its own. */
const isHouse = (text: string, { from, to }: Pick<Span, 'from' | 'to'>): boolean =>
  /^ (?:&|and (?:Sons?|Co|Daughters?|Brothers|Partners)\b|Ltd|LLP|Inc)/.test(text.slice(to)) ||
  /(?:&|\bcalled|\bnamed) $/.test(text.slice(0, from))

/** “The two O’Sullivans”: a family is named by its name in the plural. */
const isFamily = (word: string, before: string, names: readonly string[]): boolean =>
  /\b(?:the|both|all)\s+(?:\S{1,20}\s+){0,3}$/i.test(before.slice(-80)) &&
  names.some((name) => [`${name}s`, `${name}es`].some((plural) => folded(plural) === folded(word)))

/** The name that was meant, or undefined for any word that may stand as it is. */
const meant = (
  word: string,
  before: string,
  { people, company, noted, others }: Known,
): string | undefined => {
  const names = [...people, ...company]
  if (names.some((name) => name.toLowerCase() === word.toLowerCase())) return undefined
  // “angel”, where Ángel is recorded: an ordinary word.
  if (!capital.test(word) && (isCommon(word) || verbReading(word))) return undefined
  const accents = names.find((name) => folded(name) === folded(word))
  if (accents) return accents
  if (!capital.test(word) || others.has(folded(word)) || isCommon(word) || verbReading(word.toLowerCase())) {
    return undefined
  }
  // Words such as Trust or Analytics count as the company's only beside another word of its name.
  const beside = company.some((name) => folded(name) === folded(before))
  const targets = [...people, ...company.filter((name) => beside || !isCommon(name)), ...noted]
  return targets.find((name) => isNear(word, name))
}

export const X16: Check = {
  id: 'X16',
  title: 'A misspelt name',
  says: 'Names of people, of the company and of what the notes name are spelled as recorded.',
  sources: [
    { guide: 'eight', says: 'A business card gives you the correct spelling.' },
    { guide: 'mastering', says: 'Nothing undermines a follow-up like a careless slip.' },
  ],
  judge: (facts) => {
    const known = knownIn(facts)
    const { signature } = letterOf(facts)
    // One signs as one likes: “Zsófi”, “Mai Nguyen”.
    const isOwn = ({ from, to }: Pick<Span, 'from' | 'to'>, word: string, name: string): boolean =>
      signature !== undefined &&
      signature.from <= from &&
      to <= signature.to &&
      (folded(word) === folded(name) || folded(name).startsWith(folded(word)))
    // Addresses and links are spelled as they are.
    const text = letterOf(facts).text.replace(/(?<!\S)\S*(?:@|:\/\/)\S*/g, (address) =>
      ' '.repeat(address.length),
    )
    const words = [...text.matchAll(/\p{L}(?:[\p{L}\p{M}-]|'(?!s?(?![\p{L}\p{M}])))+/gu)].filter(
      ([word]) => word.length > 2,
    )
    return orNothing(
      words.flatMap((match, index) => {
        const [word] = match
        const name = meant(word, words[index - 1]?.[0] ?? '', known)
        if (name === undefined || isFamily(word, text.slice(0, match.index), known.people)) return []
        const place = { from: match.index, to: match.index + word.length }
        if (isOwn(place, word, name) || isHouse(text, place)) return []
        return [notice(X16, 'warning', place, `“${word}” is recorded as “${name}”.`, [instead(place, name)])]
      }),
    )
  },
  cases: [
    flags('letters swapped in the company', 'Hi Marc,\n\nI liked Lanternfihs a lot.\n\nAmina', 'Lanternfihs'),
    flags(
      'a common word of the company’s name',
      'Hi Marc,\n\nLanternfish Studoi is close to me.\n\nAmina',
      'Studoi',
    ),
    flags('a colleague’s family name', 'Hi Marc,\n\nI liked what Ms Blas showed me.\n\nAmina', 'Blas'),
    flags('an accent lost', 'Hi Ines,\n\nThank you.\n\nAmina', 'Ines', { to: ['ines'] }),
    flags(
      'a product that a promise names',
      'Hi Marc,\n\nI will send the Wavecatcher file, and then the Wavecachter one.\n\nAmina',
      'Wavecachter',
      { at: 'products' },
    ),
    passes('signed in short', 'Hi Marc,\n\nThank you.\n\nAmin'),
    passes('a firm of a near name', 'Hi Marc,\n\nI learned it at Duart & Sons.\n\nAmina'),
    passes('a product as noted', 'Hi Marc,\n\nI will send the Wavecatcher file.\n\nAmina', {
      at: 'products',
    }),
    passes('as recorded', 'Hi Marc,\n\nInês and Theodora were kind too.\n\nAmina'),
    passes('a possessive', 'Hi Marc,\n\nInês’s map and Lanternfish’s boats stay with me.\n\nAmina'),
    passes(
      'another word that is near',
      'Hi Marc,\n\nIn March I can start. Glass and Mars are near. Hearing that helped.\n\nAmina',
    ),
    passes(
      'an address',
      'Hi Marc,\n\nWrite to Amena@example.org or see https://Lanternfsh.example.\n\nAmina',
    ),
    passes('a family', 'Hi Marc,\n\nThe Olliviers and the two Duartes have met.\n\nAmina'),
    passes('a word of the role', 'Hi Marc,\n\nGameplay Engineer is what I want to be.\n\nAmina'),
  ],
}
