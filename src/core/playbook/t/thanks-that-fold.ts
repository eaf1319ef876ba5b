import type { Moment } from '../../dossier/dossier.ts'
import { msOfDay, msOfHour } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { type EndedFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

type ThanksFacts = EndedFacts & {
  readonly now: Moment
  /** Another interview with the same person ends later on the same day. */
  readonly sameDay?: boolean
  /** They have met again on a later day. */
  readonly metAgain?: boolean
  /** The process went on to a later round, without them. */
  readonly nextRound?: boolean
  /** Another message went to them since. */
  readonly written?: boolean
  /** Nothing further is expected to go to them. */
  readonly last?: boolean
}

const ended = at('2026-11-17T10:45[America/Toronto]')
const thanks = (now: string, more: Partial<ThanksFacts> = {}): ThanksFacts => ({
  ...timingSample(),
  ended,
  now: at(now),
  ...more,
})

const saying =
  (words: RegExp) =>
  (verdict: { readonly because: string } | undefined): boolean =>
    verdict !== undefined && words.test(verdict.because)

export const T18: Rule<ThanksFacts, { readonly because: string }> = {
  id: 'T18',
  title: 'Thanks that have had their moment',
  says: ({ thanksRestDays }) =>
    `Thanks that were not sent go along with the next message: after a second meeting on the same day at once, else when they are no longer welcome and you have met or written again or the next round has taken place, at the latest after ${counted(wholeDays(thanksRestDays), 'day')}.`,
  numbers: ['thankYouWelcomeHours', 'thanksRestDays', 'thanksFoldDays'],
  sources: [
    {
      guide: 'house',
      says: 'Thanks for the week before last read as an afterthought; a line in the next message does not.',
    },
    { guide: 'basics', says: 'A late note looks disorganised.' },
  ],
  judge: ({ ended: end, now, numbers, sameDay, metAgain, nextRound, written, last }) => {
    if (sameDay) return { because: 'You meet again the same day; one message thanks for both.' }
    const age = now.epochMilliseconds - end.epochMilliseconds
    if (age <= numbers.thankYouWelcomeHours * msOfHour) return undefined
    if (metAgain) return { because: 'You have met again since; the thanks go into the message after that.' }
    if (nextRound)
      return { because: 'The next round has taken place since; the thanks for it take these along.' }
    if (written)
      return { because: 'The moment has passed; you have written since, and the next message thanks them.' }
    const next = last ? '.' : '; your next message thanks them as well.'
    return age > numbers.thanksRestDays * msOfDay
      ? {
          because: `The moment has passed after ${counted(numbers.thanksRestDays, 'day')}${next}`,
        }
      : undefined
  },
  cases: [
    {
      name: 'two interviews on one day',
      facts: thanks('2026-11-17T12:00[America/Toronto]', { sameDay: true }),
      expect: saying(/thanks for both/),
    },
    {
      name: 'met again two days later',
      facts: thanks('2026-11-19T12:00[America/Toronto]', { metAgain: true }),
      expect: saying(/met again/),
    },
    {
      name: 'the next round was with somebody else',
      facts: thanks('2026-11-24T12:00[America/Toronto]', { nextRound: true }),
      expect: saying(/next round/),
    },
    {
      name: 'asked how things stand since',
      facts: thanks('2026-11-20T12:00[America/Toronto]', { written: true }),
      expect: saying(/written since/),
    },
    {
      name: 'nine days later',
      facts: thanks('2026-11-26T12:00[America/Toronto]'),
      expect: saying(/after eight days/),
    },
    {
      name: 'nine days later, to one of a panel whom nothing more goes to',
      facts: thanks('2026-11-26T12:00[America/Toronto]', { last: true }),
      expect: saying(/after eight days\.$/),
    },
    {
      name: 'met again within a day: the thanks are still welcome',
      facts: thanks('2026-11-18T10:00[America/Toronto]', { metAgain: true }),
      expect: undefined,
    },
    {
      name: 'the next round within a day: the thanks are still welcome',
      facts: thanks('2026-11-18T10:00[America/Toronto]', { nextRound: true }),
      expect: undefined,
    },
    {
      name: 'two days later: late, and better than never',
      facts: thanks('2026-11-19T12:00[America/Toronto]'),
      expect: undefined,
    },
    { name: 'the same afternoon', facts: thanks('2026-11-17T15:00[America/Toronto]'), expect: undefined },
  ],
}
