import { kindsOf } from '../../../english/lexicon.ts'
import { prepositions } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { closes, isAdjective, isNoun, opens } from './around.ts'

/** Said of something, though they name things too: “its calm”. */
const states =
  /^(?:calm|cold|hot|wet|dry|dead|dark|fun|fine|right|wrong|quiet|free|real|hard|busy|fake|open|safe)$/

/** “its calm”, “its the”: never what belongs to it. */
export const its: Rule = ({ near }) => {
  if (near(0) !== 'its' || near(1) === 'own') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  // What belongs to it begins with no such word: “its under nine now”, “its when you think you know”.
  const isFor =
    (prepositions.has(next) &&
      !/^(?:inside|outside|past|like|opposite|round|down|up|off|over|above|below)$/.test(next)) ||
    /^(?:a|an|the|my|your|his|our|their|not|been|too|very|really|just|always|never|still|also|like|what|why|how|where|when|who|because|if|so|going|gonna|getting|called|them|us|me|him|you|nobody|everyone|no)$/.test(
      next,
    )
  if (isFor && !(next === 'very' && isNoun(after)) && after !== 'own') return "it's"
  if (prepositions.has(before) || /^(?:do|does|did|doing|of|has|have|had|lost)$/.test(before))
    return undefined
  // “Its good until March”, “its ten years now”: nothing that belongs to it is named.
  if (opens(before) && isAdjective(next) && /^(?:until|till|to|because|if|when|that|enough)$/.test(after))
    return "it's"
  if (
    opens(before) &&
    /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(next) &&
    /^(?:year|month|week|day|hour|minute|percent|pound|euro|dollar|degree)s?$/.test(after)
  )
    return "it's"
  return isAdjective(next) && closes(after) && (!isNoun(next) || (opens(before) && states.test(next)))
    ? "it's"
    : undefined
}

/** “If its crime”: the clause has no other verb. */
export const itIs: Rule = ({ near }) => {
  const { one, mass } = kindsOf(near(1))
  const bare =
    /^(?:if|because|when|unless)$/.test(near(-1)) &&
    /^(?:|i|you|we|they|he|she|it)$/.test(near(2)) &&
    (one || mass)
  const state = /^(?:chaos|mayhem|bedlam|heaven|bliss|magic|madness|murder)$/.test(near(1)) && opens(near(-1))
  return near(0) === 'its' && (bare || (state && near(2) === '')) ? "it's" : undefined
}
