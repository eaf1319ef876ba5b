import { type CueCase, cue } from '../cue.ts'

/*
 * Need, said without a word of it. It makes few moves: one's own trouble is the reason why they should, they are all that is left, one offers
 * without a limit, one asks what they want to hear, one lies awake. Trouble without a “so you”, and an offer with a limit, are nobody's plea.
 */

const trouble =
  'my (?:rent|mortgage|landlord|savings|bills?|debts?|children|kids|visa|benefits?|bank|overdraft)'

/** What one would do: the beginning of an offer. */
const offering =
  "I(?:'d| would|'ll| will| could| can|'m (?:ready|willing|prepared|happy) to| am (?:ready|willing|prepared|happy) to)"

/** Somebody's deed that shows an interest in one. */
const wanted =
  '(?:answered|replied|called|written|wrote|invited|interviewed|wanted|wants|given|taken|hired|offered|responded|looked at|opened)'

export const needs: readonly CueCase[] = [
  {
    pattern: cue(`
      ${trouble}[^.!?\\n]{0,60}? (?:so you|so your|so please|so a (?:\\w+ )?(?:yes|answer|decision)|which is why (?:you|your|this|I need)|that(?:'s| is) why (?:you|your|this|I need)|and a (?:\\w+ )?(?:yes|answer|decision))
      (?:you(?:'re| are)|yours is|this is|it(?:'s| is)|that(?:'s| is)) (?:really |now |simply |about |just )?(?:all (?:that )?I(?:'ve| have)(?: got)?(?: left)?|everything (?:to me|I have))
      (?:the|my) (?:only|one|last) (?:\\w+ )?(?:door|hope|chance|option|way out|lifeline)(?: (?:that|left|I|which|open)|(?=[.,;!]))
      the only (?:\\w+ )?(?:ones?|people|person|place|firm|company|employer|school|hospital) (?:(?:that|who|which) )?(?:has |have |'s )?(?:even |ever )?(?:${wanted}|left)
      (?:nobody|no one|none|not one)(?: else| of the others| of them) (?:has |have |had |would )?(?:ever |even |so much as )?(?:have )?${wanted}
      (?:there(?:'s| is)|I have|I've got) no (?:plan B|other (?:door|way|option|offer|hope|chance)s?|backup|fallback|way back)
      if (?:it(?:'s| is)|this is) not you
    `),
    says: 'Your need is no reason for them: say what they would get.',
    aim: 'offer',
  },
  {
    pattern: cue(`
      ${offering} [^.!?\\n]{0,60}?(?:whatever (?:it takes|you (?:want|need|ask|say|wish)|the (?:pay|salary|hours|terms))|anything (?:you (?:want|need|ask|say)|at all|to (?:get|join|be))|any (?:day|hour),? (?:and )?at any (?:hour|time)|at any (?:price|salary|wage|pay|hour of)|no matter (?:what|how little|the (?:pay|salary|hours))|on the spot|in an hour)
      pay (?:me )?(?:whatever|what|as little as|anything) you (?:like|want|can|wish)
      money (?:really |truly )?(?:is|would be) no (?:object|matter|concern)
      (?:become|be|turn into|change into) (?:whatever|whoever|anything|anyone) you (?:need|want|like|ask|wish)
      (?:sweep|scrub|mop|clean) (?:the )?(?:floors?|toilets?|yard)
      if that(?:'s| is) all (?:you have|there is|you need)
      even if you (?:only|just) (?:need|want|have|take)
    `),
    says: 'An offer without a limit sounds like need: offer what you are good at.',
    aim: 'offer',
  },
  {
    pattern: cue(`
      (?:tell me )?what (?:I would|I'd|would I|do I|must I|I) have to (?:say|do|change|be)
      tell me what (?:to (?:change|say|be)|you want to hear|I (?:must|should) (?:change|say|do|be))
      (?:to )?make you (?:choose|pick|want|take|hire) me
      (?:nobody|no one|anyone|anybody)'s (?:first|second|last) choice
      (?:go|going|gone|went|play|playing|run|running) (?:\\w+ ){0,4}(?:in|through) my (?:head|mind)
      (?:not|n't|hardly|barely) (?:\\w+ )?(?:slept|eaten)
      (?:can't|cannot|could not|couldn't) (?:help (?:it|myself)|go through (?:this|that|all|it)|(?:bear|face|take|survive) another)
      (?:don't|do not) think I (?:could|can) (?:go through|bear|take|face|stand|survive) 
      please,? (?:don't|do not) (?:give|offer) (?:it|this|the \\w+|that) to (?:someone|somebody|anyone|anybody|another)
    `),
    says: 'This lets worry speak: a sentence about the work says more for you.',
    aim: 'interest',
  },
]
