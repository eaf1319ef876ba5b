import { counted } from '../../time/say.ts'
import { type Numbers, tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

interface PartingFacts {
  /** The process has ended, whoever ended it. */
  readonly over: boolean
  readonly out: boolean
  /** Is it about the message that says goodbye, not about what rests because of it? */
  readonly lastWord: boolean
  readonly numbers: Pick<Numbers, 'withdrawHours'>
}

const parting = (over: boolean, out: boolean, lastWord: boolean): PartingFacts => ({
  over,
  out,
  lastWord,
  numbers: tempers.balanced,
})

export const K7: Rule<PartingFacts, Suggestion> = {
  id: 'K7',
  title: 'Contacts stay contacts',
  says: ({ withdrawHours }) =>
    `After a no the contacts stay contacts; the last word is gracious, and whoever is out says so within ${counted(withdrawHours, 'hour')}. What else was open goes into that word or rests.`,
  numbers: ['withdrawHours', 'closeWithin', 'closeRestsDays'],
  sources: [
    { guide: 'eight', says: 'Even without the job you have a new professional contact.' },
    { guide: 'house', says: 'Doors that close politely open again.' },
  ],
  judge: ({ over, out, lastWord, numbers }) => {
    if (out && lastWord)
      return {
        because: `You are out: say so within ${counted(numbers.withdrawHours, 'hour')}, so that they lose no time and you keep the contact.`,
      }
    if (over && lastWord)
      return { because: 'A gracious last word keeps the contact, whatever the answer was.' }
    if (over) return { because: 'The process is over; what was still open goes into the last word or rests.' }
    return out ? { because: 'You are out of this process; one message says so.' } : undefined
  },
  cases: [
    { name: 'the last word after a no', facts: parting(true, false, true), expect: suggests(/gracious/) },
    {
      name: 'a question that was open when it ended',
      facts: parting(true, false, false),
      expect: suggests(/rests/),
    },
    {
      name: 'the message that you withdraw',
      facts: parting(false, true, true),
      expect: suggests(/within 24 hours/),
    },
    {
      name: 'a question while you are out',
      facts: parting(false, true, false),
      expect: suggests(/one message/),
    },
    { name: 'a question in a process that goes on', facts: parting(false, false, false), expect: undefined },
    { name: 'a message in a process that goes on', facts: parting(false, false, true), expect: undefined },
  ],
}
