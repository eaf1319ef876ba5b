import { earlier, endOfDay } from '../../time/day.ts'
import { counted, dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { dayAfter, openingOn } from './opening.ts'
import { type EndedFacts, saying, type Timing, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

/** So many words of a note, found in a message again, are the note. */
const enoughWords = 5

/** Has a message said this note already? It is looked for by the words it begins with. */
export const saidIn = (message: string, note: string): boolean =>
  message.toLowerCase().includes(note.toLowerCase().split(/\s+/).slice(0, enoughWords).join(' '))

export const T3: Rule<EndedFacts & { readonly leftToSay: boolean }, Timing> = {
  id: 'T3',
  title: 'A fuller message within a week, if something is left to say',
  says: ({ detailedByDays }) =>
    `Where the thank-you was short of something worth saying, a more detailed message may follow within ${counted(wholeDays(detailedByDays), 'day')}.`,
  numbers: ['detailedFromDays', 'detailedByDays'],
  sources: [
    {
      guide: 'mastering',
      says: 'Unless it has gone already, a fuller follow-up goes out in the first week.',
    },
    { guide: 'house', says: 'Only if the thank-you left something worth saying; it is offered, not urged.' },
  ],
  judge: (facts) => {
    if (!facts.leftToSay) return undefined
    const { ended, numbers, place } = facts
    const due = endOfDay(dayAfter(ended, numbers.detailedByDays, facts), place.zone)
    const opens = earlier(openingOn(dayAfter(ended, numbers.detailedFromDays, facts), facts).opens, due)
    const days = counted(wholeDays(numbers.detailedByDays), 'day')
    return {
      opens,
      best: opens,
      due,
      because: `A better answer, a question or a finding is on record; unless it has gone already, it may follow within ${days}, until ${dayWords(due)}.`,
    }
  },
  cases: [
    {
      name: 'something was left out: by day seven',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), leftToSay: true },
      expect: saying((verdict) => verdict.due, '2026-11-24T23:59:59'),
    },
    {
      name: 'all was said',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), leftToSay: false },
      expect: undefined,
    },
  ],
}
