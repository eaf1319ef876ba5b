import { capital, counted } from '../../time/say.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { askingOn, dayAfter } from './opening.ts'
import { sinceWords } from './since.ts'
import { type Asking, type EndedFacts, type Since, saying, timingSample } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

const unnamed: Readonly<Record<Since, string>> = {
  interview: 'nobody named a date; ',
  answer: 'they named no new date; ',
  message: '',
}

interface SilenceFacts extends EndedFacts {
  readonly detailedSent: boolean
  readonly since?: Since
  /** What they said instead of a date: “no hurry”, “soon”. */
  readonly vague?: string
}

export const T7: Rule<SilenceFacts, Asking> = {
  id: 'T7',
  title: 'Nothing named: after more than a week',
  says: ({ nudgeNothingNamed, nudgeVague }) =>
    `Where nobody named a time, the question opens ${counted(wholeDays(nudgeNothingNamed), 'day')} after the interview; where they said “soon”, “no hurry” or “when she is back”, which is no date, ${counted(wholeDays(Math.max(nudgeNothingNamed, nudgeVague)), 'day')} after it.`,
  numbers: ['nudgeNothingNamed', 'nudgeVague', 'nudgeOpenFor'],
  sources: [
    { guide: 'quick', says: 'Follow up when they have been silent for more than a week.' },
    { guide: 'house', says: '“Soon” and “no hurry” are no date, and ask for patience.' },
  ],
  judge: (facts) => {
    if (facts.detailedSent) return undefined
    const { ended, numbers, since = 'interview', vague } = facts
    const { nudgeNothingNamed } = numbers
    const wait = vague === undefined ? nudgeNothingNamed : Math.max(nudgeNothingNamed, numbers.nudgeVague)
    const landing = askingOn(dayAfter(ended, wait, facts), facts)
    const after = `${counted(wholeDays(wait), 'day')} after ${sinceWords[since]} ${landing.falls}.`
    return {
      opens: landing.opens,
      moved: landing.moved,
      because: vague
        ? `They said “${vague}”, which is no date and asks for patience; ${after}`
        : capital(`${unnamed[since]}${after}`),
    }
  },
  cases: [
    {
      name: 'from Tuesday: Wednesday of the next week',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: false },
      expect: saying((verdict) => verdict.opens, '2026-11-25T08:00:00'),
    },
    {
      name: 'patient: two weeks',
      facts: {
        ...timingSample({ numbers: tempers.patient }),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        detailedSent: false,
      },
      expect: saying((verdict) => verdict.opens, '2026-12-01T08:00:00'),
    },
    {
      name: 'they said that there is no hurry: two weeks',
      facts: {
        ...timingSample(),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        detailedSent: false,
        vague: 'no hurry',
      },
      expect: (verdict) =>
        verdict?.because ===
        'They said “no hurry”, which is no date and asks for patience; 14 days after the interview is Tuesday 1 December.',
    },
    {
      name: 'a detailed message went out (T8)',
      facts: { ...timingSample(), ended: at('2026-11-17T10:45[America/Toronto]'), detailedSent: true },
      expect: undefined,
    },
  ],
}
