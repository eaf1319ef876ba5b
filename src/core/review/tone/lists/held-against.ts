import { type CueCase, cue } from '../cue.ts'

/*
 * What the reader did, held against them in polite words: a thanks measured out, a word of theirs quoted back, what others would have felt,
 * what one has learned not to expect, who must have got it instead.
 */

const supposedly =
  '(?:perhaps|maybe|no doubt|doubtless|presumably|evidently|apparently|I (?:suppose|assume|guess|imagine|gather|take it|expect|presume)(?: that)?),?'

export const heldAgainst: readonly CueCase[] = [
  {
    pattern: cue(`
      ${supposedly} (?:[\\w-]+ ){1,5}(?:was|were|is|are) (?:\\w+ )?too \\w+ (?:for (?:anyone|anybody|you\\b|someone)|to (?:be (?:read|answered)|deserve|merit|matter|bother))
      ${supposedly} [^.!?\\n]{0,50}? not (?:a )?part of (?:your|the) (?:process|culture|procedure|policy|training|service|routine)
      \\w+day (?:means|meant) \\w+day
      (?:word|promise|appointment|deadline|agreement) (?:stands?|stood|means?|meant|counts?) for something|(?:gives?|gave) (?:your|her|his|their|a) word
      but I (?:must have been|was (?:clearly|evidently|obviously)) (?:mistaken|wrong)(?=[.,;!])
      (?:others|another person|other people|some people|anyone else|most people) would (?:have |be |take )(?:\\w+ )?(?:offence|offense|offended|hurt|insulted|upset|angry|walked out|given up)
      learn(?:ed|t) not to (?:expect|hope|count on|rely|wait)
      you did say (?:that )?you (?:value|valued|care|cared|believe|believed|like|liked)
      (?:maybe|perhaps) next time (?:you|someone|somebody|your \\w+) (?:could|can|might|will|would) (?:\\w+ )?(?:let|tell|warn|inform|read|answer|reply|check|remember)
      whoever you (?:hire|hired|choose|chose|pick|picked|prefer|preferred|take|took) (?:instead|over me|in my place)
      (?:don't|do not) worry,? I(?:'ve| have| do|'m| am| wo)(?: not|n't)? [^.!?\\n]{0,20}?(?:expect|expecting|hold|hoping|hope|waiting)
      (?:if|had) you (?:had )?(?:actually |only |ever )?(?:read|opened|listened to|looked at|paid attention to) my
      I won't (?:trouble|bother|burden|weary) you with
    `),
    says: 'This holds something against the reader, politely and audibly: ask afresh, or leave it out.',
    aim: 'leave-out',
  },
]
