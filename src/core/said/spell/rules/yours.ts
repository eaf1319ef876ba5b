import { kindsOf } from '../../../english/lexicon.ts'
import { canBe, verbReading } from '../../../english/verb-forms.ts'
import { determiners } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import type { Spot } from '../place.ts'
import { closes, isAdjective, isNoun, objects } from './around.ts'

/** Is the next word one that only “you are”, “they are” or “it is” can stand before? */
const goesOnFromBe = (next: string, after: string): boolean =>
  /^(?:not|never|always|a|an|the|my|so|too|very|still|just|already|also|all|only|going|gonna|getting|able|here|there)$/.test(
    next,
  ) && !(/^(?:very|only|all)$/.test(next) && /^(?:own|best|first)$/.test(after))

/** “looking for”, “doing it”; not “dancing reindeer”, “training plan”. */
const isDoing = (next: string, after: string): boolean =>
  canBe(next, 'gerund') && (closes(after) || determiners.has(after) || objects.test(after))

/** “your” or “you are”, for “ur” and for either typed in the place of the other; undefined where both may be meant. */
const yours = ({ near }: Spot): 'your' | "you're" | undefined => {
  const [next, after] = [near(1), near(2)]
  if (goesOnFromBe(next, after) || isDoing(next, after)) return "you're"
  if (canBe(next, 'gerund'))
    // Nobody is dancing reindeer: a thing that can be counted has no place there without its article.
    return kindsOf(after).one && !kindsOf(after).mass ? 'your' : undefined
  if (isNoun(next) && !(isAdjective(next) && closes(after))) return 'your'
  if (isAdjective(next)) return closes(after) ? "you're" : 'your'
  // A word that no dictionary has, and nothing after it: what is yours.
  return /\p{L}(?<!in)$/u.test(next) && !closes(next) && verbReading(next) === undefined && closes(after)
    ? 'your'
    : undefined
}

export const ur: Rule = (place) => (place.words[place.at]?.low === 'ur' ? yours(place) : undefined)

export const your: Rule = ({ near }) =>
  near(0) === 'your' &&
  (/^(?:not|the|a|an|welcome|gonna)$/.test(near(1)) ||
    /^going to$/.test(`${near(1)} ${near(2)}`) ||
    (/^(?:looking|doing|trying)$/.test(near(1)) && closes(near(2))))
    ? "you're"
    : undefined
