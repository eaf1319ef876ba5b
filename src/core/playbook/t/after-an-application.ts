import type { Moment } from '../../dossier/dossier.ts'
import { counted } from '../../time/say.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { dayAfter, openingOn } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

const applied = at('2026-11-03T21:00[America/Toronto]')

interface Facts extends TimingFacts {
  readonly applied?: Moment
  readonly answered?: boolean
  /** It could have been asked since then, and was not: when the question rests. */
  readonly unasked?: boolean
}

export const T21: Rule<Facts, Asking> = {
  id: 'T21',
  title: 'After an application: one question after two weeks',
  says: ({ applicationAskAfter, applicationRestsDays }) =>
    `An application that was not answered is asked after once, gently, after ${counted(wholeDays(applicationAskAfter), 'day')}, by whoever is known there; then it rests. Unasked it stays offered, for ${counted(wholeDays(applicationRestsDays), 'day')}.`,
  numbers: ['applicationAskAfter', 'applicationOpenFor', 'applicationRestsDays'],
  sources: [
    {
      guide: 'mastering',
      says: 'After two weeks without news it is fine to ask how the application stands.',
    },
    { guide: 'quick', says: 'More than a week of silence is the least.' },
    {
      guide: 'house',
      says: 'The guides begin with the interview. Before it nobody owes you an answer: ask once.',
    },
  ],
  judge: (facts) => {
    if (facts.applied === undefined) return undefined
    const { numbers } = facts
    if (facts.unasked) {
      const weeks = counted(wholeDays(numbers.applicationRestsDays), 'day')
      return {
        opens: facts.applied.add({ days: wholeDays(numbers.applicationRestsDays) }),
        moved: [],
        because: `It could have been asked about for ${weeks}, and was not: it rests. Any word from them wakes it up.`,
      }
    }
    const landing = openingOn(dayAfter(facts.applied, numbers.applicationAskAfter, facts), facts)
    const days = counted(wholeDays(numbers.applicationAskAfter), 'day')
    return {
      opens: landing.opens,
      moved: landing.moved,
      because: `Before a first interview one gentle question is enough; ${days} after ${facts.answered ? 'their last word' : 'your application'} ${landing.falls}.`,
    }
  },
  cases: [
    {
      name: 'applied on Tuesday evening: two weeks later',
      facts: { ...timingSample(), applied },
      expect: saying((verdict) => verdict.opens, '2026-11-17T08:00:00'),
    },
    {
      name: 'eager: more than a week',
      facts: { ...timingSample({ numbers: tempers.eager }), applied },
      expect: saying((verdict) => verdict.opens, '2026-11-11T08:00:00'),
    },
    {
      name: 'nobody asked for eight weeks: it rests',
      facts: { ...timingSample(), applied, unasked: true },
      expect: saying((verdict) => verdict.opens, '2026-12-29T21:00:00'),
    },
    { name: 'nothing was sent', facts: timingSample(), expect: undefined },
    {
      name: 'nothing was sent, though they wrote',
      facts: { ...timingSample(), answered: true },
      expect: undefined,
    },
  ],
}
