/** English: what is said in any words, by kinds of words that stand together in one clause. */
import type { ReplyMeaning } from '../reading.ts'
import type { Pattern } from './pattern.ts'

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

/** What is filled, applied for, or gone through. */
const seat = words(
  "roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|headcounts?|seat|spot|hire|hires|search|recruitment|hiring|project|team's budget",
)
const candidacy = words(
  'you|your (?:\\p{L}+ )?(?:application|candidacy|candidature|profile|cv|background|experience|interview)|application|candidacy|candidature|things|this|it|with you',
)
const denied = words(
  "not|no|never|no longer|cannot|unable|(?:is|are|was|were|wo|ca|do|does|did|has|have|had|would|could)n't|won't|can't|without|decided against|chosen not|opted not|nothing",
)
/** It has come to its end without the reader: the seat with what became of it, in this order. */
const seatEnded = words(
  "(?:roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|headcounts?|seat|spot|hire|search|recruitment|hiring|application|candidacy|budget|file)(?: \\p{L}+){0,3}?(?: (?:has|have|had|is|was|were|are|got|been|being|now|since|sadly|unfortunately|already|just|just been)|'s)+ (?:\\p{L}+ ){0,1}(?:cancell?ed|canned|pulled|scrapped|axed|cut|withdrawn|closed|filled|taken|dropped|killed|binned|removed|eliminated|discontinued|rejected|declined|unsuccessful|archived|lost|gone|given to|offered to|awarded to|no more)|(?:role|position|job|post|vacancy)(?:'s| has| is)? (?:went|gone|going) to|(?:cancell?(?:ed|ing)|clos(?:ed|ing)|pull(?:ed|ing)|ax(?:ed|ing)|fill(?:ed|ing)|scrapp(?:ed|ing)|withdr(?:ew|awn|awing)|dropp(?:ed|ing)|canned|lost) (?:the|this|that|your|our|out on the)(?: \\p{L}+){0,2} (?:role|position|job|post|vacancy|requisition|req|headcount|search|budget|application|candidacy|file)|(?:decided|chosen|had|have|going|told) to (?:cancel|close|pull|scrap|axe|shelve|drop|withdraw|let) (?:the|this|that|your)(?: \\p{L}+){0,2} (?:role|position|job|post|vacancy|hire|requisition|req|headcount|search|application|recruitment)|no longer (?:exists?|available|open|required|needed|be filled|hiring)|does(?:n't| not) exist any ?more",
)
/** Someone in the reader's place. */
const another = words(
  '(?:some(?:one|body)|anyone|person|people|candidate|applicant|finalist)s? (?:else|other|who|whose|with|internal(?:ly)?|inside|from|closer|more|stronger|better)|(?:an?other|other|others|different|stronger|internal|external|local|preferred|successful|the chosen) (?:candidates?|applicants?|persons?|people|finalists?|hire|profiles?|direction|route|option|way)|an (?:internal|insider)|another (?:way|direction|route)|internally|someone|somebody|our (?:first|preferred) choice|others',
)
const chose = words(
  'hired?|gave|given|g(?:o|oing|one)|went|chose|chosen|choose|pick(?:ed)?|offer(?:ed)?|appoint(?:ed)?|sign(?:ed)?|select(?:ed)?|accept(?:ed)?|prefer(?:red)?|fill(?:ed)?|found|promot(?:ed|ing)|tak(?:e|en)|took|moving|moved?|proceed(?:ed|ing)?|progress(?:ed|ing)?|opted|decid(?:ed|e)|settled|landed|edged|pipped',
)
const onward = words(
  '(?:mov|tak|go|carry|carri|progress|proceed|continu|advanc|pursu|bring|put)\\p{L}* .{0,40}?(?:forward|forwards|further|ahead|on|through|with you|beyond|to the next .{0,20})|(?:progress|pursu|advanc|continu|proceed)\\p{L}*(?: with)?',
)
const suits = words(
  "fit|match|matched|right (?:person|one|fit|match|move)|first choice|the one|final cut|the cut|shortlist(?:ed)?|successful|selected|chosen|in the running|retained|among those|enough (?:\\p{L}+ )?(?:experience|for)|what (?:we|they)(?:'re| are| were|'d)? (?:been )?(?:need|want|look|after)\\p{L}*|under consideration|considered|going to work(?: out)?|meant to be|going to be (?:us|you)|there (?:for|on)|(?:get|got) (?:it|the job|the role|through)|this time|(?:see|seen) this work(?:ing)?|work(?:ed|ing)? out|reach(?:ed)? (?:it|the)",
)
/** It has not been decided, or is asked, or only might be. */
const open =
  /\?|\b(?:if|whether|until|unless|once|before|yet|in case|should (?:we|you|they|i)|hopefully|hoping|hope|would have|could have|might|may)\b/i
