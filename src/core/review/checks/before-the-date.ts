import { awaited } from '../../dossier/awaited.ts'
import type { Day } from '../../dossier/dossier.ts'
import { months } from '../../english/calendar-names.ts'
import { dayWords } from '../../time/say.ts'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
import { flags, passes } from '../example.ts'
import { notice, whole } from '../notice.ts'
import { type Check, followed, kindOf, letterOf, reading, subjectOf } from '../reviewed.ts'

/** The reader asked for it: “you suggested that I check in around now”. */
const invited =
  /\b(?:you|he|she|they|\p{Lu}\p{L}+) (?:kindly )?(?:suggested|asked|told|invited|encouraged|said)(?: me)?(?: (?:that )?I (?:should |could |might |may )?| to )(?:check|write|get|follow|come|drop|call|ring|remind|be) (?:in|back|to|you|up|a|again|in touch)\b|\b(?:as you (?:suggested|asked|invited)|at your suggestion)\b/iu

/** It asks, with a question mark or without: “I wonder whether”, “how things stand”, “I'm following up”. */
const asks =
  /\?|\b(?:wonder(?:ed|ing)?\b(?! at\b)|(?:writing|wanted|(?:would|'d) like|allow me|hoping|have) (?:just |only |once more |again )?to (?:ask|enquire|inquire|check|follow up|see|find out|learn|hear|know)|(?:any|an?|some) (?:further |more )?(?:news|update|word|decision)|where (?:things|I|we|you|my \w{1,20}) stand|how (?:things|matters) (?:are|stand)|status of|(?:checking|following|touching) (?:in|up|base)|let me (?:know|have)|(?:grateful|glad|happy|pleased) (?:for|to (?:hear|have|know|learn))|when I (?:can|may|might|could|should) expect)\b/i

/** A day that is named together with its month, as people do (“late January”, “11 December”), is one they keep in mind. */
const knows = (text: string, { month }: Day): boolean =>
  text.split(/[^\p{L}]+/u).includes(months[month - 1] ?? '')

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
    if (Temporal.PlainDate.compare(sentAt.toPlainDate(), hearBy) > 0) return undefined
    const said = letterOf(facts)
      .sentences.map(({ text }) => text)
      .join('\n')
    const isAsked = asks.test(`${subjectOf(facts)}\n${said}`)
    return isAsked || !knows(said, hearBy)
      ? [
          notice(
            X21,
            isAsked ? 'warning' : 'hint',
            whole,
            `They named ${dayWords(hearBy)}; it has not passed yet. Wait, or say what makes it urgent.`,
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
    flags(
      'without a question mark',
      'Hi Marc,\n\nI know you said November 24, but I wonder how things stand.\n\nAmina',
      '',
      { kind: 'check-in', sent: '2026-11-21T10:00[America/Toronto]' },
      ([found]) => found?.severity === 'warning',
    ),
    flags(
      'a message that may be meant to ask is only hinted at',
      'Hi Marc,\n\nThe build farm is still on my mind.\n\nAmina',
      '',
      { kind: 'nudge', sent: '2026-11-21T10:00[America/Toronto]' },
      ([found]) => found?.severity === 'hint',
    ),
    passes(
      'who knows the day and asks for nothing',
      'Hi Marc,\n\nI know that nothing will be decided before late November, so there is nothing for you to do. I booked my course.\n\nAmina',
      { kind: 'check-in', sent: '2026-11-21T10:00[America/Toronto]' },
    ),
    passes(
      'a wish, and the day',
      'Hi Marc,\n\nI’ll wait to hear from you by 24 November. Until then I wish you calm builds.\n\nAmina',
      { kind: 'check-in', sent: '2026-11-21T10:00[America/Toronto]' },
    ),
    passes('after it', 'Hi Marc,\n\nIs there news on the trial week?\n\nAmina', {
      kind: 'nudge',
      sent: '2026-11-27T10:00[America/Toronto]',
    }),
    passes('a thank-you may go at once', 'Hi Marc,\n\nThank you for today.\n\nAmina'),
  ],
}
