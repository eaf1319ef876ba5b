/** English: A no, in any words. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'
import { denied, nextOne, open, seat } from './shared.ts'

const candidacy = words(
  'you|your (?:\\p{L}+ )?(?:application|candidacy|candidature|profile|cv|background|experience|interview)|application|candidacy|candidature|things|this|it|with you|(?:our|these|the) (?:conversations?|discussions?|talks?|process)',
)

/** It has come to its end without the reader: the seat with what became of it, in this order. */
const seatEnded = words(
  "(?:roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|headcounts?|seat|spot|hire|search|recruitment|hiring|application|candidacy|budget|file)(?: \\p{L}+){0,3}?(?: (?:has|have|had|is|was|were|are|got|been|being|now|since|sadly|unfortunately|already|just|just been)|'s)+ (?:\\p{L}+ ){0,1}(?:cancell?ed|canned|pulled|scrapped|axed|cut|withdrawn|closed|filled|taken|dropped|killed|binned|removed|eliminated|discontinued|rejected|declined|unsuccessful|archived|lost|gone|given to|offered to|awarded to|no more|dead|off the table)|(?:role|position|job|post|vacancy)(?:'s| has| is)? (?:went|gone|going) to|(?:cancell?(?:ed|ing)|clos(?:ed|ing)|pull(?:ed|ing)|ax(?:ed|ing)|fill(?:ed|ing)|scrapp(?:ed|ing)|withdr(?:ew|awn|awing)|dropp(?:ed|ing)|canned|lost) (?:the|this|that|your|our|out on the)(?: \\p{L}+){0,2} (?:role|position|job|post|vacancy|requisition|req|headcount|search|budget|application|candidacy|file)|(?:decided|chosen|had|have|going|told) to (?:cancel|close|pull|scrap|axe|shelve|drop|withdraw|let) (?:the|this|that|your)(?: \\p{L}+){0,2} (?:role|position|job|post|vacancy|hire|requisition|req|headcount|search|application|recruitment)|no longer (?:exists?|available|open|required|needed|be filled|hiring)|does(?:n't| not) exist any ?more",
)

/** Someone in the reader's place. */
const another = words(
  '(?:some(?:one|body)|anyone|person|people|candidate|applicant|finalist)s? (?:else|other|who|whose|with|internal(?:ly)?|inside|from|closer|more|stronger|better)|(?:an?other|other|others|different|stronger|internal|external|local|preferred|successful|the chosen) (?:candidates?|applicants?|persons?|people|finalists?|hire|profiles?|direction|route|option|way)|an (?:internal|insider)|(?:a|the other) (?:candidate|applicant|finalist|person) (?:with|who|whose|from)|another (?:way|direction|route)|internally|someone|somebody|our (?:first|preferred) choice|others',
)

const chose = words(
  'hired?|gave|given|g(?:o|oing|one)|went|chose|chosen|choose|pick(?:ed)?|offer(?:ed)?|appoint(?:ed)?|sign(?:ed)?|select(?:ed)?|accept(?:ed)?|prefer(?:red)?|fill(?:ed)?|found|promot(?:ed|ing)|tak(?:e|en)|took|moving|moved?|proceed(?:ed|ing)?|progress(?:ed|ing)?|opted|decid(?:ed|e)|settled|landed|edged|pipped',
)

const onward = words(
  '(?:mov|tak|go|carry|carri|progress|proceed|continu|advanc|pursu|bring|put)\\p{L}* .{0,40}?(?:forward|forwards|further|ahead|on|through|with you|beyond|to the next .{0,20})|(?:progress|pursu|advanc|continu|proceed)\\p{L}*(?: with)?',
)

const suits = words(
  "fit|match|matched|right (?:person|one|fit|match|move)|first choice|the one|final cut|the cut|(?:reserve |short|long)list(?:ed)?|successful|selected|chosen|picked|appointed|in the running|retained|among those|enough (?:\\p{L}+ )?(?:experience|for)|what (?:we|they)(?:'re| are| were|'d)? (?:been )?(?:need|want|look|after)\\p{L}*|under consideration|considered|going to work(?: out)?|meant to be|going to be (?:us|you)|there (?:for|on)|(?:get|got) (?:it|the job|the role|through)|this time|(?:see|seen) this work(?:ing)?|work(?:ed|ing)? out|reach(?:ed)? (?:it|the)",
)

