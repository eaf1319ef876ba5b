import type { Dossier, Interview, Moment } from '../../dossier/dossier.ts'
import { K6 } from '../k/lesson.ts'
import { type Reason, reasonOf } from '../rule.ts'
import { preparation } from './index.ts'

/** One line of a prep sheet, with who says so. */
export interface Prep extends Reason {
  readonly advice: string
}

/** What to ask, bring and remember for an interview; the lessons of earlier ones first. */
export const prepSheet = (dossier: Dossier, interview: Interview, now: Moment): readonly Prep[] => {
  const learned = K6.judge({ dossier, now, before: interview })?.lessons ?? []
  return [
    ...learned.map((lesson) => ({
      ...reasonOf(K6, 'You noted it after an earlier interview.'),
      advice: lesson,
    })),
    ...preparation.flatMap((rule) => {
      const advice = rule.judge({ dossier, interview, now })
      return advice ? [{ ...reasonOf(rule, advice.because), advice: advice.advice }] : []
    }),
  ]
}
