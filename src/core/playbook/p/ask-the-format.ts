import { advises, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P1: PrepRule = {
  id: 'P1',
  title: 'Ask ahead which format it has',
  says: 'Ask before the day which format the interview has, since some begin with the technical round; ask for the adjustments you need.',
  numbers: ['prepFromHours', 'prepBestHours'],
  sources: [
    {
      guide: 'ace',
      says: 'Always find out the format beforehand; some companies start with the technical interview.',
    },
    { guide: 'house', says: 'Adjustments are easiest to arrange before the day.' },
  ],
  judge: (facts) => {
    if (!isAhead(facts)) return undefined
    return {
      advice:
        'Ask ahead how it will be run, who takes part and whether there is a task; ask for any adjustment you need.',
      because: 'Some begin with the technical round, and adjustments are easiest before the day.',
    }
  },
  cases: [
    { name: 'it lies ahead', facts: prepSample(), expect: advises(/how it will be run/) },
    { name: 'it lies behind', facts: prepSample({ over: true }), expect: undefined },
  ],
}