const verdict = words(
  "thumbs down|stand(?:ing)? (?:you|him|her|them) down|(?:it's|it is|that's|this is|it was|it's going to be|a) (?:\\p{L}+ ){0,2}(?:no(?! (?!from|for|on|at|this|in|after|i|we|sorry|again|and|but|to|unfortunately)\\p{L})|pass|non-?starter|rejection|not for us)(?: from (?:us|them|me|the \\p{L}+|\\p{L}+))?|(?:going|chose|chosen|decided|opted|have|had) to (?:pass|decline|say no|turn (?:you|it|this) down)|(?:they|we|client|panel|team|board)(?: have| has|'ve)? (?:passed(?! (?:it|on|your|this|that|the))|declined|said no|turned (?:you|it|this) down|ruled you out|decided against|decided not to)|end of the (?:road|line)|end(?:s|ed|ing)? (?:here|there|the process)|come to (?:the|an) end",
)

/** What the reader is told of having come off. */
const lost = words(
  "leave it (?:there|here|at that)|pull(?:ed|ing)? the plug|(?:isn't|is not|wasn't) (?:happening|going ahead|(?:the (?:role|job|one|place)|right|a fit|a match) for (?:you|us))|(?:hir|promot|appoint|recruit|fill)\\p{L}* (?:it )?(?:from within|internally)|others? (?:\\p{L}+ ){0,4}(?:were|was|had|edged|scored|came out) (?:just |slightly |a little )?(?:stronger|better|ahead|closer|more|it)|(?:has|have)(?: since| now| sadly)? (?:regretted|declined|rejected|dropped) (?:your|the) (?:profile|application|candidature|candidacy|cv)|missed out|came (?:an? )?(?:\\p{L}+ ){0,2}second|you ran (?:her|him|them|it) close|runner-? ?up|overqualified|outvoted|disappoint you|choice (?:has )?fell on|answer is (?:a )?no|not this time|(?:carry(?:ing)? on|continu(?:e|ing)|keep(?:ing)?) (?:with )?(?:looking|searching|the search|our search)|pipped (?:at|to)|didn't (?:get|make) (?:it|the)|did not (?:get|make) (?:it|the)|not (?:been )?successful",
)

/** What would have been given. */
const refusedThing = words(
  '(?:mak\\p{L}*|extend\\p{L}*|giv\\p{L}*) (?:you )?(?:an|the) (?:job )?offer|offer(?:ing)? (?:you )?(?:the|this|a) (?:\\p{L}+ ){0,2}(?:role|job|position|post|place|interview)|invit\\p{L}* you|hir(?:e|ing) you|tak(?:e|ing) you on|proceed(?:ing)?|(?:go|going|mov(?:e|ing)) (?:forward|ahead|any further)|shortlist\\p{L}*|retain\\p{L}*|a place for you',
)

const asideFrom = words(
  'worr\\p{L}*|wrong|would not say|problem|parking|invoice|receipt|link|document|file|password',
)