const verdict = words(
  "(?:it's|it is|that's|this is|it was|it's going to be|a) (?:\\p{L}+ ){0,2}(?:no|pass|non-?starter|rejection|not for us)(?: from (?:us|them|me|the \\p{L}+|\\p{L}+))?|(?:going|chose|chosen|decided|opted|have|had) to (?:pass|decline|say no|turn (?:you|it|this) down)|(?:they|we|client|panel|team|board)(?: have| has|'ve)? (?:passed(?! (?:it|on|your|this|that|the))|declined|said no|turned (?:you|it|this) down|ruled you out|decided against|decided not to)|end of the (?:road|line)|end(?:s|ed|ing)? (?:here|there|the process)|come to (?:the|an) end",
)
/** What the reader is told of having come off. */
const lost = words(
  "missed out|came (?:an? )?(?:\\p{L}+ ){0,2}second|runner-? ?up|overqualified|outvoted|disappoint you|choice (?:has )?fell on|answer is (?:a )?no|not this time|(?:carry(?:ing)? on|continu(?:e|ing)|keep(?:ing)?) (?:with )?(?:looking|searching|the search|our search)|pipped (?:at|to)|didn't (?:get|make) (?:it|the)|did not (?:get|make) (?:it|the)|not (?:been )?successful",
)
/** What would have been given. */
const refusedThing = words(
  "(?:mak\\p{L}*|extend\\p{L}*|giv\\p{L}*) (?:you )?(?:an|the) (?:job )?offer|offer(?:ing)? (?:you )?(?:the|this|a) (?:\\p{L}+ ){0,2}(?:role|job|position|post|place|interview)|invit\\p{L}* you|hir(?:e|ing) you|tak(?:e|ing) you on|proceed(?:ing)?|(?:go|going|mov(?:e|ing)) (?:forward|ahead|any further)|shortlist\\p{L}*|retain\\p{L}*|a place for you",
)
const asideFrom = words(
  'worr\\p{L}*|wrong|would not say|problem|parking|invoice|receipt|link|document|file|password',
)
/** “Status: not selected”: a field of a hiring system. */
const status =
  /(?:^|\s)(?:\p{L}+ )?(?:status|outcome|decision|result|stage)\s*[:\-–]\s*(?:\p{L}+ )?(?:not (?:selected|successful|progress\p{L}*|proceed\p{L}*|shortlisted|moving|retained|suitable|a match)|no longer|unsuccessful|rejected|declined|closed|cancell?ed|withdrawn|regret|not)/iu

const our = words(
  "we|us|our|the (?:team|panel|board|partners|client)|they|everyone|all of (?:us|them)|i|they've|they'd|we'd|we're|we've|i'd",
)
const glad = words(
  "want you|keen|thrilled|over the moon|delight(?:ed)?|pleas(?:ed|ure)|happy|glad|excited|honou?red|proud|love|loved|would like|i'd like|we'd like|looking forward|it's a yes|is a yes|congrat(?:s|ulations)|unanimous|good news|great news|fantastic news|brilliant news",
)
const join = words(
  'join(?:ed|ing)? (?:us|the|our|them)|(?:have|having|welcome|welcoming|see) you (?:join|on (?:the team|board)|with us|aboard|as (?:our|a|the)|in the (?:role|job|post))|on board|aboard|(?:come|be) (?:and )?(?:work|working) (?:with|for) us|part of (?:the|our) team|work(?:ing)? with us|you on the team',
)
const offered = words(
  "offer(?:ed|ing)? you (?:the|this|a|an|our)(?: \\p{L}+){0,3} (?:role|job|position|post|place|contract)|offer(?:ing)? [£$€]?\\d+k?|your appointment|make you an offer|hire you|(?:bring|take) you on(?: board)?|have you on (?:board|the team)|offer pack|you (?:the|this) (?:job|role|position|post|place)|(?:job|role|place|position|post)(?: \\p{L}+){0,3} (?:is )?yours|you(?:'ve| have)? got (?:it|the \\p{L}+)|paperwork|contract|offer letter|want you|terms",
)
const offerMade =
  /\b(?:they(?:'ve| have)|we(?:'ve| have)|(?:client|team|board|oxbow|kestrel|firm|company) (?:has|have))\b.{0,20}\b(?:offered|made (?:you )?an offer|come (?:back|through) with an offer)\b|\b(?:offer|terms|package|compensation)\b.{0,30}\b(?:below|as follows|attached|enclosed|follows?|is on its way|coming)\b|\b(?:verbal|formal|written|conditional) offer\b/i

