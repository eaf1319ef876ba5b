import { inDialect } from '../../english/dialect.ts'
import { inFull } from '../../english/register.ts'
import { roleNoun } from '../../notes/role.ts'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { formality, kindOf, letterOf, type ReviewFacts } from '../reviewed.ts'

const short = /\b(?:I|you|it|that|there|what|we|they)'(?:m|s|d|ll|ve|re)\b|\b\w+n't\b/i
const long = /\b(?:I (?:am|have|would|will)|it is|that is|do not|did not|cannot|will not|would not)\b/i

/** Whether this letter says "I'd" or "I would": as the rest of it does; a formal one always in full. */
const contracts = (facts: ReviewFacts): boolean => {
  if (formality(facts) === 'formal') return false
  const { text } = letterOf(facts)
  return short.test(text) || !long.test(text)
}

/** Our words as this writer would put them: contractions as in the rest of the letter, spelling of their English. */
export const inVoice = (facts: ReviewFacts, text: string): string => {
  const { role } = facts.dossier.opportunity
  const worded = inDialect(contracts(facts) ? text : inFull(text), facts.dossier.me.english).text
  const curly = facts.reviewed.body.includes('’') ? worded.replaceAll("'", '’') : worded
  return curly.replace('{role}', () => roleNoun(role))
}

/** Has the decision fallen, or an offer been made? Then nobody asks for news or says they are still interested. */
export const afterANo = (facts: ReviewFacts): boolean =>
  ['close', 'feedback'].includes(kindOf(facts)) || facts.dossier.opportunity.status === 'rejected'

export const withOffer = (facts: ReviewFacts): boolean => stepKinds[kindOf(facts)].ofOffer
