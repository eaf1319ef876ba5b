import { kindsOf } from '../../../english/lexicon.ts'
import { auxiliaries, canBe, thirdOf } from '../../../english/verb-forms.ts'
import { prepositions, units } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'

/** “If even one parcel differ”, “when each nurse decide”: one that is counted, and a verb that is no noun. */
export const oneDoes: Rule = ({ near }) => {
  const [low, thing] = [near(0), near(-1)]
  const { one, many, mass, adjective, adverb } = kindsOf(low)
  if (!canBe(low, 'base') || canBe(low, 'past') || auxiliaries.has(low) || one || many || mass)
    return undefined
  if (adjective || adverb || prepositions.has(low) || !kindsOf(thing).one || kindsOf(thing).many)
    return undefined
  const at = [-2, -3, -4].find((step) => /^(?:one|every|each)$/.test(near(step)))
  if (at === undefined) return undefined
  const opening = near(at - 1) === 'even' ? near(at - 2) : near(at - 1)
  return /^(?:if|when|because|whether|and|but|where)$/.test(opening) && !units.has(thing)
    ? thirdOf(low)
    : undefined
}
