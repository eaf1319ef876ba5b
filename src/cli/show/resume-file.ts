import type { StrengthsTold } from '../../core/keep/resume/strengths.ts'
import { type Paper, printable } from '../paper.ts'

const stands = { same: 'among what you bring already', adds: 'known; its proof is new' }

/** Each strength with its proof, and what one did that is tied to none. */
export const showResumeFile = ({ all, untied }: StrengthsTold, paper: Paper): string => {
  const lines = all.map(({ place, skill, proof, known }) => {
    const note = known ? ` (${stands[known]})` : ''
    return `${printable(place)}  ${paper.strong(printable(skill))}${note}\n    ${printable(proof ?? 'without a proof')}`
  })
  const rest = untied.map((deed) => printable(`tied to no skill, not taken: ${deed}`))
  return `${[...lines, ...rest].join('\n')}\n`
}
