import { endOfDay } from '../../time/day.ts'
import { thankYouSendable } from '../../time/window.ts'
import type { Rule } from '../rule.ts'
import { at, type EndedFacts, sampleFacts, saying, type Timing } from './facts.ts'
import { endedOn } from './opening.ts'

export const T1: Rule<EndedFacts & { readonly sent?: boolean }, Timing> = {
  id: 'T1',
  title: 'Thank within three hours, at the latest the same day',
  says: 'A thank-you opens when the interview ends, is best sent within three hours, and is due by the end of the local day on which the interview ended.',
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
    const { ended, place, numbers } = facts
    const opens = ended.timeZoneId === place.zone ? ended : ended.withTimeZone(place.zone)
    const due = endOfDay(endedOn(ended, facts), place.zone)
    const best = thankYouSendable(
      opens.add({ minutes: Math.round(numbers.thankYouBestHours * 60) }),
      place,
      numbers,
    )
    // An interview that ends late in the evening: what is left of the day is the best there is.
    return { opens, best: best.epochMilliseconds > due.epochMilliseconds ? due : best, due }
  },
  cases: [
    {
      name: 'ended at 10:45: best by 13:45',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]') },
      expect: saying((verdict) => verdict.best, '2026-11-17T13:45:00'),
    },
    {
      name: 'due at the end of the reader’s day, though it is tomorrow where the writer is',
      facts: { ...sampleFacts(), ended: at('2026-11-17T23:30[Europe/Warsaw]') },
      expect: saying((verdict) => verdict.due, '2026-11-17T23:59:59'),
    },
    {
      name: 'an interview that ends after midnight counts for the date on which it ended',
      facts: { ...sampleFacts(), ended: at('2026-11-18T00:30[America/Toronto]') },
      expect: saying((verdict) => verdict.due, '2026-11-18T23:59:59'),
    },
    {
      name: 'three hours stay three hours over a change of clocks',
      facts: {
        ...sampleFacts({ numbers: { ...sampleFacts().numbers, sendFrom: 0 } }),
        ended: at('2026-11-01T00:30[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.best, '2026-11-01T02:30:00'),
    },
    {
      name: 'thanks have been sent',
      facts: { ...sampleFacts(), ended: at('2026-11-17T10:45[America/Toronto]'), sent: true },
      expect: undefined,
    },
  ],
}
