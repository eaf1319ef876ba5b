import { flags, passes } from '../example.ts'
import { type Phrase, phraseFindings } from '../phrases.ts'
import type { Check } from '../reviewed.ts'

const pleas: readonly Phrase[] = [
  {
    pattern:
      /\b(?:I (?:really |badly |truly |desperately |so )*need (?:this|the|a) (?:job|position|role|chance|opportunity|work)|I(?:'m| am) (?:so |really )?desperate|desperately (?:need|want|hop\w+|wait\w+)|I(?:'d| would|'ll| will) (?:do|take|accept) (?:any ?thing|any (?:job|role|position|salary|pay))|(?:my )?(?:only|last) (?:hope|chance)|I (?:beg|implore)|begging|please,? please|pretty please|give me (?:a|one|just one) (?:last |more )?(?:chance|shot)|work for (?:free|nothing|less)|take (?:any|whatever) (?:pay|salary)|can't afford|pay (?:my|the) (?:rent|bills)|out of options|running out of (?:money|time|savings)|I(?:'ve| have) been (?:out of work|unemployed|looking)[^.]{0,30}\b(?:months|years|forever)|can't stop (?:thinking|checking)|can't sleep|fingers crossed!*|keep(?:ing)? my fingers crossed)\b/gi,
    says: 'This sounds desperate: what you would bring says more than what you need.',
  },
  {
    pattern:
      /\b(?:I(?:'m| am) (?:so |really |very |terribly )?sorry (?:to|for) (?:bother|bug|disturb|pester|trouble|harass)\w*|sorry (?:to|for) (?:bother|bug|disturb|pester)\w*|I know (?:you(?:'re| are) (?:very |so |extremely |super )*busy|I(?:'m| am) (?:being )?(?:a pest|annoying))(?: and I)?|I hate to (?:bother|bug|ask)|hopefully with a favou?rable|patiently waiting|anxious(?:ly)? (?:to hear|await\w*|waiting))/gi,
    says: 'This apologises for writing: you were invited, so write as someone they want to hear from.',
  },
]

export const X12: Check = {
  id: 'X12',
  title: 'Desperate',
  says: 'A candidate writes as someone with something to offer: no pleading, no apology for writing.',
  sources: [
    { guide: 'mastering', says: 'Never express desperation.' },
    {
      guide: 'eight',
      says: 'Be clear about your interest without coming across as pushy or desperate; stay sure of what you offer.',
    },
  ],
  judge: (facts) => phraseFindings(X12, facts, pleas),
  cases: [
    flags('needing the job', 'Hi Marc,\n\nI really need this job.\n\nAmina', 'I really need this job'),
    flags('sorry to bother', 'Hi Marc,\n\nSorry to bother you again.\n\nAmina', 'Sorry to bother'),
    flags('any pay', 'Hi Marc,\n\nI’d take any salary to start.\n\nAmina', 'I’d take any salary'),
    passes('what the team needs', 'Hi Marc,\n\nI think I could be what the team needs this spring.\n\nAmina'),
    passes(
      'a better answer',
      'Hi Marc,\n\nYou asked about saves; here is the answer I should have given.\n\nAmina',
    ),
    passes('sorry for something real', 'Hi Marc,\n\nI was sorry to hear that the demo was cut.\n\nAmina'),
    passes('a chance taken', 'Hi Marc,\n\nThank you for the chance to show my work.\n\nAmina'),
  ],
}
