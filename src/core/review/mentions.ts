import type { Dossier, Person } from '../dossier/dossier.ts'
import { isCommon } from '../english/common-words.ts'
import { folded } from '../english/nearest.ts'
import { properNouns } from '../english/proper.ts'
import { isShortFor } from '../english/short-names.ts'
import { canBe, verbReading } from '../english/verb-forms.ts'
import { isFunctionWord } from '../notes/tokens.ts'
import { type Gender, genderOfTitle, spokenOfAs } from './genders.ts'
import type { Span } from './letter.ts'
import { nameWords, wordsNaming } from './names.ts'

/** Somebody who is named or spoken of in a text. */
export interface Mention extends Span {
  /** The same key, the same person. */
  readonly who: string
  /** As which they may be spoken of; undefined where nobody knows. */
  readonly as?: readonly Gender[]
  readonly name?: string
}

const titles =
  '(?:Mr|Mrs|Ms|Mx|Miss|Mdm|Madam|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Fr|Father|Sister|Brother|Mother|Rev|Er|Engr|Adv|Shri|Smt|Herr|Frau|Señora?|Mme|Sra?)\\.?'
const particle =
  '(?:van|von|de|del|della|di|da|dos|das|du|des|den|der|ter|la|le|los|las|al|el|bin|binti|ibn|y|zu|ní|st)'
const word = "(?:\\p{Lu}[\\p{L}\\p{M}]{0,30}(?:[-'.]\\p{L}[\\p{L}\\p{M}]{1,30}){0,3}|\\p{Lu}\\.)"
const naming = new RegExp(
  `(?<![\\p{L}\\p{M}'-])(?:(${titles}) )?(${word}(?: (?:${particle} ){0,3}${word}){0,4}|(?<=\\. |^)${particle} ${word})`,
  'gu',
)

