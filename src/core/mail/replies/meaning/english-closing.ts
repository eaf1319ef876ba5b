/** English: no, not now, and not yet. */
import { type Pattern, patterns } from './pattern.ts'

/** It has not happened, or only might. */
const open =
  /(?:\b|(?=n't))(?:not|n't|haven't|hasn't|never|yet to) (?:yet |formally |quite )?(?:made|make|making|decided|decide|reached|finali[sz]ed|ruled|filled)\b|\b(?:before|until|once|when|if|whether|should) (?:we|they|the team|you|i)\b[^,;]{0,60}\b(?:decid|ma[kd]e|chosen|select|offer|accept|move)/i

const rejection = patterns('rejection', [
  // Whom a halt says nothing about has been told that it is over.
  [0.7, /\bno reflection (?:up)?on you\b|\b(?:not|n't) reflect (?:badly |poorly )?(?:up)?on you\b/i],
  [
    0.85,
    /\b(?:they|we|the (?:client|board|panel|team|firm))(?:'ve| have)?(?: just| now| already)? (?:went|gone|decided to go|chosen to go) with an? (?:\w+ )?(?:contractor|consultant|freelancer|temp|agency|insider|applicant|graduate|man|woman|person)\b/i,
    open,
  ],
  [
    0.8,
    /\b(?:asked|offered|gone to|went to|chose|chosen) the other (?:person|candidate|applicant|finalist)\b.{0,20}\b(?:accepted|said yes|agreed|taken it)\b/i,
    open,
  ],
  // “Oxbow: no, …”
  [
    0.75,
    /^(?:the )?\p{Lu}[\p{L}&' ]{1,30}(?::| is| was| said| say)(?: a)?(?: clear| firm)? no(?=[,.;!]|$)/u,
    /\?|\bthere (?:is|are)\b/i,
  ],
  [
    0.8,
    /\b(?:have |has |we |had )filled (?:the|this) (?:role|position|vacancy|post|job)\b/i,
    /\b(?:not|if|until|once|whether|yet)\b|n't/i,
  ],
  [
    0.7,
    /\b(?:profile|experience|background|skills?|skill ?set) (?:does|do|did|is|are) ?(?:not|n't) (?:quite |fully |currently )?(?:match|fit|meet|align|a match|what)/i,
    /\bif\b|\bworr/i,
  ],
  [
    0.8,
    /\b(?:an?other|other|a different|one of the other|the other) (?:candidate|applicant|finalist|person|profile)s? (?:was|were|has been|have been|had|with more|accepted|is) (?:preferred|selected|chosen|stronger|more|better|a (?:better|stronger|closer))/i,
    open,
  ],
  [
    0.7,
    /\b(?:others|other people|someone else) (?:had|have|has|was|were) (?:more|better|stronger|a better|closer)/i,
    open,
  ],
  [
    0.85,
    /\b(?:ended up|decided on|settled on|finished by|went ahead and) (?:hiring|hired|choosing|selecting|going with)\b|\bhired (?:someone|somebody|another|an internal)\b/i,
    open,
  ],
  [
    0.85,
    /\b(?:go|going|gone|went|move|moving|head) in(?:to)? (?:a |another )?(?:different |other |another )?direction\b/i,
    open,
  ],
  [
    0.8,
    /\b(?:decided|chosen|going|opted|have) to pass\b(?! (?:it|this|that|on (?:your|the) (?:note|mail|message)|your))|\bpass on (?:your (?:application|candidacy)|this one)\b/i,
    open,
  ],
  [
    0.8,
    /(?:\b|(?=n't))(?:won't|will not|not) be (?:making (?:a|any) hires?|filling (?:the|this)|hiring for (?:the|this))/i,
    /\bif\b/i,
  ],
  [
    0.75,
    /\b(?:have |has |had |we )?(?:closed|withdrawn|cancell?ed) (?:the|this) (?:position|role|vacancy|search|opening)\b/i,
    /(?:\b|(?=n't))(?:not|n't|if|until|before)\b/i,
  ],
  [
    0.45,
    /\b(?:disappointing|bad|difficult|unwelcome|not the) news\b|\bnot the (?:answer|outcome|result|news) (?:you|we)\b/i,
  ],
  [
    0.5,
    /\bpaths (?:will |may |might )?cross again\b|\b(?:future|other) (?:openings|opportunities|vacancies|roles) (?:with us|at|that)\b/i,
  ],
  [
    0.9,
    /\b(?:decided|chosen|elected|opted|going|choosing|determined|have made the decision|made the (?:difficult |tough |hard )?decision|came to the decision|reached the (?:difficult )?decision) (?:instead )?(?:to |that we will )?(?:be )?(?:move|moving|proceed|proceeding|go|going|continue|continuing|progress|pursue|pursuing|advance|advancing|focus|offer)\w* (?:ahead |forward |forwards |on |the (?:role|position|job) )*(?:with|to|on)? ?(?:an|another|other|a different|different|someone|some other|candidates? (?:who|whose|with)|those|the (?:role|position) to)/i,
    open,
  ],
  [
    0.9,
    /(?:\b|(?=n't))(?:not|n't|unable to|no longer) (?:to |be |currently )*(?:moving|move|proceeding|proceed|going|go|progressing|progress|continuing|continue|taking|take|advancing|advance|pursuing|pursue)\w* (?:you |it |things |this |your (?:application|candidacy|candidature|process|profile)? ?|with you )*(?:any )?(?:forward|further|ahead|on|with your|with you|to the next|beyond)/i,
    /\bif (?:you|we)\b|\buntil\b|\bbefore\b|\bwithout\b|\bfeel (?:it|this|we)|\bwhether\b/i,
  ],
  [
    0.85,
    /(?:\b|(?=n't))(?:not|n't|unable to|no longer) (?:to |be |currently )*(?:advanc|progress|pursu|proceed|mov|tak|consider|continu|select)\w*(?: forward)?(?: with)? (?:your|you as|this) (?:application|candidacy|candidature|profile)\b/i,
    /\bif (?:you|we)\b|\buntil\b|\bbefore\b|\bwhether\b/i,
  ],
  [
    0.85,
    /(?:\b|(?=n't))(?:won't|will not|cannot|can't|are unable to|not able to|regret that we (?:will not|cannot)) (?:be )?(?:(?:able to )?(?:offer(?:ing)? you (?:the|a|this) (?:role|position|job|opportunity|place)|progress(?:ing)? your|proceed(?:ing)? with your|move|moving|extend(?:ing)? (?:you )?an offer|tak(?:e|ing) your (?:application|candidacy)|consider(?:ing)? your))/i,
    /\buntil\b|\bbefore\b|\bif\b/i,
  ],
  [
    0.9,
    /\b(?:you|your (?:application|candidacy|candidature)) (?:(?:have|has) (?:not )?(?:regrettably |unfortunately )?been (?:unsuccessful|rejected|declined|not selected)|(?:were|was|is) (?:regrettably |unfortunately )?(?:unsuccessful|not successful|not selected|rejected|declined)|(?:have|has) not been (?:successful|selected|shortlisted)|will not be (?:progress|mov|taken|consider|proceed))/i,
    /\b(?:if|whether|should)\b/i,
  ],
  [
    0.9,
    /\b(?:have|has|had|was|were|are) not (?:been )?(?:selected|successful|shortlisted|chosen) (?:you |to move |for|on this|in this|at this)/i,
    /\b(?:if|whether|should) (?:you|we)\b|\byet\b|^(?:he|she)\b/i,
  ],
  [
    0.85,
    /\b(?:position|role|job|vacancy|opening|post) (?:has|have|is|was) (?:already |now |since |just )*(?:been )?(?:filled|offered to (?:another|someone)|given to (?:another|someone)|closed|cancell?ed|withdrawn|eliminated)/i,
    /(?:\b|(?=n't))(?:if|until|not|n't|whether|once|when|before)\b/i,
  ],
  [
    0.85,
    /\b(?:chose|chosen|selected|selecting|hired|offered (?:the|it|this)(?: \w+)? to|gone with|going with|went with|accepted by|found|settled on|extended an offer to) (?:an?other|a different|someone|somebody|an internal|the other|one of the other|a) ?(?:else|candidates?|applicants?|person|finalist|internal)/i,
    /(?:\b|(?=n't))(?:if|until|not yet|whether|n't|should)\b/i,
  ],
  [
    0.85,
    /\b(?:other|another|different|stronger) (?:candidates?|applicants?)\b.{0,60}\b(?:more closely|better|closer|stronger|suited|match|fit|aligned?|experience (?:more|better|closer))/i,
    open,
  ],
  [
    0.8,
    /\b(?:candidates?|applicants?|people|profiles?|others|someone)\b.{0,40}\b(?:whose|who|with)\b.{0,60}\b(?:more closely|closer|better) (?:match|align|fit|suit|meet)/i,
    open,
  ],
  [
    0.8,
    /\b(?:we|i) (?:regret|are sorry|am sorry|'m sorry|'re sorry) (?:to (?:inform|tell|advise|let you know|say|have to)|that (?:we|i) (?:won't|cannot|will not|are not))/i,
    /\b(?:delay|late|resched|postpone|cancel (?:our|the|your|tomorrow)|slow|wait|moving? our|bad news about the date|unwell|sick|ill\b|hear)/i,
  ],
  [
    0.7,
    /(?:\b|(?=n't))(?:not|n't) (?:be )?(?:the right|a (?:good|great|strong|perfect)|quite the right|the best|quite a) (?:fit|match)\b/i,
    /\b(?:if|whether)\b|\bworr|\bdate|\btime\b|\bday\b/i,
  ],
  [
    0.55,
    /\bkeep your (?:cv|resume|résumé|details|profile|application|information|name)\b.{0,30}\b(?:file|record|database|talent)/i,
  ],
  [
    0.5,
    /\b(?:wish you|best of luck|every success|good luck|all the (?:very )?best|success)\b.{0,50}\b(?:job search|search|future endeavou?rs|endeavou?rs|your career|future career|job hunt|elsewhere)/i,
  ],
  [
    0.45,
    /\b(?:competition|calibre|caliber|standard|quality|number) (?:was|of (?:the )?(?:applica\w+|candidates))\b.{0,40}\b(?:strong|high|very|extremely|exception|impress|large|outstanding)|\b(?:very|extremely|incredibly) (?:difficult|tough|hard|close) (?:decision|choice|call)/i,
  ],
  [
    0.5,
    /\bon this occasion\b|\bnot at this time\b|\bat this time,? we (?:will|are|have) (?:not|decided)|\bthis time around\b/i,
    /\bpleased|delighted|happy to|available|make it|attend|join/i,
  ],
  [
    0.55,
    /\b(?:encourage|invite|welcome|hope) you (?:to |will )?(?:re-?apply|apply (?:again|for other|to other)|consider (?:us|applying)|keep an eye)/i,
  ],
  [
    0.22,
    /\b(?:unfortunately|regrettably|regretfully|sadly|afraid)\b/i,
    /\b(?:resched|postpone|delay|another (?:day|time)|different (?:day|time)|unwell|sick|ill\b|make (?:it|that|tuesday|monday|wednesday|thursday|friday)|available|clash|conflict|out of (?:the )?office|moved? (?:our|the)|cancel|not yet|still|longer than|running late|slot|works? for me)/i,
  ],
])

const onHold = patterns('on-hold', [
  [
    0.8,
    /\b(?:hiring|recruit(?:ing|ment)|interviews|the (?:search|process|role)) (?:has |have |is |was |are )?(?:been )?(?:all )?(?:stopped|halted|stalled|on pause|at a standstill)\b/i,
    /\bif\b|\bnot\b|n't/i,
  ],
  [
    0.9,
    /\b(?:on (?:temporary )?hold|hiring (?:freeze|pause)|headcount (?:freeze|is frozen)|frozen|paus(?:e|ed|ing) (?:the |this |all |our )?(?:\w+ )?(?:hiring|recruit|search|role|process|position)|(?:hiring|role|position|search|process|recruitment) (?:has been |is |was |being )?(?:currently |now |temporarily )?(?:paused|frozen|suspended|on hold)|put (?:this |the )?(?:\w+ )?(?:search|role|process|position|hiring) on)/i,
    /(?:\b|(?=n't))(?:no longer|not|n't|off|lifted|if|unless|unfrozen) (?:\w+ )?(?:on hold|frozen|paused)|\bif\b|\bput (?:you|me|them) on hold|\bhold (?:the|this) (?:date|time|line)/i,
  ],
  [
    0.75,
    /\b(?:budget|reorgani[sz]ation|restructur\w+|headcount)\b.{0,80}\b(?:review|approval|pending|delay|freeze|uncertain|paused|reassess|on hold)/i,
    /\b(?:despite|no longer)\b/i,
  ],
  [
    0.7,
    /(?:\b|(?=n't))(?:not|n't) (?:be )?(?:hiring|recruiting|filling (?:the|this) (?:role|position)) (?:at the moment|right now|for now|until|this (?:quarter|year)|currently)/i,
  ],
  [
    0.7,
    /\b(?:revisit|pick (?:this|it|things) (?:back )?up|restart|reopen|come back to (?:this|you))\b.{0,50}\b(?:new year|next (?:quarter|year|month)|later (?:this|in)|in (?:q[1-4]|january|the (?:spring|autumn|fall|summer))|once (?:the|we))/i,
  ],
])

const newDate = patterns('new-date', [
  // Nothing is settled before a day, or then.
  [
    0.75,
    /\b(?:until|till|before) then,? (?:i|we|there) .{0,30}\b(?:neither|cannot|can't|won't|nothing|no (?:news|decision|answer))\b|\bnothing (?:will|can|is going to) be (?:settled|decided|agreed|signed|said)\b.{0,40}\b(?:until|till|before)\b/i,
    /\b(?:you (?:need|must|have to)|parking|meeting room)\b/i,
  ],
  [
    0.75,
    /\b(?:i|we|and)(?:'ll| will| shall) (?:write|answer|reply|respond|come back|be in touch|let you know|have (?:more|news|something|an answer))\b.{0,40}\bthen\b/i,
    /\?|\bif\b/i,
  ],
  [
    0.75,
    /\b(?:should|will|'ll|shall|expect to|hope to) have (?:more (?:for you|to (?:say|tell|share))|news|something for you|an? (?:answer|update|decision))\b.{0,40}\b(?:by|on|in|w\/c|week (?:of|beginning|commencing)|next|tomorrow|early|later|after|towards?)\b/i,
    /\?|\bif you\b/i,
  ],
  [
    0.75,
    /\b(?:client|they|we|board|panel|team|firm)(?: has| have|'ve| would)? (?:asked for|asking for|need|needs|would like|want|wants) (?:an? )?(?:bit|little|few)(?: more| longer| extra)+ (?:time|days|weeks)\b/i,
    /\?|\bif\b/i,
  ],
  [
    0.8,
    /\b(?:need|have|had|must|going|forced) to (?:cancel|move|change|shift|call off) (?:tomorrow|today|our|the|this|your|monday|tuesday|wednesday|thursday|friday)\b(?! (?:process|application|role|position|search))/i,
    /\bnot\b|\bno need|n't/i,
  ],
  [
    0.8,
    /\b(?:can|could|would|might|shall) (?:we|you|i) (?:do|meet|make|try|speak|talk|possibly|move)\b.{0,50}\b(?:rather than|instead of|instead)\b/i,
  ],
  [
    0.75,
    /\b(?:expect|expecting|plan|aim|hope) to (?:finish|decide|conclude|wrap up|complete|have (?:a|an|news|our|the))\b/i,
    /\boffer you\b|\bif you\b/i,
  ],
  [
    0.5,
    /\b(?:sorry|apologies|apologise|apologize) for the (?:delay|wait|hold-?up)\b|\bdecide after that\b/i,
    /\bin (?:answering|replying|responding|getting back)/i,
  ],
  [
    0.85,
    /\b(?:resched\w+|postpon\w+|re-?arrange|push (?:back )?(?:our|the|your|this|it)|move (?:our|the|your|tomorrow's|today's|this|it) ?(?:\w+ )?(?:\w+ )?(?:to|until|back|forward|by|from)|(?:shift|bump) (?:our|the|your|it)\b)/i,
    /(?:\b|(?=n't))(?:no need to|not need|won't have to|don't need to|without having to) resched|\b(?:process|application|you|candidacy) (?:forward|to the next)|\bmove (?:this|it) forward\b|move (?:the|your|our) (?:process|application|conversation|candidacy)|unless/i,
  ],
  [
    0.8,
    /\b(?:decision|answer|feedback|update|word|news|decide|get back to you|be in touch|let you know|hear (?:from us|back))\b.{0,60}\b(?:by|on (?:the \d|\d|\w+day)|before|until|not before|delayed (?:to|until)|take(?:s)? (?:until|another|a (?:few|couple)|longer|one more)|towards? the end of|end of (?:the|this|next)|next week|early next|later (?:this|next)|in (?:the )?(?:next|coming|about|a|two|three|\d+)|within|another (?:week|few|two|couple))\b/i,
    /\b(?:let (?:me|us) know|(?:could|can|would) you|kindly)\b|\bif you\b|\byour (?:decision|answer|feedback|thoughts)|\bplease\b|\bsend us\b|\bwe need (?:your|an) (?:answer|decision)/i,
  ],
  [
    0.75,
    /\b(?:need|taking|take|takes|require)s?\b.{0,30}\b(?:more time|longer than|another (?:week|few days|couple|day|two)|a (?:little|bit) (?:more time|longer)|a few more days|extra time)/i,
    /\byou (?:need|require)|\bif you\b|\bdo you need\b/i,
  ],
  [
    0.75,
    /(?:\b|(?=n't))(?:can't|cannot|won't be able to|unable to|not able to|no longer) (?:make|do|manage|attend|keep) (?:it|that|the|our|this|tomorrow|today|monday|tuesday|wednesday|thursday|friday|\d)/i,
    /\boffer\b|\bdecision\b/i,
  ],
  [
    0.7,
    /\b(?:something|an emergency|a conflict|a clash) (?:\w+ )?(?:has |have )?(?:come|came|cropped) up\b|\b(?:delayed|running (?:late|behind)|pushed (?:back|out)|slipped|later than (?:planned|expected|we (?:said|hoped|thought)))/i,
  ],
  [
    0.6,
    /\b(?:another|a different|a new|an alternative|alternative|some other) (?:time|date|day|slot)s?\b/i,
    /\bif (?:none|neither|that|this|these|you need|it doesn't|those)\b/i,
  ],
])

export const englishClosing: readonly Pattern[] = [...rejection, ...onHold, ...newDate]
