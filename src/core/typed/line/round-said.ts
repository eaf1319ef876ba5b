import type { Format } from '../../vocabulary/formats.ts'
import type { Stage } from '../../vocabulary/stages.ts'
import { cut } from './left.ts'

export interface RoundSaid {
  readonly stage?: Stage
  readonly format?: Format
  /** A talk is spoken of, whatever round it is. */
  readonly talk: boolean
  readonly left: string
}

const talk = '(?:interview|round|chat|call|meeting|conversation|talk|session)'

/** The words of a round, the plainest last; each takes the word for a talk behind it along. */
const rounds: readonly (readonly [says: RegExp, stage: Stage, format?: Format])[] = [
  [new RegExp(`\\bpanel(?: ${talk})?\\b`, 'i'), 'panel'],
  [new RegExp(`\\b(?:final|last round)(?: round)?(?: ${talk})?\\b`, 'i'), 'final'],
  [/\btake[- ]?home(?: (?:assignment|task|test|work))?\b/i, 'technical', 'take-home'],
  [
    new RegExp(
      `\\b(?:technical|tech|coding|system design|whiteboard|pairing|pair programming)(?: (?:screen|test|exercise|${talk}))?\\b`,
      'i',
    ),
    'technical',
  ],
  [new RegExp(`\\bcase (?:study|${talk})(?: ${talk})?\\b`, 'i'), 'case'],
  [/\b(?:trial (?:shift|day|lesson)|working interview|demo lesson|road test|weld test)\b/i, 'trial'],
  [new RegExp(`\\b(?:informational(?: ${talk})?|coffee(?: chat)?)\\b`, 'i'), 'informational'],
  [/\b(?:phone|telephone)[- ]screen(?:ing)?\b/i, 'screening', 'phone'],
  [
    new RegExp(`\\b(?:screen(?:ing)?|(?:intro|recruiter|first|initial)(?: ${talk}))(?: ${talk})?\\b`, 'i'),
    'screening',
  ],
]

const formats: readonly (readonly [says: RegExp, format: Format])[] = [
  [/\b(?:by|on|over) the phone\b|\bby phone\b|\bphone (?:call|interview|chat)\b/i, 'phone'],
  [
    /\b(?:(?:by|on|over|via) )?(?:zoom|ms teams|microsoft teams|google meet|facetime|video(?: call)?)\b/i,
    'video',
  ],
  [/\bon[- ]?site\b|\bin person\b|\bat their (?:office|place|site)\b/i, 'onsite'],
]

const plainTalk = new RegExp(
  `\\b(?:interview(?:ed|ing)?|second (?:round|${talk})|${talk}|talked|spoke|met)\\b(?! (?:up|back)\\b)`,
  'i',
)

/** Which round a line speaks of, and how it takes place. */
export const roundSaid = (line: string): RoundSaid => {
  let left = line
  let stage: Stage | undefined
  let format: Format | undefined
  for (const [form, which, how] of rounds) {
    const { found, left: rest } = cut(left, form)
    if (!found) continue
    left = rest
    stage = which
    format = how
    break
  }
  for (const [form, how] of formats) {
    const { found, left: rest } = cut(left, form)
    if (!found) continue
    left = rest
    format ??= how
    break
  }
  return {
    ...(stage ? { stage } : {}),
    ...(format ? { format } : {}),
    talk: stage !== undefined || format !== undefined || plainTalk.test(left),
    left,
  }
}
