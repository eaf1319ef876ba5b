import { advises, company, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P4: PrepRule = {
  id: 'P4',
  title: 'Ask how they prefer to be contacted',
  says: 'Ask each interviewer how they prefer to be contacted.',
  sources: [
    {
      guide: 'mastering',
      says: 'Ask in the interview which way of contact they prefer: it shows foresight and respect.',
    },
    { guide: 'eight', says: 'It is always best to ask how they want to be reached.' },
  ],
  judge: (facts) => {
    const open = company(facts).filter((person) => person.prefers === undefined)
    if (!isAhead(facts) || open.length === 0) return undefined
    return {
      advice: `Ask ${open.map((person) => person.name).join(', ')} how they prefer to be contacted.`,
      because: 'Their own preference beats every rule about channels.',
    }
  },
  cases: [
    { name: 'nothing is known of Dana', facts: prepSample(), expect: advises(/Dana/) },
    { name: 'Dana prefers e-mail', facts: prepSample({ people: [{ prefers: 'email' }] }), expect: undefined },
  ],
}
