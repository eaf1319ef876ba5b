import type { Moment } from '../../dossier/dossier.ts'
import { sendable, thankYouSendable } from '../../time/window.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { saying, type TimingFacts, timingSample } from './timing-facts.ts'

export const T16: Rule<
  TimingFacts & { readonly moment: Moment; readonly thanks: boolean },
  { readonly moment: Moment }
> = {
  id: 'T16',
  title: 'Hours for sending',
  says: ({ sendFrom, sendUntil, thankYouUntil }) =>
    `Messages go out between ${sendFrom}:00 and ${sendUntil}:00 on business days; thank-yous until ${thankYouUntil}:00 on any day, else at ${sendFrom}:00 next morning. Only the suggested moment moves, never the due time.`,
  numbers: ['sendFrom', 'sendUntil', 'thankYouUntil'],
  sources: [
    { guide: 'house', says: 'A message should arrive when its reader would not mind the sound of it.' },
  ],
  judge: ({ moment, thanks, place, holidays, numbers }) => {
    const moved = thanks
      ? thankYouSendable(moment, place, numbers)
      : sendable(moment, place, holidays, numbers)
    return moved.epochMilliseconds === moment.epochMilliseconds ? undefined : { moment: moved }
  },
  cases: [
    {
      name: 'a question on Saturday waits until Monday morning',
      facts: { ...timingSample(), moment: at('2026-11-21T11:00[America/Toronto]'), thanks: false },
      expect: saying((verdict) => verdict.moment, '2026-11-23T08:00:00'),
    },
    {
      name: 'thanks at 22:30 wait until morning',
      facts: { ...timingSample(), moment: at('2026-11-21T22:30[America/Toronto]'), thanks: true },
      expect: saying((verdict) => verdict.moment, '2026-11-22T08:00:00'),
    },
    {
      name: 'thanks on Saturday at noon go at once',
      facts: { ...timingSample(), moment: at('2026-11-21T12:00[America/Toronto]'), thanks: true },
      expect: undefined,
    },
  ],
}
