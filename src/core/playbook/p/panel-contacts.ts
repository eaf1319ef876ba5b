import { advises, company, type PrepRule, prepSample } from './prep-facts.ts'

export const P9: PrepRule = {
  id: 'P9',
  title: 'A panel: everyone’s contact details',
  says: 'With a panel, get everyone’s contact details; afterwards ask whoever invited you for those you miss.',
  sources: [
    {
      guide: 'ace',
      says: 'Ask your contact whether they can share the panel’s details; if not, send a note to be passed on.',
    },
  ],
  judge: (facts) => {
    const missing = company(facts).filter((person) => person.email === undefined)
    if (facts.interview.met.length < 2 || missing.length === 0) return undefined
    return {
      advice: `Get the address of ${missing.map((person) => person.name).join(', ')}; afterwards whoever invited you can help.`,
      because: 'Each of them gets a note of their own.',
    }
  },
  cases: [
    {
      name: 'two panelists, one address',
      facts: prepSample({ people: [{ email: 'a@b.example' }, { name: 'Josh Penrose' }] }),
      expect: advises(/Josh Penrose/),
    },
    { name: 'one interviewer', facts: prepSample(), expect: undefined },
  ],
}
