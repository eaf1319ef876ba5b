import type { Finding } from './finding.ts'
import { notice, orNothing, spots } from './notice.ts'
import type { Check, ReviewFacts } from './reviewed.ts'

/** Words that should not stand in a letter, and what to say about them. */
export interface Phrase {
  readonly pattern: RegExp
  readonly says: string
}

/** Findings for each place where one of the phrases stands. */
export const phraseFindings = (
  check: Pick<Check, 'id' | 'sources'>,
  facts: ReviewFacts,
  phrases: readonly Phrase[],
  severity: Finding['severity'] = 'warning',
): readonly Finding[] | undefined =>
  orNothing(
    phrases.flatMap(({ pattern, says }) =>
      spots(facts, pattern).map((spot) => notice(check, severity, spot, says)),
    ),
  )
