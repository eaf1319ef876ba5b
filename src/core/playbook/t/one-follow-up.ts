import type { Moment } from '../../dossier/dossier.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn } from '../../time/day.ts'
import type { Rule } from '../rule.ts'
import { at, type Opening, sampleFacts, saying, type TimingFacts } from './facts.ts'
import { wholeDays } from './opening.ts'

export const T9: Rule<TimingFacts & { readonly nudged?: Moment }, Opening> = {
  id: 'T9',
  title: 'One follow-up, perhaps one short one more',
  says: 'One question is enough in most cases. Three business days after it stayed unanswered, one short last check-in is offered, not urged.',
  sources: [
    {
      guide: 'quick',
      says: 'One follow-up usually brings an answer; now and then one simple line more after a couple of days.',
    },
    { guide: 'house', says: 'Three business days, and only as an offer.' },
  ],
  judge: ({ nudged, place, holidays, numbers }) =>
    nudged === undefined
      ? undefined
      : {
          opens: atHour(
            addBusinessDays(dayIn(nudged, place.zone), wholeDays(numbers.checkInAfter), place, holidays),
            numbers.sendFrom,
            place.zone,
          ),
        },
  cases: [
    {
      name: 'asked on Friday: Wednesday',
      facts: { ...sampleFacts(), nudged: at('2026-11-27T09:00[America/Toronto]') },
      expect: saying((verdict) => verdict.opens, '2026-12-02T08:00:00'),
    },
    { name: 'nobody has been asked', facts: sampleFacts(), expect: undefined },
  ],
}
