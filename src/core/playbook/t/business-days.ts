import type { Day } from '../../dossier/dossier.ts'
import { onOrAfterBusinessDay } from '../../time/business.ts'
import type { Rule } from '../rule.ts'
import { on, sampleFacts, type TimingFacts } from './facts.ts'

export const T15: Rule<TimingFacts & { readonly day: Day }, { readonly day: Day }> = {
  id: 'T15',
  title: 'Questions wait for a business day',
  says: 'A business day is neither weekend nor a public or bank holiday where the company is. A step that asks for the status and falls on another day rolls to the next business day.',
  sources: [
    { guide: 'house', says: 'A question that arrives on a holiday is read as impatience, or not at all.' },
  ],
  judge: ({ day, place, holidays }) => {
    const rolled = onOrAfterBusinessDay(day, place, holidays)
    return rolled.equals(day) ? undefined : { day: rolled }
  },
  cases: [
    {
      name: 'Christmas Day is a Friday, Boxing Day is kept on Monday: Tuesday',
      facts: { ...sampleFacts(), day: on('2026-12-25') },
      expect: (verdict) => verdict?.day.equals(on('2026-12-29')) === true,
    },
    { name: 'an ordinary Tuesday', facts: { ...sampleFacts(), day: on('2026-11-24') }, expect: undefined },
  ],
}
