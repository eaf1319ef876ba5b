import type { Moment } from '../../dossier/dossier.ts'
import { capital, counted, dateWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`)

export const T13: Rule<
  TimingFacts & {
    readonly lastWord?: Moment
    readonly spanDays?: number
    /** Nobody has asked them anything: silence says nothing yet. */
    readonly unasked?: boolean
  },
  { readonly restsAt: Moment; readonly because: string }
> = {
  id: 'T13',
  title: 'Silence is not a no',
  says: ({ takenAsNoDays, takenAsNoSpans }) =>
    `No news is not bad news. ${capital(counted(wholeDays(takenAsNoDays), 'day'))} after the last word${takenAsNoSpans === 0 ? '' : `, or ${times(takenAsNoSpans)} the span they named if that is longer`}, a thread with an unanswered question rests and is taken to be a no until they say otherwise; where nobody asked, one gentle question stays offered.`,
  numbers: ['takenAsNoDays', 'takenAsNoSpans'],
  sources: [
    {
      guide: 'eight',
      says: 'Do not read the worst into silence; most of the process is out of the hands of those you met.',
    },
    {
      guide: 'quick',
      says: 'A slow answer does not mean they have dropped you; a small reminder may be all it takes.',
    },
    { guide: 'mastering', says: 'Be patient with the employer’s own timeline.' },
    {
      guide: 'house',
      says: 'Four weeks or twice the span; a thread that rests wakes up with any word from them.',
    },
  ],
  judge: ({ lastWord, spanDays = 0, unasked = false, numbers }) => {
    if (lastWord === undefined) return undefined
    const spans = spanDays * numbers.takenAsNoSpans
    const days = wholeDays(Math.max(numbers.takenAsNoDays, spans))
    const spoken =
      spans > numbers.takenAsNoDays ? `, ${times(numbers.takenAsNoSpans)} the span they named` : ''
    const silent = `${capital(counted(days, 'day'))} without a word since ${dateWords(lastWord)}${spoken}`
    const restsAt = lastWord.add({ days })
    if (unasked)
      return {
        restsAt,
        because: `${silent}, and nobody has asked: one gentle question is still in order, whenever you like.`,
      }
    return {
      restsAt,
      because: `${silent}: taken to be a no until they say otherwise. Any word from them wakes it up.`,
    }
  },
  cases: [
    {
      name: 'four weeks after the last word',
      facts: { ...timingSample(), lastWord: at('2026-11-02T12:00[America/Toronto]') },
      expect: saying((verdict) => verdict.restsAt, '2026-11-30T12:00:00'),
    },
    {
      name: 'they spoke of a month: two months',
      facts: { ...timingSample(), lastWord: at('2026-11-02T12:00[America/Toronto]'), spanDays: 30 },
      expect: saying((verdict) => verdict.restsAt, '2027-01-01T12:00:00'),
    },
    {
      name: 'nobody has asked: it is no no',
      facts: { ...timingSample(), lastWord: at('2026-11-02T12:00[America/Toronto]'), unasked: true },
      expect: (verdict) =>
        /nobody has asked/.test(verdict?.because ?? '') && !/a no/.test(verdict?.because ?? ''),
    },
    { name: 'nothing has been said yet', facts: timingSample(), expect: undefined },
  ],
}
