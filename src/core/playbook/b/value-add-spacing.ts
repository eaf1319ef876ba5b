import type { Moment } from '../../dossier/dossier.ts'
import { dayIn } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { morningAfter } from '../t/opening.ts'
import { wholeDays } from '../t/whole.ts'
import { type BalanceFacts, type BalanceSay, balanceSample, mentions } from './balance-facts.ts'

const within = (moment: Moment | undefined, days: number, now: Moment): Moment | undefined => {
  const until = moment?.add({ days: wholeDays(days) })
  return until && until.epochMilliseconds > now.epochMilliseconds ? until : undefined
}

export const B2: Rule<BalanceFacts, BalanceSay> = {
  id: 'B2',
  title: 'Value, but not too often',
  says: ({ valueAddEvery, valueAddFromNudge }) =>
    `Value-adding touches go out every ${counted(wholeDays(valueAddEvery), 'day')} at most, and ${counted(wholeDays(valueAddFromNudge), 'day')} clear of a question; never on the day of any other message to the same person.`,
  numbers: ['valueAddEvery', 'valueAddFromNudge'],
  sources: [
    { guide: 'eight', says: 'Touch base from time to time with something that shows your worth.' },
    { guide: 'house', says: 'The 14 and the five days.' },
  ],
  judge: (facts) => {
    const { valueAdd, sameDay, lastValueAdd, lastAsked, numbers, now } = facts
    if (!valueAdd) return undefined
    if (sameDay)
      return {
        because: 'Another message goes to them today; something useful waits for a day of its own.',
        until: morningAfter(dayIn(now, facts.place.zone), 1, facts),
      }
    const spaced = within(lastValueAdd, numbers.valueAddEvery, now)
    if (spaced)
      return {
        because: `The last touch of this kind was less than ${counted(wholeDays(numbers.valueAddEvery), 'day')} ago.`,
        until: spaced,
      }
    const clear = within(lastAsked, numbers.valueAddFromNudge, now)
    return clear
      ? {
          because: `You asked how things stand less than ${counted(wholeDays(numbers.valueAddFromNudge), 'day')} ago.`,
          until: clear,
        }
      : undefined
  },
  cases: [
    {
      name: 'the last article went out a week ago',
      facts: balanceSample({
        asks: false,
        valueAdd: true,
        lastValueAdd: at('2026-11-17T12:00[America/Toronto]'),
      }),
      expect: mentions(/less than 14 days/),
    },
    {
      name: 'a question went out yesterday',
      facts: balanceSample({
        asks: false,
        valueAdd: true,
        lastAsked: at('2026-11-23T12:00[America/Toronto]'),
      }),
      expect: mentions(/asked how things stand/),
    },
    {
      name: 'the thanks for today go to them as well',
      facts: balanceSample({ asks: false, valueAdd: true, sameDay: true }),
      expect: mentions(/a day of its own/),
    },
    {
      name: 'a question on the day of another message',
      facts: balanceSample({ sameDay: true }),
      expect: undefined,
    },
    {
      name: 'the last article went out three weeks ago',
      facts: balanceSample({
        asks: false,
        valueAdd: true,
        lastValueAdd: at('2026-11-03T12:00[America/Toronto]'),
      }),
      expect: undefined,
    },
  ],
}
