import { atHour, endOfDay, inZone, isBefore } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { dayAfter, sendingTime } from './opening.ts'
import { type EndedFacts, saying, type Timing, timingSample } from './timing-facts.ts'
import { wholeMinutes } from './whole.ts'

export const T1: Rule<EndedFacts & { readonly sent?: boolean; readonly over?: string }, Timing> = {
  id: 'T1',
  title: 'Thank within three hours, at the latest the same day',
  says: ({ thankYouBestHours }) =>
    `A thank-you opens when the interview ends, is best sent within ${counted(thankYouBestHours, 'hour')}, and is due by the end of the local day on which the interview ended.`,
  numbers: ['thankYouBestHours', 'thankYouUntil'],
  sources: [
    {
      guide: 'ace',
      says: 'Write within three hours of the interview, and no later than the end of that day.',
    },
    {
      guide: 'house',
      says: 'The suggested moment keeps to hours at which a message may arrive; the due time never moves.',
    },
  ],
  judge: (facts) => {
    if (facts.sent) return undefined
    const { ended, place, numbers, over = 'The interview is over' } = facts
    const opens = inZone(ended, place.zone)
    const day = dayAfter(ended, 0, facts)
    const due = endOfDay(day, place.zone)
    const wished = opens.add({ minutes: wholeMinutes(numbers.thankYouBestHours) })
    const moved = sendingTime(wished, facts, true)
    // After an evening interview the last hour for thanks on the same day beats the next morning, if there is time left.
    const tonight = isBefore(due, moved) ? atHour(day, numbers.thankYouUntil, place.zone) : opens
    const hours = counted(numbers.thankYouBestHours, 'hour')
    return {
      opens,
      best: isBefore(opens, tonight) ? tonight : moved,
      due,
      because: `${over}: best within ${hours}, at the latest by the end of that day.`,
    }
  },
  cases: [
    {
      name: 'ended at 10:45: best by 13:45',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]') },
      expect: saying((verdict) => verdict.best, '2026-11-17T13:45:00'),
    },
    {
      name: 'due at the end of the reader’s day, though it is tomorrow where the writer is',
      facts: { ...timingSample(), ended: at('2026-11-17T23:30[Europe/Warsaw]') },
      expect: saying((verdict) => verdict.due, '2026-11-17T23:59:59'),
    },
    {
      name: 'an interview that ends after midnight counts for the date on which it ended',
      facts: { ...timingSample(), ended: at('2026-11-18T00:30[America/Toronto]') },
      expect: saying((verdict) => verdict.due, '2026-11-18T23:59:59'),
    },
    {
      name: 'ended at eight in the evening: best by ten, the same day',
      facts: { ...timingSample(), ended: at('2026-11-17T20:00[America/Toronto]') },
      expect: saying((verdict) => verdict.best, '2026-11-17T22:00:00'),
    },
    {
      name: 'ended when it was too late to write: next morning, though it was due the same day',
      facts: { ...timingSample(), ended: at('2026-11-17T22:30[America/Toronto]') },
      expect: (verdict) =>
        saying<Timing>(({ best }) => best, '2026-11-18T08:00:00')(verdict) &&
        saying<Timing>(({ due }) => due, '2026-11-17T23:59:59')(verdict),
    },
    {
      name: 'a day that ends at the second of two midnights',
      facts: {
        ...timingSample({ place: { zone: 'America/Santiago', country: 'CL' } }),
        ended: at('2026-04-04T16:00[America/Santiago]'),
      },
      expect: (verdict) => verdict?.due.toString() === '2026-04-04T23:59:59-04:00[America/Santiago]',
    },
    {
      name: 'three hours stay three hours over a change of clocks',
      facts: {
        ...timingSample({ numbers: { ...timingSample().numbers, sendFrom: 0 } }),
        ended: at('2026-11-01T00:30[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.best, '2026-11-01T02:30:00'),
    },
    {
      name: 'thanks have been sent',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), sent: true },
      expect: undefined,
    },
  ],
}
