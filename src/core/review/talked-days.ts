import { canBe } from '../english/verb-forms.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import type { Span } from './letter.ts'

/** A plan, a wish or another matter: its day words are not about the interview. */
export const elsewhere =
  /\b(?:will|'ll|would|could|can|shall|may|might|going to|let me|let us|let's|next|by|until|till|before|free|available|send(?:ing)?|sent|look(?:ing)? forward|hope|if|start(?:s|ing)?|deadline|due|tomorrow|write|writing|attach(?:ed)?|offer|reply|replying|answer|answering|e-?mail|message|note|letting me know|getting back|voicemail|invit\w+|news|published|announced|launch\w*|release\w*|article|podcast|read)\b/i

/** The day stands right behind the meeting: whatever else the clause is about, it is the day of that. */
const directly =
  /\b(?:(?:[Ww]e|I) (?:first |last |all |both )?(?:met|spoke|talked|chatted)|(?:[Oo]ur|[Tt]he) (?:\w+ )?(?:conversation|interview|meeting|call|chat|talk|visit|tour)|(?:meeting|seeing|met|saw|interviewing|interviewed|(?:spoke|speaking|talking|talked) (?:to|with)) (?:with )?(?:you|me|us))(?: (?:again|there|both|together|with you|with the team|in person))? $/

/** “When we walked the floor on Tuesday”: hours spent there, whatever was done in them. */
const together = /\b[Ww]hen (?:we|I (?=came|visited)) ?(\p{Ll}+) (?:\p{L}+ ){0,4}$/u

/** “My morning with Mr Bloom's class on the 30th”. */
const spent =
  /\b(?:[Mm]y|[Oo]ur) (?:(?:trial|ward|site) )?(?:morning|afternoon|evening|day|hour|visit|shift|trial) (?:with|at|in|on) (?:\p{L}[\p{L}'’.-]* ){1,4}$/u

/** What was talked about stands right before the day: “the sheet I told you about on Thursday”. */
const told =
  /\b(?:I|[Yy]ou|[Ww]e|he|she|they|\p{Lu}\p{Ll}+) (?:both |all |also |first )?(?:(?:told|asked|showed|promised) (?:(?:you|me|us|him|her|them) )?(?:(?:about|of|for|to see) )?|mentioned |described |raised |(?:talked|spoke|chatted) (?:about|of|over) (?:it )?|discussed |(?:agreed|settled) (?:on )?|(?:went|walked|looked) (?:through|over|at) )$/u

/** Messages that follow a talk; an answer to an offer or a no may speak of a call that nobody noted. */
const following: readonly StepKind[] = [
  'thank-you',
  'detailed',
  'promise',
  'nudge',
  'follow-up',
  'check-in',
  'value-add',
]

/** So much before a day can say what it is the day of; in letters. */
const near = 300

const isTogether = (before: string): boolean => canBe(together.exec(before)?.[1] ?? '', 'past')

/** Whether the day is that of the meeting or the talk it stands behind. */
export const isDirect = (claim: Span, clause: Span, kind: StepKind): boolean => {
  const at = claim.from - clause.from
  const before = clause.text.slice(Math.max(0, at - near), at)
  if (elsewhere.test(before.replace(told, ''))) return false
  if (directly.test(before)) return true
  if (!following.includes(kind)) return false
  return told.test(before) || spent.test(before) || isTogether(before)
}