const money =
  /(?:[£$€]\s?\d|\b\d{2,3}(?:[.,]\d{3}|k)\b|\b(?:base|basic|salary|compensation|package)\s*(?:[:=]|is|of|at)?\s*[£$€]?\d|\b\d{2,3} base\b)/i
const benefit =
  /\b(?:bonus|base|basic|pension|annual leave|holidays?|hols|equity|options|rsus?|health(?:care| insurance)?|probation|start(?:ing|s)? (?:date|on|\d|when\p{L}*)|signing|sign-on|car allowance|notice period|days (?:of )?(?:leave|holiday|pto))\b/iu
const asked =
  /\?|\b(?:usually|typically|market|parking|ticket|fee|scheme|expect\p{L}*|looking for|range|budget(?:ed)?|currently|current|hoping|what|would you|advertis\p{L}*|candidates?|roles? (?:pay|with)|paying|got a|fresh)\b/iu

const nextOne = words(
  '(?:next|second|third|fourth|final|last|further|another|follow-?up|2nd|3rd|on-?site|onsite|face[- ]to[- ]face|technical|panel|deuxième|stage (?:two|three|2|3)) ?(?:stage|round|interview|step|chat|call|conversation|meeting|session|visit|task|exercise)s?|stage (?:two|three|2|3)|to (?:the )?(?:final|onsite|on-site|next|second)s?|the next (?:stage|round|step)|reference stage|references? stage|case (?:study|exercise)|(?:pairing|working|whiteboard|coding|q&a) session|second chat|shortlist(?: of \\p{L}+)?|the final is|references|take-?home|assessment (?:day|centre|center)|trial (?:day|shift)|half[- ]day|day with',
)
const wanted = words(
  "(?:would|'d|we'd|i'd|they'd|she'd|he'd)(?: all| really| very much| also)* (?:like|love|be keen|want|be happy|be delighted)|like(?:s)? to|love(?:d)? (?:for )?(?:you )?to|keen|wants?|want(?:s|ed)? (?:you|to)|happy to|pleased|delighted|excited|glad|can we|could we|shall we|let's|selected|invit(?:e|ed|ing)|moving|move|progress(?:ed|ing)?|advanc(?:e|ed|ing)|through to|put(?:ting)? you|taking you|take you|book (?:your|an?|the)|next up|next would be|mov(?:e|ing) to|taking up|take up|made the|on the|is a (?:presentation|panel|day)|reached|got to|made it|passed|reached|are through|you're through",
)
const meeting = words(
  '(?:meet|see|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|sit down with|visit|spend (?:\\p{L}+ )?(?:an?|the|half)|in front of|come (?:in|along|over|back|by|to|and)|bring(?:ing)? you (?:in|over|back|to)|have you (?:in|over|back|meet)|get you (?:in|over|back|to)|fly you)(?: .{0,30})?|you (?:again|in again|back(?: for| in)?)|onsite|on site',
)
const yourWay = words(
  "your (?:\\p{L}+ )?application (?:further|forward|ahead|on|to (?:the )?\\p{L}+)|you (?:further|forward|ahead|on|through|to (?:the )?(?:next|final|second|onsite|\\p{L}+ (?:stage|round)))|progress your (?:application|candidacy)|you(?:'re| are) through|(?:you|you've|you have) made (?:the (?:shortlist|final|cut|next)|it (?:to|through|into))|you(?:'re| are) (?:one of|among|on) the (?:shortlist\\p{L}*|final(?:ists)?|last)(?: \\p{L}+)?|you(?:'ve| have)(?: been)? (?:selected|shortlisted|chosen|passed|made it|progressed) (?:to|for|through|the|into|onto)|through to|(?:book|schedule|choose) your (?:\\p{L}+ )?(?:interview|call|chat|slot)",
)

