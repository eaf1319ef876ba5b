import type { Finding, Fix } from '../finding.ts'
import { type Check, letterOf, type ReviewFacts, subjectOf } from './reviewed.ts'

/** A place something was noticed at; the subject has no offsets of its own in the reviewed text. */
export interface Spot {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly inSubject: boolean
  readonly match: RegExpExecArray
}

/** Where a global pattern is found in the body (quoted history aside) and in the subject. */
export const spots = (facts: ReviewFacts, pattern: RegExp): Spot[] => {
  const search = (text: string, inSubject: boolean): Spot[] =>
    [...text.matchAll(pattern)].map((match) => ({
      from: inSubject ? 0 : match.index,
      to: inSubject ? 0 : match.index + match[0].length,
      text: match[0],
      inSubject,
      match,
    }))
  return [...search(letterOf(facts).text, false), ...search(subjectOf(facts), true)]
}

interface Place {
  readonly from: number
  readonly to: number
  readonly inSubject?: boolean
}

/** The place of a finding about the message as a whole. */
export const whole: Place = { from: 0, to: 0 }

type Cited = Pick<Check, 'id' | 'sources'>

/** A finding of a check; in a subject it has no place and no fixes, and says where it is. */
export const notice = (
  check: Cited,
  severity: Finding['severity'],
  place: Place,
  message: string,
  fixes: readonly Fix[] = [],
): Finding => ({
  from: place.from,
  to: place.to,
  severity,
  rule: check.id,
  message: place.inSubject
    ? `In the subject: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : message,
  fixes: place.inSubject ? [] : fixes,
  source: [...new Set(check.sources.map((source) => source.guide))].join(', '),
})

/** A fix that puts other words in a place. */
export const instead = (place: Place, insert: string, label = `Write “${insert}”`): Fix => ({
  label,
  from: place.from,
  to: place.to,
  insert,
})

/** A fix that takes words out, and the blank after them. */
export const without = (place: Place, text: string): Fix => ({
  label: 'Leave it out',
  from: place.from,
  to: place.to + (text.charAt(place.to) === ' ' ? 1 : 0),
  insert: '',
})

/** A check that found nothing has nothing to say. */
export const orNothing = (findings: readonly Finding[]): readonly Finding[] | undefined =>
  findings.length > 0 ? findings : undefined
