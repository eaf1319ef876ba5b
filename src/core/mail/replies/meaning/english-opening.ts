/** English: yes, come, tell us, thank you. */
import { type Pattern, patterns } from './pattern.ts'

const offer = patterns('offer', [
  [0.8, /\b(?:job|role|position|post) is yours\b/i, /\bnot\b|n't|\bcould be\b/i],
  [
    0.75,
    /\b(?:your|the) (?:\w+ )?contract (?:is |are )?(?:attached|enclosed|on its way)\b/i,
    /\bif\b|\bnot\b/i,
  ],
  [
    0.75,
    /\b(?:review|sign|countersign|return|accept)\b.{0,30}\b(?:attached|enclosed|your|the|our) (?:\w+ )?(?:offer|employment contract|contract of employment)\b/i,
    /(?:\b|(?=n't))(?:if|not|n't|before|other|another|whether|NDA)\b|\?/i,
  ],
  [
    0.93,
    /\b(?:pleased|delighted|happy|thrilled|excited|glad|like|love|proud|privilege) (?:to )?(?:be able to |formally |officially |verbally |now )?(?:offer you|extend (?:you )?(?:an|a|the|our)\b.{0,40}\boffer|make you (?:an|a)\b.{0,30}\boffer|confirm (?:our|your|the) (?:\w+ )?offer)(?! (?:a |an |some |the |you |any )?(?:advice|help|tips?|tour|feedback|coffee|lift|time|slot|call|chance to (?:speak|meet|talk)|interview|meeting|second|conversation|opportunity to (?:meet|speak|interview|talk)|place (?:in|on) the next|following))/i,
    /\bhop(?:e|ing) to\b|\bif\b|\bwhether\b|\bnot\b|\bother candidate|\banother candidate|\binterview\b|\bfeedback\b|\bdifferent (?:role|position)/i,
  ],
  [
    0.88,
    /\b(?:offer(?:ing)? you|give you|you (?:have )?(?:got|been (?:offered|selected for|chosen for))) (?:the|this|a|our) (?:\w+[ -]){0,4}(?:role|position|job|post|contract)\b/i,
    /(?:\b|(?=n't))(?:not|n't|unable|cannot|unfortunately|if|whether|hope|hoping|before|until|interview|might|may|could|other)\b/i,
  ],
  [
    0.85,
    /\b(?:attached|enclosed|find|here) (?:is |are |you will find |please find )?(?:\w+ ){0,4}(?:offer letter|formal offer|letter of offer|written offer|employment (?:contract|agreement)|contract of employment|your (?:offer|contract))\b/i,
    /\bif\b|\bexample\b|\bsample\b/i,
  ],
  [
    0.8,
    /\b(?:your|our|the|this|an?|written|verbal|formal) (?:\w+ )?(?:job |employment )?offer (?:is |includes|letter|of employment|comes|consists|package|stands|will (?:be sent|follow|come))/i,
    /(?:\b|(?=n't))(?:if|not|n't|before|whether|other|another|competing|your other|unfortunately|decided|decision on|hope)\b/i,
  ],
  [
    0.75,
    /\b(?:starting|base|annual|gross) (?:\w+ )?salary (?:of|is|will be|would be) |\b(?:start date|first day) (?:of|is|will be|would be)\b|\bwelcome (?:you )?(?:to the team|aboard|on board)\b|\byou(?:'re| are) hired\b|\bcongratulations\b.{0,60}\b(?:the job|offer|role is yours|joining)/i,
    /\b(?:expect|range|what|if|not|hope to|could|interview|current)\b/i,
  ],
  [
    0.7,
    /\bwe(?:'d| would) (?:really |very much )?(?:like|love) (?:for )?you to (?:join|be part of|become|come on board)/i,
    /\b(?:us (?:for|on|at|in) (?:a|an|the|our|another)|call|interview|meeting|zoom|teams|round|session|lunch|dinner|day)\b/i,
  ],
])

const invitation = patterns('invitation', [
  [
    0.78,
    /\b(?:able|like you|want you|love you|free|happy|could you|can you|would you) (?:to )?(?:come|drop|pop|stop) (?:in|by|over|round|along|to (?:our|the))\b/i,
    /\b(?:not|unable|unfortunately)\b|n't/i,
  ],
  [
    0.75,
    /\b(?:interview|call|conversation|meeting) (?:will|is going to|is set to) (?:take place|be held|be (?:on|at)|start|last)\b/i,
    /\bnot\b|n't|\bcancel/i,
  ],
  [
    0.75,
    /\b(?:could|can|would|will) you join us\b|\bjoin us (?:for|on|at) (?:a |an |lunch|dinner|coffee|breakfast|monday|tuesday|wednesday|thursday|friday)/i,
    /\bnot\b|n't|\bwebinar\b/i,
  ],
  [
    0.8,
    /\b(?:bring|have|get|see|want|welcome) you (?:back )?(?:on-?site|in for|in to|over to|at our office|here at|back (?:in|for))\b/i,
    /(?:\b|(?=n't))(?:unable|cannot|not|n't|unfortunately|if)\b/i,
  ],
  [
    0.8,
    /\b(?:interview slot|(?:choose|select|pick|book|find) (?:an?|your|one of the) (?:\w+ )?(?:slot|time|interview)|times? that (?:work|suit|would|are))/i,
    /\bresched|\bunfortunately\b/i,
  ],
  [
    0.85,
    /\b(?:offer|offering|extend) you (?:an?|the|some) (?:\w+ )?(?:interview|call|meeting|times?|slots?|conversation)\b/i,
    /(?:\b|(?=n't))(?:not|n't|unable|cannot|unfortunately)\b/i,
  ],
  [
    0.88,
    /\b(?:invite|inviting) you (?:to|for|in|back|on|over)\b(?! (?:apply|re-?apply|keep|complete|consider|connect|visit our|follow|join our (?:talent|network)|provide|share|submit|take))/i,
    /(?:\b|(?=n't))(?:unable|cannot|not|n't|unfortunately|won't|if)\b.{0,30}\binvit|\bnewsletter|\bwebinar/i,
  ],
  [
    0.85,
    /\b(?:schedule|set up|arrange|book|organi[sz]e|line up|find (?:a )?time for|set aside|put in)\b.{0,30}\b(?:interview|call|chat|conversation|meeting|time|slot|visit|session|round|zoom|teams)\b/i,
    /(?:\b|(?=n't))(?:resched|unable|not|n't|if we (?:decide|choose)|unfortunately|cancel|should we|once we|thank(?:s| you) for)\b/i,
  ],
  [
    0.82,
    /\b(?:next|second|third|final|on-?site|panel|technical|follow-?up|another|further|first|in-person|virtual|video|phone) (?:round |stage |step )?(?:of )?(?:interviews?|conversations?|chats?|round)\b.{0,60}\b(?:with|on|at|would|will|next|this|monday|tuesday|wednesday|thursday|friday|are you|is|when)\b/i,
    /(?:\b|(?=n't))(?:tips?|newsletter|advice|unfortunately|not|n't|decided|after (?:your|our|the)|thank(?:s| you)|resched|postpon|moved|since|following (?:your|our|the)|enjoyed|if)\b/i,
  ],
  [
    0.8,
    /\b(?:are you (?:free|available|around)|when (?:are|would) you (?:be )?(?:free|available)|what (?:times?|days?|does your (?:calendar|schedule|availability))|your availability|do you have (?:time|availability|\d+ minutes|half an hour|a few minutes)|would (?:any|one|some|either) of (?:these|the following|those)|(?:does|would|could|how about|how is|how's|(?:can|could|shall) (?:you|we) (?:do|make|meet)) (?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|\d|this|that)\b.{0,50}\b(?:work|suit|good|fine|you|at)|pick a (?:time|slot)|choose a (?:time|slot)|book a (?:time|slot)|calendly|slot that (?:works|suits))/i,
    /\bstart (?:date|work)|\bavailable to (?:start|join)|\bwhen could you start|\bresched|\bthank/i,
  ],
  [
    0.8,
    /\b(?:would|'d) (?:really |also |very much |all )?(?:like|love) (?:you )?to (?:speak|talk|meet|chat|have (?:you|a)|bring you|see you|interview|continue (?:the|our) conversation|get you|come (?:in|to|and|back)|meet (?:the|with|some))/i,
    /(?:\b|(?=n't))(?:unfortunately|not|n't|let you know|thank|if|have (?:your|an) (?:answer|decision))\b/i,
  ],
  [
    0.7,
    /\b(?:confirm|confirming|confirmed)\b.{0,40}\b(?:interview|call|meeting|appointment)\b.{0,50}\b(?:on|at|for|with)\b|\byour interview (?:is|has been|will be) (?:scheduled|booked|confirmed|on|at)\b|\blooking forward to (?:meeting|speaking with|seeing) you (?:on|at|tomorrow|next|this)/i,
    /\b(?:unable|cancel|not|resched)\b/i,
  ],
])

const nextStep = patterns('next-step', [
  [0.78, /\b(?:been |are |were |you're )short-?listed\b/i, /\bnot\b|n't|\bif\b|\bothers?\b/i],
  [0.75, /\bas (?:a|the|our|your) next step\b|\bnext step,? (?:we|you|I|would|will)\b/i, /\bnot\b|n't/i],
  [
    0.8,
    /\b(?:through|advanced|progressed|made it|on|forward) (?:in)?to (?:the|our) (?:next|final|second|third|last) (?:round|stage|step|phase)\b/i,
    /(?:\b|(?=n't))(?:not|n't|unable|cannot|unfortunately|if|whether|before|until|others?)\b/i,
  ],
  [
    0.85,
    /\b(?:move|moving|advance|advancing|progress|progressing|proceed|proceeding|take|taking|put|putting|bring|bringing|go|going|continue|continuing|pass|passing|advanced|moved|progressed|continue) (?:you |your (?:application|candidacy) |this |things |forward |ahead |on |through |up |with you |with your (?:application|candidacy) )*(?:to|into|in|through to) (?:the |our )?(?:next|final|second|third|following|last) (?:step|stage|round|phase|part)/i,
    /(?:\b|(?=n't))(?:not|n't|unable|cannot|unfortunately|if|whether|should|other candidates|before|decide|until|once)\b/i,
  ],
  [
    0.8,
    /\b(?:like|love|happy|pleased|delighted|decided|excited|glad|thrilled) to (?:move|proceed|go|continue|take (?:you|this|things)) (?:you )?(?:forward|ahead|further|on)\b(?! with (?:another|other|someone|a different|candidates))/i,
    /(?:\b|(?=n't))(?:not|n't|unfortunately|other|another|if)\b/i,
  ],
  [
    0.8,
    /\b(?:take-?home|assignment|case study|coding (?:test|challenge|exercise)|technical (?:test|exercise|task)|skills? (?:test|assessment)|assessment|work sample|online test|exercise)\b.{0,80}\b(?:attached|link|below|complete|send|return|submit|deadline|by|within|invite)|\b(?:complete|do|take|submit|return)\b.{0,30}\b(?:assessment|assignment|take-?home|case study|coding|exercise|(?:online|skills) test)/i,
    /\b(?:thank(?:s| you) for|received your|unfortunately|after reviewing|reviewed|enjoyed|no longer)\b/i,
  ],
  [
    0.75,
    /\b(?:provide|send|share|give)\b.{0,30}\b(?:references?|referees?)\b|\b(?:background|reference|right to work) check/i,
    /\bunfortunately|\bif\b/i,
  ],
  [
    0.7,
    /\bnext steps? (?:is|are|will be|would be|from here)\b|\b(?:you(?:'ve| have)|you) (?:passed|made it (?:to|through))\b|\b(?:team|everyone|they|panel|we (?:all)?) (?:\w+ )?(?:loved|really liked|enjoyed|was very impressed|were very impressed|were impressed|was impressed)\b.{0,60}\b(?:next|forward|continue|move)/i,
    /(?:\b|(?=n't))(?:not|n't|unfortunately|other|if)\b/i,
  ],
])

const asks = patterns('asks', [
  [
    0.75,
    /\b(?:could|can|would|will) you (?:please |kindly |also |possibly |quickly |just )?(?:send|share|provide|tell|let (?:me|us) know|confirm|clarify|fill|forward|give|upload|complete|answer|explain|remind|resend|expand|elaborate|sign)/i,
    /\bif you (?:could|can|would)\b.{0,20}\bquestions\b|\b(?:star )?rating\b/i,
  ],
  [
    0.7,
    /\b(?:please|kindly) (?:also )?(?:send|share|provide|tell|let (?:me|us) know|confirm|clarify|fill|forward|upload|answer|reply with|sign)\b/i,
    /\bif you (?:have|need)\b.{0,30}\b(?:question|anything|further)|\bany (?:further )?questions\b|\bavailab|\btimes? that\b/i,
  ],
  [
    0.75,
    /\b(?:what|which|when|how|where|who|why|do|does|did|are|is|have|has|would|could|can|will)\b[^.!]{3,200}\?/i,
    /\b(?:how are you|how have you been|hope|any questions|questions\?|interview|(?:a|quick|phone|video) call|chat|meet|free|available|work for you|suit|works\?|talk|time|(?:mon|tues|wednes|thurs|fri)day|any good)\b/i,
  ],
  [
    0.7,
    /\b(?:salary expectations?|expected salary|notice period|right to work|visa status|work authori[sz]ation|earliest start|when could you start|are you (?:still )?interested|other (?:offers|processes))\b/i,
    /\bthank(?:s| you) for (?:sending|sharing|letting)/i,
  ],
])

const thanks = patterns('thanks', [
  [0.6, /\b(?:thank you|thanks|many thanks|thx|cheers)\b(?! (?:to|goodness))/i, /\bthanks to\b/i],
  [
    0.5,
    /\b(?:great|good|lovely|nice|pleasure|enjoyed|wonderful|delight)\b.{0,25}\b(?:meeting|talking|speaking|chatting|to meet|to talk|to speak|conversation|hear(?:ing)? from you|to hear)/i,
  ],
  [
    0.5,
    /\b(?:appreciate|received|got) (?:your|the|it|this|you)\b|\bwill (?:be in touch|get back to you|pass (?:it|this|that) (?:on|along)|let you know|review)|\byou(?:'re| are) (?:very |most )?welcome\b|\bmy pleasure\b|\bno (?:problem|worries)\b|\bsounds (?:good|great)\b|\bwell received\b|\b(?:much|really|greatly|very much) appreciated\b/i,
  ],
])

export const englishOpening: readonly Pattern[] = [...offer, ...invitation, ...nextStep, ...asks, ...thanks]
