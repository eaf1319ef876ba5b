import { type CueCase, cue } from '../cue.ts'
import { lookingDown } from './looking-down.ts'

const insults: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:is|was|are|were) (?:(?:such |frankly |simply |just |a complete |an absolute |a total )*)(?:a )?(?:joke|circus|farce|shambles|disgrace|mess|embarrassment|disaster|nightmare|catastrophe|clowns?|amateurs?)(?=[.,!?]| and\\b)
      (?:amateurish|incompetent|incompetence|pathetic|laughable|clueless|idiots?|idiotic|stupid|moron\\w*|imbecile|useless|shameful|cowardly|disgraceful|third-rate|second-rate|lousy|insulting|abysmal|shoddy|sloppy|disorgani[sz]ed|ill[ -]prepared|poorly (?:informed|prepared|run)|unqualified to (?:judge|interview))
      what a (?:joke|circus|farce|shambles|disgrace)
      (?:should|ought to) be ashamed
      (?:didn't|did not|doesn't|does not|don't) (?:understand|know) (?:the first thing|what (?:you|they|he|she)(?:'re| are|'s| is)? (?:doing|talking)|the basics)
      wouldn't know an? (?:\\w+ ){1,4}if
      had (?:clearly|plainly|obviously|evidently) not (?:read|looked|prepared|bothered)
      couldn't even
      (?:competent|serious|professional) (?:people|administrators|company|employer|firm)s? would
    `),
    says: 'This is an insult, however true: leave it out.',
    aim: 'leave-out',
  },
  {
    pattern: cue(`
      thanks (?:a lot )?for (?:nothing|wasting)
      (?:real|very|so|how) (?:classy|professional) ?(?:of you)?(?=[.!,])
      good luck (?:finding|with that|to whoever)
      (?<=[.!?\\n]\\s?)your loss
      you(?:'ll| will) (?:regret|be sorry)
      (?:made|make|making) the wrong (?:choice|decision|call)
      (?:hire|pick|choose) (?:who|whom)ever you (?:like|want)
      lose my (?:number|address|email)
      don't bother (?:\\w+ing|to)
      let me (?:be (?:very )?(?:blunt|clear)|use small words|spell it out)
      how hard (?:can|could) it be
      it(?:'s| is)(?: not|n't) (?:that |so |very |really )?(?:hard|difficult|complicated)(?=[.,!])
      a (?:child|toddler|monkey|five-year-old) (?:could|would)
      what (?:kind|sort) of (?:a )?(?:company|place|people|firm|outfit|person|manager|school) (?:is (?:this|that)|are you|does (?:this|that)|treats)
      do you (?:even|ever|actually) (?:read|listen|know|care|check)
      are you (?:always|people|even|serious|kidding|joking)
      is (?:that|this) how you (?:treat|run|do)
      (?:if you had|perhaps if you|maybe if you) (?:actually|ever|bothered|only)? ?(?:had )?(?:actually )?(?:listened|read|paid attention)
      what part of ["']
      not going to wait (?:around|forever|for you)
      I will not repeat myself
      (?:need|ought|should|have) (?:to )?learn how to (?:treat|run|do|read)
      (?:excuses|all talk|(?<!thank you )(?<!thanks )so much for (?:your|the) (?:promises?|word|professionalism|respect|efficiency))
      who actually (?:know|care|value)
      (?:someone|somebody) who (?:actually )?(?:matters|knows what they)
      (?:people|companies|firms|recruiters) like you
      (?:you lot|you people|(?:people|companies|firms) of your (?:kind|sort))
      (?:obviously|clearly|evidently|apparently),? (?:you|your \\w+|I was|nobody|no one|that's|my time|the \\w+)(?: \\w+){0,4} (?:not|n't|never|nothing|too|neither|no|forgot|forgotten|lost|wast\\w+|prefer\\w*|better|little|other|bother\\w*|beneath|worthless)
      (?:nobody|no one) (?:obviously|clearly|evidently|apparently) \\w+
      you (?:clearly|obviously|evidently|plainly|never|just|simply|still) (?:don't|do not|made|didn't|did not|have no|haven't|can't|couldn't|meant|care|prefer|forgot|lied)
      (?:don't|do not|doesn't|didn't) care (?:about|how|if|what)
    `),
    says: 'This sounds scornful: nothing good comes back from it, so leave it out.',
    aim: 'leave-out',
  },
]

/** Insults, sarcasm and looking down on people. */
export const contempt: readonly CueCase[] = [...insults, ...lookingDown]

/** Words that are harsh in company: they tell the tone, and are pointed at only where the whole message is rude. */
export const harsh = cue(`
  frankly
  seriously\\?
  honestly,
  evidently
  blunt
  supposedly
  so-called
  wow
  (?:extremely |so |very |really )?rude
  unacceptable
  unprofessional
  ridiculous
  absurd
  insult\\w*
  embarrass(?:ed|ing)
  lied|lying|liars?
  dishonest
  disrespect\\w*
  ignor(?:ed|ing|ant)
  excuses?
  complain\\w*
  lawyers?|legal action
  worst|terrible|horrible|awful|poor(?:ly)?|bad
  wrong
  unfair
  arrogan\\w+
  regret it
  mistaken
  nonsense|rubbish|crap|damn|hell|bloody|bullshit|shit\\w*|fuck\\w*|screw you|sucks?
  slow|late
  boss
  blame
  sick of
  fed up
  tired of
  I (?:don't|do not|won't|will not) (?:appreciate|accept|tolerate|discuss|have time)
  better than (?:that|this)
  my time
  shouldn't have
  should (?:have|know)
  you (?:were|are|did|didn't|don't|won't|can't|never|should|promised|said|told me|wasted)
  your (?:panel|process|company|people|colleague|recruiter|boss|junior|interviewers?|firm|lot|department|office)
`)
