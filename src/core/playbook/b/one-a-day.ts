import type { Moment } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { type BalanceSay, mentions } from './balance-facts.ts'

/** What else there is to say to the reader of a message on this day. */
interface DayFacts {
  /** The message of the day, as it is called: “a thank-you”. */
  readonly first?: string
  /** Can this be said in it? */
  readonly alongWith?: boolean
  /** A message went to them today already. */
  readonly written?: boolean
  /** Tomorrow, when messages go out again where they are. */
  readonly tomorrow: Moment
}

const tomorrow = at('2026-11-18T08:00[America/Toronto]')

export const B10: Rule<DayFacts, BalanceSay> = {
  id: 'B10',
  title: 'One message a day to one person',
  says: 'What there is to say to one person on one day goes into one message: thanks, what you promised, a note to pass on, a question. What does not fit into it waits until tomorrow, unless it is due today.',
  sources: [
    { guide: 'mastering', says: 'Respect their time; no rows of messages.' },
    {
      guide: 'house',
      says: 'Three mails in an evening read as three people; one says everything, and is answered.',
    },
  ],
  judge: ({ first, alongWith, written, tomorrow: until }) => {
    if (first !== undefined && alongWith)
      return { because: `One message a day to one person: it goes into the same one (${first}).` }
    if (first !== undefined)
      return { because: `One message a day to one person: today ${first}, this from tomorrow.`, until }
    return written
      ? { because: 'You have written to this person today; tomorrow morning is soon enough.', until }
      : undefined
  },
  cases: [
    {
      name: 'a promise that can be kept along with the thanks',
      facts: { first: 'a thank-you', alongWith: true, tomorrow },
      expect: mentions(/goes into the same one \(a thank-you\)/),
    },
    {
      name: 'something useful on the day of the thanks',
      facts: { first: 'a thank-you', alongWith: false, tomorrow },
      expect: (say) => mentions(/today a thank-you/)(say) && say?.until?.equals(tomorrow) === true,
    },
    {
      name: 'they have a message of yours from today',
      facts: { written: true, tomorrow },
      expect: (say) => mentions(/written to this person today/)(say) && say?.until?.equals(tomorrow) === true,
    },
    { name: 'the only message of the day', facts: { tomorrow }, expect: undefined },
    { name: 'nothing went out today', facts: { written: false, tomorrow }, expect: undefined },
  ],
}
