import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingOn, dayAfter } from './opening.ts'
import { type Asking, type EndedFacts, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

interface SpanFacts extends EndedFacts {
  readonly spanDays?: number
  /** In their words, where they are known. */
  readonly said?: string
}

export const T6: Rule<SpanFacts, Asking> = {
  id: 'T6',
  title: 'They named a span: a few days after it',
  says: ({ nudgeAfterSpan }) =>
    `A span they named is asked about ${counted(wholeDays(nudgeAfterSpan), 'day')} after it has run out.`,
  numbers: ['nudgeAfterSpan'],
  sources: [
    {
      guide: 'eight',
      says: 'If they need about a week, check in gently after ten days and offer more information.',
    },
  ],
  judge: (facts) => {
    const { spanDays, said, ended, numbers } = facts
    if (spanDays === undefined) return undefined
    const landing = askingOn(dayAfter(ended, spanDays + numbers.nudgeAfterSpan, facts), facts)
    const grace = wholeDays(numbers.nudgeAfterSpan)
    return {
      opens: landing.opens,
      moved: landing.moved,
      because: `They spoke of ${said ? `“${said}”` : `${counted(wholeDays(spanDays), 'day')} or so`}; ${counted(grace, 'day')} after that ${landing.falls}.`,
    }
  },
  cases: [
    {
      name: 'about a week from Tuesday: day ten is a Friday',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), spanDays: 7 },
      expect: saying((verdict) => verdict.opens, '2026-11-27T08:00:00'),
    },
    {
      name: 'the end of the month, in their words',
      facts: {
        ...timingSample(),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        spanDays: 13,
        said: 'end of the month',
      },
      expect: (verdict) => verdict?.because.startsWith('They spoke of “end of the month”;') === true,
    },
    {
      name: 'no span named',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]') },
      expect: undefined,
    },
  ],
}
