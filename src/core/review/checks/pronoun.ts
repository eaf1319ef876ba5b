import { flags, passes } from '../example.ts'
import type { Gender } from '../genders.ts'
import type { Span } from '../letter.ts'
import { isNamed, type Mention, mentionsIn } from '../mentions.ts'
import { notice, orNothing } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts, readersOf } from '../reviewed.ts'

const pronouns = /(?<![\p{L}'-])(he|him|his|himself|she|her|hers|herself)(?![\p{L}-])/giu

const anybody = /\b(?:he|him|his|she|her|they|them|their)\b/i

const genderOf = (pronoun: string): Gender => (/^h(?:e|im|is|imself)$/i.test(pronoun) ? 'he' : 'she')

/** How many sentences a pronoun may look back over: further than that, nobody is sure who is meant. */
const farthest = 4

/** The people a pronoun can stand for: whoever was spoken of before it, as near as anyone was. */
const before = (
  at: number,
  sentences: readonly Span[],
  mentions: readonly (readonly Mention[])[],
  gap: (one: Span, other: Span) => boolean,
): readonly Mention[] => {
  const here = sentences.findIndex(({ from, to }) => from <= at && at < to)
  const found: Mention[] = []
  for (let back = here; back >= 0 && back > here - farthest; back -= 1) {
    const [sentence, next] = [sentences[back], sentences[back + 1]]
    if (back < here && sentence && next && gap(sentence, next)) break
    found.push(...(mentions[back] ?? []).filter(({ to }) => to <= at))
    // One sentence more is always looked at; a pronoun there stands for somebody before it.
    const goesOn = sentence !== undefined && sentence.text.search(anybody) >= 0
    if (back < here && found.length > 0 && !goesOn) break
  }
  return found
}

const agreed = /^(?:he|she)(?:'s| is| was) (?:\p{L}+ )?right (?:that|to|about)\b/iu

/** May they be spoken of so? Of whom nothing is known, anything may be said. */
const allows = ({ as }: Mention, gender: Gender): boolean => as === undefined || as.includes(gender)

const says = (people: readonly Mention[], pronoun: string): string => {
  const [one] = people
  const as = one?.as ?? []
  const wanted = as.length === 0 ? 'they' : as.join(' or ')
  return `“${pronoun}”: ${one?.name ?? 'who is meant'} is on record as “${wanted}”.`
}

const wrong = (facts: ReviewFacts): readonly { readonly place: Span; readonly message: string }[] => {
  const { text, sentences } = letterOf(facts)
  const readers = new Set(readersOf(facts).map(({ id }) => id))
  const mentioned = sentences.map(mentionsIn(facts.dossier))
  const apart = (one: Span, other: Span) => /\n[ \t]*\n/.test(text.slice(one.to, other.from))
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pronouns)].flatMap(({ 0: pronoun, index }) => {
      const from = sentence.from + index
      const place = { from, to: from + pronoun.length, text: pronoun }
      // Whoever reads it is “you”, as long as the letter is to one.
      const all = before(from, sentences, mentioned, apart).filter(({ who }) => !readers.has(who))
      // “She is right that …” is said of who said it, and not of a nurse of whom it was said.
      const people = agreed.test(sentence.text.slice(index)) ? all.filter(isNamed) : all
      const gender = genderOf(pronoun)
      return people.length > 0 && !people.some((each) => allows(each, gender))
        ? [{ place, message: says(people, pronoun) }]
        : []
    }),
  )
}

export const X35: Check = {
  id: 'X35',
  title: 'He, she or they',
  says: 'Whoever has pronouns or a title on record is spoken of so, where only they can be meant. “They” is never wrong.',
  sources: [
    { guide: 'eight', says: 'Get names and titles right.' },
    { guide: 'house', says: 'Nothing says “I was not listening” like the wrong pronoun.' },
  ],
  judge: (facts) =>
    orNothing(wrong(facts).map(({ place, message }) => notice(X35, 'warning', place, message))),
  cases: [
    flags(
      'she, of a Mr',
      'Hi Marc,\n\nMr Raja walked me through the level, and she was patient.\n\nAmina',
      'she',
    ),
    flags(
      'in the next sentence',
      'Hi Marc,\n\nI enjoyed the hour with Wei Ming. His questions were good.\n\nAmina',
      'His',
    ),
    flags(
      'a title in the letter alone',
      'Hi Marc,\n\nMrs Hollis met me at the door. He knew my name.\n\nAmina',
      'He',
    ),
    flags(
      'two of whom neither is meant',
      'Hi Marc,\n\nMr Raja and Mr Hollis met me, and she led the way.\n\nAmina',
      'she',
    ),
    flags(
      'beside a unit that is no name',
      'Hi Marc,\n\nMr Raja showed me that it held 52 MPa, and she could find the slip.\n\nAmina',
      'she',
    ),
    flags(
      'beside somebody who never was',
      'Hi Marc,\n\nMr Raja sat in the back row. I have rarely seen a lead do that. Please thank her.\n\nAmina',
      'her',
    ),
    flags(
      'of who said it',
      'Hi Marc,\n\nMr Raja told me that they keep one nurse to one bed. She is right that it matters.\n\nAmina',
      'She',
    ),
    passes(
      'of somebody who was seen',
      'Hi Marc,\n\nMr Raja left the room. I saw a lead draw boats. Please thank her.\n\nAmina',
    ),
    flags(
      'past a thing with a name of its own',
      'Hi Marc,\n\nMr Raja told me about the 6-point Garamond on Stage 3 and the Belize beans. I hope she has slept.\n\nAmina',
      'she',
    ),
    flags(
      'of one who is named beside “one of the best”',
      'Hi Marc,\n\nIt was one of the best talks in years, and I am grateful to Mr Raja, who explained her way.\n\nAmina',
      'her',
    ),
    flags(
      'of one whose name begins the sentence',
      'Hi Marc,\n\nWei’s approach made sense to me. He does it early.\n\nAmina',
      'He',
    ),
    passes(
      'one of several, and somebody nobody noted',
      'Hi Marc,\n\nMr Raja and one of them met me, and she laughed. Mr Raja asked Salma, who said that she knew.\n\nAmina',
    ),
    passes(
      'an article that stands before no name',
      'Hi Marc,\n\nMr Raja sat the whole hour with Salma, and she explained it.\n\nAmina',
    ),
    passes('he, of a Mr', 'Hi Marc,\n\nMr Raja walked me through the level, and he was patient.\n\nAmina'),
    passes('they is never wrong', 'Hi Marc,\n\nMr Raja said they had drawn it themself.\n\nAmina'),
    passes('nobody knows of Theo', 'Hi Marc,\n\nTheo showed me her boats.\n\nAmina'),
    passes(
      'another may be meant',
      'Hi Marc,\n\nMr Raja asked Inês about the boats, and she laughed.\n\nAmina',
    ),
    passes('somebody without a name', 'Hi Marc,\n\nMr Raja told me of a student and her project.\n\nAmina'),
    passes(
      'another paragraph',
      'Hi Marc,\n\nMr Raja was kind.\n\nMy first lead taught me that; she still does.\n\nAmina',
    ),
  ],
}
