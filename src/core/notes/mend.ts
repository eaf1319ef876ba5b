import { articleFor } from '../english/article.ts'
import { misspellings } from '../english/misspellings.ts'
import { properNouns, tooCommon } from '../english/proper.ts'
import { verbReading } from '../english/verb-forms.ts'

interface Change {
  readonly was: string
  readonly now: string
}

export interface Mended {
  readonly text: string
  readonly mended: readonly Change[]
  readonly doubts: readonly string[]
}

/** The names of a dossier, for mending: by their lower-case form, as they are spelled. */
export type Roster = ReadonlyMap<string, string>

/** “Marrow Games” names a firm; “games” in a note about it is just games. */
const everydayInFirms =
  /^(?:games?|studios?|bank|savings|health|care|hospital|clinic|school|primary|college|university|council|house|hotel|museum|institute|press|media|systems?|software|data|labs?|energy|electrical|foods?|retail|stores?|group|partners|services|solutions|technologies|analytics|logistics|consulting|capital|trust|mobility|design|works?)$/i

/** Every part of every name, three letters or more, that is no everyday word of firms. */
export const rosterOf = (names: readonly string[]): Roster => {
  const roster = new Map<string, string>()
  for (const part of names.flatMap((name) => name.split(/[\s,./()&-]+/u))) {
    if (part.length > 2 && /\p{Lu}/u.test(part) && !everydayInFirms.test(part))
      roster.set(part.toLowerCase(), part)
  }
  return roster
}

const everyday = (low: string): boolean => tooCommon(low) || verbReading(low) !== undefined

const likeThe = (was: string, now: string): string =>
  /^\p{Lu}/u.test(was) && !/^I\b/.test(now) ? now.charAt(0).toUpperCase() + now.slice(1) : now

const quotes = /("[^"]*"|“[^“”]*”)/u

/** Words that are never meant twice in a row; "that that" and "had had" may be. */
const once =
  /\b(the|a|an|to|of|in|and|for|on|with|at|they|we|my|your|their|our|is|was|are|were|from|by|it|he|she|I)(?: \1\b)+/gi

const word = /\p{L}[\p{L}’']*/gu

/** Edit distance of at most one: insertion, deletion, substitution or a swap of neighbours. */
const oneSlipApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const tail = (text: string, skip: number) => text.slice(from + skip)
  return (
    tail(one, 1) === tail(other, 1) ||
    tail(one, 0) === tail(other, 1) ||
    tail(one, 1) === tail(other, 0) ||
    (one[from] === other[from + 1] && one[from + 1] === other[from] && tail(one, 2) === tail(other, 2))
  )
}

