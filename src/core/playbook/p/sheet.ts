import type { Dossier, Interview, Moment } from '../../dossier/dossier.ts'
import { K8 } from '../k/history-follows.ts'
import { K6 } from '../k/lesson.ts'
import { judged, type Reason } from '../rule.ts'
import { type PrepPart, preparation, prepPartOf } from './index.ts'
import { isAhead } from './prep-facts.ts'

/** One line of a prep sheet, with who says so. */
export interface Prep extends Reason {
  readonly advice: string
  /** A lesson of an earlier interview, or when it is done. */
  readonly part: PrepPart | 'lesson'
}

/** What to ask, bring and remember for an interview; the lessons of earlier ones first. */
export const prepSheet = (dossier: Dossier, interview: Interview, now: Moment): readonly Prep[] => {
  const facts = { dossier, interview, now }
  const moving = { dossier, now, before: interview }
  const learned = judged(K6, moving)
  const known = isAhead(facts) ? judged(K8, moving) : undefined
  const advised = preparation.flatMap((rule) => {
    const say = judged(rule, facts)
    return say ? [{ ...say.why, advice: say.advice, part: prepPartOf(rule) }] : []
  })
  return [
    ...(learned
      ? learned.lessons.map((advice) => ({ ...learned.why, advice, part: 'lesson' as const }))
      : []),
    ...advised,
    ...(known ? [{ ...known.why, advice: known.advice, part: 'before' as const }] : []),
  ]
}
