/** English: A next step, in any words. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'
import { denied, nextOne, open } from './shared.ts'

const wanted = words(
  "asked (?:to|for you)|moved to|(?:would|'d|we'd|i'd|they'd|she'd|he'd)(?: all| really| very much| also)* (?:like|love|be keen|want|be happy|be delighted)|like(?:s)? to|love(?:d)? (?:for )?(?:you )?to|keen|wants?|want(?:s|ed)? (?:you|to)|happy to|pleased|delighted|excited|glad|can we|could we|shall we|let's|selected|invit(?:e|ed|ing)|moving|move|progress(?:ed|ing)?|advanc(?:e|ed|ing)|through to|put(?:ting)? you|taking you|take you|book (?:your|an?|the)|next (?:up|stop|would be|is)|mov(?:e|ing) to|taking up|take up|made the|on the|is a (?:presentation|panel|day)|reached|got to|made it|passed|reached|are through|you're through",
)

const meeting = words(
  '(?:introduce you to|show you (?:a?round|the)|meet|see|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|sit down with|visit|spend (?:\\p{L}+ )?(?:an?|the|half)|in front of|come (?:in|along|over|back|by|to|and)|bring(?:ing)? you (?:in|over|back|to)|get to know you|have you (?:in|over|back|meet)|(?:half an hour|an hour|\\d{2} minutes|a word) with you|get you (?:in|over|back|to)|fly you)(?: .{0,30})?|you (?:again|in again|back(?: for| in)?)|onsite|on site',
)

const yourWay = words(
  "your (?:\\p{L}+ )?application (?:further|forward|ahead|on|to (?:the )?\\p{L}+)|(?:mov(?:e|ed|ing)|tak(?:e|en|ing)|put(?:ting)?|bring(?:ing)?|carry(?:ing)?|have|see|get) you (?:on|through)|you (?:further|forward|ahead|to (?:the )?(?:next|final|second|onsite|\\p{L}+ (?:stage|round)))|progress your (?:application|candidacy)|you(?:'re| are) through|(?:wants?|keen|ready|happy) to (?:take|move) (?:things|this|it|you) (?:further|forward|on|ahead)|(?:go|move) to (?:the )?(?:second|next|final|last) (?:stage|round)|(?:you|you've|you have) made (?:the (?:shortlist|final|cut|next)|it (?:to|through|into))|you(?:'re| are) (?:one of|among|on) the (?:shortlist\\p{L}*|final(?:ists)?|last)(?: \\p{L}+)?|(?:we've|we have|they've|they have) (?:shortlisted|selected|picked|chosen) you (?:for|to)|you(?:'ve| have)(?: been)? (?:selected|shortlisted|chosen|picked|passed|made it|progressed) (?:to|for|through|the|into|onto)|through to|(?:book|schedule|choose) your (?:\\p{L}+ )?(?:interview|call|chat|slot)",
)

export const nextSteps: readonly Pattern[] = [
  frame(
    'next-step',
    0.75,
    [
      /\blet (?:me|us) know (?:when|which|what|how)\b/i,
      words('(?:around|free|about|availab\\p{L}*|suits?|works?|good|in town)'),
      words('chat|call|talk|meet|visit|interview|conversation|catch up|session|come'),
    ],
    denied,
  ),
  frame(
    'next-step',
    0.8,
    [nextOne, wanted],
    either(
      open,
      denied,
      words('after|thank|thanks|since|following your|club|quiz|funding|candidates|applicants|meeting of'),
    ),
  ),
  frame(
    'next-step',
    0.8,
    [meeting, wanted, words('you|we|us|our')],
    either(
      /\b(?:if|whether|unless|enjoyed|was|were|thanks?|thank|pleasure|nice|great to|good to|lovely to|again soon|hear)\b|\b(?:what|how much)\b.{0,40}\b(?:would|do|did|will) you\b/i,
      denied,
    ),
  ),
  frame(
    'next-step',
    0.75,
    [
      /\b(?:could|can|would|will|are|shall|how about|fancy|care|up for|what about|when)\b.{0,60}\b(?:call|coffee|chat|meeting|teams|zoom|interview|session|lunch|visit|word|come in|coming in|office|site|pop (?:in|over|by))\b.{0,80}\?/i,
      words(
        '(?:with|meet) (?:our|the|my|some|one|\\p{Lu}\\p{Ll}+)|(?:our|the \\p{Lu}\\p{L}+) (?:office|team|site|offices)|about the (?:role|job|position)|(?:mon|tues|wednes|thurs|fri)day|tomorrow|next week|this week|\\d{1,2}(?:am|pm)|around',
      ),
    ],
    either(
      denied,
      words(
        'push|shift|postpone|bring forward|thanks?|thank you for|instead|rather|make it|move|after all|our (?:chat|call|meeting)|resched\\p{L}*|forgot|feedback|how did',
      ),
    ),
  ),
  frame(
    'next-step',
    0.75,
    [
      words(
        "here's|here is|below is|attached is|attached|below|link|invit(?:e|es|ed) you|take|complete|finish|start",
      ),
      words(
        '(?:sql|python|skills?|online|technical|coding|aptitude|written|short|home|numerical)?(?: \\p{L}+)? ?(?:test|task|exercise|assessment|challenge|assignment|case study|brief (?:for|of) (?:your|the)(?: \\p{L}+)?|presentation brief)',
      ),
    ],
    // A questionnaire or a form is asked for; it is no test.
    either(
      /\b(?:thank|thanks|received|passed|if|did|was|were|about tests|questionnaires?|forms?|survey|documents?)\b/i,
      denied,
    ),
  ),
  frame(
    'next-step',
    0.75,
    [
      words(
        '(?:sett?(?:ing)? up|arrang(?:e|ing)|book(?:ing)?|schedul(?:e|ing)|organi[sz](?:e|ing)|lin(?:e|ing) up|get(?:ting)?|put(?:ting)?)',
      ),
      words('call|chat|meeting|interview|zoom|teams|session|visit|conversation|coffee'),
      words('you'),
    ],
    either(
      /\?|\b(?:if|thanks?|thank|unless|once|until|parking|resched\p{L}*|cancel\p{L}*|after|since|was|were)\b/iu,
      denied,
    ),
  ),
  // Where and when it takes place is told only to whoever is expected there.
  frame(
    'invitation',
    0.75,
    [
      /\b(?:panel|interview|session|final|presentation|trial (?:day|shift)|assessment (?:day|centre|center)) (?:itself )?(?:(?:is|will be)(?: scheduled| planned| booked)?(?= (?:on|at|in|via|over|by|for|\d|this|next|tomorrow))|takes place|will take place)\b/i,
      /\b(?:at|in|via|over|on) (?:our|the \p{Lu}|teams|zoom|video)\b|\d ?(?:am|pm)\b|\d[:.]\d\d/iu,
    ],
    either(open, denied, /\b(?:decid\w+|board|budget|after|was|over)\b/i),
  ),
  frame(
    'next-step',
    0.75,
    [
      /\b(?:which|what) (?:\w+ ){0,2}(?:mornings?|afternoons?|evenings?|days?|dates?|times?|slots?|week)\b.{0,40}\b(?:suits?|works?|good|best|free|convenient|do you)\b/i,
    ],
    /\b(?:start|deliver\w*|salary|notice|holiday|parcel)\b/i,
  ),
  frame(
    'next-step',
    0.7,
    [/^(?:so|now|right|ok)?,? ?(?:on to )?(?:round|stage|part) (?:two|three|2|3)\b(?! (?:of|was))/i],
    denied,
  ),
  frame('next-step', 0.8, [yourWay], either(/\?|\b(?:if|whether|unless|until|once|before)\b/i, denied)),
]
