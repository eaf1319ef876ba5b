import { auxiliaries, canBe } from '../../../english/verb-forms.ts'
import { adverbs, prepositions } from '../../../notes/tokens.ts'
import type { Rule } from '../offered.ts'
import { closes, isAdjective, isNoun, opens } from './around.ts'

/** Prepositions after which “there” cannot stand for a place. */
const beforeTheir = /^(?:of|with|for|about|by|into|than|between|like|against|without|during)$/

const takesTheir =
  /^(?:know|knew|knows|have|has|had|having|lost|lose|put|raise|raised|wear|wearing|wore|love|loved|need|use|used|using|bring|brought|check|checked|read|wash|washed|learn|learnt|learned|remember|forget|forgot|till|until|when|while|because|if)$/

const isTheirs = (next: string, after: string): boolean =>
  next === 'own' ||
  (isNoun(next) && !/^(?:is|are|was|were|place|room)$/.test(after)) ||
  (isAdjective(next) && isNoun(after))

export const there: Rule = ({ near }) => {
  if (near(0) !== 'there') return undefined
  const [before, next, after] = [near(-1), near(1), near(2)]
  if (auxiliaries.has(next) || adverbs.has(next) || prepositions.has(next)) return undefined
  if (next === 'own' || (beforeTheir.test(before) && isTheirs(next, after))) return 'their'
  if (opens(before) && before !== '' && canBe(next, 'gerund') && closes(after)) return "they're"
  // “till there hall light goes on”: a clause whose subject they have.
  const mayBeThere =
    /^(?:till|until|when|while|because|if)$/.test(before) && canBe(next, 'base') && closes(after)
  return takesTheir.test(before) && isTheirs(next, after) && !mayBeThere ? 'their' : undefined
}

export const theirs: Rule = ({ near }) =>
  near(0) === 'their' && /^(?:is|are|was|were|will|would|isn't|wasn't)$/.test(near(1)) ? 'there' : undefined
