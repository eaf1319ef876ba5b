import { flags, passes } from '../example.ts'
import { type Phrase, phraseFindings } from '../phrases.ts'
import type { Check } from '../reviewed.ts'

const complaints: readonly Phrase[] = [
  {
    pattern:
      /\b(?:I(?:'m| am| was| must say I am| have to say I'm)|it(?:'s| is| was)) (?:(?:a bit|a little|quite|very|rather|really|so|extremely|somewhat|getting) )?(?:frustrat(?:ed|ing)|disappoint(?:ed|ing)|annoy(?:ed|ing)|upset|irritat(?:ed|ing)|ridiculous|unacceptable|unprofessional|disrespectful|rude|fed up|tired of waiting|confus(?:ed|ing) (?:that|why))(?! (?:customers?|users?|players?|for (?:your|the)))/gi,
    says: 'This lets frustration show: the reader is seldom the one who caused it.',
  },
  {
    pattern:
      /\b(?:I (?:still )?(?:have|'ve)? ?(?:still )?(?:not|never|n't) (?:even )?(?:heard|received|gotten|got) (?:anything|a single|any (?:response|reply|answer)|one word)|I(?:'m| am) still waiting|still no (?:answer|reply|response|word)|(?:ignor(?:ed|ing)|unanswered) (?:my|me)|despite (?:my|several|all my|multiple|repeated) (?:\w+ )?(?:e-?mails|messages|calls|attempts|reminders)|my (?:second|third|fourth|last|previous) (?:two |three )?(?:e-?mail|message|voicemail)s? (?:went|was|were|remain)|(?:as I (?:already |previously |have )+(?:said|wrote|written|mentioned|stated)|as I (?:said|wrote|mentioned|stated) (?:already|before|last time)|as per my (?:last |previous )?(?:e-?mail|message))|it(?:'s| has) been (?:\w+ )?weeks (?:since|and)|you (?:said|promised|told me|assured me) (?:that )?(?:\w+ ){1,12}(?:but|yet) (?:I|nobody|no one|nothing|so far))/gi,
    says: 'This counts up the silence: no news is not bad news, and a friendly line gets further.',
  },
  {
    pattern:
      /\b(?:waste of (?:my )?time|nobody (?:bothered|had the courtesy)|no one (?:bothered|had the courtesy)|common courtesy|the least you (?:could|can)|ghost(?:ed|ing) me)\b/gi,
    says: 'This blames: leave it out.',
  },
]

export const X11: Check = {
  id: 'X11',
  title: 'Frustrated',
  says: 'A long silence is not held against the reader.',
  sources: [
    {
      guide: 'mastering',
      says: 'Never express frustration if the process takes longer than expected; stay positive.',
    },
    { guide: 'eight', says: 'Much is out of their control; silence does not mean bad news.' },
  ],
  judge: (facts) => phraseFindings(X11, facts, complaints),
  cases: [
    flags('frustrated', 'Hi Marc,\n\nI’m a bit frustrated by the silence.\n\nAmina', 'I’m a bit frustrated'),
    flags('still waiting', 'Hi Marc,\n\nI am still waiting for news.\n\nAmina', 'I am still waiting'),
    flags(
      'counting mails',
      'Hi Marc,\n\nDespite my previous e-mails nothing came.\n\nAmina',
      'Despite my previous e-mails',
    ),
    passes(
      'a plan for silence',
      'Hi Marc,\n\nIf I haven’t heard by the 24th, I’ll check in later that week.\n\nAmina',
    ),
    passes(
      'their players’ frustration',
      'Hi Marc,\n\nIt was good to hear how you found what is frustrating players in level two.\n\nAmina',
    ),
    passes(
      'thanks in a nudge',
      'Hi Marc,\n\nYou mentioned there would be news by the 24th. Is there anything I can add?\n\nAmina',
    ),
    passes(
      'disappointed but gracious after a no',
      'Hi Marc,\n\nThank you for telling me yourself. I enjoyed meeting you.\n\nAmina',
      { kind: 'close' },
    ),
  ],
}