const doubtful: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:there|they're) (?:team|office|own|company|clients|customers|patients|firm|manager|ward|school|staff)\b/i,
    'Did you mean "their"?',
  ],
  [/\btheir (?:is|are|was|were|will|would)\b/i, 'Did you mean "there"?'],
  [/\byour (?:welcome|going to|doing|looking for)\b/i, 'Did you mean "you\'re"?'],
  [
    /\b(?:more|less|better|worse|rather|other|fewer|earlier|later|higher|lower|bigger|smaller|faster|slower) then (?:a|an|the|\d|most|any|I|we|they|it|he|she|usual|expected|before)\b/i,
    'Did you mean "than"?',
  ],
  [/\b(?:to|not|we|they|could|would|might|will|don't) loose\b/i, 'Did you mean "lose"?'],
  [/\b(?:could|would|should|might|must) of\b/i, 'Did you mean "have" instead of "of"?'],
  [/\bthe principle (?:engineer|partner|investigator|teacher|reason)\b/i, 'Did you mean "principal"?'],
]

/** One change in the making: what was noted, what it becomes, and what cannot be told for certain. */
interface Mending {
  readonly roster: Roster
  readonly spelled: ReadonlySet<string>
  readonly change: (was: string, now: string) => string
  readonly doubt: (ask: string) => void
}

/** A word of a name, a day, a place or a language typed small, with its capital; “I” too. Undefined where it stays. */
export const capitalOf = (was: string, roster: Roster): string | undefined => {
  const low = was.toLowerCase().replaceAll('’', "'")
  if (low === 'i' || /^i'(?:m|ve|d|ll)$/.test(low)) return `I${was.slice(1)}`
  if (was !== was.toLowerCase()) return undefined
  const possessive = /'s$/.test(low) ? was.slice(-2) : ''
  const stem = possessive ? low.slice(0, -2) : low
  const name = everyday(stem) ? undefined : roster.get(stem)
  const proper = name ?? properNouns.get(stem)
  return proper === undefined ? undefined : proper + possessive
}

const wordMended = (was: string, { roster, spelled, change, doubt }: Mending): string => {
  if (spelled.has(was)) return was
  const low = was.toLowerCase().replaceAll('’', "'")
  const capital = capitalOf(was, roster)
  if (capital !== undefined) return change(was, capital)
  const right = misspellings.get(low)
  if (right !== undefined && !(was.length > 1 && was === was.toUpperCase()))
    return change(was, likeThe(was, right))
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(was) && !everyday(low)) {
    const meant = [...spelled].find((name) => name.length > 3 && oneSlipApart(was, name))
    if (meant) doubt(`"${was}" is spelled almost like ${meant}: is it the same name?`)
  }
  return was
}

type Phrase = (text: string, change: Mending['change']) => string

/** What is mended between words: loose punctuation, doubled words, articles, numbers, years of school. */
const phrases: readonly Phrase[] = [
  (text) =>
    text
      .replaceAll(/(?<! ) +([,;:!?]|\.(?!\d))/g, '$1')
      .replaceAll(/([,;:])\1+/g, '$1')
      .replaceAll(/([!?])[!?]+/g, '$1')
      .replaceAll(/ {2,}/g, ' '),
  (text, change) => text.replaceAll(once, (whole, first: string) => change(whole, first)),
  (text, change) =>
    text.replace(/\b(\p{L}+) strait\b/gu, (whole, before: string) =>
      verbReading(before) ? change(whole, `${before} straight`) : whole,
    ),
  (text, change) =>
    text.replaceAll(
      /(?<!\b(?:an?|the) )\b(an?) (?=(?!(?:an?|the)\b)(\p{Ll}[\p{L}-]*))/giu,
      (whole, article: string, next: string) => {
        const right = likeThe(article, articleFor(next))
        return right === article || article === 'A'
          ? whole
          : change(`${article} ${next}`, `${right} ${next}`).slice(0, -next.length)
      },
    ),
  (text, change) =>
    text.replaceAll(
      /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\b(?! (?:hundred|thousand|million))/gi,
      (whole, tens: string, ones: string) => change(whole, `${tens}-${ones}`),
    ),
  // “physics AND chem”: loud, unless the whole note is.
  (text, change) =>
    /\p{Ll}/u.test(text)
      ? text.replaceAll(
          /(?<=\p{Ll} )(?:AND|OR|BUT|NOT|ALL|VERY|REALLY|NO|ONLY|NEVER|ALWAYS|EVERY|BOTH)\b/gu,
          (loud) => change(loud, loud.toLowerCase()),
        )
      : text,
  (text, change) =>
    text.replaceAll(/\b(\w+) year olds\b/gi, (whole, age: string) => change(whole, `${age}-year-olds`)),
  (text, change) =>
    text.replaceAll(
      /\byear (\d{1,2})(?= (?:class|pupils?|students?|phonics|maths|english|science|teachers?|kids|children|lessons?|group)\b)/gi,
      (whole, year: string) => change(whole, `Year ${year}`),
    ),
]

/**
 * The note with what is certainly a slip put right: known misspellings, doubled words, lost apostrophes and capitals,
 * "a apple", loose punctuation. Names stay as spelled; what is only likely comes back as a doubt. Mending twice
 * changes nothing more.
 */
export const mend = (text: string, roster: Roster): Mended => {
  const mended: Change[] = []
  const doubts: string[] = []
  const mending: Mending = {
    roster,
    spelled: new Set(roster.values()),
    change: (was, now) => {
      if (was !== now) mended.push({ was, now })
      return now
    },
    doubt: (ask) => doubts.push(ask),
  }
  const part = (plain: string): string =>
    phrases.reduce(
      (now, phrase) => phrase(now, mending.change),
      plain.replaceAll(word, (was) => wordMended(was, mending)),
    )
  const result = text
    .split(quotes)
    .map((piece, index) => (index % 2 === 1 ? piece : part(piece)))
    .join('')
  for (const [pattern, ask] of doubtful) {
    const found = pattern.exec(result)
    if (found) doubts.push(`"${found[0]}": ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`)
  }
  return { text: result, mended, doubts }
}
