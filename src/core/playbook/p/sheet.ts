import type { Dossier, Interview, Moment } from '../../dossier/dossier.ts'
import { K8 } from '../k/history-follows.ts'
import { K6 } from '../k/lesson.ts'
import { judged, type Reason } from '../rule.ts'
import { preparation } from './index.ts'
import { isAhead } from './prep-facts.ts'

/** One line of a prep sheet, with who says so. */
export interface Prep extends Reason {
  readonly advice: string
}

/** What to ask, bring and remember for an interview; the lessons of earlier ones first. */
export const prepSheet = (dossier: Dossier, interview: Interview, now: Moment): readonly Prep[] => {
  const facts = { dossier, interview, now }
  const moving = { dossier, now, before: interview }
  const learned = judged(K6, moving)
  const known = isAhead(facts) ? judged(K8, moving) : undefined
  return [
    ...(learned ? learned.lessons.map((advice) => ({ why: learned.why, advice })) : []),
    ...preparation.map((rule) => judged(rule, facts)),
    known,
  ].flatMap((line) => (line ? [{ ...line.why, advice: line.advice }] : []))
}
