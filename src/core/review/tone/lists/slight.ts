import { type CueCase, cue } from '../cue.ts'
import { heldAgainst } from './held-against.ts'

/*
 * Hurt that is not said but shown. Its wordings are endless; its moves are few: to suppose aloud that one is not worth an answer, to be sure of
 * the other's reasons, to make a show of leaving, to point back at one's earlier mails, to be mockingly humble, to say what anybody else would
 * have done. So each is written as what it is made of, and one part alone says nothing: “I assume you will want references” is nobody's grief.
 */

/** Supposing, or being sure of what one cannot know. */
const supposing =
  "(?:I (?:can only |must |have to |'ll |will |would |do |now |simply |really |should |'m beginning to |am beginning to |begin to )?(?:assume|guess|suppose|take it|presume|imagine|gather|conclude|infer|suspect|figure|reckon|realise|realize|understand|appreciate|know|see|think|wonder|believe|doubt|fear)|I(?:'m| am) (?:quite |very |pretty |rather )?(?:sure|certain)|(?:it|you|my \\w+) (?:would |must )?(?:seems?|appears?|looks? as if)|evidently|clearly|obviously|apparently|presumably|no doubt|doubtless|perhaps|maybe|since|seeing (?:as|that)|given that|seeing how)"

/** Being worth nothing to the reader. */
const worthless =
  "(?:of (?:no|little|so little|such little|minor|lesser|not much) (?:\\w+ )?(?:importance|interest|consequence|concern|value|account|use)|(?:no|not|n't|never|hardly|scarcely|barely|low|lower|little)(?: \\w+){0,3} (?:priority|priorities|anybody's list|anyone's list|your list|the list|important|matter|interesting enough|good enough|worth(?: \\w+ing|y)?|merit|warrant|deserve|rank|rate|count for|bothered?|afford the time|memorable)|(?:more|far more|much more|better|bigger|so many more|other more) (?:important|pressing|interesting|urgent|worthy|exciting|valuable|deserving)(?: \\w+)?|(?:better|bigger) (?:things|people|matters|fish|priorities|business)|other (?:things|people|matters|priorities|candidates|concerns) (?:come|came|have come|take|took|matter)|beneath (?:you|your|him|her|them)|at the bottom of|(?:bottom|end) of (?:the|your|a) (?:pile|list)|forgotten (?:me|about|my|all|that I|I)|(?:slipped|escaped) (?:your|everyone's|everybody's) (?:mind|attention|notice)|too (?:busy|important|much (?:trouble|effort|work|bother)|grand|good) (?:to|for)|hands full|(?:nobody|no one|anyone|anybody|someone)(?: \\w+){0,3} (?:necessary|fit|the time|the trouble|to inform|to tell|to let)|too much to (?:ask|expect)|lost interest in me|(?:nobody|no one|not anyone|not anybody|n't anyone) (?:\\w+ )?(?:reads?|cares?|bothers?|answers?|replies|can be bothered|to (?:answer|reply))|(?:do|did|does)(?:n't| not) (?:\\w+ )?(?:care|matter|count|bother|value|rate|reach anyone|reach anybody|think (?:much|a great deal|highly) of (?:me|my)|want (?:me|to know))|(?:ignor|overlook|neglect|discard|bin)(?:ed|ing) (?:me|my|it|altogether)|(?:been|being|was|were|is|are) (?:ignored|binned|unread|left unread|a nuisance|beneath)|(?:quietly|silently|simply) (?:dropped|forgotten|passed over|set aside|shelved)|(?:fallen|slipped|dropped) (?:through the cracks|off your|down the|behind)|an? (?:afterthought|inconvenience|nuisance|formality|non-person|waste of your))"

/** My e-mails, and the mails before. */
const mine =
  '(?:e-?mails?|mails?|messages?|notes?|letters?|voicemails?|calls?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|reminders?|follow-ups?)'
const sent =
  '(?:last|previous|earlier|first|second|third|fourth|other|many|various|unanswered|several|two|three|four|five)'

