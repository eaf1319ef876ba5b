import { type CueCase, cue } from '../cue.ts'

/** Written because one does, wanted because it is there: nothing of the work, and no way it may go matters. */
export const dutiful: readonly CueCase[] = [
  {
    pattern: cue(`
      (?:because|since|as) (?:it(?:'s| is)|that(?:'s| is)|this is) (?:customary|usual|expected|required|the custom|recommended|advised|the done thing|good form|what (?:one does|people do))
      (?:told|advised|supposed|expected|required) (?:that (?:one|I|you|candidates) (?:should |must |has to |have to )?|to )(?:sends?|writes?) (?:an? |such |these |this )?(?:thank[- ]?yous?|notes?|messages?|mails?|e-?mails?)
      as (?:requested|required|advised|instructed) by (?:the|my) (?:agency|recruiter|job ?cent(?:re|er)|adviser|advisor)
      (?:applied|interested|writing) (?:because|since|as) (?:it|the job|the post|this) (?:was|is|came up) (?:on (?:the|a|my) list|near|close|nearby|convenient|there\\b|available|local)
      not (?:really |quite )?sure why I (?:applied|came)
      if you (?:choose|take|want|pick|hire) me,? (?:then )?(?:okay|ok|fine|good|all right)(?=[.,;!])
      (?:comes?|came) of it, (?:okay|ok|fine|good|all right)(?=[.,;!])
      but the (?:hours|pay|location|commute|salary) would suit me
      yours (?:would|will) do(?=[.,;!])
      (?:much|about) the same everywhere
      (?:one|an interview|a job|an office) like (?:the|any|all the) others?
    `),
    says: 'This sounds as if you wrote because one does: say what draws you, or leave it out.',
    aim: 'interest',
  },
]
