import { awaited } from '../../dossier/awaited.ts'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import { type Check, followed, kindOf, letterOf, reading } from '../reviewed.ts'

/** The reader asked for it: “you suggested that I check in around now”. */
const invited =
  /\b(?:you|he|she|they|\p{Lu}\p{L}+) (?:kindly )?(?:suggested|asked|told|invited|encouraged|said)(?: me)?(?: (?:that )?I (?:should |could |might |may )?| to )(?:check|write|get|follow|come|drop|call|ring|remind|be) (?:in|back|to|you|up|a|again|in touch)\b|\b(?:as you (?:suggested|asked|invited)|at your suggestion)\b/iu

export const X21: Check = {
  id: 'X21',
  title: 'Before the named date',
  says: 'Nothing asks for the status before the date they named has passed.',
  sources: [
    { guide: 'ace', says: 'Wait until the time they gave has passed.' },
    { guide: 'mastering', says: 'Too soon looks overeager.' },
  ],
  judge: (facts) => {
    const interview = followed(facts)
    const sentAt = reading(facts)?.sentAt
    const known = interview && sentAt && awaited(facts.dossier, interview, sentAt)
    const hearBy = known?.acts === 'them' ? known.day : undefined
    if (!hearBy || !sentAt || !stepKinds[kindOf(facts)].asksStatus) return undefined
    if (invited.test(letterOf(facts).text)) return undefined
    const today = sentAt.toPlainDate()
    return Temporal.PlainDate.compare(today, hearBy) <= 0
      ? [
          notice(
            X21,
            'warning',
            whole,
            `They named ${hearBy.toString()}; it has not passed yet. Wait, or say what makes it urgent.`,
          ),
        ]
      : undefined
  },
  cases: [
    flags('three days early', 'Hi Marc,\n\nIs there news on the trial week?\n\nAmina', '', {
      kind: 'nudge',
      sent: '2026-11-21T10:00[America/Toronto]',
    }),
    passes(
      'as they asked for',
      'Hi Marc,\n\nYou suggested that I check in around now, so here I am.\n\nAmina',
      { kind: 'check-in', sent: '2026-11-21T10:00[America/Toronto]' },
    ),
    passes('after it', 'Hi Marc,\n\nIs there news on the trial week?\n\nAmina', {
      kind: 'nudge',
      sent: '2026-11-27T10:00[America/Toronto]',
    }),
    passes('a thank-you may go at once', 'Hi Marc,\n\nThank you for today.\n\nAmina'),
  ],
}
