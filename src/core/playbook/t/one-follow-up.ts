import type { Moment } from '../../dossier/dossier.ts'
import { dayIn } from '../../time/day.ts'
import { counted, dateWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingAfter } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T9: Rule<TimingFacts & { readonly nudged?: Moment }, Asking> = {
  id: 'T9',
  title: 'One follow-up, perhaps one short one more',
  says: ({ checkInAfter }) =>
    `One question is enough in most cases. Where it stayed unanswered for ${counted(wholeDays(checkInAfter), 'business day')}, one short last check-in is offered, not urged.`,
  numbers: ['checkInAfter', 'checkInOpenFor'],
  sources: [
    {
      guide: 'quick',
      says: 'One follow-up usually brings an answer; now and then one simple line more after a couple of days.',
    },
    { guide: 'house', says: 'Three business days, and only as an offer.' },
  ],
  judge: (facts) => {
    const { nudged, place, numbers } = facts
    if (nudged === undefined) return undefined
    const asked = dayIn(nudged, place.zone)
    const { opens, falls, moved } = askingAfter(asked, numbers.checkInAfter, facts)
    const days = counted(wholeDays(numbers.checkInAfter), 'business day')
    return {
      opens,
      moved,
      because: `Your question of ${dateWords(asked)} stayed unanswered; ${days} after it, which ${falls}, one short line more is enough. After this one the thread rests.`,
    }
  },
  cases: [
    {
      name: 'asked on Friday: Wednesday',
      facts: { ...timingSample(), nudged: at('2026-11-27T09:00[America/Toronto]') },
      expect: saying((verdict) => verdict.opens, '2026-12-02T08:00:00'),
    },
    { name: 'nobody has been asked', facts: timingSample(), expect: undefined },
  ],
}
