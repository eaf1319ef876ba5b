import type { Day, Moment } from '../../dossier/dossier.ts'
import { dayIn } from '../../time/day.ts'
import type { Place } from '../../time/place.ts'
import { dateWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at, on } from '../sample-times.ts'
import type { BalanceSay } from './balance-facts.ts'

interface DeadlineFacts {
  readonly now: Moment
  readonly place: Place
  /** The day by which another company wants its answer. */
  readonly deadline?: Day
  /** The last day on which their office can still act on it. */
  readonly last?: Day
  /** Their number is known. */
  readonly phone?: boolean
  /** Is it asked of a question about the status, whose place the message takes? */
  readonly instead?: boolean
}

interface DeadlineSay extends BalanceSay {
  /** False: its date has passed. */
  readonly stands: boolean
  /** Now or never: it is the last day for it. */
  readonly lastDay: boolean
}

const facts = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  now: at('2026-11-24T12:00[America/Toronto]'),
  place: { zone: 'America/Toronto' },
  ...more,
})

export const B9: Rule<DeadlineFacts, DeadlineSay> = {
  id: 'B9',
  title: 'A real deadline elsewhere',
  says: 'An offer from another company with a date overrides the waiting rules, with a message made for it; that message takes the place of the question about the status. It goes today, so that they have time to decide; on the last day by phone.',
  sources: [
    { guide: 'house', says: 'They would rather know than lose you to a Friday; only ever a real deadline.' },
  ],
  judge: ({ deadline, last = deadline, phone, now, place, instead }) => {
    if (deadline === undefined || last === undefined) return undefined
    const today = dayIn(now, place.zone)
    const stands = Temporal.PlainDate.compare(today, deadline) <= 0
    const lastDay = stands && Temporal.PlainDate.compare(today, last) >= 0
    if (instead)
      return stands
        ? { stands, lastDay, because: 'The message about your deadline elsewhere takes its place.' }
        : undefined
    const by = dateWords(deadline)
    if (lastDay)
      return {
        stands,
        lastDay,
        because: `You have to answer elsewhere by ${by}, and this is the last day on which they can still do something: now or never${phone ? ', by phone' : ''}.`,
      }
    return {
      stands,
      lastDay,
      because: stands
        ? `You have to answer elsewhere by ${by}; told now, they have time to decide before it.`
        : `The date elsewhere, ${by}, has passed.`,
    }
  },
  cases: [
    {
      name: 'an offer until Friday',
      facts: facts({ deadline: on('2026-11-27') }),
      expect: (say) => say?.stands === true && /by 27 November/.test(say.because),
    },
    {
      name: 'the last day, and their number is known',
      facts: facts({ deadline: on('2026-11-24'), phone: true }),
      expect: (say) => say?.lastDay === true && /now or never, by phone/.test(say.because),
    },
    {
      name: 'until Sunday: Friday is the last day',
      facts: facts({
        now: at('2026-11-27T12:00[America/Toronto]'),
        deadline: on('2026-11-29'),
        last: on('2026-11-27'),
      }),
      expect: (say) => say?.lastDay === true && /now or never\./.test(say.because),
    },
    {
      name: 'a question about the status beside it',
      facts: facts({ deadline: on('2026-11-27'), instead: true }),
      expect: (say) => /takes its place/.test(say?.because ?? ''),
    },
    {
      name: 'its date has passed: there is nothing to tell any more',
      facts: facts({ deadline: on('2026-11-20') }),
      expect: (say) => say?.stands === false,
    },
    {
      name: 'its date has passed, and the question may go out',
      facts: facts({ deadline: on('2026-11-20'), instead: true }),
      expect: undefined,
    },
    { name: 'no offer elsewhere', facts: facts(), expect: undefined },
    { name: 'no offer elsewhere, and a question', facts: facts({ instead: true }), expect: undefined },
  ],
}
