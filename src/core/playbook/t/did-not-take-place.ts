import type { Interview, Moment } from '../../dossier/dossier.ts'
import { dayIn, inZone } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingAfter } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

interface Facts extends TimingFacts {
  readonly outcome?: Interview['outcome']
  readonly starts: Moment
  readonly ends: Moment
}

const facts = (outcome: Interview['outcome']): Facts => ({
  ...timingSample(),
  ...(outcome ? { outcome } : {}),
  starts: at('2026-11-17T10:00[America/Toronto]'),
  ends: at('2026-11-17T10:45[America/Toronto]'),
})

export const T19: Rule<Facts, Asking> = {
  id: 'T19',
  title: 'A meeting that did not take place',
  says: ({ newDateAfter }) =>
    `Whoever did not appear is asked for a new time at once, without reproach. Where a meeting was called off and no new date came, the question opens after ${counted(wholeDays(newDateAfter), 'business day')}.`,
  numbers: ['newDateAfter', 'newDateOpenFor', 'newDateRestsDays'],
  sources: [
    {
      guide: 'house',
      says: 'Most often it is a mix-up; a kind line settles it, and a reproach settles nothing.',
    },
  ],
  judge: ({ outcome, starts, ends, ...timing }) => {
    if (outcome === 'no-show')
      return {
        opens: inZone(ends, timing.place.zone),
        moved: [],
        because: 'They did not appear. Most often it is a mix-up, and a kind line settles it.',
      }
    if (outcome !== 'cancelled') return undefined
    const { opens, falls, moved } = askingAfter(
      dayIn(starts, timing.place.zone),
      timing.numbers.newDateAfter,
      timing,
    )
    const days = counted(wholeDays(timing.numbers.newDateAfter), 'business day')
    return {
      opens,
      moved,
      because: `The interview was called off; without a new date after ${days}, which ${falls}, it is right to ask for one.`,
    }
  },
  cases: [
    {
      name: 'they did not come: at once',
      facts: facts('no-show'),
      expect: saying((verdict) => verdict.opens, '2026-11-17T10:45:00'),
    },
    {
      name: 'called off on Tuesday: Friday',
      facts: facts('cancelled'),
      expect: saying((verdict) => verdict.opens, '2026-11-20T08:00:00'),
    },
    { name: 'it took place', facts: facts('held'), expect: undefined },
    { name: 'nothing is said of it', facts: facts(undefined), expect: undefined },
  ],
}
