import { type CueCase, cue } from '../cue.ts'

/** Orders and deadlines set to the reader. */
export const demands: readonly CueCase[] = [
  {
    pattern: cue(`
      I (?:still |really |now )?(?:need|require|demand|insist on|expect|must have|want) (?:an?|your|the|some kind of|a full|a written|a clear) (?:\\w+ )?(?:answer|response|reply|decision|explanation|feedback|update|confirmation|apology)
      I (?:will |fully )?(?:expect|demand|insist|require|need)(?: that)? (?:to hear (?:back|from)|you (?:to|will)|to be (?:told|informed|given)|this (?:done|sorted|fixed|corrected))
      I (?:must|have to) insist
      I (?:really |just )?need to know (?:by|whether|if|when|where|what you|your|asap|now|today|soon)
      (?:won't|will not|can't|not going to) wait (?:forever|much longer|any longer|around|indefinitely)
      I want (?:it|this|that) (?:today|now|by \\w+|in writing|sorted|fixed)
      I (?:trust|expect) (?:that )?you will (?:rectify|correct|respond|reply|attend)
      I demand
    `),
    says: 'This demands an answer: say what you would be glad of instead.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      (?<!\\bI (?:can|will|could|would) )(?:respond|reply|answer(?: me)?|get back to me|let me know|tell me|decide|write back|call me|act|send (?:me |it |them )?[^.!?\\n]{0,30}?)(?: \\w+){0,2} (?:immediately|asap|a\\.s\\.a\\.p|right away|at once|right now|without (?:any )?(?:further )?delay|today at the latest|no later than|urgently|straight away|or else)
      (?<!\\b(?:if|when|before|until|what|whether|where|who|why|how|(?:don't|not|never) (?:feel|think|believe|suppose|mean|imply)(?: that| as if| as though)?) )you (?:really |simply )?(?:need|have|ought|must) (?:to )?(?:let me know|respond|reply|decide|tell me|answer|give me|send me|raise|pay|fix|get)
      please (?:respond|reply|decide|answer) by
      (?<=(?:[.!?\\n,;:]\\s*|please |or |and ))(?:decide|answer|reply|respond|confirm) by (?:tomorrow|today|tonight|noon|\\w+day)
      (?:let me know|tell me|I need to know) by (?:tonight|noon|midnight)
      hear(?:ing)? (?:back )?from you (?:immediately|asap|a\\.s\\.a\\.p|right away|at once|today at the latest|without delay)
      get back to me (?:with something|by|when you are serious)
      make up your minds?
      (?<=[.!?\\n] ?)(?:answer|reply to|respond to|read|return) my (?:e-?mails?|calls?|messages?|questions?|letters?)
      (?:do your job|sort it out|get it (?:done|to me|sorted)|hurry up|stop (?:stalling|wasting|making excuses|playing games|messing)|get your (?:act|house) (?:together|in order)|come back when you(?: a|')re serious|send me (?:the|my|a|another|your) (?:decision|answer|contract|slot|result|feedback)[^.!?\\n]{0,20})
    `),
    says: 'This sets the reader a deadline: leave the time to them, or say what depends on it.',
    aim: 'ask',
  },
  {
    pattern: cue(`
      why (?:haven't|have not|has no(?:body| one)|didn't|did nobody|can't|won't|are) (?:you|anyone|anybody|I)(?: not)?
      why you (?:are|do|did|have) not
      I deserve
      I (?:am|'m) entitled to
      you owe me
      it is only fair that
      (?:or|and) (?:I'll|I will|I shall|I) (?:walk|leave a review|report|complain|go public|post|take (?:this|it|the matter))
      failing (?:that|which) I (?:will|shall)
      I (?:will|shall|'ll) (?:be (?:posting|reporting|warning)|(?:tell|be telling) (?:everyone|everybody|people)(?! about)|take (?:this|it|the matter) (?:to|further|up))
      or (?:you lose|you'll lose|you will lose|withdraw|forget|don't bother|I'm out|I am out)[^.!?\\n]{0,20}
      (?:last|final) warning
    `),
    says: 'This takes the reader to task: leave it out.',
    aim: 'leave-out',
  },
]

/** Orders that are only a matter of tone where much else is harsh too. */
export const orders = cue(`
  (?!tell me (?:if|whether|which|when|how))(?:send|give|tell|answer|call|decide|explain|pay|fix|hire|get|put|stop|do|don't|make|look|read|listen|lose|enjoy|spare|save) (?:me|it|this|that|us|my|them|your|the|whoever|bother)
  by (?:noon|tomorrow|tonight|the end of (?:the )?(?:day|business))
  immediately
  right now
  at once
  either you
  in writing
  your loss
`)
