import { type Match, placesOf, type Word } from './match.ts'

const subjects = [
  ['SubjS', 'V3'],
  ['SubjP', 'Vp'],
  ['I', 'Vi'],
] as const

/** Where a predicate may begin after a subject that begins here, so that a statement reaches to the last word. */
export const predicatesFrom = (match: Match, words: readonly Word[], start: number): readonly number[] => {
  const whole = (ends: number) => ((ends >> words.length) & 1) === 1
  const reaches = (rule: string, at: number) =>
    whole(match(rule, at)) || placesOf(match(rule, at)).some((end) => whole(match('Join', end)))
  if (words[start]?.low === 'there' && reaches('There', start)) return [start + 1]
  const found = subjects.flatMap(([subject, verb]) =>
    placesOf(match(subject, start)).filter((at) => reaches(verb, at)),
  )
  return [...new Set(found)]
}
