/** Words that turn what is said, and who says it. */
import { words } from './frame.ts'

/** What is filled, applied for, or gone through. */
export const seat = words(
  "roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|headcounts?|seat|spot|hire|hires|search|recruitment|hiring|project|team's budget",
)

export const denied = words(
  "not|no|never|no longer|cannot|unable|(?:is|are|was|were|wo|ca|do|does|did|has|have|had|would|could)n't|won't|can't|without|decided against|chosen not|opted not|nothing",
)

/** It has not been decided, or is asked, or only might be. */
export const open =
  /\?|\b(?:if|whether|until|unless|once|before|yet|in case|should (?:we|you|they|i)|hopefully|hoping|hope|would have|could have|might|may)\b/i

export const nextOne = words(
  '(?:next|second|third|fourth|final|last|further|another|follow-?up|2nd|3rd|on-?site|onsite|face[- ]to[- ]face|technical|panel|deuxième|stage (?:two|three|2|3)) ?(?:stage|round|interview|step|chat|call|conversation|meeting|session|visit|task|exercise)s?|stage (?:two|three|2|3)|to (?:the )?(?:final|onsite|on-site|next|second)s?|the next (?:stage|round|step)|reference stage|references? stage|case (?:study|exercise)|(?:pairing|working|whiteboard|coding|q&a) session|second chat|shortlist(?: of \\p{L}+)?|the final is|references|take-?home|assessment (?:day|centre|center)|trial (?:day|shift)|half[- ]day|day with',
)