/** They have not come to it: nothing is refused by that. */
const notDoneYet =
  /\b(?:have|has)(?:n't| not)(?: yet)? (?:been able|had|managed|got|met|sat|spoken|found|finished|started)\b/i

/** “Status: not selected”: a field of a hiring system. */
const status =
  /(?:^|\s)(?:\p{L}+ )?(?:status|outcome|decision|result|stage)\s*[:\-–]\s*(?:\p{L}+ )?(?:not (?:selected|successful|progress\p{L}*|proceed\p{L}*|shortlisted|moving|retained|suitable|a match)|no longer|unsuccessful|rejected|declined|closed|cancell?ed|withdrawn|regret|not)/iu

/** Not what was hoped for, or too far from it. */
const badNews =
  /\b(?:not|n't|no) (?:\w+ ){0,3}(?:news|answer|outcome|result|word) (?:that )?(?:you|we|i)\b.{0,12}\b(?:hop|want|wait|look|wish|expect)\w*|\b(?:isn't|is not|not) (?:the |any )?good news\b|\bgap\b.{0,40}\btoo (?:big|wide|large|great)\b|\b(?:fell|fall|falls|came up) (?:just )?short\b/i

/** What the other side was after, told when it is over: “they just wanted more …”. */
const wasAfter =
  /\b(?:they|we|the (?:client|panel|team|board|owners?|directors?|partners?|firm|company)|everyone) (?:(?:just|simply|really|in the end|ultimately|felt they|felt we|would|'d) ?)*(?:wanted|needed|were after|were looking for|went for|rather (?:have|hold out for|wait for|go for)) (?:someone|somebody|a (?:bit )?(?:more|stronger|deeper)|more|stronger|deeper)\b/i
const stillAsked = words('time|details?|information|coffee|tea|dates?|notice|copies|you to|pictures|photos')

/** A line of a hiring system whose end is the outcome: “Data Engineer, Larkfield: not progressing”. */
const endsAsNo =
  /:\s*(?:application )?(?:not (?:selected|successful|progress\w*|proceed\w*|shortlisted|moving|retained|taken|going)\b[^.]{0,30}|no longer (?:under|being|in) \w+|unsuccessful|rejected|declined)\.?$/i

const our = words(
  "we|us|our|the (?:team|panel|board|partners|client)|they|everyone|all of (?:us|them)|i|they've|they'd|we'd|we're|we've|i'd",
)

const finalEnd =
  /\b(?:won't|will not|not|no longer)\b.{0,20}\b(?:hir(?:e|ing)|fill(?:ing)?|recruit(?:ing)?|go(?:ing)? ahead|happen(?:ing)?)\b|\b(?:no|nothing to) hire\b/i

/** What someone else had, said with regret. */
const otherHad = words(
  '(?:another|the other|a different) (?:candidate|applicant|finalist|person) (?:had|has|brought|came with) (?:the|more|better|stronger|an?|deeper|direct)',
)
const withRegret = words('sorry|afraid|unfortunately|sadly|rated you|liked you|wanted you|came close')

export const closing: readonly Pattern[] = [
  frame('rejection', 0.7, [otherHad, withRegret], either(open, asideFrom)),
  frame(
    'rejection',
    0.85,
    [verdict],
    either(open, asideFrom, /(?:\bnot|n't) (?:quite |yet )?(?:an? )?(?:no|pass|rejection)\b/i),
  ),
  frame('rejection', 0.85, [lost], either(open, asideFrom)),
  frame(
    'rejection',
    0.8,
    [denied, nextOne],
    either(
      open,
      notDoneYet,
      words(
        'today|tomorrow|planned|this week|need|worry|only|just|wait|later|date|time|move|change|hesitate|(?:mon|tues|wednes|thurs|fri)day|make|attend|unsuccessful|fit in',
      ),
    ),
  ),
  frame(
    'rejection',
    0.85,
    [denied, refusedThing],
    either(open, asideFrom, words('able to (?:talk|meet|call|make)|date|time|worry')),
  ),
  frame('rejection', 0.9, [status]),
  frame('rejection', 0.85, [endsAsNo]),
  frame('rejection', 0.75, [badNews], either(open, asideFrom)),
  frame('rejection', 0.7, [wasAfter], either(open, stillAsked)),
  frame(
    'rejection',
    0.85,
    [seatEnded],
    either(open, words("not|never|(?:is|was|has|have|had)n't|parking|tool|person in|room"), asideFrom),
  ),
  frame(
    'rejection',
    0.85,
    [chose, another, either(seat, our, words('by|client|panel|they'))],
    either(
      open,
      /\bn(?:o|')t\b/i,
      words(
        'know|ask(?:ed)?|told|tell|speak|spoke|contact|cc|copied|copy|pass(?:ed)?|meet|met|talk|see|interview(?:ing)?|join(?:ing)?|cover\\p{L}*|help\\p{L}*',
      ),
    ),
  ),
  frame(
    'rejection',
    0.85,
    [denied, onward, candidacy],
    either(open, words('able to (?:talk|meet|call)|work on|hear|wait|reply|hesitate')),
  ),
  frame(
    'rejection',
    0.85,
    [
      denied,
      suits,
      words(
        "you(?:'re|'ve|'ll|r)?|we|it|there|match|they|this|candidacy|application|profile|consideration|us",
      ),
    ],
    either(
      open,
      asideFrom,
      words('date|day|(?<!this )time|slot|room|only|venue|monday|tuesday|wednesday|thursday|friday'),
    ),
  ),
  frame(
    'rejection',
    0.85,
    [finalEnd],
    either(open, words('until|without|at the moment|right now|currently|for now')),
  ),
]
