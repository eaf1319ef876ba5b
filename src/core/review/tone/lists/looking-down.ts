import { type CueCase, cue } from '../cue.ts'

/*
 * Looking down on people without an insult: their people did not do what anybody would, somebody should teach them, a child would do, others
 * are worth more, one is above it. Each says who is judged and by what; a people named without the judgement is nobody's scorn.
 */

/** People of the other side. */
const theirs =
  '(?:you|your (?:\\w+ )?(?:interviewers?|panel|team|people|colleagues?|managers?|recruiters?|staff|department|company|firm|office|boss|assistant)|the (?:man|woman|person|lady|gentleman|people|interviewer|panel|recruiter)(?: (?:who|that) (?:interviewed|assessed|met|saw|questioned|received|spoke to|talked to) (?:me|us))?)'

const doubting =
  '(?:(?:so |quite )?(?:plainly|clearly|obviously|evidently|apparently|simply|really|even|still|also|ever|once|actually)? ?)'

/** What one does who takes a guest seriously. */
const heed =
  '(?:read|open(?:ed)?|look(?:ed)? (?:at|up)|listen(?:ed)?|prepare(?:d)?|understand|understood|care(?:d)?|notice(?:d)?|bother(?:ed)?|apologi[sz]ed?|introduce(?:d)?|pay attention|paid attention)'

const small =
  '(?:an? )?(?:school ?(?:leavers?|boys?|girls?|child(?:ren)?|kids?)|child(?:ren)?|toddlers?|beginners?|first[- ]graders?|five[- ]year[- ]olds?|teenagers?|interns?|trainees?)'

const employer = '(?:company|firm|employer|manager|school|hospital|place|team|business|shop|kitchen)'

export const lookingDown: readonly CueCase[] = [
  {
    pattern: cue(`
      ${theirs} (?:had|have|has|did|was|were|do|does) ?${doubting}(?:n't|not|never|hardly|barely|scarcely) ${doubting}${heed}
      ${theirs} (?:wouldn't|would not|couldn't|could not) (?:recogni[sz]e|spot|organi[sz]e|run) 
      (?:somebody|someone) (?:really )?(?:ought to|should|needs to|must|has to) (?:\\w+ )?(?:explain|teach|tell) (?:to )?(?:you|your|them|him|her)
      ${theirs} (?:could|would) do with (?:a |some |an )?(?:lessons?|training|manners|watch|clock|course|holiday)
      lessons? in (?:punctuality|manners|courtesy|politeness|respect|humility|reading)
      (?:somebody|someone|anybody|anyone|people|a (?:person|man|woman)) (?:so|that|this) (?:junior|inexperienced|unprepared|uninformed|ignorant|slow)
      (?:with|on|of|has|have) (?:half|(?:a|one) (?:third|quarter|fraction|tenth) of) my (?:experience|age|salary|skills?|qualifications|knowledge)
      (?:so that|for|that) even (?:you|your \\w+) (?:can|could|will|might|may|would|should)
      (?:questions?|tests?|tasks?|exercises?|things?) (?:that )?(?:one|you|they|people|I)(?:'d| would| might)? (?:give|ask|set|put)s?(?: to)? ${small}
    `),
    says: 'This looks down on people: whoever reads it stops there. Leave it out.',
    aim: 'leave-out',
  },
  {
    pattern: cue(`
      I(?:'ve| have) better (?:things|uses|offers)
      I(?:'d| had)? ?expected (?:more|better|something better) (?:of|from) (?:you|your|a|an)
      any ${employer} (?:that(?:'s| is) |which is )?worth (?:working|its|his|joining|the|their)
      (?:a|any|no) (?:serious|decent|proper|self-respecting) ${employer} (?:would|does|keeps|treats|lets|makes|needs|answers|can)
      (?:what|who|why) on earth (?:were|was|did|are|is|have|made)
      (?:spare|skip|leave out|save) (?:me |us )?the (?:speech(?:es)?|pleasantries|flattery|lecture|sermon|niceties|platitudes)
      (?:enjoy|like|love|prefer) (?:making|keeping|letting) (?:\\w+ ){1,3}(?:wait|waiting|guess|guessing|beg|sweat)
    `),
    says: 'This puts you above them: nothing good comes back from it, so leave it out.',
    aim: 'leave-out',
  },
]
