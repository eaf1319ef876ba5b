import type { Moment } from '../../dossier/dossier.ts'
import { dayIn, later } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { at, type Opening, sampleFacts, saying, type TimingFacts } from './facts.ts'
import { openingOn, wholeDays } from './opening.ts'

interface Facts extends TimingFacts {
  /** The last word that went either way. */
  readonly lastWord: Moment
  readonly lastValueAdd?: Moment
  /** The last question about the status. */
  readonly lastAsked?: Moment
  readonly over?: boolean
}

const after = (moment: Moment, days: number, facts: Facts): Moment =>
  openingOn(dayIn(moment, facts.place.zone).add({ days: wholeDays(days) }), facts)

export const T10: Rule<Facts, Opening> = {
  id: 'T10',
  title: 'Now and then something of value, never a string of messages',
  says: 'While you wait, something useful may go out: two weeks after the last such touch, five days clear of a question, a week after the last word.',
  sources: [
    {
      guide: 'eight',
      says: 'Touch base from time to time in a way that shows your worth; no rows of e-mails and voicemails.',
    },
    { guide: 'mastering', says: 'Do not flood them with messages and calls.' },
    { guide: 'house', says: 'Every 14 days at most, and not within five days of a question.' },
  ],
  judge: (facts) => {
    if (facts.over) return undefined
    const { numbers, lastWord, lastValueAdd, lastAsked } = facts
    const quiet = after(lastWord, 7, facts)
    const spaced = lastValueAdd ? later(quiet, after(lastValueAdd, numbers.valueAddEvery, facts)) : quiet
    return { opens: lastAsked ? later(spaced, after(lastAsked, numbers.valueAddFromNudge, facts)) : spaced }
  },
  cases: [
    {
      name: 'a week after the last word',
      facts: { ...sampleFacts(), lastWord: at('2026-11-17T12:00[America/Toronto]') },
      expect: saying((verdict) => verdict.opens, '2026-11-24T08:00:00'),
    },
    {
      name: 'two weeks after the last one',
      facts: {
        ...sampleFacts(),
        lastWord: at('2026-11-17T12:00[America/Toronto]'),
        lastValueAdd: at('2026-11-17T12:00[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'the process is over',
      facts: { ...sampleFacts(), lastWord: at('2026-11-17T12:00[America/Toronto]'), over: true },
      expect: undefined,
    },
  ],
}
