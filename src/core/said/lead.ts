import { grammarOf, statementIn } from './clauses.ts'

/** Fewer words after “how” say only that it was done: “how you run the kitchen”. */
const telling = 7

/** “that you let every manager close early”: the statement after the word that led up to it; undefined where there is none. */
export const afterLead = (text: string): string | undefined => {
  const [, lead = '', rest = ''] = /^(that|how|the way) (.+)$/isu.exec(text) ?? []
  if (!/^(?:you|u|ye|ya|youse|your|ur|i|we|my|our)\b/i.test(rest)) return undefined
  if (!/^that$/i.test(lead) && grammarOf(rest).length < telling) return undefined
  const clause = statementIn(rest.replace(/^(?:ye|ya|youse) /i, 'you '))
  return clause && clause.verb < grammarOf(rest).length - 1 ? rest : undefined
}
