import type { Moment } from '../../dossier/dossier.ts'
import { isBefore } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { type Suggestion, suggests } from './moving-facts.ts'

interface RestFacts {
  readonly now: Moment
  /** “Not today”: said when, by whom, until when. */
  readonly rest?: { readonly at: Moment; readonly until: Moment; readonly by: string }
  /** When the step is lost: the last moment at which it still means something; absent where it can wait. */
  readonly last?: Moment
}

interface RestSay extends Suggestion {
  readonly waits: boolean
}

const said = {
  at: at('2026-11-17T09:00[America/Toronto]'),
  until: at('2026-11-18T08:00[America/Toronto]'),
  by: 'Priya',
}
const now = at('2026-11-17T12:00[America/Toronto]')

export const K13: Rule<RestFacts, RestSay> = {
  id: 'K13',
  title: 'Not today',
  says: 'On a day that you take off everything rests until the next morning, but what would be lost by then: an offer’s last day, the interview of tomorrow, thanks whose welcome ends, a promise for today.',
  sources: [{ guide: 'house', says: 'A search is long, and a day off is part of it.' }],
  judge: (facts) => {
    const { rest, last } = facts
    if (!rest || isBefore(facts.now, rest.at) || !isBefore(facts.now, rest.until)) return undefined
    const waits = !last || isBefore(rest.until, last) || isBefore(last, facts.now)
    return {
      waits,
      because: waits
        ? `Not today, you said (${rest.by}, ${dayWords(rest.at)}): it rests until the morning of ${dayWords(rest.until)}.`
        : 'You said “not today”; this cannot wait until tomorrow.',
    }
  },
  cases: [
    {
      name: 'a question that can wait',
      facts: { now, rest: said },
      expect: suggests(/rests until the morning of Wednesday/),
    },
    {
      name: 'a promise for today',
      facts: { now, rest: said, last: at('2026-11-17T23:59[America/Toronto]') },
      expect: (say) => say?.waits === false,
    },
    {
      name: 'a promise for Friday',
      facts: { now, rest: said, last: at('2026-11-20T23:59[America/Toronto]') },
      expect: (say) => say?.waits === true,
    },
    {
      name: 'what was lost yesterday can wait',
      facts: { now, rest: said, last: at('2026-11-16T23:59[America/Toronto]') },
      expect: (say) => say?.waits === true,
    },
    { name: 'the next morning', facts: { now: said.until, rest: said }, expect: undefined },
    {
      name: 'before it was said',
      facts: { now: at('2026-11-17T08:00[America/Toronto]'), rest: said },
      expect: undefined,
    },
    { name: 'nobody said so', facts: { now }, expect: undefined },
  ],
}
