import { type CueCase, cue } from '../cue.ts'
import { dutiful } from './duty.ts'

const faint: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:it|this|that|(?:the|your|my|our) (?:\\w+ )?(?:job|role|position|post|interview|team|office|company|place|offer|package|conversation|chat|call|meeting|terms|work|questions|people)) (?:all )?(?:was|were|is|are|seems|seemed|sounds|sounded|looks|looked|appears|feels|felt)(?: to be)?(?: (?:pretty|quite|kind of|sort of|generally|basically|rather|mostly|just))? (?:ok|okay|o\\.k\\.|fine|suitable|satisfactory|manageable|doable|bearable|comparable|alright|all right|acceptable|adequate|sufficient|decent|normal|average|so-so|not bad|not too bad|as expected|reasonable|tolerable|interesting enough|nice enough|good enough|standard)(?! (?:with|by|for) (?:you|me|us)\\b)
      (?:as|what) (?:I )?expected
      (?:it|this|the (?:job|role|position|work|post)) (?:is|looks|seems|sounds)(?: like)? (?:something I could do|a standard|a normal|a typical|a regular)
    `),
    says: 'This damns with faint praise: say what you liked, or leave it out.',
    aim: 'interest',
  },
  {
    pattern: cue(`
      I (?:guess|suppose)(?= (?:so|yes|it|that|this|I|you|we|there|my|your|the (?:job|role|position|post|work|pay|hours|offer|salary|team|company|interview|next))\\b|'|[,.;])
      I could (?:probably |maybe )?(?:do|manage|handle) (?:the|this) (?:work|job|role)
      (?:I have )?no (?:strong feelings|particular (?:feelings|interest|preference)|preference|opinion|comments?|further comments?)
      I (?:don't|do not) (?:really )?(?:mind|care) (?:which|what|either way|much|when|where)
      either way is (?:fine|ok|okay)
      whatever you (?:decide|choose|think) is (?:\\w+ )*(?:fine|ok|okay|alright|all right)(?: \\w+ me)?
      not sure (?:it's|it is|this is|about (?:this|the) (?:job|role|position))(?: (?:for|right for) me)?
      I(?:'d| would) consider it(?! (?:an?|my|the|as)\\b)
      I(?:'m| am) open to it
      (?:might|may|could) be (?:a|an ok|an okay|some kind of) (?:fit|match|option)
      up to you
      we(?:'ll| will) see(?: what happens| how it goes)
      (?:it )?seems to match
      (?:I have )?nothing (?:much |else |further )?to add(?! to|,? (?:but|except|only|save))
      not much to (?:add|say|report)
      (?:go(?: along)?|fine|happy|okay|ok|good|content) with whatever (?:you|the|they)
      (?:interview|meeting|job|role|position|company|office) like any other
      (?:I )?(?:would not|wouldn't) mind (?:having|getting|taking|doing|accepting) (?:the|this) (?:job|role|position|work|post|offer)
      (?:no|have nothing) (?:objections?|complaints?|against) ?(?:to|about|with|against)? (?:the|this|your) (?:job|role|position|post|work|company|interview|offer|team)
      (?:no|any) reason (?:not to|why not|why I (?:couldn't|could not|shouldn't))
      (?:is|was|were|are) (?:more or less|pretty much|about|roughly) (?:what|as) (?:I|was|the|one)
      (?:I (?:confirm|note|acknowledge|state)|this (?:is to )?confirms?) that I (?:took part|attended|was interviewed|came|had an interview|have been interviewed)
      I(?:'d| would)(?: probably)? (?:say yes|take it|accept)(?:,)? if (?:you|it|nothing|I)
      (?:willing|prepared|able) to accept (?:the|this|your) (?:job|role|position|post|offer) if
      (?:was|is|has been) noted(?=[.,])
      I (?:have|do not have|don't have) (?:no|any|nothing) (?:particular |further |more |other |to ask )?(?:questions?|comments?|about)?(?: ?(?:about|on|for) [^.!?\\n]{0,40})?[.,;] (?:and )?(?:please |kindly )?(?:tell|inform|let|advise|notify) me (?:know )?(?:of |about |what |when |as to )?(?:the |your |you )?(?:result|outcome|decision|decided?|once|verdict)
    `),
    says: 'This sounds as if you hardly cared: say what draws you, or leave it out.',
    aim: 'interest',
  },
]

/** Lukewarm words about what one is supposed to want. */
export const lukewarm: readonly CueCase[] = [...faint, ...dutiful]

/** Phrases of forms and offices, and the courtesies that everyone writes: no harm in one, no life in many. */
export const lifeless = cue(`
  I am writing to
  this is to (?:thank|confirm|acknowledge|inform)
  (?:I )?(?:confirm|acknowledge|refer to|await|attended|received)
  (?:remain )?available
  please (?:advise|inform|let me know|keep|find|confirm|be informed)
  kindly (?:inform|advise|confirm|let)
  let me know
  as (?:requested|stated|discussed|per|agreed)
  in due course
  match(?:es)? (?:the|my|your|with)
  required|requirements|qualifications?|sufficient|information
  the (?:position|post|outcome|result|status|decision|next steps?)
  your (?:reply|response|decision|answer|feedback)
  (?:I )?(?:look forward to|wait for|will wait|await)(?: hear(?:ing)? (?:back )?from you)?
  thank you for (?:your time|the (?:interview|meeting|call|update|chat|opportunity|information)|meeting|interview|taking the time|informing)
  thanks for (?:the (?:call|chat|meeting|interview)|your time|meeting)
  (?:was |is )?(?:nice|good) (?:to meet|meeting|to talk|talking|to speak|speaking)
  I am interested in
  I (?:believe|think) (?:that )?(?:I am|my|it)
  suitable|fine|okay|ok|alright|normal|standard
  (?:just )?(?:following up|checking in|follow up)
  any (?:update|news|questions)
  noted
  either way
  no further
  if (?:required|you need anything else|needed)
  on file
  still open
  status
  talk later|speak whenever|speak later
`)
