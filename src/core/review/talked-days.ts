import { canBe } from '../english/verb-forms.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import type { Span } from './letter.ts'

/** A plan, a wish or another matter: its day words are not about the interview. */
export const elsewhere =
  /\b(?:will|'ll|would|could|can|shall|may|might|going to|let me|let us|let's|next|by|until|till|before|free|available|send(?:ing)?|sent|look(?:ing)? forward|hope|if|start(?:s|ing)?|deadline|due|tomorrow|write|writing|attach(?:ed)?|offer(?:s|ed|ing)?|reply|replying|answer|answering|e-?mail|message|note|letting me know|getting back|voicemail|invit\w+|news|published|announced|launch\w*|release\w*|article|podcast|read)\b/i

/** The day stands right behind the meeting: whatever else the clause is about, it is the day of that. */
const directly =
  /\b(?:(?:[Ww]e|I) (?:first |last |all |both )?(?:met|spoke|talked|chatted)|(?:[Oo]ur|[Tt]he) (?:\w+ )?(?:conversation|interview|meeting|call|chat|talk|visit|tour)|(?:meeting|seeing|met|saw|interviewing|interviewed|(?:spoke|speaking|talking|talked) (?:to|with)|(?:was|been) (?:\p{L}+ ){0,3}to (?:meet|see|speak (?:to|with)|talk (?:to|with))) (?:with )?(?:you|me|us)(?: and \p{Lu}[\p{L}.'-]{0,30}(?: \p{Lu}[\p{L}.'-]{0,30}){0,2})?)(?: (?:again|there|both|together|with you|with the team|in person))? $/u

/** “When we walked the floor on Tuesday”: hours spent there, whatever was done in them. */
const together = /\b[Ww]hen (?:we|I (?=came|visited)) ?(\p{Ll}+) (?:\p{L}+ ){0,4}$/u

/** “My morning with Mr Bloom's class on the 30th”. */
const spent =
  /\b(?:[Mm]y|[Oo]ur) (?:(?:trial|ward|site) )?(?:morning|afternoon|evening|day|hour|visit|shift|trial) (?:with|at|in|on) (?:\p{L}[\p{L}'’.-]* ){1,4}$/u

/** What was talked about stands right before the day: “the sheet I told you about on Thursday”. */
const told =
  /\b(?:I|[Yy]ou|[Ww]e|he|she|they|\p{Lu}\p{Ll}+) (?:both |all |also |first )?(?:(?:told|asked|showed|promised) (?:(?:you|me|us|him|her|them) )?(?:(?:about|of|for|to see) )?|mentioned |described |raised |(?:talked|spoke|chatted) (?:about|of|over) (?:it )?|discussed |(?:agreed|settled) (?:on )?|(?:went|walked|looked) (?:through|over|at) )$/u

/** “Thank you for a freezing Friday”, “for the warm reception on Tuesday”: thanks go to what was. What was said or written since nobody may have noted. */
const thanked =
  /\b(?:thank(?:s| you)|cheers)\b[^.;:,]{0,30} for (?![^.;:]{0,100}\b(?:phone|call|every|each|any|the) $)(?![^.;:]{0,100}\b(?:letter|ring(?:ing)?|phoning|calling|inform\w*|decision|telling|updat\w*|feedback|word|quick|prompt)\b)[^.;:]{0,100}$/i

/** What one meets for, as a day is said to have it: “Wednesday's climb”. */
const meetings =
  /^(?:conversation|interview|meeting|call|chat|talk|visit|tour|trial|shift|session|panel|round|lesson|tasting|demo|audition|test|exercise|presentation|discussion|assessment)s?$/

/** Whether the day is the owner of a meeting; of anything else it may be any day. */
const isOwner = (after: string, names: ReadonlySet<string>): boolean => {
  const nouns = /^'s ((?:\p{L}+ ?){1,3})/u.exec(after)?.[1]?.toLowerCase().split(' ') ?? []
  return nouns.some((noun) => meetings.test(noun) || names.has(noun))
}

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

/**
 * Whether the day is that of the talk it stands behind, or that it has for an owner, or of something that thanks are given for; undefined
 * where it may be any day. `names` are what the interviews are called.
 */
export const dayOfWhat = (
  claim: Span,
  clause: Span,
  kind: StepKind,
  names: ReadonlySet<string> = new Set(),
): 'talk' | 'thanks' | undefined => {
  const at = claim.from - clause.from
  const before = clause.text.slice(Math.max(0, at - near), at)
  const after = clause.text.slice(claim.to - clause.from)
  if (after.startsWith("'s")) return isOwner(after, names) && !elsewhere.test(before) ? 'talk' : undefined
  const thanks = thanked.exec(before)
  if (thanks && !elsewhere.test(thanks[0])) return 'thanks'
  if (elsewhere.test(before.replace(told, ''))) return undefined
  if (directly.test(before)) return 'talk'
  if (!following.includes(kind)) return undefined
  return told.test(before) || spent.test(before) || isTogether(before) ? 'talk' : undefined
}
