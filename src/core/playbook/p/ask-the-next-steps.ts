import { advises, isAhead, isMet, type PrepRule, prepSample } from './prep-facts.ts'

export const P3: PrepRule = {
  id: 'P3',
  title: 'Before it ends, ask for the next steps',
  says: 'Before the interview ends ask what the next steps are and when you can expect to hear.',
  sources: [
    { guide: 'ace', says: 'Ask what happens next and when you can expect to hear.' },
    { guide: 'eight', says: 'Ask at the end: it gives you your plan, and few candidates do.' },
  ],
  judge: (facts) => {
    if (!isAhead(facts) || !isMet(facts)) return undefined
    return {
      advice:
        'Before it ends, ask what the next steps are and by when you will hear; note the date and who named it.',
      because: 'A named date drives the whole plan; without one you would have to guess.',
    }
  },
  cases: [
    { name: 'a screening ahead', facts: prepSample(), expect: advises(/next steps/) },
    {
      name: 'a recorded one-way video has nobody to ask',
      facts: prepSample({ interview: { format: 'one-way' } }),
      expect: undefined,
    },
  ],
}