const request =
  /(?:^|[,.!:;–-]\s*|\b(?:please|pls|plz|kindly|could you|can you|could u|can u|would you|will you|need you to|just|to continue,?|and|you'll have to|must) )(?:please |pls |kindly |also |just )*(?:send|share|provide|tell (?:me|us)|let (?:me|us) (?:know (?:what|which|when|how|if|whether|your)|have)|confirm|clarify|fill|complete|forward|give (?:me|us)|upload|answer|explain|remind|resend|expand|sign|return|ping|drop me|pop|reply|email|bring|scan|check|put|list|name)\b/i
const yours = words(
  'your?|yours|u|ur|attached|form|it|me|us|over|back|copy|details|questions?|two|both|names?|receipts?',
)
const need =
  /\b(?:we|i|they|hr|still|just|will) (?:still |also |just |will |'ll )*(?:need|require|are missing|am missing|lack)\b|^need\b|\b(?:is|are|'re|still) (?:still )?missing\b/i
const question =
  /\b(?:what|which|when|how|where|who|why|do|does|did|are|is|have|has|would|could|can|will)(?:'s|'re)?\b.{0,160}\b(?:you|your|u|ur)\b.{0,160}\?|\b(?:you|your|u|ur)\b.{0,160}\?/i
/** A question without its mark, after something that announces one. */
const announced =
  /\b(?:question|wondering|curious|like to know|wanted to ask|want to ask|one thing)\b.{0,80}\b(?:are|do|have|would|could|is|what|which|how|when|where|whether|if) (?:you|your|u)\b/i
const getTogether =
  /\b(?:free|availab(?:le|ility)|suits?|works?(?: for you)?|meet|(?:an?|quick|phone|video) (?:call|chat)|call (?:you|with|on|at|tomorrow|next|this)|talk|speak|interview|(?:next|this) week|week of|slot|come in|visit)\b|\b(?:mon|tues|wednes|thurs|fri)day\b.{0,40}\?/i

const hearing = words(
  'hear|know|answer|decision|decide[sd]?|news|update|word|verdict|feedback|touch|back to you|sign-?off|conclude|result|confirm|response|come back|chas(?:e|ing)|revert|latest|outcome',
)
const span = words(
  'by|until|till|before|once|due|in (?:early|mid|late)|on (?:the|\\d|(?:mon|tues|wednes|thurs|fri)day)|after (?:the|that|our|christmas|easter|\\d)|within|later|soon|end of|next week|next month|(?:mon|tues|wednes|thurs|fri)day|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|the \\d{1,2}(?:st|nd|rd|th)|another (?:week|few|couple)|more time|as soon as|shortly',
)
const ours = words(
  "we|us|i|me|i'll|i'm|we'll|you'll|you will|expect|they|the (?:panel|team|board|client)|should|give|bear|(?:decision|answer|decisions) (?:will|is|are|should)",
)
const stillOpen =
  /\b(?:no (?:news|word|update|decision)|nothing (?:from|back|yet|to report|heard)|still (?:have|waiting|to see|interviewing|deciding|discussing|meeting|seeing|working|in the middle)|not (?:yet )?heard|haven't (?:yet )?heard|(?:gone|all) quiet|bear with|drag(?:s|ging)|hold tight|running (?:behind|late)|taking (?:its|a|some|longer|more) (?:time|while|longer|than)?|more time|give (?:me|us) (?:until|till|a|another|to)|hang (?:on|in)|sit tight|chasing|more (?:people|candidates) to (?:see|meet)|behind schedule|delayed)\b/i
const moved =
  /\b(?:need|have|had|got|want|afraid)\b.{0,12}\bto (?:move|shift|push|change|rearrange|swap|cancel|reschedule|postpone) (?:our|the|your|tomorrow's|today's|this|monday|tuesday|wednesday|thursday|friday)\b/i
const paused = words(
  'paus(?:ed|ing)|on (?:hold|ice|pause)|frozen|freeze|parked|shelved|suspended|stalled|halted|deferred|mothballed|pushed (?:back|out) (?:to|until) (?:next|the new) \\p{L}+',
)
const finalEnd =
  /\b(?:won't|will not|not|no longer)\b.{0,20}\b(?:hir(?:e|ing)|fill(?:ing)?|recruit(?:ing)?|go(?:ing)? ahead|happen(?:ing)?)\b|\b(?:no|nothing to) hire\b/i

const frame = (
  meaning: ReplyMeaning,
  weight: number,
  [first = /$^/, ...rest]: readonly RegExp[],
  unless?: RegExp,
): Pattern => ({ meaning, weight, words: first, beside: rest, ...(unless ? { unless } : {}) })

const either = (...all: readonly RegExp[]): RegExp =>
  new RegExp(all.map(({ source }) => `(?:${source})`).join('|'), 'iu')

export const frames: readonly Pattern[] = [
  frame('rejection', 0.85, [verdict], either(open, asideFrom, /\b(?:not|n't) (?:quite )?(?:an? )?(?:no|pass|rejection)\b/i)),
  frame('rejection', 0.85, [lost], either(open, asideFrom)),
  frame('rejection', 0.85, [denied, refusedThing], either(open, asideFrom, words('able to (?:talk|meet|call|make)|date|time|worry'))),
  frame('rejection', 0.9, [status]),
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
      words('date|day|time|slot|room|only|venue|monday|tuesday|wednesday|thursday|friday'),
    ),
  ),
  frame(
    'rejection',
    0.85,
    [finalEnd],
    either(open, words('until|without|at the moment|right now|currently|for now')),
  ),
  frame(
    'offer',
    0.85,
    [join, either(glad, words('would|will'))],
    either(
      /\?|\b(?:if|whether|unfortunately|not|call|interview|meeting|zoom|teams|round|lunch|dinner|session)\b|n't\b/i,
      words('for (?:a|an|the|our|another|your)'),
    ),
  ),
  frame(
    'offer',
    0.85,
    [offered, glad],
    either(
      /\?|\b(?:if|whether|unfortunately|not|interview|times?|slots?|feedback|hope|hoping|meet|know|soon|see|hear|speak|talk)\b|n't\b/i,
      words('want you to (?:know|be|meet|have)|other|another|expect\\p{L}*'),
    ),
  ),
  frame(
    'offer',
    0.75,
    [either(words('contract|offer letter|offer pack|written offer|employment agreement'), words('you the offer')), words("send|sent|sending|e-?mail|email(?:ed)?|follow(?:s|ing)?|post(?:ed)?|drawn? up|drawing up|attached|enclosed|on its way|over (?:this|to you|tomorrow|later)|will (?:be )?with you|tomorrow")],
    either(/\?|\b(?:if|whether|not|other|before|once|until|templates?|examples?|supplier|client's|working on|interview)\b|n't\b/i, words('candidates?|nda')),
  ),
  frame(
    'offer',
    0.75,
    [words("(?:have |has |had |'ve )?(?:chosen|chose|picked|selected|decided on) you|you(?:'re| are|'ve been| were) (?:our|their|the) (?:first|top|number one|clear|unanimous) (?:choice|pick)|(?:want|decided|like|love|keen|going|ready) to (?:hire|employ|appoint|recruit) you|(?:approved|confirm|confirmed|made) your appointment|welcome to the (?:team|company|firm|family)|(?:everyone|they|we|board|panel|team)(?: all)? said yes")],
    either(/\?|\b(?:if|whether|not|but|next|round|stage|interview|shortlist|meet|test|task|would have|before|until|once)\b|n't\b/i, words('to (?:progress|attend|take part|complete|proceed|present|come)|for (?:an?|the) (?:next|final|interview|second|call|chat|test)')),
  ),
  frame(
    'offer',
    0.75,
    [
      /\b(?:we|they|everyone|the team) (?:all |really |both )*want you(?: (?:in|on|for|as) .{0,40})?(?: with us)?[.!]*$/i,
    ],
    open,
  ),
  frame(
    'offer',
    0.8,
    [offerMade],
    either(
      /\?|\b(?:if|whether|not|hope|hoping|other|another|elsewhere|someone|somebody|until|before|once)\b|n't\b/i,
      words('times?|slots?|interviews?|candidates?'),
    ),
  ),
  frame(
    'offer',
    0.8,
    [
      /\b(?:sign|countersign|return|accept)\b/i,
      words('contract|offer(?: letter)?|offer of employment|employment agreement'),
    ],
    /\b(?:if|not|before|other|another|whether|NDA)\b|n't\b/i,
  ),
  frame(
    'offer',
    0.8,
    [words('(?:job|role|place|position|post|it)(?: \\p{L}+){0,2} is yours|is yours')],
    open,
  ),
  frame('offer', 0.7, [money, benefit], asked),
  frame(
    'next-step',
    0.8,
    [nextOne, wanted],
    either(open, denied, words('after|thank|thanks|since|following your|club|quiz|funding|candidates|applicants|meeting of')),
  ),
  frame(
    'next-step',
    0.8,
    [meeting, wanted, words('you|we|us|our')],
    either(
      /\b(?:if|whether|unless|enjoyed|was|were|thanks?|thank|pleasure|nice|great to|good to|lovely to|again soon|hear)\b/i,
      denied,
    ),
  ),
  frame(
    'next-step',
    0.75,
    [
      /\b(?:could|can|would|will|are|shall|how about|fancy|care|up for|what about|when)\b.{0,60}\b(?:call|coffee|chat|meeting|teams|zoom|interview|session|lunch|visit|word|come in|coming in)\b.{0,80}\?/i,
      words('(?:with|meet) (?:our|the|my|some|one|\\p{Lu}\\p{Ll}+)|our (?:office|team|site|offices)|about the (?:role|job|position)|(?:mon|tues|wednes|thurs|fri)day|tomorrow|next week|this week|\\d{1,2}(?:am|pm)|around'),
    ],
    either(denied, words("thanks?|thank you for|instead|rather|make it|move|after all|our (?:chat|call|meeting)|resched\\p{L}*|forgot|feedback|how did")),
  ),
  frame(
    'next-step',
    0.75,
    [
      words("here's|here is|below is|attached is|attached|below|link|invit(?:e|es|ed) you|take|complete|finish|start"),
      words('(?:sql|python|skills?|online|technical|coding|aptitude|written|short|home|numerical)?(?: \\p{L}+)? ?(?:test|task|exercise|assessment|challenge|assignment|case study)'),
    ],
    either(/\b(?:thank|thanks|received|passed|if|did|was|were|about tests)\b/i, denied),
  ),
  frame('next-step', 0.8, [yourWay], either(/\?|\b(?:if|whether|unless|until|once|before)\b/i, denied)),
  frame(
    'asks',
    0.75,
    [request, yours],
    /\b(?:any|have) (?:further |other |more )?questions?\b|\bfeel free\b|\bdon't hesitate\b|\bif (?:you|there)\b.{0,30}\b(?:question|anything)/i,
  ),
  frame(
    'asks',
    0.75,
    [need, words('your?|you|from you|both|copy')],
    /\bneed not\b|\bn't need\b|\b(?:a )?(?:few|more|another|little) (?:more )?(?:days?|time|weeks?)\b/i,
  ),
  frame(
    'asks',
    0.75,
    [question],
    either(getTogether, /\b(?:how are you|how have you|any questions|hope)\b/i),
  ),
  frame('asks', 0.7, [announced], getTogether),
  frame(
    'new-date',
    0.75,
    [hearing, span, ours],
    /\b(?:let (?:me|us) know|please|pls|if you|your (?:decision|answer|feedback|thoughts)|offer|interview)\b|\?/i,
  ),
  frame('new-date', 0.7, [stillOpen], /\?|\bif\b|\byou (?:need|taking)\b/i),
  frame('new-date', 0.8, [moved], /\b(?:not|if)\b|n't\b/i),
  frame('on-hold', 0.8, [paused, seat], either(/\b(?:if|not|unless|no longer|lifted)\b|n't\b|\?/i)),
]
