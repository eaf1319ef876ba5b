import type { Figure } from './figures.ts'
import { isAmong } from './reckoned.ts'
import type { Fact, Support } from './support.ts'
import { isSaidBy, saysTheSame, type Word } from './wording.ts'

export interface Resting {
  /** The facts that say most of a clause. */
  readonly near: readonly Fact[]
  /** How many of its words they say. */
  readonly said: number
}

/** The facts that say most of it. */
export const restingOn = (words: readonly Word[], { facts }: Support, topical: boolean): Resting => {
  const ranked = facts
    .filter(({ open }) => topical || !open)
    .map((fact) => ({ fact, said: words.filter((word) => saysTheSame(word, fact)).length }))
  const said = Math.max(0, ...ranked.map((each) => each.said))
  return { said, near: said === 0 ? [] : ranked.filter((each) => each.said === said).map(({ fact }) => fact) }
}

/** The words that none of these facts says, nor who and what the letter is about. */
export const unsaid = (
  words: readonly Word[],
  facts: readonly Fact[],
  { context }: Support,
  says = saysTheSame,
): readonly Word[] =>
  words.filter((word) => !isSaidBy(word.stem, context) && !facts.some((fact) => says(word, fact)))

/** How much of some words a fact says: its own words before others for the same. */
const shareOf = (words: readonly Word[], figures: readonly Figure[], fact: Fact): number =>
  words.reduce(
    (sum, word) => sum + (isSaidBy(word.stem, fact.stems) ? 1 : saysTheSame(word, fact) ? 0.6 : 0),
    0,
  ) + figures.filter((figure) => isAmong(figure, fact.figures)).length

/** The statements a sentence rests on: the one that says most of it, then whichever says two things more. */
export const anchorsOf = (
  words: readonly Word[],
  figures: readonly Figure[],
  facts: readonly Fact[],
): Fact[] => {
  const anchors: Fact[] = []
  let [left, counted] = [words, figures]
  for (;;) {
    const ranked = facts.map((fact) => ({ fact, share: shareOf(left, counted, fact) }))
    const best = Math.max(0, ...ranked.map(({ share }) => share))
    if (best < (anchors.length === 0 ? 0.1 : 1.5))
      return [
        ...anchors,
        ...facts.filter(
          (fact) =>
            !anchors.includes(fact) &&
            shareOf(left, counted, fact) >= 1 &&
            shareOf(words, figures, fact) >= 2,
        ),
      ]
    const next = ranked.filter(({ share }) => share === best).map(({ fact }) => fact)
    anchors.push(...next)
    left = left.filter((word) => !next.some((fact) => saysTheSame(word, fact)))
    counted = counted.filter((figure) => !next.some((fact) => isAmong(figure, fact.figures)))
  }
}
