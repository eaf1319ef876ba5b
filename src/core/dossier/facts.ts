import type { FactId, Interview, InterviewId, PersonId, Point, Promised, Said, Touch } from './dossier.ts'

/**
 * The names of facts, as they stand under `facts` in a draft's sentences and in a step's reasons:
 * `me.name`, `strength:N` (N counts from 0), `opportunity.role`, `company.name`, `person:ID`, `interview:ID`,
 * `next-steps:INTERVIEW`, `point:ID`, `promise:ID`, `touch:ID`, `said:STEP`, `offer`, `offer.term:N`, `offer.question:N`, `elsewhere:N`.
 */
export const personFact = (id: PersonId): FactId => `person:${id}`
export const interviewFact = (interview: Interview | InterviewId): FactId =>
  `interview:${typeof interview === 'string' ? interview : interview.id}`
export const nextStepsFact = (interview: Interview): FactId => `next-steps:${interview.id}`
export const pointFact = (point: Point): FactId => `point:${point.id}`
export const promiseFact = (promise: Promised): FactId => `promise:${promise.id}`
export const saidFact = ({ step }: Said): FactId => `said:${step}`
export const touchFact = (touch: Touch): FactId => `touch:${touch.id}`

/** What a note says, in whichever words there are. */
export const wordsIn = ({ text, say }: Pick<Point, 'text' | 'say'>): string => text || (say ?? '')
