import type { Day } from '../../dossier/dossier.ts'
import { counted, dateWords } from '../../time/say.ts'
import type { Numbers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { on } from '../sample-times.ts'
import { type TimingFacts, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

/**
 * How a promise stands: due on a day they know of, within a few days, kept, overtaken by what they said since, or waiting for its
 * condition; `unreminded`: theirs, and nobody reminded them.
 */
type Stands = 'dated' | 'undated' | 'kept' | 'answered' | 'conditional' | 'unreminded'

const saidOf = (
  promised: Day,
  stands: Stands,
  replacesNudge: boolean,
  calls: boolean,
  numbers: Numbers,
): string => {
  const by = dateWords(promised)
  if (stands === 'conditional') return 'It hangs on a condition; it is owed once you say that this is so.'
  if (stands === 'unreminded')
    return `They promised it for ${by}; a reminder was open for ${counted(wholeDays(numbers.reminderOpenFor), 'business day')} and did not go: it rests, and is yours to take up.`
  if (stands === 'answered') return 'They answered before that day; what they said decides now.'
  if (stands === 'kept')
    return `You wrote to them on ${by}, as promised; the question waits for another silence.`
  if (replacesNudge)
    return `What you promised for ${by} falls within ${counted(wholeDays(numbers.commitmentNearNudge), 'day')} of it; that message takes the place of this one.`
  if (calls)
    return `You said you would call${stands === 'dated' ? `, by ${by}` : ''}; a message would not keep it.`
  return stands === 'dated'
    ? `You said you would, by ${by}.`
    : `You said you would; within ${counted(wholeDays(numbers.promiseWithin), 'business day')} is prompt.`
}

export const T11: Rule<
  TimingFacts & {
    /** The day it is promised for, or on which it was kept. */
    readonly promised?: Day
    readonly nudgeOn?: Day
    readonly stands?: Stands
    /** It was promised by voice, and there is a number. */
    readonly calls?: boolean
  },
  { readonly replacesNudge: boolean; readonly because: string }
> = {
  id: 'T11',
  title: 'A time you committed to becomes a step',
  says: ({ commitmentNearNudge, promiseWithin }) =>
    `What you promised to send or to do by a date is a step of its own; without a date it is kept within ${counted(wholeDays(promiseWithin), 'business day')}. Where it falls ${commitmentNearNudge === 0 ? 'on the day' : `within ${counted(wholeDays(commitmentNearNudge), 'day')}`} of a question about the status, it replaces the question. A promise to call is kept by voice. With a condition it waits until that is so.`,
  numbers: ['commitmentNearNudge', 'promiseWithin', 'reminderOpenFor'],
  sources: [
    { guide: 'ace', says: 'Commit to following up within a named time, and do it.' },
    { guide: 'quick', says: 'Send promptly what was asked for.' },
    { guide: 'house', says: 'Two messages within three days would be one too many.' },
  ],
  judge: ({ promised, nudgeOn, stands = 'dated', calls = false, numbers }) => {
    if (promised === undefined) return undefined
    const replacesNudge =
      nudgeOn !== undefined &&
      Math.abs(promised.until(nudgeOn).days) <= wholeDays(numbers.commitmentNearNudge)
    return {
      replacesNudge,
      because: saidOf(promised, stands, replacesNudge, calls, numbers),
    }
  },
  cases: [
    {
      name: 'promised for the day before the question',
      facts: { ...timingSample(), promised: on('2026-11-26'), nudgeOn: on('2026-11-27') },
      expect: (verdict) => verdict?.replacesNudge === true && /within three days/.test(verdict.because),
    },
    {
      name: 'promised long before the question',
      facts: { ...timingSample(), promised: on('2026-11-18'), nudgeOn: on('2026-11-27') },
      expect: (verdict) => verdict?.replacesNudge === false && /by 18 November/.test(verdict.because),
    },
    {
      name: 'promised in case of another job',
      facts: { ...timingSample(), promised: on('2026-11-20'), stands: 'conditional' },
      expect: (verdict) => verdict !== undefined && /once you say/.test(verdict.because),
    },
    {
      name: 'their promise, and no reminder went',
      facts: { ...timingSample(), promised: on('2026-11-20'), stands: 'unreminded' },
      expect: (verdict) => verdict !== undefined && /it rests/.test(verdict.because),
    },
    {
      name: 'promised to call',
      facts: { ...timingSample(), promised: on('2026-11-20'), calls: true },
      expect: (verdict) => verdict !== undefined && /would not keep it/.test(verdict.because),
    },
    { name: 'nothing promised', facts: { ...timingSample(), nudgeOn: on('2026-11-27') }, expect: undefined },
  ],
}