const persons =
  /\b(?:(?:my|your|his|her|their|our|the|an?|another|one|every|each|some|any)(?: (?!(?:of|was|is|were|are|be|been|has|had|have|did|with|in|on|at|for|from|to|by|and|or|but|that|who|which|as|than|about|into|over)\b)\p{L}{2,15}){0,2} (?:mother|mum|mom|nan|nana|gran|granny|grandmother|grandfather|grandad|grandpa|father|dad|sister|brother|aunt|uncle|cousin|niece|nephew|husband|wife|partner|son|daughter|child|girl|boy|man|woman|lady|guy|person|friend|neighbour|neighbor|colleague|manager|boss|lead|leader|head|student|pupil|patient(?! (?:answers?|questions?|explanations?|way|voice|manner|guidance|listening|care|records?|safety|experience|flow|notes?|data|lists?|satisfaction|outcomes?|attention|with|and))|resident|candidate|customer|client|guest|parent|visitor|member|director|teacher|professor|tutor|mentor|coach|doctor|nurse|matron|midwife|surgeon|chef|cook|baker|waiter|driver|engineer|developer|designer|analyst|recruiter|assistant|receptionist|founder|owner|chair|chairman|chairwoman|partner|trustee|principal|librarian|officer|consultant|interviewer|panel(?:l)?ist|predecessor|successor|writer|author|editor|producer|artist|actor|farmer|lawyer|judge|clerk|accountant|supervisor|foreman|technician|scientist|researcher|apprentice|intern|trainee|volunteer|cleaner|carer|porter|king|queen|saint|CEO|CTO|CFO|COO|MD|VP|PI)|someone|somebody|one of (?:them|you|us))\b(?!['-]| (?:role|post|position|job)\b)/giu

/** How the key of somebody without a name begins. */
const anyone = 'one '

export const isNamed = ({ who }: Mention): boolean => !who.startsWith(anyone)

/** “I have rarely seen a head do that”: nobody was there. */
const isNowhere = (before: string): boolean => /\b(?:never|rarely|seldom|hardly)\b[^,;:]{0,40}$/i.test(before)

const bareWord = (text: string): string => text.replace(/'s?$|\.$/g, '')

/** “Grace asked”, “Hope and I”, “Faith's way”; not “Will you”, “Hope this”: at the beginning of a sentence only what follows can tell. */
const isSubject = (after: string): boolean => {
  if (/^'s \p{L}/u.test(after)) return true
  const next = /^ (?:also |then |both |kindly )?(\p{L}+)/u.exec(after)?.[1] ?? ''
  return /^(?:and|has|had|is|was|who)$/.test(next) || canBe(next, 'past') || canBe(next, 'third')
}

/** Whether a capital is only there because a sentence begins, or the word names a day, a place or an office. */
const isNobody = (text: string, starts: boolean, isRecorded: boolean, after: string): boolean => {
  const low = folded(text)
  // Abbreviations, units, products such as PostgreSQL, “I'll”, days and months.
  if (/^\p{Lu}{2}|^(?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}|^I'/u.test(text) || text.length < 2) return true
  if (properNouns.has(low) || /^(?:march|may)$/.test(low)) return !isRecorded
  if (isRecorded && (!starts || isSubject(after))) return false
  return (
    starts &&
    (isFunctionWord(text) ||
      isCommon(text) ||
      verbReading(low) !== undefined ||
      /(?:ly|ing|ed|n't)$/.test(low))
  )
}

/** “The Belize beans”, “6-point Garamond”, “Stage 3”: what has an article, a measure or a number is a thing. */
const isThing = (before: string, after: string): boolean =>
  /(?:\b(?:the|an?|this|that|these|those|your|our|its|my)|(?<![\p{L}\d-])\d[\p{L}\d-]{0,20}) $/iu.test(
    before,
  ) || /^ \d/.test(after)

/** Words of the firm, the role and the titles there: nobody's name. */
const officesOf = ({ opportunity, people }: Dossier): ReadonlySet<string> =>
  new Set(
    [opportunity.company.name, opportunity.role, ...[...people.values()].map(({ title }) => title ?? '')]
      .flatMap(nameWords)
      .map(folded),
  )

/** Whom a name can be of, among the people of a dossier. */
const bearers = (words: readonly string[], people: readonly Person[]): readonly Person[] =>
  people.filter((person) => {
    const known = wordsNaming(person)
    return words.every((each) => known.has(each) || isShortFor(each, known))
  })

/** Everybody a stretch speaks of, in order; names inside greeting and signature are not of it. */
export const mentionsIn = (dossier: Dossier): ((sentence: Span) => readonly Mention[]) => {
  const people = [...dossier.people.values()]
  const offices = officesOf(dossier)
  const names = new Set(people.flatMap((person) => [...wordsNaming(person)]))
  return (sentence) => {
    const named = [...sentence.text.matchAll(naming)].flatMap((found): readonly Mention[] => {
      const [whole, title, name = ''] = found
      const place = { from: sentence.from + found.index, to: sentence.from + found.index + whole.length }
      const before = sentence.text.slice(0, found.index)
      const words = name.split(/\s+/).map(bareWord)
      const starts = /(?:^|[.!?:;"“(] ?)$/.test(before)
      const after = sentence.text.slice(found.index + whole.length)
      const isReal = (each: string, at: number) =>
        /^\p{Lu}/u.test(each) &&
        (title !== undefined || !isNobody(each, starts && at === 0, names.has(folded(each)), after))
      const real = words.filter(isReal)
      const key = real.map(folded).filter((each) => each !== '')
      if (key.length === 0 || key.every((each) => offices.has(each) && bearers([each], people).length === 0))
        return []
      const own = { ...place, text: whole }
      const given = genderOfTitle(title)
      const those = bearers(key, people)
      const [one] = those
      if (one && those.length === 1) {
        const as = spokenOfAs(one) ?? given
        return [{ ...own, who: one.id, name: one.name, ...(as ? { as } : {}) }]
      }
      // “At Kestrel”, “joined Kestrel”: a place of work.
      const leading = `${before}${starts ? `${words[0]} ` : ''}`
      if (title === undefined && /\b(?:at|in|join|joined|joining|near|into|of)(?: the)? $/i.test(leading))
        return []
      if (title === undefined && isThing(leading, after)) return []
      return [{ ...own, who: key.join(' '), name: whole, ...(given ? { as: given } : {}) }]
    })
    const others = [...sentence.text.matchAll(persons)]
      .filter(({ index }) => !isNowhere(sentence.text.slice(0, index)))
      .map(
        (found): Mention => ({
          from: sentence.from + found.index,
          to: sentence.from + found.index + found[0].length,
          text: found[0],
          who: `${anyone}${found[0].toLowerCase()}`,
        }),
      )
    return [...named, ...others].toSorted((one, other) => one.from - other.from)
  }
}
