import { atHour, dayIn } from '../../time/day.ts'
import { dateWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { type BalanceFacts, type BalanceSay, balanceSample, mentions } from './balance-facts.ts'

export const B4: Rule<BalanceFacts, BalanceSay> = {
  id: 'B4',
  title: 'Nothing asks before the named date',
  says: 'Until the end of the date they named, nothing asks for the status.',
  sources: [
    { guide: 'ace', says: 'Wait until the time they gave you has passed.' },
    { guide: 'mastering', says: 'Take into account what they said about their timeline.' },
  ],
  judge: ({ asks, hearBy, now, place, numbers }) =>
    asks && hearBy !== undefined && Temporal.PlainDate.compare(dayIn(now, place.zone), hearBy) <= 0
      ? {
          because: `They named ${dateWords(hearBy)}, and it has not passed yet.`,
          until: atHour(hearBy.add({ days: 1 }), numbers.sendFrom, place.zone),
        }
      : undefined,
  cases: [
    {
      name: 'on the date itself',
      facts: balanceSample({ hearBy: on('2026-11-24') }),
      expect: mentions(/has not passed/),
    },
    { name: 'the day after', facts: balanceSample({ hearBy: on('2026-11-23') }), expect: undefined },
    {
      name: 'a thank-you before it',
      facts: balanceSample({ asks: false, hearBy: on('2026-11-30') }),
      expect: undefined,
    },
  ],
}
