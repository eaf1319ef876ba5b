import type { Person } from '../dossier/dossier.ts'
import { wordsIn } from '../dossier/facts.ts'
import { contentWords } from '../english/content.ts'
import { folded } from '../english/nearest.ts'
import type { Span } from './letter.ts'
import { isNamed, type Mention, mentionsIn } from './mentions.ts'
import { wordsNaming } from './names.ts'
import { letterOf, pointsOf, type ReviewFacts } from './reviewed.ts'

/** What a note tells of somebody, told in a letter of a name that nobody noted. */
interface Credited extends Span {
  readonly meant: Person
}

/** So many words of a note, and half of them, make a sentence the telling of it. */
const enough = 3

const tells = (text: string, note: ReadonlySet<string>): boolean => {
  const shared = [...new Set(contentWords(text))].filter((word) => note.has(word)).length
  return shared >= enough || (note.size > 1 && shared * 2 >= note.size && shared > 1)
}

/**
 * Names nobody has, in the sentence that takes up a note about somebody or in the one before it, where the letter names that person nowhere:
 * the note says who is meant. What a note of the reader's own tells is told with “you”.
 */
export const creditedOtherwise = (
  facts: ReviewFacts,
  isRecorded: (word: string) => boolean,
): readonly Credited[] => {
  const { text, sentences } = letterOf(facts)
  const { people } = facts.dossier
  const words = new Set(
    (text.match(/[\p{L}\p{M}'-]+/gu) ?? []).map((word) => folded(word).replace(/'s?$/, '')),
  )
  const mentions = sentences.map(mentionsIn(facts.dossier))
  const isUnknown = (each: Mention): boolean =>
    isNamed(each) &&
    !people.has(each.who) &&
    each.text.split(' ').every((word) => !isRecorded(word.replace(/'s?$/, '')))
  return pointsOf(facts.dossier).flatMap((point): readonly Credited[] => {
    const meant = people.get(point.who ?? '')
    if (!meant || point.private || facts.reviewed.to.includes(meant.id)) return []
    if ([...wordsNaming(meant)].some((word) => words.has(word))) return []
    const note = new Set(contentWords(wordsIn(point)))
    const at = sentences.findIndex((sentence) => tells(sentence.text, note))
    const near = [mentions[at - 1], mentions[at]].flatMap((each) => each ?? []).filter(isUnknown)
    const [one] = near
    return at >= 0 && one && near.every(({ who }) => who === one.who) ? [{ ...one, meant }] : []
  })
}