export const slights: readonly CueCase[] = [
  ...heldAgainst,
  {
    pattern: cue(`
      ${supposing}[^.!?\\n]{0,70}? ${worthless}
      (?:obviously|clearly|evidently|apparently|plainly),? (?:you|your \\w+|nobody|no one|I|my \\w+)(?: \\w+){0,3} (?:misread|misjudged|misunderstood|overestimated|wasted|imagined|mistook|was mistaken|was wrong|were not|was not)
      (?:no doubt|doubtless|presumably|I (?:trust|assume|suppose|imagine|presume|expect)|I(?:'m| am) sure|surely) (?:that )?there (?:is|was|are|were|must be|has to be|will be) [^.!?\\n]{0,30}?(?:reasons?|explanations?|excuses?)
      (?:the|your|this|that|such|complete|total|deafening) (?:\\w+ )?silence (?:speaks|tells|says|is telling|is an answer|has been)[^.!?\\n]{0,30}
      reason for (?:the|your|this|such a) (?:\\w+ )?silence
      (?:how|knowing how|given how|I know how|I see how) (?:very |terribly |extremely )?(?:precious|valuable|important|packed|full) your (?:time|diary|schedule|calendar)
      your (?:oh[- ]so|terribly|obviously|clearly|evidently|no doubt|undoubtedly|doubtless|very) (?:busy|important|packed|full|precious|hectic|valuable)
      not that (?:it|this|any of it|any of this) (?:matters|makes (?:any|a) difference|changes anything|would matter)
      not that (?:anyone|anybody|you|I(?:'m| am| was| expect| expected| suppose)|my) [^.!?\\n]{0,40}?(?:care|notice|noticed|read|reads|ask|asked|mind|matters?|expect\\w*|counting|answer|reply)
      I(?:'m| am) (?:only|just|merely|but) (?:a|the|an|one) (?:\\w+ )?(?:candidate|applicant|nobody)(?=[.,;!])
      (?:just|only|merely|but|yet) (?:a|an|one|another) (?:\\w+ )?(?:number|name|face|entry|file) (?:on|in|among|to) (?:a|an|the|your|many|you|some|so)
      (?:lack|absence) of (?:any |a |an |your )?(?:\\w+ )?(?:reply|response|answer|word|news|contact|communication)
      (?:suppose|guess|assume|imagine|think) (?:that|which|this|it) (?:rather |probably |must |now )?(?:answers|settles|explains|says|tells me|concludes)
      (?:perhaps|maybe|evidently|apparently|obviously) [^.!?\\n]{0,30}?(?:works?|means?|counts?|runs?|is|are|pass(?:es)?) (?:\\w+ )?different(?:ly)? (?:things? )?(?:at|in|for|where|with|over|to)
      if (?:that|this)(?:'s| is) (?:how|the way) (?:things|you|it|they|one|your|people)
      (?<=[.!?\\n,] ?(?:but |and |well,? )?)(?:it is what it is|there we are|there you have it|so be it|oh well|such is life|never mind|what do I know|who am I to \\w+|what did I expect|no matter|that's (?:business|life|how it goes)|but I guess that's)(?=[.,;!?]| but)
      I (?:only |just |do |do just )(?:wish|regret)(?: that)? (?:you|I|someone|somebody|anyone) had (?:not )?(?:\\w+ )?(?:known|told|said|been|mentioned|warned|let)
      I (?:would |could |'d )?(?:only |just )?wish (?:that )?(?:you|someone|somebody|anyone) had
      I (?:had|'d) (?:really |rather |honestly )?(?:hoped|thought|believed|expected) (?:that )?(?:your \\w+|you|this (?:company|firm|place|process)|we) (?:would|were|was|had|might|could|got)
      if I(?:'ve| have)? (?:\\w+ )?(?:offended|upset|annoyed|displeased|wronged)
      (?:good|nice|useful|interesting|glad|helpful) to (?:know|see|learn) (?:where I (?:stand|rank)|how (?:much|little) (?:my|I)|what (?:my|I))
      (?:must|it must) be (?:nice|lovely|wonderful|pleasant) to (?:be|have|not)
      (?:it(?:'s| is) )?(?:fine|okay|ok|all right|alright|no problem),? (?:really|honestly|I'm used to it|I am used to it)(?=[.,;!])
      I(?:'m| am) (?:quite |getting |well |rather )?(?:used to|accustomed to) (?:it|this|being (?:\\w+))(?=[.,;!])
      (?:grown|got|gotten|become) (?:\\w+ )?(?:used|accustomed) to (?:the|your|this|such) (?:\\w+ )?(?:silence|waiting)
      I (?:wasn't|was not|'m not|am not|had not been) (?:really )?expecting (?:you to|one)(?=[.,;!])
      far (?:more important|better|weightier) things to (?:do|think about) than
      an? (?:answer|reply|response) is (?:\\w+ )?too much to (?:ask|expect)
    `),
    says: 'This lets hurt show between the lines: the reader hears a reproach. Say what you would like to know.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      (?:please )?(?:consider|treat|take|regard|let) this (?:\\w+ )?(?:as |to be |be )?(?:my |the )?(?:very )?(?:final|last)(?: ${mine}| word| attempt| time)
      this (?:is|will be|shall be|would be|must be) (?:my|the) (?:very )?(?:final|last) (?:(?:${mine}|word|attempt|time I|one)(?! (?:before|until|from this|from my old|of the|in the|I have|about the))|you(?:'ll| will| shall) hear(?! from me (?:before|until|till|this)))
      I(?:'ll| will| shall| won't| shan't)?(?: not)? ?(?:never )?(?:be )?(?:troubl(?:e|ing)|bother(?:ing)?|disturb(?:ing)?|pester(?:ing)?|chas(?:e|ing)|inconvenienc(?:e|ing)|impos(?:e|ing) on) (?:you |anyone |anybody |your time )?(?:again|further|any ?more|any longer|any further)
      I (?:won't|will not|shall not|shan't) (?:be )?(?:writ(?:e|ing)|ask(?:ing)?|contact(?:ing)?|e-?mail(?:ing)?|follow(?:ing)? up|wast(?:e|ing)|tak(?:e|ing) up)(?: you| to you| any more of your time| your time)? ?(?:again|further|any ?more|any longer)(?! (?:before|until|till|while|about))
      you (?:won't|will not|shall not|needn't worry about) hear(?:ing)? from me again
      (?:I(?:'ll| will| shall)|I think I(?:'ll| will)|let me) (?:stop (?:asking|writing|chasing|bothering|checking|hoping|waiting)|leave you (?:to (?:it|your)|(?:in peace|alone)(?! (?:until|till)))|take the hint|draw my own conclusions?|adjust my expectations|know better next time|not hold my breath)
      I (?:get|got|can take|take|took|have (?:got|received|understood)|'ve (?:got|received|understood)|hear|read|have read|understand) (?:the|a|your) (?:message|hint|picture)(?=[.,;!]| (?:now|loud|by now|and ))
      message received(?=[.,;! ])
      (?:which|that|this|it|your silence) (?:tells|told|says) me (?:all|everything|as much as|enough)
      loud and clear(?=[.,;!])
      I(?:'m| am) (?:not|hardly) holding my breath
      (?:I had|I'd|I have|I've) (?:almost|nearly|already|all but|quite|rather) (?:given up(?=[.,;!]| (?:hope|hoping|on|checking|waiting|expecting|asking|refreshing))|lost hope|stopped (?:hoping|expecting|waiting|checking))
    `),
    says: 'This makes a show of leaving: ask once more in a friendly way, or say nothing.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      (?:as|like) (?:I )?(?:(?:said|wrote|mentioned|stated|explained|noted|pointed out|indicated|asked|set out|outlined) )?(?:clearly |plainly )?(?:per|in) (?:my|the|both my|all my) (?:${sent} )+${mine}
      (?:see|refer to|refer you to|reread|re-read|read|look at|reminded of|remind you of) my (?:${sent} )+${mine}
      ${sent} ${mine} (?:have |has |had )?(?:all |also |each |both )?(?:seem(?:s|ed)? to |appear(?:s|ed)? to )?(?:gone? (?:un\\w+|astray|missing)|went (?:un\\w+|astray|nowhere)|remain(?:s|ed)? un\\w+|not (?:\\w+ )?(?:answered|acknowledged|reached)|disappeared|vanished)
      (?:as|like) (?:the )?(?:two|three|four|one|ones|others?|all) (?:\\w+ )?before (?:it|that)
      (?:just |only )?in case (?:you(?:'ve| have| had)? (?:have |had )?(?:missed|forgotten|forgot|overlooked|lost|mislaid|deleted|no longer remember|do not remember|don't remember|didn't (?:see|get|read|notice)|did not (?:see|get|read|notice))|my (?:${sent} )*${mine} (?:was|were|is|has|have|got|went|did|escaped|slipped|fell))
      (?:I(?:'m| am) )?not sure (?:if|whether|that) (?:you(?:'ve| have)?|anyone|anybody) (?:even |ever |actually |have )?(?:saw|seen|got|received|noticed|read) my
      do (?:not reach|n't reach) anyone
      (?:don't|do not|please don't|no need to|you needn't|pray don't) (?:trouble|strain|exert|overexert|tire|rush|hurry|worry) yourself
      (?:don't|do not) (?:all )?(?:rush|hurry|answer|reply|thank me) (?:at once|all at once)
      (?:if|when|whenever|once|should|as soon as) you (?:ever |finally |eventually |can |do |should |happen to |get |have |find |manage )*(?:deign|condescend|be bothered|bother|round to (?:it|this|me|my|answering|replying|reading)|around to (?:it|this|me|my|answering|replying|reading)|get over yourself)
      (?:if|when|whenever|once|should) you (?:should |do |can )?(?:finally|eventually) (?:do |can |should )?(?:find|have|get|manage|decide|feel|reply|answer|read|make)
      (?:if|when|whenever|once|should) you (?:should |do |can )?ever (?:do |can |should )?(?:(?:decide|feel|reply|answer|read|manage|find)|(?:have|get|make) (?:\\w+ ){0,4}to (?:reply|answer|respond|read|decide|write back|get back|look at my))
      (?:if|unless) (?:it(?:'s| is) not|it(?:'s| is)n't|it isn't|that(?:'s| is) not|it would not be|it's|it is) too much (?:trouble|bother|effort|to ask|work)
      (?:can't|cannot|can not|shouldn't|should not|doesn't|does not) (?:really |possibly )?(?:take|be) (?:this|that|so) (?:long|hard|difficult|complicated)
      (?:weeks?|days?|month|months|\\w+day|deadline|date) (?:you (?:spoke of|mentioned|named|promised|gave|set|told me(?: about)?) )?(?:have|has) (?:now |since |somehow |meanwhile |already )?(?:become|turned into|come and gone|long passed|been and gone)
      (?:apologies|sorry|apologi[sz]e|forgive me|pardon me) for (?:expecting|believing|hoping|trusting|daring|existing|thinking that|taking you at|having (?:thought|believed|expected|hoped|trusted|assumed))
      (?:thanks|thank you) for (?:the|your|that|another) (?:\\w+ )?(?:generic|standard|automated|automatic|template|canned|impersonal|one-line|copied) (?:rejection|reply|response|letter|e-?mail|answer)
      (?:is|was|would) (?:it|that|this) (?:really |be |have been )*(?:too much|so much|so hard|that hard|so difficult|that difficult|asking too much)
      (?:not|n't|hardly) (?:be |have been )?(?:too much to (?:ask|expect)|asking (?:for )?too much|killed|kill (?:you|anyone|anybody)|beyond (?:you|anyone))
      (?:a|one|even a|just a) (?:simple |plain |quick |straight )?["']?yes["']?,? or ["']?(?:a )?no["']? (?:would|will|is|was)
      (?:a|one|two|even a|even two) (?:\\w+ ){1,3}(?:would|could|might) have (?:been (?:enough|nice|welcome|something|courteous|polite|kind|appreciated)|done|sufficed|cost|taken)
      (?:would|might) have (?:been (?:kind|nice|courteous|polite|decent|considerate|professional|good|appreciated)|cost (?:you |nothing|little)|taken (?:you )?(?:a|one|two|ten|five|thirty))
      it (?:would|might) be (?:kind|nice|courteous|polite|decent|considerate) (?:to|if you) (?:\\w+ )?(?:tell|told|let|inform|informed|warn|say|said|answer|answered|reply|replied)
      (?:thank you|thanks|good|nice|glad|kind|grateful)(?: of)?(?: you)?(?: for)?(?: that you)? (?:finally|eventually|at (?:long )?last) (?:(?:gett|reply|answer|respond|writ|lett|tak|find|tell|com|reach|acknowledg|remember)ing|(?:replied|answered|responded|found|got|wrote|came|remembered|took))
      (?:nobody|no one|none of you|not one of you|anyone) (?:\\w+ ){0,2}(?:thought it (?:necessary|worth\\w*|fit|important)|saw fit|found the time|had the (?:time|courtesy|decency)|took the (?:time|trouble)|felt the need|bothered)
      (?:still|but|although|though|after all|and yet|then again|I believe),? you did (?:say|promise|tell me|assure|mention|agree)
    `),
    says: 'This counts up what the reader did not do, politely and audibly: ask afresh, as if for the first time.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      (?<=(?:[.!?\\n] ?|how |it's |it is |rather |quite |strange, ))(?:funny|odd|strange|curious|telling|ironic) (?:how|that|,? isn't it) (?:quickly |fast |everyone |everybody |nobody |no one |you |I |when |as |suddenly |prompt(?:ly)? |the )
      I must have (?:misunderstood|misheard|misread|imagined|dream(?:t|ed)|mistaken|invented)(?: it)? (?:when you|what you (?:said|promised|meant)|you when|your promise|the (?:part|bit|room|signs|mood|signals)|our|things|that|how)
      (?:silly|foolish|stupid|naive|naïve|daft|more fool) (?:of )?me,? (?:for |to )?(?:think|believ|expect|assum|hop|trust|wait)\\w*
      my (?:own )?(?:mistake|fault|bad|error|problem) for (?:\\w+ )?(?:think|believ|expect|assum|hop|trust|wait|writ|tak|count|listen|rely)\\w*
      (?:I was|I must be|I am|I'm|call me|perhaps I(?:'m| am| was)|how) (?:\\w+ )?(?:naive|naïve|foolish|silly|old-fashioned|gullible)(?:,? (?:enough )?(?:to (?:think|believe|expect|hope|assume|trust|wait|take|imagine)|for|but|of me))
      (?:forgive|pardon|excuse) me for (?:think|believ|expect|assum|hop|ask|exist|be|dar|imagin)\\w*
      (?:I )?should (?:have|'ve) (?:known|guessed|realised|realized) (?:that|better|by now|you|as much|when)
      (?:and )?(?:here|there) I was,? \\w+ing
      is (?:just |only |merely |evidently |apparently )?(?:something|what|a thing) (?:people|you|companies|employers|they|recruiters|everyone|one) (?:just |only )?says?
      (?:one|you|anyone|anybody) (?:would|might|'d) (?:have )?(?:think|thought|hope|hoped|expect|expected|imagined?|assumed?) (?:that )?(?:after|a|an|the|my|this|three|two|four|\\w+ hours|someone|somebody|I|it|people|so)
      (?:other|most|some|every other|any other|all the other) (?:firms|companies|employers|places|people|recruiters|schools|hospitals|organi[sz]ations|company|firm|employer) (?:have |has |at least |somehow |would |seem to |do )*(?:manage[ds]?|find the time|found the time|bother(?:ed)?|answered|replied|get back|got back|treat|take the trouble|took the trouble|know how to)
      I (?:would|might|'d|had) (?:have )?(?:hoped|expected|thought|appreciated|liked|preferred) (?:for |that )?(?:\\w+ )?(?:more|a heads-up|a warning|honesty|an honest|better|at least|as much|some (?:courtesy|respect|honesty)|a (?:reply|word|answer|courtesy|little (?:courtesy|respect|honesty))|the courtesy|to be (?:told|informed|treated))
      (?:merit(?:ed|s)?|deserve[sd]?|warrant(?:ed|s)?|earn(?:ed|s)?) (?:me )?(?:at least|more than|better than|an answer|a reply|a response|a line|some sort of|a proper)
      (?:without|even|at least|not) (?:so much as )?(?:the (?:courtesy|decency) of|a form letter|a single (?:word|line)|so much as)
      (?:may|might|is|are)(?:n't| not) (?:be )?(?:part of|in) (?:your|the) (?:company|firm|company's|firm's|house)?(?:'s)? ?(?:culture|vocabulary|nature|habit|custom)
      (?:because|on the strength) of (?:what|something) you (?:told|promised|said to|led)(?: me)?(?=[.,;!])
      what (?:exactly |on earth |precisely )(?:is|are|was|were|did|do|have|has) (?:you|it|the|so|taking|keeping)
      (?<!if )(?:for the record(?=,)|just so (?:we(?:'re| are)|it's|that's) clear|with (?:all due|the greatest|the utmost) respect)
    `),
    says: 'This reproaches in disguise: the reader hears it all the same. Leave it out.',
    aim: 'leave-out',
  },
]
