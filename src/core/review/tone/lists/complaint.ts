import { type CueCase, cue } from '../cue.ts'

/** Frustration about waiting and about how one was treated. */
export const complaints: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:I(?:'m| am| was| must say I am| have to say I'm| feel)|it(?:'s| is| was)) (?:(?:a bit|a little|quite|very|rather|really|so|extremely|somewhat|getting|growing|becoming|deeply|increasingly) )*(?:frustrat(?:ed|ing)|disappoint(?:ed|ing) (?:by|in|that|with|at|to|how|you)|annoy(?:ed|ing)|upset|irritat(?:ed|ing)|ridiculous|unacceptable|unprofessional|disrespectful|rude|fed up|sick (?:and tired )?of|tired of (?:waiting|being|chasing)|appalled|disgusted|outraged|angry|offended|insulted|confus(?:ed|ing) (?:that|why))(?! (?:for )?(?:customers?|users?|players?|(?:your|the) (?:customers?|users?|players?|pupils|patients)))
      this is (?:(?:quite|very|rather|really|so|extremely|simply|just|completely|totally) )*(?:unacceptable|unprofessional|disrespectful|rude|ridiculous|a disgrace|outrageous|very bad behaviou?r|insulting)
      I find (?:it|this|that) (?:\\w+ )?(?:unacceptable|unprofessional|disrespectful|rude|ridiculous|strange|odd|offensive|insulting|disappointing|hard to believe)
      I (?:note|write) with (?:displeasure|regret|disappointment|dismay)
    `),
    says: 'This lets frustration show: the reader is seldom the one who caused it.',
    aim: 'leave-out',
  },
  {
    pattern: cue(`
      I (?:still )?(?:have|'ve)? ?(?:still )?(?:not|never|n't) (?:even )?(?:heard|received|gotten|got|had) (?:anything|a thing|a single|a reply|a response|an answer|any (?:response|reply|answer|feedback|news)|one word|back (?:at all|yet|despite))(?!(?: \\w+){0,5}, (?:and|so) I(?:'m| am)? (?:wondered|wanted|thought|wondering|checking|writing|asking))
      I(?:'m| am) still waiting(?! to)
      I still (?:haven't|have not) (?:heard|received|had|got)(?: back| anything| an? \\w+)?
      I(?:'m| am) waiting (?:since|for (?:over|more than|the|an?|my|your|some|any|news|\\w+ (?:days|weeks)))
      I have (?:waited|been waiting) (?:enough|long enough|patiently|for (?:over|more than|weeks|\\w+ (?:days|weeks)))
      (?:and )?still (?:no|nothing)(?: (?:answer|reply|response|word|news|feedback))?(?=[.?!,])
      (?:(?:been|being|am|was|is|are|were|be|feel|I'm) (?:\\w+ )?ignored|ignor(?:ed|ing) (?:my|me)|unanswered)(?: (?:my|me))?
      despite (?:my|several|all my|multiple|repeated) (?:\\w+ )?(?:e-?mails|messages|calls|attempts|reminders)
      my (?:second|third|fourth|last|previous) (?:two |three )?(?:e-?mail|message|voicemail)s? (?:went|was|were|remain)
      this is (?:now )?(?:my|the) (?:second|third|fourth|fifth) (?:e-?mail|mail|message|time|attempt)
      as I (?:already |previously |have )+(?:said|wrote|written|mentioned|stated|explained)
      as I (?:said|wrote|mentioned|stated) (?:already|before|last time)
      (?:as )?per my (?:last |previous )?(?:e-?mail|message)
      I(?:'ve| have) (?:already )?(?:explained|asked|told you|said|called|written|e-?mailed|messaged|rung|phoned|chased)(?: you)?(?: \\w+){0,2} (?:twice|three times|several times|many times|repeatedly|already)
      it(?:'s| has) been (?:\\w+ )?(?:weeks|days)(?: and| since [^.!?\\n]{0,60}?(?:still|nothing|no one|nobody|not (?:heard|received)|haven't))
      you (?:said|promised|told me|assured me) (?:that )?(?:\\w+[ ,]+){1,12}(?:but|yet|and) (?:I(?:'ve| have|'m| am|'d| had)?,? (?:still|not (?:yet|had|heard|got|received|been)|never|heard nothing|waited|waiting|got nothing)|I (?:haven't|hadn't|didn't|see nothing|see no)|nobody|no one|nothing|so far|still|now)
      (?:strung|stringing|led|leading) (?:me )?along
      kept (?:me )?(?:waiting|in the dark)
      no one (?:has )?(?:called|replied|answered|bothered)
      I(?:'ve| have) heard nothing(?: (?:since|back|at all|from))?
      nobody (?:has )?(?:called|replied|answered|bothered)(?! (?:me back|my applications))
    `),
    says: 'This counts up the silence: no news is not bad news, and a friendly line gets further.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      (?:complete |total |utter )?waste of (?:my |everyone's )?time
      wasted (?:my|an hour|\\w+ (?:minutes|hours) of)(?: time)?
      (?:nobody|no one) (?:there )?(?:has )?(?:even )?(?:bothered|had the (?:courtesy|decency))
      (?:common|basic) (?:courtesy|decency)
      the least you (?:could|can)
      you (?:can't|couldn't|could not|cannot) be bothered
      you (?:have |had |'ve |'d )?never once
      (?:nobody|no one) (?:at|in) (?:your|the) \\w+ (?:seems?|appears?|is) (?:to be )?(?:able|capable|willing|competent)
      I (?:don't|do not|can't think|cannot think) (?:know )?why I (?:even |ever )?(?:bother(?:ed)?|wasted)
      (?:thanks for )?ghost(?:ed|ing)(?: me)?
    `),
    says: 'This blames: leave it out.',
    aim: 'leave-out',
  },
]
