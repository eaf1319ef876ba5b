import { type CueCase, cue } from '../cue.ts'
import { needs } from './need.ts'

/** Pleading and hardship. */
const hardship: readonly CueCase[] = [
  {
    pattern: cue(`
      I (?:just |really |badly |truly |desperately |so |urgently |urgent )*need (?:this|the|a|urgently a|any) (?:job|position|role|chance|opportunity|work|win|break)(?: so (?:much|badly))?
      I need (?:this|it) (?:so much|so badly|more than)
      (?:I(?:'m| am)|this is|feeling|getting|a bit|so|really) (?:\\w+ )?desperate
      desperate(?:ly)?(?: (?:need|want|hop\\w+|wait\\w+|for(?! (?:coffee|tea|rain|sleep|air|spring))|to (?:hear|know|join|get|have|be|land|start|prove|impress|talk|speak|please|show)))
      I(?:'d| would|'ll| will| could| can| would be (?:willing|happy|prepared) to|'d be (?:willing|happy|prepared) to)(?: even| gladly| happily)? (?:(?:do|take|accept) (?:absolutely )?(?:any ?thing|any (?:job|role|position|salary|pay|offer|hours)|whatever|less|half|a (?:much )?(?:lower|smaller|pay))|sweep floors|make (?:the )?(?:tea|coffee)|start (?:as an intern|at the bottom|unpaid)|work (?:for (?:free|nothing|less|peanuts)|unpaid|twice as hard))
      I(?:'d| would|(?:'ll| will| could| can) (?:even|gladly|happily))(?: even| gladly| happily)? work (?:nights|weekends)
      (?:you(?:'re| are|'re) )?(?:my |our )?(?:only|last|one|final) (?:remaining )?(?:hope|chance|option|shot|resort)(?= |[.,!?])(?! to (?:visit|see|meet|ask|buy))
      (?:I(?:'m| am)? )?(?:beg(?:ging)?|implor(?:e|ing)|plead(?:ing)?(?: with)?|beseech)(?: you)?
      please,? (?:please|pretty please)
      (?:please )?(?:give me|grant me|just give me) (?:a|one|just one|another|this|the) (?:\\w+ )?(?:chance|shot|opportunity|try)
      (?:please )?(?:don't|do not) (?:reject|forget|count me out|give up on|turn me down|change your mind|say no|let me down)(?: about)?(?: me)?
      (?:work|do) (?:(?:for|the|a|my|first|whole|entire|\\w+ (?:days?|weeks?|months?)|days?|weeks?|months?) ){0,4}for (?:free|nothing|peanuts)
      if (?:that|it|this|doing so) (?:would |could |might |will )?(?:at all )?(?:help|improve|raise|increase|better|further)(?:s|d|ed)? my (?:chances|odds|prospects|hopes)
      if (?:that|it|this) (?:would |could |might )?(?:makes?|made) (?:me|my \\w+) (?:any |even |a little |a bit )*(?:more|less) (?:likely|attractive|interesting)
      if (?:lowering|cutting|halving|dropping|waiving) my (?:salary|pay|rate|price|fee)
      name (?:any|your own) (?:figure|sum|price|salary)
      (?:take|accept) (?:a pay cut|less money|(?:any|whatever) (?:pay|salary|you))
      lower my (?:rate|price|salary|expectations)
      name your price
      can(?:'t|not) (?:pay|afford|sleep|eat|bear|settle|stop (?:thinking about (?:this|it|our|your|what|the (?:job|role|position|post|interview|decision|answer|result))|checking|worrying|crying|refreshing))
      (?:have|had|did) not (?:slept|sleep)
      pay (?:my|the|our) (?:rent|bills|mortgage)
      (?:bills|rent|mortgage|debts?) (?:to pay|is due|are due|piling)
      (?:rent|mortgage) is due
      out of (?:options|money|savings|time and money)
      (?:running|run) out of (?:money|time|savings|options)
      (?:my|our) savings (?:are|is|have)
      I(?:'ve| have) been (?:out of work|unemployed|jobless|without (?:work|employment|a job)|looking)[^.\\n]{0,30}?(?:months?|years?|forever|long)
      without (?:employment|income|a job) for
      no income
      (?:in|into) a (?:very |really )?(?:difficult|bad|terrible|tough) (?:financial )?(?:situation|place|spot)
      (?<!my )fingers crossed!*
      nobody (?:wants (?:me|my|to)|will hire|would (?:ever )?hire|answers my|is hiring)
      nowhere else to (?:turn|go)
      (?:nobody|no one) else to (?:ask|turn)
      (?:nothing|no (?:other (?:interviews|offers|options)|plan B)) (?:else )?(?:lined up|going)?(?=[.,!?]| and)
      (?:I(?:'ve| have) got|have) nothing else
      got a plan B
      don't know what (?:I will|I'll|else|I would|I'd)(?: \\w+)? do
      what else to do
      at my wits' end
      on my last legs
      (?:my|the) (?:family|children|kids)(?: \\w+){0,2} (?:depends?|rel(?:y|ies)|counting|relying) (?:up)?on me
      (?:save|rescue) (?:me|my life)
      out of my misery
      any (?:job|work|role|post|position) at all
      (?:would|will|'d) (?:change my life|mean the world|be (?:crushed|devastated|heartbroken)|fall apart|lose everything)(?: to me)?
      more than anything(?: in the world)?
      find it in your heart
      (?:everything|so much|how much|all|a lot|my (?:future|life|family)) (?:now )?(?:depends|rides|hangs|hinges|is riding|rests|is resting) on (?:this|it|you|your)
      (?:we(?:'re| are)|I(?:'m| am)|all) (?:really |all |now |so )?(?:counting|relying|banking) on (?:this|it|you)(?! to)
      pin(?:ned|ning) (?:everything|all|my|our)(?: my| our)?(?: hopes)? (?:on|to)
      (?:consider|take|accept|do|try|want|open to|grateful for|happy with) any (?:other |kind of |sort of )?(?:position|role|job|post|work|vacancy|hours|thing)s?(?: (?:at all|whatsoever|at any|you|that|in))
      how many more (?:rejections|times|refusals|interviews)
      (?:another|one more|yet another) (?:no|rejection|refusal)(?=[.,;!?])
      without (?:any |much )?(?:luck|success)(?=[.,;!?])
      (?:benefits?|allowance|savings) (?:ends?|ran out|runs? out|stops?|will end|will run out)
      (?:work|job|months?|weeks?) (?:\\w+ )?without (?:any )?pay
      (?:on|getting on|get on) your nerves
      write me off
      owe you (?:everything|my life|for ever|forever)
      no other (?:prospects|offers|hope|way out|interviews|option)
      (?:anything|something) (?:else |more |at all )?I can (?:still |possibly |ever )?(?:do|say|offer) to (?:convince|persuade|change|win|improve)
      (?:still|even) (?:stand|have|in with) (?:a|any) (?:\\w+ )?(?:chance|hope)
      (?:smallest|tiniest|slightest|faintest|least|last|any) (?:hope|crumb|glimmer|sign)(?: of hope)?(?=[ ,.?!])(?! to (?:visit|see|meet))
      only (?:let|give|take|want) me (?:in|a)
      refreshing my (?:inbox|e-?mail|mail|phone)
      take pity
      have mercy
      God (?:will )?bless(?: you)?
      (?:eternally|forever|deeply) (?:indebted|in your debt)
      (?:really,? ){2,}(?:want|need)
      want (?:this|it|the (?:job|role)) so (?:much|badly)
      would do (?:absolutely )?anything(?: to get| for)?
      (?:put me|let me) (?:out|in the door)
      in my favou?r
      sort me out
      favou?rabl(?:y|e)(?= reply|[.,])
      hopefully with a favou?rable
    `),
    says: 'This sounds desperate: what you would bring says more than what you need.',
    aim: 'interest',
  },
]

