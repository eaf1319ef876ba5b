import type { Day } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { on, sampleFacts, type TimingFacts } from './facts.ts'

export const T11: Rule<
  TimingFacts & { readonly promised?: Day; readonly nudgeOn?: Day },
  { readonly replacesNudge: boolean }
> = {
  id: 'T11',
  title: 'A time you committed to becomes a step',
  says: 'What you promised to send or to do by a date is a step of its own. Where it falls within three days of a question about the status, it replaces the question.',
  sources: [
    { guide: 'ace', says: 'Commit to following up within a named time, and do it.' },
    { guide: 'quick', says: 'Send promptly what was asked for.' },
    { guide: 'house', says: 'Two messages within three days would be one too many.' },
  ],
  judge: ({ promised, nudgeOn, numbers }) =>
    promised === undefined
      ? undefined
      : {
          replacesNudge:
            nudgeOn !== undefined && Math.abs(promised.until(nudgeOn).days) <= numbers.commitmentNearNudge,
        },
  cases: [
    {
      name: 'promised for the day before the question',
      facts: { ...sampleFacts(), promised: on('2026-11-26'), nudgeOn: on('2026-11-27') },
      expect: { replacesNudge: true },
    },
    {
      name: 'promised long before the question',
      facts: { ...sampleFacts(), promised: on('2026-11-18'), nudgeOn: on('2026-11-27') },
      expect: { replacesNudge: false },
    },
    { name: 'nothing promised', facts: { ...sampleFacts(), nudgeOn: on('2026-11-27') }, expect: undefined },
  ],
}
