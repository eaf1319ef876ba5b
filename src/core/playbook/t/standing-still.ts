import type { Moment } from '../../dossier/dossier.ts'
import { capital, counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingOn, dayAfter } from './opening.ts'
import { type Asking, saying, type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

export const T17: Rule<TimingFacts & { readonly stuck: boolean; readonly lastWord: Moment }, Asking> = {
  id: 'T17',
  title: 'A process that stands still: one line after a month',
  says: ({ stuckCheckInAfter }) =>
    `Where a process is known to be stuck, asking how things stand does not move it. ${capital(counted(wholeDays(stuckCheckInAfter), 'day'))} after the last word one short line is offered, and something useful before that.`,
  numbers: ['stuckCheckInAfter', 'stuckOpenFor'],
  sources: [
    { guide: 'house', says: 'A frozen position thaws by itself; what you can do is not be forgotten.' },
    { guide: 'mastering', says: 'Be patient with the employer’s own timeline.' },
  ],
  judge: (facts) => {
    if (!facts.stuck) return undefined
    const { lastWord, numbers } = facts
    const { opens, falls, moved } = askingOn(dayAfter(lastWord, numbers.stuckCheckInAfter, facts), facts)
    const days = counted(wholeDays(numbers.stuckCheckInAfter), 'day')
    return {
      opens,
      moved,
      because: `The process is stuck, and asking does not move it; ${days} after the last word, which ${falls}, one short line does no harm.`,
    }
  },
  cases: [
    {
      name: 'stuck since 2 November: a month later',
      facts: { ...timingSample(), stuck: true, lastWord: at('2026-11-02T12:00[America/Toronto]') },
      expect: saying((verdict) => verdict.opens, '2026-12-02T08:00:00'),
    },
    {
      name: 'a process that goes on',
      facts: { ...timingSample(), stuck: false, lastWord: at('2026-11-02T12:00[America/Toronto]') },
      expect: undefined,
    },
  ],
}