const forWriting =
  'This apologises for writing: you were invited, so write as someone they want to hear from.'

/** Small words of apology: for a concrete matter, once, they are a courtesy. */
export const apologies: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:I(?:'m| am) )?(?:(?:so|really|very|terribly|truly|awfully) )*(?:sorry|apologi[sz]e)(?: again)? (?:to|for|if I(?:'m| am)) (?:(?:be|being) (?:such )?(?:an? )?(?:pain|bother|nuisance|pest|pushy|annoying)|(?:keep|kept) (?:\\w+ing)|(?:bother|bug|disturb|pester|troubl|harass|chas|bombard|hassl)\\w*|(?:taking|wasting) (?:up )?(?:your|so much)|(?:my )?(?:poor|bad|terrible) performance|writ(?:e|ing) (?:yet )?again|(?:messag|e?mail|call|writ)ing (?:again|so (?:much|often)))
      I hate to (?:bother|bug|ask|be (?:that person|a pain|pushy))
    `),
    says: forWriting,
    aim: 'leave-out',
  },
]

const anxious: readonly CueCase[] = [
  {
    pattern: cue(`
      sorry,? sorry
      sorry again!*
      forgive me (?:for (?:writing|asking|bothering|being|insisting|trying|my)|if (?:I(?:'m| am) |this |I (?:keep|bother|write|ask|repeat|insist)))
      (?<=(?:[.!?,\\n]\\s*|it's |it is |just ))me again
      I know (?:you(?:'re| are) (?:very |so |extremely |super |probably |really )*(?:busy|swamped)|I(?:'m| am) (?:being |probably |just )*(?:a pest|annoying|a nuisance))(?! (?:with|at|in|on|this)\\b|,? so (?:an?|one|no|I'll|I will|please)\\b)(?: and I)?
      (?:I(?:'m| am) |I'm )?(?:probably |just )?being (?:so )?(?:annoying|needy|pushy|a pest|a pain)
      I have no right to ask
      patiently waiting
      I(?:'m| am|'ve been| have been| feel)(?: \\w+)?(?: so| very| really)? (?:anxious|scared|terrified|panicking|crushed|devastated|heartbroken)(?! about (?:hurting|doing|the (?:quality|safety)))
      anxious(?:ly)? (?:to hear|await\\w*|waiting)
    `),
    says: forWriting,
    aim: 'leave-out',
  },
]

const belittling: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:far|so many|many|probably|much) (?:far |much )?better (?:candidates|people|applicants)
      I(?:'m| am|'m probably| am probably| know I(?:'m| am)|  know that I am) not (?:the (?:strongest|best|most qualified|most experienced)|good enough|qualified enough|worthy)(?![^.!?\\n]{0,60}?,? but (?:I(?:'m|'ve| am| have| learn| can| do| know| bring| work)|my|what) )
      (?<!\\b(?:am|is|are|was|were|be|been) )(?:I )?(?:probably |totally |completely |really )?(?:blew|bombed|ruined|botched|messed up|screwed up|flunked)(?: \\w+){0,4}
      I answered (?:so )?badly
      (?:did|have) I (?:do|say|done|said|ruin|ruined|blow|blown|mess|messed) (?:something wrong|anything wrong|my chances|it|it up)
      if I said something wrong
      lost all (?:my )?(?:confidence|hope)
      (?:tiny|slim|slightest|any|small) chance(?= |[.?!])(?! (?:to|of (?:a|talking|meeting|calling))|,? you could)
      I cried
      I feel (?:awful|terrible|sick|so bad)
      (?:really |so )?struggling here
      (?:change|reconsider) (?:your|my) (?:mind|application|decision)
      (?:could|would) you (?:please )?reconsider
    `),
    says: 'This makes you smaller than you are: say what you can do instead.',
    aim: 'offer',
  },
]

export const pleas: readonly CueCase[] = [...hardship, ...apologies, ...anxious, ...belittling, ...needs]

/** What also sounds needy where a message does it again and again. */
export const needy = cue(`
  please
  help me
  need
  hope(?:d|less)?
  beg
  sorry(?! (?:to (?:hear|learn|see)|for (?:the|your|my) (?:slow|late|delay|loss|confusion|mix-up)|that))
  apologi[sz]e
  forgive
  worried|nervous|scared|afraid|fear|panic\\w*
  depend on
  promise
  whatever (?:it takes|work|you)
  any ?thing at all
  any (?:role|job|work|hours|pay|day|salary)
  (?:even )?(?:part-time|unpaid)
  only (?:person|place|one|you)
  nobody|no one
  nothing else
  dream(?:ed|t|s)?
  humbly
  (?:just|even) (?:one|a) (?:word|line|yes|chance|few)
  bad news|good news
  (?:eternally|forever) grateful
  I (?:can't|cannot|can not)
  chance
  rent|bills|savings|income|money|visa|children|childrens|kids|family
  again and again|yet again|once more
  really really
  so much
  every (?:five|ten|few) minutes|all night
`)
